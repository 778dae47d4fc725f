import type { Feed, RegioEvent } from './event.js';
import { lastDayEnd } from './event-dates.js';
import { toMoment } from './parse/moments.js';

export type PeriodName = 'upcoming' | 'past' | 'all';

/** A stretch of time in epoch milliseconds, `from` inclusive, `until` exclusive; `past` ones count backwards. */
export type Period =
  | { readonly name: PeriodName }
  | { readonly name: 'between'; readonly from: number; readonly until: number };

/** Reads `upcoming`, `past`, `all`, a year, month or day, or two of them with a slash; `undefined` for other text. */
export function toPeriod(text: string, zone: string): Period | undefined {
  if (text === 'upcoming' || text === 'past' || text === 'all') return { name: text };
  const [first, last = first] = text.split('/');
  const from = toMoment(first, zone);
  const until = toMoment(last, zone);
  return from && until && from.start < until.end
    ? { name: 'between', from: from.start, until: until.end }
    : undefined;
}

/** Whether an event falls into a period at `now` (epoch milliseconds). It is upcoming until it has ended. */
export function isIn(event: RegioEvent, period: Period, now: number): boolean {
  if (period.name === 'between')
    return event.from < period.until && lastDayEnd(event) > period.from;
  return period.name === 'all' || event.until > now === (period.name === 'upcoming');
}

/** The event an author means: `next` is the first that has not ended, else an id, sessions included. */
export function findEvent(feed: Feed, id: string, now: number): RegioEvent | null {
  if (id === 'next')
    return (
      feed.events.find((event) => event.until > now && event.eventStatus !== 'cancelled') ?? null
    );
  const search = (events: readonly RegioEvent[]): RegioEvent | null => {
    for (const event of events) {
      const found = event.id === id ? event : search(event.subEvent);
      if (found) return found;
    }
    return null;
  };
  return search(feed.events);
}

export type GroupBy = 'none' | 'month' | 'year' | 'theme' | 'series';
