import type { RegioEvent } from './event.js';
import { isDay } from './event-dates.js';

/** Whether it is still to take place, on a day that is known: then it can stand in a calendar. */
export function isAhead({ eventStatus, start, from, until }: RegioEvent, now: number): boolean {
  return eventStatus !== 'cancelled' && isDay(start) && from < Infinity && until > now;
}
