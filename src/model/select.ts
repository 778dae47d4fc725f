import type { Feed, RegioEvent } from './event.js';
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
      ({ from, until }) => from < period.until && until > period.from,
    );
  return period.name === 'all' || event.until > now === (period.name === 'upcoming');
}

/** What runs for more days hides nothing that begins. */
const LONG = 14;

type RankOf = (event: RegioEvent, now: number) => number;

/** How early an event comes among those that `next` may mean, `Infinity` for never: by its date that is on or comes next. */
function rankOfNext(event: RegioEvent, now: number): number {
  if (event.until <= now || event.eventStatus === 'cancelled') return Infinity;
  const from = currentOccurrence(event, now)?.from ?? Infinity;
  const phase = phaseOf(event, now);
  const isLong = phase.name === 'in-progress' ? phase.days > LONG : from <= now;
  // Those come after all that have a date to begin on, and before those that have none.
  return isLong ? Number.MAX_SAFE_INTEGER : Math.min(from, Number.MAX_VALUE);
}

/** The same for `current`: what began last comes first. */
function rankOfCurrent(event: RegioEvent, now: number): number {
  return phaseOf(event, now).name === 'in-progress'
    ? -currentOccurrence(event, now)!.from
    : Infinity;
}

/** What an author may say instead of an id. */
export const EVENT_WORDS: ReadonlyMap<string, RankOf> = new Map([
  ['next', rankOfNext],
  ['current', rankOfCurrent],
]);

/** The first of the events with the least rank; `null` where all have none. */
function leastBy(events: readonly RegioEvent[], rankOf: RankOf, now: number): RegioEvent | null {
  let found: RegioEvent | null = null;
  let least = Infinity;
  for (const event of events) {
    const rank = rankOf(event, now);
    if (rank < least) [found, least] = [event, rank];
  }
  return found;
}

/** The event an author means: what begins `next`, what is on (`current`), else an id, sessions included. */
export function findEvent({ events }: Feed, id: string, now: number): RegioEvent | null {
  const rankOf = EVENT_WORDS.get(id);
  if (rankOf) return leastBy(events, rankOf, now);
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
