import { html, nothing, type TemplateResult } from 'lit';
import { afterPaint } from '../../controllers/after-paint.js';
import { options, wholeNumber } from '../../controllers/options.js';
import { define } from '../../define.js';
import type { RegioEvent } from '../../model/event.js';
import { isIn, type Period, toPeriod } from '../../model/select.js';
import { visitorZone } from '../../model/zones.js';
import { hasChoice } from '../../selection/has-choice.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { type CardOptions, cardsView, isStyled, optionsOf } from '../event-card/card-view.js';
import { DetailsToggle } from '../event-card/details-toggle.js';
import { FeedElement } from '../feed-element.js';
import { skeleton, withoutFeed } from '../feed-view.js';
import { isMissing, later } from '../late.js';
import type { View } from '../view.js';
import type { ListLife } from './list-life.js';
import { FIRST, onScreen } from './on-screen.js';

export type { RegisterEvent } from '../registration-button/register-event.js';
export type { SelectionChangeEvent } from '../theme-filter/selection-change-event.js';

const MOST = 20_000;

/**
 * The chosen events of a feed as cards.
 *
 * @slot - Shown without script, and when the feed failed or has no events at all.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {RegisterEvent} regio-register - The visitor follows the way to registration; cancelable.
 * @fires {SelectionChangeEvent} regio-selection-change - The visitor looks for other words or goes to another period.
 * @csspart tools - What stands above the cards: the `search` field (`search-label`) and the buttons for each `period`.
 * @csspart list - The list of cards.
 * @csspart group - Heading of a group of cards.
 * @csspart card - One event; its parts are those of `regio-event-card`.
 * @csspart empty - The sentence where there is nothing to show, with a way out.
 * @csspart error - The sentence and button where the feed failed.
 * @csspart stale - How old the events are, where newer ones could not be had.
 * @csspart show-more - Button for the next cards.
 */
export class RegioEventList extends FeedElement {
  static override styles = [base, card];

  static override properties = options({
    period: 'upcoming',
    theme: '',
    layout: 'list',
    limit: 10,
    groupBy: 'none',
    order: '',
    headingLevel: 3,
    sessions: 'together',
    search: false,
    periodSwitch: false,
    noStructuredData: false,
  });

  /** `upcoming`, `past`, `all`, or a stretch of time: `2024`, `2024-03/2024-06`. */
  declare period: string;
  /** The author's preset: theme codes, separated by spaces. */
  declare theme: string;
  /** `list`, `grid` or `compact`. */
  declare layout: string;
  /** How many cards come at once, 1 to 20,000. */
  declare limit: number;
  /** `none`, `month`, `year`, `theme` or `series`. */
  declare groupBy: string;
  /** `ascending` or `descending` by start; by default past events come latest first. */
  declare order: string;
  /** Level of the cards' titles in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** `together` (a series once, with its dates) or `separate` (every date as a card of its own). */
  declare sessions: string;
  /** Puts a search field above the cards. */
  declare search: boolean;
  /** Puts buttons for upcoming, past and all events above the cards. */
  declare periodSwitch: boolean;
  /** Keeps the page from describing the events to search engines (JSON-LD). */
  declare noStructuredData: boolean;

  /** @internal How often the visitor asked for more. */
  pages = 1;
  /** @internal The period the visitor went to instead of the author's. */
  otherPeriod: Period | null = null;
  /** @internal The events to show, in order. */
  shown: readonly RegioEvent[] = [];

  #details = new DetailsToggle(this);
  #life: ListLife | null = null;
  /** The author's period as it was last drawn. */
  #period = '';
  /** Whether the screen shows its cards, so that the others can come; `null` before they are drawn. */
  #isPainted: boolean | null = null;

