import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import { Context } from '../../controllers/context.js';
import { text } from '../../controllers/options.js';
import { define } from '../../define.js';
import { registrationState } from '../../model/registration-state.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { waitingView } from '../feed-view.js';
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
  static override styles = base;

  static override properties = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
    event: { converter: text('next') },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';
  /** Id of the event, or `next`. */
  event = 'next';

  #context = new Context(this);

  protected override willUpdate() {
    this.#context.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.#context;
    const event = view && findEvent(view.feed, this.event, view.now);
    if (!event) return waitingView(this.#context) ?? html`<slot></slot>`;
    this.#context.wakeAt(registrationState(event, view.now).changesAt);
    return registrationView(this, view, event);
  }
}

define('regio-registration-button', RegioRegistrationButton);

declare global {
  interface HTMLElementTagNameMap {
    'regio-registration-button': RegioRegistrationButton;
  }
}
