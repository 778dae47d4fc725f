import type { nothing } from 'lit';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import { detailsOf } from '../../model/parse/details.js';
import { findEvent } from '../../model/select.js';
import { base } from '../base.styles.js';
import { BUTTON_ROOM, room } from '../room.js';
import { ClockController } from '../clock.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { eventOptions as options } from '../common.options.js';
import { renderRegistrationFacts } from './registration-facts.js';
import { registration } from './registration.styles.js';
import { renderRegistration } from './registration.js';

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
export class RegioRegistrationButton extends FeedElement {
  static override styles = [base, registration, room(BUTTON_ROOM)];

  /** Id of the event, `next` (what begins next), or `current` (what is on). */
  @property({ useDefault: true }) event = options.event.default;

  #clock = new ClockController(this);

  protected override willUpdate() {
    const context = this.feedController.read();
    if (!context) return;
    const event = findEvent(context.feed, this.event, context.now);
    this.#clock.updateWithEvent(event, context);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this.feedController;
    if (!context) return renderWithoutFeed(this, this.feedController);
    const event = findEvent(context.feed, this.event, context.now);
    if (!event) return html`<slot></slot>`;
    return html`${renderRegistration(this, context, event)}${renderRegistrationFacts(
      context,
      event,
      detailsOf(event),
    )}${renderStale(this, this.feedController)}`;
  }
}

define('regio-registration-button', RegioRegistrationButton);

declare global {
  interface HTMLElementTagNameMap {
    'regio-registration-button': RegioRegistrationButton;
  }
}
