import type { Moment } from '../model/event.js';
import { offsetIn, offsetStamp } from './stamp.js';

/**
 * A date as a date, a time with its offset (ISO 8601); `null` for anything vaguer. A time that is meant in no zone
 * keeps the offset it is written with, and gets none where it has none.
 */
export function dateText(moment: Moment | null, isFloating: boolean): string | null {
  if (!moment || !/day|time/.test(moment.precision)) return null;
  const { wall, start, precision } = moment;
  if (precision === 'day') return isoText(wall).slice(0, 10);
  const offset = isFloating ? offsetIn(moment) : wall - start;
  return offset === null ? isoText(wall) : isoText(start + offset) + offsetStamp(offset, ':');
}

/** What clocks show, to the second. */
function isoText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}
