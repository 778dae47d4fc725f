import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import type { Feed, RegioEvent } from '../../model/event.js';
import { soonestChange } from '../../model/next-change.js';
import { isIn, type Period, toPeriod } from '../../model/select.js';
import { separateEvents } from '../../model/separate.js';
import { visitorZone } from '../../model/zones.js';
import { hasChoice } from '../../selection/has-choice.js';
import { base } from '../base.styles.js';
import { integerOf, keywordOf, warnAboutValue } from '../check-option.js';
import { ClockController } from '../clock.js';
import { type CardSettings, cardSettings } from '../event-card/card.js';
import { card } from '../event-card/card.styles.js';
import { DetailsController } from '../event-card/details-controller.js';
import { layouts } from '../event-card/layouts.styles.js';
import { renderSkeleton } from '../event-card/skeleton.js';
import type { RenderContext } from '../feed-controller.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { LazyModule } from '../lazy-module.js';
import { registration } from '../registration-button/registration.styles.js';
import { describeEvents } from '../structured-data-module.js';
import type { BlocksController } from './blocks-controller.js';
import { renderEmpty } from './empty.js';
import { eventListOptions as options } from './event-list.options.js';
import { FirstCards } from './first-cards.js';
import { FocusController } from './focus-controller.js';
import { ListScope } from './list-scope.js';
import type { ListSelectionController } from './list-selection-controller.js';
import type { ListToolsController } from './list-tools-controller.js';
import { FIRST } from './on-screen.js';

export type { RegisterEvent } from '../registration-button/register-event.js';
export type { SelectionChangeEvent } from '../selection-change-event.js';

const blocksModule = new LazyModule(() => import('./blocks-controller.js'));
const selectionModule = new LazyModule(() => import('./list-selection-controller.js'));
const toolsModule = new LazyModule(() => import('./list-tools-controller.js'));

