import type { Moment } from '../model/event.js';
import { namesOffset } from '../model/names-offset.js';
import { offsetStamp } from './stamp.js';

/** A date as a date, a time with its offset (ISO 8601) unless neither it nor the feed tells one; `null` for anything vaguer. */
export function dateText(moment: Moment | null, isFloating: boolean): string | null {
  if (!moment || !/day|time/.test(moment.precision)) return null;
  const { wall, start, precision } = moment;
  const text = new Date(wall).toISOString();
  if (precision === 'day') return text.slice(0, 10);
  return (
    text.slice(0, 19) + (isFloating && !namesOffset(moment) ? '' : offsetStamp(wall - start, ':'))
  );
}
