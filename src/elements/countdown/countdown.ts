import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import { datesText } from '../../i18n/dates-text.js';
import { durationParts } from '../../i18n/duration.js';
import type { RegioEvent } from '../../model/event.js';
import {
  type CountdownTarget,
  countdownTarget,
  nextTick,
  type Remaining,
  remainingUntil,
  SECOND,
} from '../../model/countdown-target.js';
import { currentOccurrence, phaseOf } from '../../model/phase.js';
import { findEvent } from '../../model/select.js';
import { DAY, MINUTE } from '../../model/zones.js';
import { base } from '../base.styles.js';
import { room } from '../room.js';
import { keywordOf } from '../check-option.js';
import { ClockController } from '../clock.js';
import type { RenderContext } from '../feed-controller.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { localized } from '../localized.js';
import { CountdownEndEvent } from './countdown-end-event.js';
import { COUNTDOWN_ROOM, countdownOptions as options } from './countdown.options.js';
import { countdown } from './countdown.styles.js';

export type { CountdownEndEvent } from './countdown-end-event.js';

/** Units of each precision, from the largest. */
const UNITS: Readonly<Record<'minute' | 'second' | 'day', readonly (keyof Remaining)[]>> = {
  minute: ['day', 'hour', 'minute'],
  second: ['day', 'hour', 'minute', 'second'],
  day: ['day'],
};

/** The properties that may be provisional where a moment is. */
const DATES = {
  registration: /^registration(\.validThrough)?$/,
  start: /^start(Date|Time)$/,
  end: /^end(Date|Time)$/,
};

/**
 * Time left to the next thing that matters about an event.
 *
 * @slot - Shown without script, when the feed failed, when there is no such event, and when there is nothing to count.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CountdownEndEvent} regio-countdown-end - Once, when the moment comes.
 * @csspart label - What is counted to.
 * @csspart day - Which day of several it is.
 * @csspart unit - A figure (`value`) with its unit's name (`unit-name`).
 * @csspart event - Name of the event.
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the event is, where a newer feed could not be had and no cards say so.
 */
export class RegioCountdown extends FeedElement {
  static override styles = [base, countdown, room(COUNTDOWN_ROOM)];

  /** Id of the event, `next` (what begins next), or `current` (what is on). */
  @property({ useDefault: true }) event = options.event.default;
  /** `auto` (the soonest of registration deadline, start and end), `start`, `end` or `registration`. */
  @property({ useDefault: true }) to: string = options.to.default;
  /** `minute`, `second` or `day`. */
  @property({ useDefault: true }) precision: string = options.precision.default;

  #clock = new ClockController(this);
  #event: RegioEvent | null = null;
  #target: CountdownTarget | null = null;

  protected override willUpdate() {
    const context = this.feedController.read();
    if (!context) return;
    const { feed, now } = context;
    const [lastEvent, last] = [this.#event, this.#target];
    const to = keywordOf(this, 'to', this.to, options.to);
    const step = this.#step;
    this.#event = findEvent(feed, this.event, now);
    this.#target = this.#event && countdownTarget(this.#event, to, now);
    const soonest = this.#target
      ? Math.min(nextTick(this.#target, now, step), this.#target.at)
      : Infinity;
    // Where nothing is counted it still says that the event begins, goes on and ends.
    this.#clock.updateWithEvent(this.#event, context, soonest);
    // Only a moment that came, not one that an author or a new feed moved.
    if (lastEvent && last && last.at <= now && !this.now)
      this.dispatchEvent(new CountdownEndEvent({ event: lastEvent, milestone: last.name }));
  }

  protected override render(): TemplateResult {
    const { context } = this.feedController;
    if (!context) return renderWithoutFeed(this, this.feedController);
    if (!this.#event) return html`<slot></slot>`;
    return this.#target
      ? this.#renderCount(context, this.#event, this.#target)
      : this.#renderRest(context, this.#event);
  }

  #renderCount(context: RenderContext, event: RegioEvent, target: CountdownTarget): TemplateResult {
    const { locale, now } = context;
    const m = context.messages;
    const isDay = this.#effectivePrecision === 'day' || target.moment.precision === 'day';
    const left = remainingUntil(target, now, isDay ? DAY : this.#step);
    const units = UNITS[isDay ? 'day' : this.#effectivePrecision];
    const first = units.findIndex((unit) => left[unit] > 0);
    const shown = units.slice(first < 0 ? -1 : first).map((unit) => [unit, left[unit]] as const);
    const isVague = [event, currentOccurrence(event, now) ?? event].some(
      ({ provisional, provisionalNames }) =>
        provisional ||
        provisionalNames.some(
          (name) => DATES[target.name].test(name) && !(isDay && name.endsWith('Time')),
        ),
    );
    const isToday = isDay && left.day === 0;
    return html`<div role="timer" aria-live="off">
        ${this.#renderDay(context, event)}
        <p part="label">${isToday ? m.untilToday[target.name] : m.until[target.name]}</p>
        ${
          isToday
            ? nothing
            : html`<p class="units">
                ${isVague ? html`<span class="about">${m.about}</span>${' '}` : nothing}${durationParts(
                  locale,
                  shown,
                ).map(
                  ({ value, label }) =>
                    html`<span part="unit"
                        ><span part="value">${value}</span>${' '}<span part="unit-name"
                          >${label}</span
                        ></span
                      >${' '}`,
                )}
              </p>`
        }
        <p part="event">${localized(context, event, event.name)}</p>
      </div>
      ${renderStale(this, this.feedController)}`;
  }

  /** Which day of several it is. */
  #renderDay({ messages, now }: RenderContext, event: RegioEvent): TemplateResult | typeof nothing {
    const phase = phaseOf(event, now);
    return phase.name === 'in-progress' && phase.days > 1
      ? html`<p part="day">${messages.dayOf(phase.day, phase.days)}</p>`
      : nothing;
  }

  /** Nothing to count: the author's own words, else how the event stands. */
  #renderRest(context: RenderContext, event: RegioEvent): TemplateResult {
    const { messages: m, locale, now } = context;
    const phase = phaseOf(event, now).name;
    const { eventStatus: status } = event;
    const words =
      status === 'cancelled' || status === 'postponed'
        ? m[status]
        : phase === 'over'
          ? m.hasEnded
          : phase === 'in-progress'
            ? m.inProgress
            : // Nobody counts the hours to "some day in March".
              datesText(locale, event) || m.dateToCome;
    const day = this.#renderDay(context, event);
    return html`<slot>${day === nothing ? html`<p part="label">${words}</p>` : day}</slot>`;
  }

  /** Seconds that go by are motion, which some visitors do not want. */
  get #effectivePrecision() {
    const precision = keywordOf(this, 'precision', this.precision, options.precision);
    // Old pages give its name to something of their own.
    const isCalm =
      typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
    return precision === 'second' && isCalm ? 'minute' : precision;
  }

  get #step(): number {
    return this.#effectivePrecision === 'second' ? SECOND : MINUTE;
  }
}

define('regio-countdown', RegioCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'regio-countdown': RegioCountdown;
  }
}
