import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Context } from '../../controllers/context.js';
import { number, oneOf, text, warnOnce, wholeNumber } from '../../controllers/options.js';
import { define } from '../../define.js';
import type { RegioEvent } from '../../model/event.js';
import { nextChange } from '../../model/next-change.js';
import { type GroupBy, isIn, matches, type Period, toPeriod } from '../../model/select.js';
import { visitorZone } from '../../model/zones.js';
import type { Scope, Selection } from '../../selection/selection.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { cardsView, isStyled, optionsOf } from '../event-card/card-view.js';
import { DetailsToggle } from '../event-card/details-toggle.js';
import { insteadOfCards, skeleton, underCards } from '../feed-view.js';
import { Late } from '../late.js';
import type { View } from '../view.js';
import type { LongList } from './long-list.js';

const MOST = 20_000;
/** What the focus can rest on in a card. */
const STOPS = 'a, button, summary';
/** As many cards as a screen shows are drawn first. */
const FIRST = 12;

/**
 * The chosen events of a feed as cards.
 *
 * @slot - Shown without script, and when the feed failed or has no events at all.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {RegisterEvent} regio-register - The visitor follows the way to registration; cancelable.
 * @csspart list - The list of cards.
 * @csspart group - Heading of a group of cards.
 * @csspart card - One event; its parts are those of `regio-event-card`.
 * @csspart empty - The sentence where there is nothing to show, with a way out.
 * @csspart error - The sentence and button where the feed failed.
 * @csspart stale - How old the events are, where newer ones could not be had.
 * @csspart show-more - Button for the next cards.
 */
export class RegioEventList extends LitElement {
  static override styles = [base, card];

  static override properties = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
    period: { converter: text('upcoming') },
    theme: { converter: text() },
    layout: { converter: text('list') },
    limit: { converter: number(10) },
    groupBy: { attribute: 'group-by', converter: text('none') },
    order: { converter: text() },
    headingLevel: { attribute: 'heading-level', converter: number(3) },
    noStructuredData: { type: Boolean, attribute: 'no-structured-data' },
    pages: { state: true },
    otherPeriod: { state: true },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';
  /** `upcoming`, `past`, `all`, or a stretch of time: `2024`, `2024-03/2024-06`. */
  period = 'upcoming';
  /** The author's preset: theme codes, separated by spaces. */
  theme = '';
  /** `list`, `grid` or `compact`. */
  layout = 'list';
  /** How many cards come at once, 1 to 20,000. */
  limit = 10;
  /** `none`, `month`, `year`, `theme` or `series`. */
  groupBy = 'none';
  /** `ascending` or `descending` by start; by default past events come latest first. */
  order = '';
  /** Level of the cards' titles in the page's outline, 2 to 6. */
  headingLevel = 3;
  /** Keeps the page from describing the events to search engines (JSON-LD). */
  noStructuredData = false;

  /** How often the visitor asked for more. */
  private pages = 1;
  /** The period the visitor went to instead of the author's. */
  private otherPeriod: Period | null = null;

