import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Context, type Facts } from '../../controllers/context.js';
import { oneOf, warnOnce, wholeNumber } from '../../controllers/options.js';
import { define } from '../../define.js';
import type { Feed, RegioEvent } from '../../model/event.js';
import { nextChange } from '../../model/next-change.js';
import { type GroupBy, isIn, matches, type Period, toPeriod } from '../../model/select.js';
import { visitorZone } from '../../model/zones.js';
import { base } from '../../styles/base.styles.js';
import { card } from '../../styles/card.styles.js';
import { cardView } from '../event-card/card-view.js';
import { DetailsToggle } from '../event-card/details-toggle.js';
import { failureView, skeleton, staleView } from '../feed-view.js';
import { heading } from '../heading.js';
import { requestRegistration } from '../registration-button/register-event.js';
import type { Messages } from '../../i18n/messages.js';
import type { Selection } from '../../selection/selection.js';
import type { View } from '../view.js';
import { Blocks } from './blocks.js';
import { groupsOf } from './groups.js';
import { styles } from './event-list.styles.js';

const MOST = 20_000;

const SENTENCES: Readonly<Record<Period['name'], (m: Messages) => string>> = {
  upcoming: (m) => m.noUpcoming,
  past: (m) => m.noPast,
  all: (m) => m.noEvents,
  between: (m) => m.noneInPeriod,
};

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
  static override styles = [base, card, styles];

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property() feed = '';
  /** Separates selections on one page. */
  @property() group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  @property() now = '';
  /** `upcoming`, `past`, `all`, or a stretch of time: `2024`, `2024-03/2024-06`. */
  @property() period = 'upcoming';
  /** The author's preset: theme codes, separated by spaces. */
  @property() theme = '';
  /** `list`, `grid` or `compact`. */
  @property() layout = 'list';
  /** How many cards come at once, 1 to 20,000. */
  @property({ type: Number }) limit = 10;
  /** `none`, `month`, `year`, `theme` or `series`. */
  @property({ attribute: 'group-by' }) groupBy = 'none';
  /** `ascending` or `descending` by start; by default past events come latest first. */
  @property() order = '';
  /** Level of the cards' titles in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** How often the visitor asked for more. */
  @state() private pages = 1;
  /** The period the visitor went to instead of the author's. */
  @state() private otherPeriod: Period | null = null;
  @state() private announcement = '';

  #context = new Context(this);
  #details = new DetailsToggle(this);
  #blocks = new Blocks(this);
  #shown: readonly RegioEvent[] = [];
  /** Which state of the selection was last announced. */
  #heard: number | null = null;
  #scopeKey = '';
  #selection: Selection | null = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#selection?.setScope(this, null);
    this.#selection = null;
  }

  protected override willUpdate(changed: PropertyValues) {
    this.#context.read();
    const { facts, feed } = this.#context;
    if (changed.has('period')) this.otherPeriod = null;
    if (!facts || !feed || !this.isConnected) return;
    this.#shareScope(facts);
    this.#shown = this.#choose(feed, facts);
    this.#announce(facts);
    this.#context.wakeAt(this.#shown.reduce((soonest, event) => Math.min(soonest, nextChange(event, facts.now)), Infinity));
  }

  protected override render(): TemplateResult {
    const { facts, feed } = this.#context;
    if (!facts || facts.state.status === 'loading') return skeleton(Math.min(this.#limit, 10));
    if (!feed) return html`${failureView(facts, this.#context.retry)}<slot></slot>`;
    const view = { ...facts, feed };
    return html`
      <span class="away" role="status">${this.announcement}</span>
      ${this.#shown.length > 0 ? this.#renderCards(view) : this.#renderEmpty(view)} ${staleView(view, facts.state)}
    `;
  }

  #renderCards(view: View): TemplateResult {
    const most = this.#limit * this.pages;
    const by = oneOf<GroupBy>(this, 'group-by', this.groupBy, ['none', 'month', 'year', 'theme', 'series']);
    const layout = oneOf(this, 'layout', this.layout, ['list', 'grid', 'compact']);
    const level = wholeNumber(this, 'heading-level', this.headingLevel, 2, 6, 3);
    const options = {
      layout,
      headingLevel: by === 'none' ? level : Math.min(level + 1, 6),
      onRegister: requestRegistration.bind(this),
      more: (event: RegioEvent) => this.#details.view(view, event),
    };
    const groups = groupsOf(view, this.#shown.slice(0, most), by);
    return html`${groups.map(
      ({ title, events }) => html`
        ${title ? heading(level, 'group', title) : nothing}
        <div part="list" role="list" class="list" data-layout=${layout} aria-label=${view.messages.events}>
          ${this.#blocks.split(events).map(({ from, items, isFilled }) =>
            isFilled || by !== 'none'
              ? html`<div class="block" role="presentation">
                  ${items.map((event) => html`<div role="listitem" tabindex="-1">${cardView(view, event, options)}</div>`)}
                </div>`
              : html`<div data-block=${from} data-size=${items.length}></div>`,
          )}
        </div>
      `,
    )}
    ${this.#shown.length > most
      ? html`<button part="show-more" class="button quiet" @click=${this.#onMore}>${view.messages.showMore}</button>`
      : nothing}`;
  }

  /** Which empty it is: nothing for what the visitor chose, nothing in the period, nothing at all; each with its way out. */
  #renderEmpty({ messages: m, now, feed, selection }: View & Facts): TemplateResult {
    const inScope = feed.events.some((event) => this.#isInScope(event, now));
    const { name } = this.#period;
    const hasPast = feed.events.some((event) => isIn(event, { name: 'past' }, now));
    const sentence = inScope ? m.noneForChoice : feed.events.length === 0 ? m.noEvents : SENTENCES[name](m);
    const wayOut = (label: string, go: () => void) => html`<button class="button quiet" @click=${go}>${label}</button>`;
    return html`<div part="empty" class="message">
      <p>${sentence}</p>
      ${inScope ? wayOut(m.showAll, () => selection.clear()) : nothing}
      ${!inScope && name === 'upcoming' && hasPast ? wayOut(m.showPast, () => (this.otherPeriod = { name: 'past' })) : nothing}
      ${feed.events.length === 0 ? html`<slot></slot>` : nothing}
    </div>`;
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, 1, MOST, 10);
  }

  get #period(): Period {
    if (this.otherPeriod) return this.otherPeriod;
    const period = toPeriod(this.period, visitorZone());
    if (!period) warnOnce(this, 'period', this.period, 'upcoming, past, all, a year, a month, or two of them with a slash');
    return period ?? { name: 'upcoming' };
  }

  /** Whether the author's settings let an event in. */
  #isInScope(event: RegioEvent, now: number): boolean {
    const preset = this.theme.split(/\s+/).filter(Boolean);
    return isIn(event, this.#period, now) && matches(event, 'theme', { values: preset, match: 'any' });
  }

  /** Lets filters count what this list would show. */
  #shareScope({ selection, now }: Facts) {
    const key = JSON.stringify([this.theme, this.#period, this.now]);
    if (key === this.#scopeKey && selection === this.#selection) return;
    this.#selection?.setScope(this, null);
    this.#scopeKey = key;
    this.#selection = selection;
    selection.setScope(this, (event) => this.#isInScope(event, this.now ? now : Date.now()));
  }

  #choose(feed: Feed, { now, selection }: Facts): readonly RegioEvent[] {
    const events = selection.filter(feed, feed.events.filter((event) => this.#isInScope(event, now)));
    const order = oneOf(this, 'order', this.order, ['', 'ascending', 'descending']);
    const isBackwards = order ? order === 'descending' : this.#period.name === 'past';
    return isBackwards ? [...events].reverse() : events;
  }

  /** Says how many events there are now, once for all lists; not when the page has just opened. */
  #announce({ messages, selection }: Facts) {
    const choice = selection.version;
    if (this.#heard !== null && this.#heard !== choice) {
      this.pages = 1;
      this.#blocks.reset();
      this.announcement = selection.isSpeaker(this) ? messages.eventCount(this.#shown.length) : '';
    }
    this.#heard = choice;
  }

  #onMore = async () => {
    const last = this.renderRoot.querySelectorAll('[role=listitem]').length;
    this.pages++;
    await this.updateComplete;
    // The button moved away from under the visitor: go on at the first new card.
    const next = this.renderRoot.querySelectorAll<HTMLElement>('[role=listitem]')[last];
    next?.focus();
  };
}

define('regio-event-list', RegioEventList);

declare global {
  interface HTMLElementTagNameMap {
    'regio-event-list': RegioEventList;
  }
}
