import { html, type TemplateResult } from 'lit';
import { options } from '../../controllers/options.js';
import { define } from '../../define.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { FeedElement } from '../feed-element.js';
import { skeleton, withoutFeed } from '../feed-view.js';
import { later } from '../late.js';
import { cardView, isStyled, optionsOf } from './card-view.js';
import { DetailsToggle } from './details-toggle.js';

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
  static override styles = [base, card];

  static override properties = options({
    event: 'next',
    layout: 'list',
    details: false,
    headingLevel: 3,
    noStructuredData: false,
  });

  /** Id of the event, or `next`. */
  declare event: string;
  /** `list`, `grid` or `compact`. */
  declare layout: string;
  /** Whether to show everything known, not only the summary. */
  declare details: boolean;
  /** Level of the title in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** Keeps the page from describing the events to search engines (JSON-LD). */
  declare noStructuredData: boolean;

  #details = new DetailsToggle(this);

  protected override willUpdate() {
    this.context.read();
  }

  protected override render(): TemplateResult {
    const { view } = this.context;
    const event = view && findEvent(view.feed, this.event, view.now);
    if (!view) return withoutFeed(this, this.context, 1);
    if (!event) return html`<slot></slot>`;
    later(this)?.wakeFor(this, event, view.now);
    const details = this.details ? this.#details.draw(view, event) : null;
    const options = optionsOf(this, (one) => details ?? this.#details.view(view, one));
    // The card comes whole, lest it push the page down later.
    if ((this.details && !details) || !isStyled(options)) return skeleton(1);
    return html`<div class="list" data-layout=${options.layout} ?data-whole=${this.details}>
        ${cardView(view, event, options)}
      </div>
      ${later(this)?.staleView(this, this.context)}`;
  }

  protected override updated() {
    if (this.context.view && !this.noStructuredData) later(this)?.describe(this, this.context);
  }
}

define('regio-event-card', RegioEventCard);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-card': RegioEventCard;
  }
}
