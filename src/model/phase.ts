import { isDay, isOff, lastDayEnd } from './event-dates.js';
import type { RegioEvent } from './event.js';
import { dayNumber, wallOf } from './zones.js';

/** Where an event stands at a moment. An event in progress is still upcoming to a visitor: only `over` is past. */
export type Phase =
  | { readonly name: 'before' }
  /** `day` of `days` counts from 1 on the calendar of the event's zone; one day is 1 of 1. */
  | { readonly name: 'in-progress'; readonly day: number; readonly days: number }
  | { readonly name: 'over' };

/**
 * The dated parts of an event: itself, or its sessions, or theirs, if only they have dates. In order of start.
 * What does not take place on its day is none, but of an event that does not either.
 */
export function occurrencesOf(event: RegioEvent): readonly RegioEvent[] {
  if (event.start) return [event];
  return event.subEvent
    .flatMap(occurrencesOf)
    .filter((part) => isOff(event) || !isOff(part))
    .sort((one, other) => one.from - other.from || 0);
}

/** The part that is on or comes next at `now` (epoch milliseconds), else the last one; `null` without dates. */
export function currentOccurrence(event: RegioEvent, now: number): RegioEvent | null {
  const all = occurrencesOf(event);
  return all.find((part) => part.until > now) ?? all[all.length - 1] ?? null;
}

/** Where the event stands at `now` (epoch milliseconds). Whole days begin and end in the event's zone. */
export function phaseOf(event: RegioEvent, now: number): Phase {
  if (now >= event.until) return { name: 'over' };
  const part = currentOccurrence(event, now);
  // "Some day in March" is not in progress all of March, nor what has been called off.
  if (!isDay(part?.start) || isOff(part) || now < part.from) return { name: 'before' };
  const { zone } = part.start;
  const first = dayNumber(part.start.wall);
  const days = dayNumber(wallOf(lastDayEnd(part) - 1, zone)) - first + 1;
  return {
    name: 'in-progress',
    day: Math.min(dayNumber(wallOf(now, zone)) - first + 1, days),
    days,
  };
}

/** Whether it is still to take place, on a day that is known: then it can stand in a calendar. */
export function isAhead({ eventStatus, start, from, until }: RegioEvent, now: number): boolean {
  return eventStatus !== 'cancelled' && isDay(start) && from < Infinity && until > now;
}
