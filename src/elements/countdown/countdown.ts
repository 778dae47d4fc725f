import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Context } from '../../controllers/context.js';
import { oneOf } from '../../controllers/options.js';
import { define } from '../../define.js';
import { durationParts } from '../../i18n/format.js';
import type { RegioEvent } from '../../model/event.js';
import { type Milestone, milestoneOf, MINUTE, nextTick, type Remaining, remainingUntil, SECOND } from '../../model/milestone.js';
import { phaseOf } from '../../model/phase.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { saidOf, type View } from '../view.js';
import { CountdownEndEvent } from './countdown-end-event.js';
import { styles } from './countdown.styles.js';

/** Units of each precision, from the largest. */
const UNITS: Readonly<Record<'minute' | 'second' | 'day', readonly (keyof Remaining)[]>> = {
  minute: ['day', 'hour', 'minute'],
  second: ['day', 'hour', 'minute', 'second'],
  day: ['day'],
};

/**
 * Time left to the next thing that matters about an event.
 *
 * @slot - Shown without script, when the feed failed, when there is no such event, and when there is nothing to count.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CountdownEndEvent} regio-countdown-end - Once, when the moment comes.
 * @csspart label - What is counted to.
 * @csspart unit - A figure (`value`) with its unit's name (`unit-name`).
 * @csspart event - Name of the event.
 */
export class RegioCountdown extends LitElement {
  static override styles = [base, styles];

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property() feed = '';
  /** Separates selections on one page. */
  @property() group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  @property() now = '';
  /** Id of the event, or `next`. */
  @property() event = 'next';
  /** `auto` (registration deadline while one can register, then start, then end), `start`, `end` or `registration`. */
  @property() to = 'auto';
  /** `minute`, `second` or `day`. */
  @property() precision = 'minute';

  #context = new Context(this);
  #event: RegioEvent | null = null;
  #milestone: Milestone | null = null;

  protected override willUpdate() {
    this.#context.read();
    const { facts, feed } = this.#context;
    if (!facts || !feed) return;
    const [event, milestone] = [this.#event, this.#milestone];
    this.#event = findEvent(feed, this.event, facts.now);
    const to = oneOf(this, 'to', this.to, ['auto', 'start', 'end', 'registration']);
    this.#milestone = this.#event && milestoneOf(this.#event, to, facts.now);
    if (this.#milestone) this.#context.wakeAt(Math.min(nextTick(this.#milestone, facts.now, this.#step), this.#milestone.at));
    // Only a moment that came, not one that an author or a new feed moved.
    const hasCome = event && milestone && milestone.at <= facts.now && !this.now;
    if (hasCome) this.dispatchEvent(new CountdownEndEvent({ event, milestone: milestone.name }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts, feed } = this.#context;
    if (!facts || facts.state.status === 'loading') return html`<div class="room" aria-busy="true"></div>`;
    if (!feed || !this.#event) return html`<slot></slot>`;
    const view = { ...facts, feed };
    return this.#milestone ? this.#renderCount(view, this.#event, this.#milestone) : this.#renderRest(view, this.#event);
  }

  #renderCount(view: View, event: RegioEvent, milestone: Milestone): TemplateResult {
    const { messages: m, locale, now } = view;
    const left = remainingUntil(milestone, now, this.#step);
    const isDay = milestone.moment.precision === 'day';
    const units = UNITS[isDay ? 'day' : this.#precision];
    const first = units.findIndex((unit) => left[unit] > 0);
    const shown = units.slice(first < 0 ? -1 : first).map((unit) => [unit, left[unit]] as const);
    const isProvisional = event.provisional || event.provisionalNames.includes('startDate');
    const isToday = isDay && left.day === 0;
    return html`<div role="timer" aria-live="off" class="count">
      <p part="label">${isToday ? m.untilToday[milestone.name] : m.until[milestone.name]}</p>
      ${isToday
        ? nothing
        : html`<p class="units">
            ${isProvisional ? html`<span class="about">${m.about}</span> ` : nothing}${durationParts(locale, shown).map(
              ({ value, label }) => html`<span part="unit"><span part="value">${value}</span> <span part="unit-name">${label}</span></span> `,
            )}
          </p>`}
      <p part="event">${saidOf(view, event, event.name)}</p>
    </div>`;
  }

  /** Nothing to count: the author's own words, else how the event stands. */
  #renderRest(view: View, event: RegioEvent): TemplateResult {
    const { messages: m, now } = view;
    const phase = phaseOf(event, now);
    const words = event.eventStatus === 'cancelled' ? m.cancelled : event.eventStatus === 'postponed' ? m.postponed : phase.name === 'over' ? m.hasEnded : phase.name === 'in-progress' ? m.inProgress : m.dateToCome;
    return html`<slot><p part="label">${words}</p></slot>`;
  }

  get #precision() {
    return oneOf(this, 'precision', this.precision, ['minute', 'second', 'day']);
  }

  get #step(): number {
    return this.#precision === 'second' ? SECOND : MINUTE;
  }
}

define('regio-countdown', RegioCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'regio-countdown': RegioCountdown;
  }
}
