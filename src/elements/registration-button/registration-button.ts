import type { nothing, TemplateResult } from 'lit';
import { options } from '../../controllers/options.js';
import { define } from '../../define.js';
import { findEvent } from '../../model/select.js';
import { LateElement } from '../late-element.js';
import type * as Later from '../later.js';
import { registrationView } from './registration-view.js';

export type { RegisterEvent } from './register-event.js';

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
 * @csspart status - Short words about the event: postponed, moved online, in progress.
 * @csspart registration-facts - What else one wants to know: when it opens, team, price, whom to ask, where the link leads; each is a `registration-fact` with its `label`.
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the event is, where a newer feed could not be had and no cards say so.
 */
export class RegioRegistrationButton extends LateElement {
  static override properties = options({ event: 'next' });

  /** Id of the event, or `next`. */
  declare event: string;

  protected override make({ Registration }: typeof Later) {
    return new Registration(this, this.context);
  }

  /** The way to registration needs nothing that could not be loaded. */
  protected override instead(): TemplateResult | typeof nothing {
    const { view } = this.context;
    const event = view && findEvent(view.feed, this.event, view.now);
    return event ? registrationView(this, view, event) : super.instead();
  }
}

define('regio-registration-button', RegioRegistrationButton);

declare global {
  interface HTMLElementTagNameMap {
    'regio-registration-button': RegioRegistrationButton;
  }
}
