import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import { findEvent } from '../../model/select.js';
import { base } from '../base.styles.js';
import { ClockController } from '../clock.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { registration } from '../registration-button/registration.styles.js';
import { describeEvents } from '../structured-data-module.js';
import { cardSettings, renderCard } from './card.js';
import { card } from './card.styles.js';
import { DetailsController } from './details-controller.js';
import { eventCardOptions as options } from './event-card.options.js';
import { layouts } from './layouts.styles.js';
import { renderSkeleton } from './skeleton.js';

export type { RegisterEvent } from '../registration-button/register-event.js';

/**
 * One event of a feed.
 *
 * @slot - Shown without script, when the feed failed with nothing to show, and when there is no such event.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {RegisterEvent} regio-register - The visitor follows the way to registration; cancelable.
 * @csspart card - The whole card.
 * @csspart date - The calendar leaf.
 * @csspart status - Short words about the state: cancelled, save the date, day 2 of 4.
 * @csspart title - Name of the event.
 * @csspart time - When it is; `your-time` on the visitor's clock, where one can take part online.
 * @csspart place - Where it is, with the `room`.
 * @csspart part-of - What it is part of.
 * @csspart themes - List of its themes; each is a `theme`.
 * @csspart description - The text about it.
 * @csspart note - What may change and what is still to come.
 * @csspart registration - State of registration (`reason`), the way there (`action`), and what else matters about it: each is a `registration-fact`, some with a `label`.
 * @csspart details-button - Button that opens and folds everything else.
 * @csspart details-content - Everything else: each fact is a `detail`, the picture is `image`.
 * @csspart timeline - What happens when: sessions by `session-name`, each with a button for the calendar (`session-calendar`); other dates of a series are `series-dates`.
 * @csspart error - The sentence and button (`retry`) where the feed failed.
 * @csspart stale - How old the event is, where a newer feed could not be had.
 */
export class RegioEventCard extends FeedElement {
  static override styles = [base, card, layouts, registration];

  /** Id of the event, `next` (what begins next), or `current` (what is on). */
  @property({ useDefault: true }) event = options.event.default;
  /** `list`, `grid` or `compact`. */
  @property({ useDefault: true }) layout: string = options.layout.default;
  /** Whether to show everything known, not only the summary. */
  @property({ type: Boolean }) details = false;
  /** Level of the title in the page's outline, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel =
    options.headingLevel.default;
  /** Keeps the page from describing the events to search engines (JSON-LD). */
  @property({ attribute: 'no-structured-data', type: Boolean }) noStructuredData = false;

  #clock = new ClockController(this);
  #details = new DetailsController(this);

  protected override willUpdate() {
    const context = this.feedController.read();
    if (!context) return;
    const event = findEvent(context.feed, this.event, context.now);
    this.#clock.updateWithEvent(event, context);
  }

  protected override render(): TemplateResult {
    const { context } = this.feedController;
    if (!context) return renderWithoutFeed(this, this.feedController, renderSkeleton(1));
    const event = findEvent(context.feed, this.event, context.now);
    if (!event) return html`<slot></slot>`;
    const details = this.details ? this.#details.render(context, event) : null;
    // The card comes whole, so that it does not push the page down later.
    if (this.details && !details && !this.#details.isMissing) return renderSkeleton(1);
    const settings = cardSettings(
      this,
      (one) => details ?? this.#details.renderToggle(context, one),
    );
    return html`<div class="list" data-layout=${settings.layout} ?data-whole=${this.details}>
        ${renderCard(context, event, settings)}
      </div>
      ${renderStale(this, this.feedController)}`;
  }

  protected override updated() {
    if (this.feedController.context && !this.noStructuredData)
      describeEvents(this, this.feedController);
  }
}

define('regio-event-card', RegioEventCard);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-card': RegioEventCard;
  }
}
