import type { Moment, RegioEvent, Text } from './event.js';
import { isDay } from './event-dates.js';
import { toMoment } from './parse/moments.js';

/**
 * When the doors of an event open, where the feed tells it as ISO 8601 has it, be it a time of the event's first day
 * (schema.org's `Time`); `null` for other texts.
 */
export function doorMoment({ start, source }: RegioEvent, doorTime: Text | null): Moment | null {
  const date = isDay(start) ? new Date(start.wall).toISOString().slice(0, 11) : '';
  const text = typeof doorTime === 'string' ? doorTime.replace(/^T?(?=\d\d:\d\d)/, date) : '';
  const moment = toMoment(text, source.zone, start?.zone);
  return isDay(moment) ? moment : null;
}
