import { TZDate } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import type { Moment, RegioEvent } from './event.js';
import { isDay } from './event-dates.js';
import { currentOccurrence } from './phase.js';
import { hasDeadlineAhead, registrationState } from './registration-state.js';
import { DAY, dayNumber, nextMidnight, wallOf } from './zones.js';

/** What a countdown can count to. */
export type CountdownTargetName = 'registration' | 'start' | 'end';

/** The next thing that matters about an event. */
export interface CountdownTarget {
  readonly name: CountdownTargetName;
  readonly moment: Moment;
  /** The instant counted to, epoch milliseconds: the end of the day for deadlines and ends that are dates. */
  readonly at: number;
}

export const SECOND = 1000;

/**
 * The target asked for, or with `auto` the soonest that is still ahead of: the registration deadline while
 * one can register, the start, the end. `null` when it has passed, is not known to the day, or will not come.
 * @param now epoch milliseconds
 */
export function countdownTarget(
  event: RegioEvent,
  to: 'auto' | CountdownTargetName,
  now: number,
): CountdownTarget | null {
  if (event.eventStatus === 'cancelled' || event.eventStatus === 'postponed') return null;
  const part = currentOccurrence(event, now);
  const { name, moment } = registrationState(event, now);
  // Nobody counts hours to "spring 2027".
  const ahead: Record<CountdownTargetName, CountdownTarget | null> = {
    registration:
      hasDeadlineAhead(name) && isDay(moment)
        ? { name: 'registration', moment, at: moment.end }
        : null,
    start: isDay(part?.start) ? { name: 'start', moment: part.start, at: part.start.start } : null,
    end: isDay(part?.end) ? { name: 'end', moment: part.end, at: part.end.end } : null,
  };
  const wanted = to === 'auto' ? [ahead.registration, ahead.start, ahead.end] : [ahead[to]];
  return (
    wanted
      .filter((target) => target !== null)
      .filter(({ at }) => at > now)
      .sort((one, other) => one.at - other.at)[0] ?? null
  );
}

/** Time left, split as `Intl` names it. Each amount is a whole number. */
export interface Remaining {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * What is left until a target. Days are those of the calendar in the event's zone, so that the night the
 * clocks change does not make a day of 23 hours look like less than one. A whole day is counted in days only:
 * tomorrow is in one day, whatever the hour.
 * @param instant now, epoch milliseconds
 * @param step milliseconds of the smallest unit shown; a unit that has begun counts whole
 */
export function remainingUntil(
  { moment, at }: CountdownTarget,
  instant: number,
  step = SECOND,
): Remaining {
  if (step === DAY || moment.precision === 'day') {
    return {
      day: dayNumber(moment.wall) - dayNumber(wallOf(instant, moment.zone)),
      hour: 0,
      minute: 0,
      second: 0,
    };
  }
  const now = new TZDate(Math.floor(instant / step) * step, moment.zone);
  // Not date-fns' own difference: it binds arguments, which MooTools drops.
  const days = Math.floor((wallOf(at, moment.zone) - wallOf(now.getTime(), moment.zone)) / DAY);
  // In the hour that comes twice the last of them may not be over.
  const day = addDays(now, days).getTime() > at ? days - 1 : days;
  // The rest is real time: an hour the clocks skip is no hour to wait.
  const seconds = Math.ceil((at - addDays(now, day).getTime()) / SECOND);
  return {
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/** When a count to the minute (or whole day) shows something else, epoch milliseconds. */
export function nextTick({ moment }: CountdownTarget, now: number, step: number): number {
  return moment.precision === 'day'
    ? nextMidnight(now, moment.zone)
    : (Math.floor(now / step) + 1) * step;
}
