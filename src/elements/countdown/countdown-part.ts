import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../controllers/context.js';
import { oneOf } from '../../controllers/options.js';
import { durationParts } from '../../i18n/duration.js';
import { datesText } from '../../i18n/dates-text.js';
import { moreOf } from '../../i18n/more.js';
import type { RegioEvent } from '../../model/event.js';
import {
  type Milestone,
  milestoneOf,
  MINUTE,
  nextTick,
  type Remaining,
  remainingUntil,
  SECOND,
} from '../../model/milestone.js';
import { nextChange } from '../../model/next-change.js';
import { currentOccurrence, phaseOf } from '../../model/phase.js';
import { findEvent } from '../../model/select.js';
import { DAY } from '../../model/zones.js';
import type { Part } from '../late-element.js';
import { staleView } from '../trouble-view.js';
import { saidOf, type View } from '../view.js';
import { wakeAt } from '../wake.js';
import { CountdownEndEvent } from './countdown-end-event.js';
import type { RegioCountdown } from './countdown.js';

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

/** What a countdown counts to, and its drawing. */
export class Countdown implements Part {
  #host: RegioCountdown;
  #context: Context;
  #event: RegioEvent | null = null;
  #milestone: Milestone | null = null;

  constructor(host: RegioCountdown, context: Context) {
    this.#host = host;
    this.#context = context;
  }

  update() {
    const { view } = this.#context;
    if (!view) return;
    const { feed, now } = view;
    const { event, to } = this.#host;
    const goal = oneOf(this.#host, 'to', to, ['auto', 'start', 'end', 'registration']);
    const step = this.#step;
    const [lastEvent, last] = [this.#event, this.#milestone];
    this.#event = findEvent(feed, event, now);
    this.#milestone = this.#event && milestoneOf(this.#event, goal, now);
    const soonest = this.#milestone
      ? Math.min(nextTick(this.#milestone, now, step), this.#milestone.at)
      : Infinity;
    // Where nothing is counted it still says that the event begins, goes on and ends.
    if (this.#event) wakeAt(this.#host, Math.min(soonest, nextChange(this.#event, now)));
    // Only a moment that came, not one that an author or a new feed moved.
    const hasCome = lastEvent && last && last.at <= now && !this.#host.now;
    if (hasCome)
      this.#host.dispatchEvent(new CountdownEndEvent({ event: lastEvent, milestone: last.name }));
  }

  render(): TemplateResult {
    const { view } = this.#context;
    if (!view || !this.#event) return html`<slot></slot>`;
    return this.#milestone
      ? this.#renderCount(view, this.#event, this.#milestone)
      : this.#renderRest(view, this.#event);
  }

  #renderCount(view: View, event: RegioEvent, milestone: Milestone): TemplateResult {
    const { locale, now } = view;
    const m = moreOf(view.messages);
    const isDay = this.#precision === 'day' || milestone.moment.precision === 'day';
    const left = remainingUntil(milestone, now, isDay ? DAY : this.#step);
    const units = UNITS[isDay ? 'day' : this.#precision];
    const first = units.findIndex((unit) => left[unit] > 0);
    const shown = units.slice(first < 0 ? -1 : first).map((unit) => [unit, left[unit]] as const);
    const isVague = [event, currentOccurrence(event, now) ?? event].some(
      ({ provisional, provisionalNames }) =>
        provisional ||
        provisionalNames.some(
          (name) => DATES[milestone.name].test(name) && !(isDay && name.endsWith('Time')),
        ),
    );
    const isToday = isDay && left.day === 0;
    return html`<div role="timer" aria-live="off">
        ${this.#renderDay(view, event)}
        <p part="label">${isToday ? m.untilToday[milestone.name] : m.until[milestone.name]}</p>
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
        <p part="event">${saidOf(view, event, event.name)}</p>
      </div>
      ${staleView(this.#host, this.#context)}`;
  }

  /** Which day of several it is. */
  #renderDay({ messages, now }: View, event: RegioEvent): TemplateResult | typeof nothing {
    const phase = phaseOf(event, now);
    return phase.name === 'in-progress' && phase.days > 1
      ? html`<p part="day">${messages.dayOf(phase.day, phase.days)}</p>`
      : nothing;
  }

  /** Nothing to count: the author's own words, else how the event stands. */
  #renderRest(view: View, event: RegioEvent): TemplateResult {
    const { messages: m, locale, now } = view;
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
    const day = this.#renderDay(view, event);
    return html`<slot>${day === nothing ? html`<p part="label">${words}</p>` : day}</slot>`;
  }

  /** Seconds that go by are motion, which some visitors do not want. */
  get #precision() {
    const { precision: wish } = this.#host;
    const precision = oneOf(this.#host, 'precision', wish, ['minute', 'second', 'day']);
    // Old pages give its name to something of their own.
    const isCalm =
      typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
    return precision === 'second' && isCalm ? 'minute' : precision;
  }

  get #step(): number {
    return this.#precision === 'second' ? SECOND : MINUTE;
  }
}
