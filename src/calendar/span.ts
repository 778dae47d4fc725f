import type { Moment } from '../model/event.js';
import { isDay } from '../model/event-dates.js';
import { namesOffset } from '../model/names-offset.js';
import { DAY, dayNumber, offsetAt, wallOf } from '../model/zones.js';

/**
 * When something is, in the forms that calendars know. `until` is exclusive and later than `from` (RFC 5545 §3.8.2.2),
 * `null` where nobody told.
 * Days and floating times are epoch milliseconds as if UTC, the others epoch milliseconds.
 */
export type Span =
  | { readonly kind: 'days'; readonly from: number; readonly until: number }
  | { readonly kind: 'floating' | 'utc'; readonly from: number; readonly until: number | null }
  | {
      readonly kind: 'zoned';
      readonly zone: string;
      readonly from: number;
      readonly until: number | null;
    };

// A fixed offset has no name that calendars know.
const UTC = /^(etc\/)?(utc|uct|gmt|universal|zulu)$|^[+-]/i;
const HOUR = 3_600_000;
// Calendars write years with four digits.
const LAST = Date.UTC(9999, 11, 31);

/**
 * The stretch between two moments; an end that is not known to the day counts as none. `null` where the start is not.
 * @param isFloating whether times without an offset are meant in no zone
 */
export function spanOf(
  start: Moment | null,
  last: Moment | null,
  isFloating: boolean,
): Span | null {
  if (!start || !isDay(start) || start.wall >= LAST || (last && last.wall >= LAST)) return null;
  const end = isDay(last) ? last : null;
  if (start.precision === 'day') {
    // A day that ends at midnight is not yet the next one.
    const lastWall = end ? end.wall - (end.precision === 'time' ? 1 : 0) : start.wall;
    const until = (Math.max(dayNumber(lastWall), dayNumber(start.wall)) + 1) * DAY;
    return { kind: 'days', from: start.wall, until };
  }
  const { zone, start: from } = start;
  const until = end && end.end > from ? end.end : null;
  if (isFloating) {
    if (namesOffset(start)) return { kind: 'utc', from, until };
    const wallUntil = until && end!.wall + (end!.precision === 'day' ? DAY : 0);
    return { kind: 'floating', from: start.wall, until: wallUntil };
  }
  const isPlain = [from, until].every((instant) => instant === null || isOnce(instant, zone));
  return isPlain && !UTC.test(zone)
    ? { kind: 'zoned', zone, from, until }
    : { kind: 'utc', from, until };
}

/** Whether its local time comes once. In the night clocks go back, calendars disagree on which of two like hours is meant. */
function isOnce(instant: number, zone: string): boolean {
  const wall = wallOf(instant, zone);
  return [-3, 3].every((hours) => {
    const other = wall - offsetAt(zone, instant + hours * HOUR);
    return other === instant || wallOf(other, zone) !== wall;
  });
}
