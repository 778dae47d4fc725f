import type { Moment, RegioEvent } from './event.js';
import { DAY, dayNumber, HOUR, instantOf } from './zones.js';

/** Whether a date is known to the day. */
export function isDay(moment: Moment | null | undefined): moment is Moment {
  return moment?.precision === 'day' || moment?.precision === 'time';
}

/** Whether it does not take place on its day. */
export function isOff({ eventStatus }: RegioEvent): boolean {
  return eventStatus === 'cancelled' || eventStatus === 'postponed';
}

/**
 * What the calendar shows when an event's last day ends or it does: midnight belongs to the evening before, and of a
 * single night so do the hours before six.
 */
export function lastWall(start: Moment, { precision, wall }: Moment): number {
  const time = precision === 'time' ? wall % DAY : DAY;
  const isNight =
    time < 6 * HOUR &&
    dayNumber(wall) === dayNumber(start.wall) + 1 &&
    (start.precision === 'day' || wall - start.wall < DAY);
  return isNight || time === 0 ? Math.max(wall - time - 1, start.wall) : wall;
}

/** When the last day of an event is over, or it is: epoch milliseconds. */
export function lastDayEnd({ start, end, until }: RegioEvent): number {
  const last = start && end && lastWall(start, end);
  return last && last < end.wall ? instantOf(last + 1, end.zone) : until;
}
