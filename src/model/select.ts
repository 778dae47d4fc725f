import type { Feed, RegioEvent } from './event.js';
import { lastDayEnd } from './event-dates.js';
import { toMoment } from './parse/moments.js';
import { currentOccurrence, occurrencesOf, phaseOf } from './phase.js';

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

/** Whether an event, or one of its dates, falls into a period at `now` (epoch milliseconds). It is upcoming until it has ended. */
export function isIn(event: RegioEvent, period: Period, now: number): boolean {
  if (period.name === 'between')
    return occurrencesOf(event).some(
      (part) => part.from < period.until && lastDayEnd(part) > period.from,
    );
  return period.name === 'all' || event.until > now === (period.name === 'upcoming');
}

/** What an author may say instead of an id. */
export const EVENT_WORDS: readonly string[] = ['next', 'current'];

/** What runs for more days hides nothing that begins. */
const LONG = 14;

/**
 * How early an event comes among those that a word may mean, by its date that is on or comes next; `Infinity` for
 * never. Of what is on (`current`) what began last comes first.
 */
function rankOf(event: RegioEvent, word: string, now: number): number {
  const from = currentOccurrence(event, now)?.from ?? Infinity;
  const phase = phaseOf(event, now);
  const isOn = phase.name === 'in-progress';
  if (word === 'current') return isOn ? -from : Infinity;
  if (phase.name === 'over' || event.eventStatus === 'cancelled') return Infinity;
  // After all that have a date to begin on comes what is on for long, and then what has no date.
  return (isOn ? phase.days > LONG : from <= now) ? 1e16 : Math.min(from, 1e17);
}

/** The event an author means: what begins `next`, what is on (`current`), else an id, sessions included. */
export function findEvent({ events }: Feed, id: string, now: number): RegioEvent | null {
  if (EVENT_WORDS.includes(id)) {
    let found: RegioEvent | null = null;
    let least = Infinity;
    for (const event of events) {
      const rank = rankOf(event, id, now);
      if (rank < least) [found, least] = [event, rank];
    }
    return found;
  }
  const search = (events: readonly RegioEvent[]): RegioEvent | null => {
    for (const event of events) {
      const found = event.id === id ? event : search(event.subEvent);
      if (found) return found;
    }
    return null;
  };
  return search(events);
}

export type GroupBy = 'none' | 'month' | 'year' | 'theme' | 'series';
