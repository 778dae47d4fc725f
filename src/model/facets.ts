import type { RegioEvent, Text } from './event.js';
import { slugOf } from './parse/parse-event.js';
import { textIn } from './to-text.js';

export type Facet = 'theme' | 'place' | 'mode' | 'language' | 'organizer';
export const FACETS: readonly Facet[] = ['theme', 'place', 'mode', 'language', 'organizer'];

/** The most places or organizers of an event that one can choose by: thousands with a hundred each would freeze the page. */
const MAX_VALUES_PER_EVENT = 20;

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
      return textsOf(event, facet).map((text) => codeOf(text, event));
  }
}

/** The values of a facet whose labels are texts of the event. A town counts as the place, else the venue. */
export function valuesOf(
  event: RegioEvent,
  facet: 'place' | 'organizer',
  locale: string,
): readonly FacetValue[] {
  return textsOf(event, facet).map((text) => {
    const { text: label, lang } = textIn(text, locale, event.inLanguage[0]);
    return { code: codeOf(text, event), label, lang };
  });
}

function textsOf(event: RegioEvent, facet: 'place' | 'organizer'): readonly Text[] {
  const texts =
    facet === 'organizer'
      ? event.organizer
      : event.location.map((place) => place.locality ?? (place.virtual ? null : place.name));
  return texts.filter((text) => text !== null).slice(0, MAX_VALUES_PER_EVENT);
}

function codeOf(text: Text, { inLanguage: [own] }: RegioEvent): string {
  return slugOf(textIn(text, own ?? '', own).text);
}

type Index = ReadonlyMap<string, readonly RegioEvent[]>;
const indexes = new WeakMap<readonly RegioEvent[], Map<Facet, Index>>();

/** The events that have each code of a facet. Worked out once for a list: a visitor should not wait for ten thousand. */
export function byCode(events: readonly RegioEvent[], facet: Facet): Index {
  let known = indexes.get(events);
  if (!known) indexes.set(events, (known = new Map<Facet, Index>()));
  let index = known.get(facet);
  if (!index) known.set(facet, (index = indexOf(events, facet)));
  return index;
}

function indexOf(events: readonly RegioEvent[], facet: Facet): Index {
  const index = new Map<string, RegioEvent[]>();
  for (const event of events) {
    for (const code of new Set(codesOf(event, facet))) {
      const same = index.get(code);
      if (same) same.push(event);
      else index.set(code, [event]);
    }
  }
  return index;
}

/** The events that have what was chosen in a facet. */
export function chosenOf(
  events: readonly RegioEvent[],
  facet: Facet,
  { values, match }: Choice,
): readonly RegioEvent[] {
  const [first, ...others] = values;
  if (first === undefined) return events;
  if (others.length === 0) return byCode(events, facet).get(first) ?? [];
  return events.filter((event) => matches(event, facet, { values, match }));
}

/** Whether an event has what was chosen in a facet. */
export function matches(event: RegioEvent, facet: Facet, { values, match }: Choice): boolean {
  if (values.length === 0) return true;
  const codes = codesOf(event, facet);
  return match === 'all'
    ? values.every((value) => codes.includes(value))
    : values.some((value) => codes.includes(value));
}