/** What a period can be, for the page's author. */
const PERIOD = 'upcoming, past, all, a year, a month, or two of them with a slash';

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
  static override styles = [base, card, layouts, registration];

  /** `upcoming`, `past`, `all`, or a stretch of time: `2024`, `2024-03/2024-06`. */
  @property({ useDefault: true }) period = options.period.default;
  /** The author's preset: theme codes, separated by spaces. */
  @property({ useDefault: true }) theme = options.theme.default;
  /** `list`, `grid` or `compact`. */
  @property({ useDefault: true }) layout: string = options.layout.default;
  /** How many cards come at once, 1 to 20,000. */
  @property({ type: Number, useDefault: true }) limit = options.limit.default;
  /** `none`, `month`, `year`, `theme` or `series`. */
  @property({ attribute: 'group-by', useDefault: true }) groupBy: string = options.groupBy.default;
  /** `ascending` or `descending` by start; by default past events come latest first. */
  @property({ useDefault: true }) order: string = options.order.default;
  /** Level of the cards' titles in the page's outline, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number, useDefault: true }) headingLevel =
    options.headingLevel.default;
  /** `together` (a series once, with its dates) or `separate` (every date as a card of its own). */
  @property({ useDefault: true }) sessions: string = options.sessions.default;
  /** Puts a search field above the cards. */
  @property({ type: Boolean }) search = false;
  /** Puts buttons for upcoming, past and all events above the cards. */
  @property({ attribute: 'period-switch', type: Boolean }) periodSwitch = false;
  /** Keeps the page from describing the events to search engines (JSON-LD). */
  @property({ attribute: 'no-structured-data', type: Boolean }) noStructuredData = false;

  /** @internal The period the visitor went to instead of the author's. */
  otherPeriod: Period | null = null;

  /** The events to show, in order. */
  #shown: readonly RegioEvent[] = [];
  /** How often the visitor asked for more. */
  #pages = 1;
  #clock = new ClockController(this);
  #scope = new ListScope(this);
  /** What the visitor chose; once the first cards are painted, or at first where the address has a choice. */
  #selection: ListSelectionController | null = null;
  /** Search field and period buttons, once they are wanted and loaded. */
  #tools: ListToolsController | null = null;
  #focus = new FocusController(this);
  #firstCards = new FirstCards(this);
  /** What draws groups, and more than the first cards; once it is wanted and loaded. */
  #blocks: BlocksController | null = null;
  #details = new DetailsController(this);

  /** @internal The author's period, or the visitor's. */
  get currentPeriod(): Period {
    return this.otherPeriod ?? toPeriod(this.period, visitorZone()) ?? { name: 'upcoming' };
  }

  /** @internal The events that the author's settings let in. */
  scope({ feed, now }: RenderContext, period = this.currentPeriod): readonly RegioEvent[] {
    const themes = this.theme.split(/\s+/).filter(Boolean);
    return this.#entries(feed).filter(
      (event) =>
        isIn(event, period, now) &&
        (themes.length === 0 || themes.some((theme) => event.about.includes(theme))),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    // The author's latest word counts for more than where the visitor went before.
    if (changed.has('period')) this.otherPeriod = null;
    const context = this.feedController.read();
    // While the feed is on its way, too.
    if (this.#hasTools || this.#firstCards.isPainted || hasChoice())
      this.#selection ??= this.#createSelection();
    if (this.#hasTools && this.#selection) this.#tools ??= this.#createTools(this.#selection);
    if (!context) return;
    this.#checkValues();
    if (this.#selection) this.#tools?.update(this.#selection.selection);
    const events = this.#chosenOf(context.feed, this.#scope.of(context));
    this.#shown = this.#isBackwards ? [...events].reverse() : events;
    this.#focus.note();
    this.#selection?.update(this.#scope.of(context));
    this.#watchClock(context);
  }

  protected override render(): TemplateResult {
    const { context } = this.feedController;
    if (!context)
      return renderWithoutFeed(
        this,
        this.feedController,
        renderSkeleton(Math.min(this.#limit, FIRST)),
      );
    if (this.#isWaiting)
      return html`${this.#hasTools ? html`<div class="tools-room"></div>` : nothing}
      ${renderSkeleton(Math.min(this.#limit, FIRST))}`;
    return html`<span class="away" role="status">${this.#selection?.announcement}</span>
      ${this.#hasTools ? this.#tools?.render(context) : nothing}${this.#shown.length > 0 ? this.#renderCards(context) : this.#renderEmpty(context)}${renderStale(this, this.feedController)}`;
  }

  #renderCards(context: RenderContext): TemplateResult {
    const events = this.#page;
    const settings = cardSettings(this, (event) => this.#details.renderToggle(context, event));
    return html`${this.#renderList(context, events, settings)}
    ${
      this.#shown.length > events.length
        ? html`<button part="show-more" class="button quiet" @click=${this.#onMore}>
            ${context.messages.showMore}
          </button>`
        : nothing
    }`;
  }

  #renderList(
    context: RenderContext,
    events: readonly RegioEvent[],
    settings: CardSettings,
  ): unknown {
    const isGrouped = this.#groupBy !== 'none';
    const isLong = events.length > FIRST && this.#firstCards.isPainted;
    if (isGrouped || isLong) this.#blocks ??= this.#createBlocks();
    const period = this.currentPeriod.name;
    if (this.#blocks) return this.#blocks.render(context, events, this.#groupBy, settings, period);
    if (blocksModule.isMissing)
      return this.#firstCards.render(context, events, settings, events.length);
    return isGrouped
      ? renderSkeleton(Math.min(events.length, FIRST))
      : this.#firstCards.render(context, events, settings);
  }

  #createBlocks(): BlocksController | null {
    const module = blocksModule.for(this);
    return module && new module.BlocksController(this);
  }

  /** Says which empty it is, with the way out. */
  #renderEmpty(context: RenderContext): TemplateResult {
    const isChosen = this.#scope.of(context).length > 0;
    const showAll = () => {
      this.#selection?.clear();
      this.#tools?.clear();
    };
    const past = this.scope(context, { name: 'past' });
    const hasPast = this.#chosenOf(context.feed, past).length > 0;
    const period = this.currentPeriod;
    const showPast = period.name === 'upcoming' && hasPast ? this.#showPast : null;
    return renderEmpty(context, period, isChosen ? showAll : null, showPast);
  }

  #showPast = () => {
    if (this.periodSwitch && this.#tools) this.#tools.goTo('past');
    else {
      this.otherPeriod = { name: 'past' };
      this.requestUpdate();
    }
  };

  protected override updated() {
    if (!this.feedController.context || this.#isWaiting) return;
    this.#firstCards.awaitPaint();
    this.#focus.restore(this.#blocks);
    if (!this.noStructuredData) describeEvents(this, this.feedController);
  }

  /** What is drawn changes with its states; what is not may come or go when it ends. */
  #watchClock({ now }: RenderContext) {
    const drawn = this.#blocks?.drawn(this.#page, this.#groupBy) ?? this.#page;
    this.#clock.updateAt(soonestChange(drawn, now, this.#scope.until));
  }

  /** What gets a card: the events of a feed, or every date of theirs. */
  #entries(feed: Feed): readonly RegioEvent[] {
    return keywordOf(this, 'sessions', this.sessions, options.sessions) === 'separate'
      ? separateEvents(feed)
      : feed.events;
  }

  /** The first of the events to show, as far as the visitor has asked for them. */
  get #page(): readonly RegioEvent[] {
    return this.#shown.slice(0, this.#limit * this.#pages);
  }

  get #hasTools(): boolean {
    return this.search || this.periodSwitch;
  }

  /** Whether what decides which cards there are is on its way. */
  get #isWaiting(): boolean {
    if (!this.#selection && (this.#hasTools || hasChoice()) && !selectionModule.isMissing)
      return true;
    return this.#hasTools && !this.#tools && !toolsModule.isMissing && !selectionModule.isMissing;
  }

  /** Of some events, those that have what the visitor chose. */
  #chosenOf(feed: Feed, events: readonly RegioEvent[]): readonly RegioEvent[] {
    return this.#selection?.filter(feed, events) ?? events;
  }

  #createSelection(): ListSelectionController | null {
    const module = selectionModule.for(this);
    return (
      module &&
      new module.ListSelectionController(this, this.feedController, {
        onChoice: () => {
          this.#pages = 1;
          this.#blocks?.reset();
        },
        text: () => {
          // What is not on the screen can wait until that is painted; so does what is said of it.
          this.#blocks?.fillFirst();
          return this.feedController.latest?.messages.eventCount(this.#shown.length) ?? '';
        },
      })
    );
  }

  #createTools(selection: ListSelectionController): ListToolsController | null {
    const module = toolsModule.for(this);
    return module && new module.ListToolsController(this, selection);
  }

  get #limit(): number {
    return integerOf(this, 'limit', this.limit, options.limit);
  }

  get #isBackwards(): boolean {
    const order = keywordOf(this, 'order', this.order, options.order);
    return order === 'descending' || (order === '' && this.currentPeriod.name === 'past');
  }

  /** The author's wish; what has been comes year by year where the visitor can switch to it. */
  get #groupBy() {
    const groupBy = keywordOf(this, 'group-by', this.groupBy, options.groupBy);
    const isPast = this.periodSwitch && this.currentPeriod.name === 'past';
    return groupBy === 'none' && isPast ? 'year' : groupBy;
  }

  #checkValues() {
    if (!toPeriod(this.period, visitorZone())) warnAboutValue(this, 'period', this.period, PERIOD);
  }

  #onMore = () => {
    this.#focus.remember(this.#page);
    this.#pages++;
    this.requestUpdate();
  };
}

define('regio-event-list', RegioEventList);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-list': RegioEventList;
  }
}
