import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Context } from '../../controllers/context.js';
import { define } from '../../define.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState } from '../../model/registration-state.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { requestRegistration } from './register-event.js';
import { styles } from './registration-button.styles.js';
import { registrationView } from './registration-view.js';

/**
 * The one right thing to do about an event's registration now, and a sentence saying why.
 *
 * @slot - Shown without script, when the feed failed, and when there is no such event.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {RegisterEvent} regio-register - The visitor follows the way to registration; cancelable.
 * @csspart registration - The whole.
 * @csspart reason - How registration stands.
 * @csspart action - The link to registration.
 */
export class RegioRegistrationButton extends LitElement {
  static override styles = [base, styles];

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property() feed = '';
  /** Separates selections on one page. */
  @property() group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  @property() now = '';
  /** Id of the event, or `next`. */
  @property() event = 'next';

  #context = new Context(this);
  #event: RegioEvent | null = null;
  #onRegister = requestRegistration.bind(this);

  protected override willUpdate() {
    this.#context.read();
    const { facts, feed } = this.#context;
    this.#event = facts && feed && findEvent(feed, this.event, facts.now);
    if (this.#event) this.#context.wakeAt(registrationState(this.#event, facts!.now).changesAt);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts, feed } = this.#context;
    if (!facts || facts.state.status === 'loading') return html`<div class="room" aria-busy="true"></div>`;
    if (!feed || !this.#event) return html`<slot></slot>`;
    return registrationView({ ...facts, feed }, this.#event, this.#onRegister);
  }
}

define('regio-registration-button', RegioRegistrationButton);

declare global {
  interface HTMLElementTagNameMap {
    'regio-registration-button': RegioRegistrationButton;
  }
}
