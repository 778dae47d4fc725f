import type { Feed, RegioEvent } from './event.js';
import { toMoment } from './moments.js';
import { slugOf } from './parse-event.js';
import { textIn } from './to-text.js';

export type Facet = 'theme' | 'place' | 'mode' | 'language' | 'organizer';
export const FACETS: readonly Facet[] = ['theme', 'place', 'mode', 'language', 'organizer'];

/** What a visitor or author wants of a facet; nothing chosen means everything. */
export interface Choice {
  readonly values: readonly string[];
  readonly match: 'any' | 'all';
}

/** An event's value in a facet: the code that stands in addresses, and where its label comes from. */
export interface FacetValue {
  readonly code: string;
  readonly label: string;
  /** Language of the label; empty where unknown. */
  readonly lang: string;
}

/** The codes an event has in a facet. */
export function codesOf(event: RegioEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'theme':
      return event.about;
    case 'mode':
      return event.mode ? [event.mode] : [];
    case 'language':
      return event.inLanguage;
    case 'place':
    case 'organizer':
      return valuesOf(event, facet, '').map((value) => value.code);
  }
}

/** The values of a facet whose labels are texts of the event. A town counts as the place, else the venue. */
export function valuesOf(
  event: RegioEvent,
  facet: 'place' | 'organizer',
  locale: string,
): readonly FacetValue[] {
  const own = event.inLanguage[0];
  const texts =
    facet === 'organizer'
      ? event.organizer
      : event.location.map((place) => place.locality ?? (place.virtual ? null : place.name));
  return texts
    .filter((text) => text !== null)
    .map((text) => {
      const { text: label, lang } = textIn(text, locale, own);
      return { code: slugOf(textIn(text, own ?? '', own).text), label, lang };
    });
}

/** Whether an event has what was chosen in a facet. */
export function matches(event: RegioEvent, facet: Facet, { values, match }: Choice): boolean {
  if (values.length === 0) return true;
  const codes = codesOf(event, facet);
  return match === 'all'
    ? values.every((value) => codes.includes(value))
    : values.some((value) => codes.includes(value));
}

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
  switch (period.name) {
    case 'all':
      return true;
    case 'upcoming':
      return event.until > now;
    case 'past':
      return event.until <= now;
    case 'between':
      return event.from < period.until && event.until > period.from;
  }
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