  #context = new Context(this);
  #late = new Late(this);
  #details = new DetailsToggle(this, this.#late);
  #long: LongList | null = null;
  #shown: readonly RegioEvent[] = [];
  #announcement = '';
  /** Which state of the selection was last announced. */
  #heard = -1;
  #selection: Selection | null = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#share(null);
  }

  protected override willUpdate(changed: PropertyValues) {
    this.#place = this.#findPlace();
    if (changed.has('period')) this.otherPeriod = null;
    if (!this.#context.read()) return;
    const { now, feed, selection } = this.#context.view!;
    // Filters count what the lists would show, so they hear of a list's own settings.
    if (
      changed.has('theme') ||
      changed.has('period') ||
      changed.has('otherPeriod') ||
      changed.has('now')
    )
      this.#share(null);
    this.#share(selection);
    const scope = this.#scope(now);
    selection.scopes.set(this, scope);
    const inScope = feed.events.filter(scope);
    const events = selection.filter(feed, inScope);
    const order = oneOf(this, 'order', this.order, ['', 'ascending', 'descending']);
    const isBackwards = order ? order === 'descending' : this.#period.name === 'past';
    this.#shown = isBackwards ? [...events].reverse() : events;
    // What is drawn changes with its states; what is not may come or go when it ends.
    const drawn = this.#shown
      .slice(0, this.#limit * this.pages)
      .map((event) => nextChange(event, now));
    const ends = feed.events.map(({ until }) => (until > now ? until : Infinity));
    this.#context.wakeAt(
      [...drawn, ...ends].reduce((soonest, one) => Math.min(soonest, one), Infinity),
    );
    if (this.#heard !== selection.version) this.#hear(selection);
  }

  protected override render(): TemplateResult {
    const { view } = this.#context;
    if (!view) return insteadOfCards(this.#context, this.#late, Math.min(this.#limit, FIRST));
    return html`<span class="away" role="status">${this.#announcement}</span>
      ${this.#shown.length > 0 ? this.#renderCards(view) : this.#renderEmpty(view)}${underCards(this.#context, this.#late)}`;
  }

  #renderCards(view: View): TemplateResult {
    const most = this.#limit * this.pages;
    const events = this.#shown.slice(0, most);
    const by = oneOf<GroupBy>(this, 'group-by', this.groupBy, [
      'none',
      'month',
      'year',
      'theme',
      'series',
    ]);
    const options = optionsOf(this, this.#late, (event) => this.#details.view(view, event));
    const later = by !== 'none' || events.length > FIRST ? this.#late.get(by !== 'none') : null;
    if ((by !== 'none' && !later) || !isStyled(options))
      return skeleton(Math.min(events.length, FIRST));
    if (later) this.#long ??= new later.LongList(this);
    return html`${later ? this.#long!.render(view, events, by, options) : cardsView(view, events.slice(0, FIRST), options)}
    ${
      this.#shown.length > most
        ? html`<button part="show-more" class="button quiet" @click=${this.#onMore}>
            ${view.messages.showMore}
          </button>`
        : nothing
    }`;
  }

  #renderEmpty(view: View): TemplateResult {
    const { feed, now, selection } = view;
    const isChosen = feed.events.some(this.#scope(now));
    const past: Period = { name: 'past' };
    const hasPast = selection.filter(feed, feed.events).some(this.#scope(now, past));
    const showPast =
      this.#period.name === 'upcoming' && hasPast ? () => (this.otherPeriod = past) : null;
    return this.#late.get(true)?.emptyView(view, this.#period, isChosen, showPast) ?? skeleton(1);
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, 1, MOST, 10);
  }

  get #period(): Period {
    if (this.otherPeriod) return this.otherPeriod;
    const period = toPeriod(this.period, visitorZone());
    if (!period)
      warnOnce(
        this,
        'period',
        this.period,
        'upcoming, past, all, a year, a month, or two of them with a slash',
      );
    return period ?? { name: 'upcoming' };
  }

  /** Tells whether the author's settings let an event in. */
  #scope(now: number, period = this.#period): Scope {
    const values = this.theme.split(/\s+/).filter(Boolean);
    return (event) => isIn(event, period, now) && matches(event, 'theme', { values, match: 'any' });
  }

  /** Tells a selection what this list would show, and the one before that it is gone. */
  #share(selection: Selection | null) {
    if (selection === this.#selection) return;
    this.#selection?.scopes.delete(this);
    this.#selection?.changed();
    this.#selection = selection;
    selection?.scopes.set(this, this.#scope(this.#context.facts?.now ?? Date.now()));
    selection?.changed();
  }

  /** After the visitor chose: from the top, and one list says for all of them how many events there are. */
  #hear(selection: Selection) {
    const isFirst = this.#heard < 0;
    const speaks = selection.scopes.keys().next().value === this;
    const later = isFirst || !speaks ? null : this.#late.get();
    if (!isFirst && speaks && !later) return;
    this.#heard = selection.version;
    if (isFirst) return;
    this.pages = 1;
    this.#long?.reset();
    this.#announcement =
      later?.announcement(this.#context.facts!.messages, this.#shown.length) ?? '';
  }

  /** Cards are drawn over each other when the list changes; the visitor's place moves along with its event. */
  #place: { readonly key: string; readonly index: number } | null = null;

  /** The cards there were when the visitor asked for more, until the focus has gone on to the first new one. */
  #before: ReadonlySet<string> | null = null;

  #onMore = () => {
    this.#before = new Set(this.#shown.slice(0, this.#limit * this.pages).map(({ key }) => key));
    this.pages++;
  };

  /** The button moved away from under the visitor: goes on at the first new card, once that is drawn. */
  #goOn(before: ReadonlySet<string>) {
    const find = () => this.#cards().find(({ dataset }) => !before.has(dataset['key']!));
    const card = find();
    if (!card && !this.#long) return;
    this.#before = null;
    card?.focus();
    if (card) return;
    this.#long?.fillFrom(before.size);
    this.requestUpdate();
    void this.updateComplete.then(() => find()?.focus());
  }

  #cards(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  /** Where in which card the focus is. */
  #findPlace() {
    const active = this.shadowRoot?.activeElement;
    const card = active?.closest<HTMLElement>('[data-key]');
    return active && card
      ? { key: card.dataset['key']!, index: [...card.querySelectorAll(STOPS)].indexOf(active) }
      : null;
  }

  protected override updated() {
    if (this.#context.view && !this.noStructuredData)
      this.#late.get()?.describe(this, this.#context);
    if (this.#before) this.#goOn(this.#before);
    const place = this.#place;
    if (!place || this.#findPlace()?.key === place.key) return;
    const card = this.#cards().find(({ dataset }) => dataset['key'] === place.key);
    (card?.querySelectorAll<HTMLElement>(STOPS)[place.index] ?? card)?.focus();
  }
}

define('regio-event-list', RegioEventList);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-list': RegioEventList;
  }
}
