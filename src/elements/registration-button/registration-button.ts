import { html, type nothing, type TemplateResult } from 'lit';
import { text } from '../../controllers/options.js';
import { define } from '../../define.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { FeedElement } from '../feed-element.js';
import { waitingView } from '../feed-view.js';
import { later } from '../late.js';
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
export class RegioRegistrationButton extends FeedElement {
  static override styles = base;

  static override properties = {
    event: { converter: text('next') },
  };

  /** Id of the event, or `next`. */
  event = 'next';

  protected override willUpdate() {
    this.context.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.context;
    const event = view && findEvent(view.feed, this.event, view.now);
    if (!event) return waitingView(this.context) ?? html`<slot></slot>`;
    later(this)?.wakeFor(this, event, view.now);
    return registrationView(this, view, event);
  }
}

define('regio-registration-button', RegioRegistrationButton);

declare global {
  interface HTMLElementTagNameMap {
    'regio-registration-button': RegioRegistrationButton;
  }
}