  /** @internal The first of the events to show, as far as they are drawn. */
  get drawn(): readonly RegioEvent[] {
    return this.shown.slice(0, this.#limit * this.pages);
  }

  /** @internal The author's period, or the visitor's. */
  get currentPeriod(): Period {
    return this.otherPeriod ?? toPeriod(this.period, visitorZone()) ?? { name: 'upcoming' };
  }

  /** @internal The events that the author's settings let in. */
  scope({ feed, now }: View, period = this.currentPeriod): readonly RegioEvent[] {
    const values = this.theme.split(/\s+/).filter(Boolean);
    return (this.#life?.entries(feed) ?? feed.events).filter(
      (event) =>
        isIn(event, period, now) &&
        (values.length === 0 || values.some((value) => event.about.includes(value))),
    );
  }

  protected override willUpdate() {
    // The author's latest word counts for more than where the visitor went before.
    if (this.period !== this.#period) this.otherPeriod = null;
    this.#period = this.period;
    // What cannot do without it asks for it while the feed is on its way.
    if (this.#needsLife) later(this, true);
    if (!this.context.read()) return;
    const view = this.context.view!;
    const Life = later(this)?.ListLife;
    if (Life) this.#life ??= new Life(this, this.context);
    const events = this.#life ? this.#life.chosen(view) : this.scope(view);
    const isBackwards =
      this.order === 'descending' ||
      (this.order !== 'ascending' && this.currentPeriod.name === 'past');
    this.shown = isBackwards ? [...events].reverse() : events;
    this.#life?.update(view);
  }

  protected override render(): TemplateResult {
    const { view } = this.context;
    if (!view) return withoutFeed(this, this.context, Math.min(this.#limit, FIRST));
    return html`<span class="away" role="status">${this.#life?.announcement}</span>
      ${this.#hasTools ? (this.#life?.renderTools(view) ?? html`<div class="room"></div>`) : nothing}${this.shown.length > 0 ? this.#renderCards(view) : this.#renderEmpty(view)}${later(this)?.staleView(this, this.context)}`;
  }

  #renderCards(view: View): TemplateResult {
    const events = this.drawn;
    const needsLife = this.#needsLife;
    const options = optionsOf(this, (event) => this.#details.view(view, event));
    if ((needsLife && !later(this, true) && !isMissing()) || !isStyled(options))
      return skeleton(Math.min(events.length, FIRST));
    return html`${this.#life ? this.#life.renderLong(view, options) : this.#renderFirst(view, options)}
    ${
      this.shown.length > events.length
        ? html`<button part="show-more" class="button quiet" @click=${this.#onMore}>
            ${view.messages.showMore}
          </button>`
        : nothing
    }`;
  }

  /** What the screen shows; the others come when that is painted. */
  #renderFirst(view: View, options: CardOptions): unknown {
    const most = isMissing() ? MOST : this.#isPainted ? FIRST : onScreen(this);
    const events = this.drawn;
    const first = events.slice(0, most);
    const rest = events.slice(first.length, FIRST);
    return [cardsView(view, first, options), rest.length > 0 ? skeleton(rest.length) : nothing];
  }

  protected override updated() {
    if (this.#isPainted !== null || this.#life || !this.context.feed) return;
    this.#isPainted = false;
    afterPaint(() => {
      this.#isPainted = true;
      this.requestUpdate();
    });
  }

  #renderEmpty(view: View): unknown {
    if (later(this, true) && this.#life) return this.#life.renderEmpty(view);
    return isMissing() ? html`<slot></slot>` : skeleton(1);
  }

  /** Whether the first cards depend on more than the author's period and themes. */
  get #needsLife(): boolean {
    return this.groupBy !== 'none' || this.sessions !== 'together' || this.#hasTools || hasChoice();
  }

  get #hasTools(): boolean {
    return this.search || this.periodSwitch;
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, 1, MOST, 10);
  }

  #onMore = () => {
    this.#life?.beforeMore();
    this.pages++;
    this.requestUpdate();
  };
}

define('regio-event-list', RegioEventList);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-list': RegioEventList;
  }
}
