import { atOnce } from './at-once.js';
import { plainTexts } from './plain-texts.js';
import { isRaw, own, type Raw } from './reader.js';
import { tidyEvent } from './tidy-event.js';
import { tidyTexts } from './tidy-texts.js';

/** How deep the events may lie: a list of graphs of lists of items takes seven steps. */
const MAX_DEPTH = 8;

/**
 * Events out of schema.org JSON-LD in the shape of our feed, as content systems meant them: a single event, a list, `@graph`, `ItemList`,
 * `DataFeed`; a feed of our own with JSON-LD's texts; `null` if there are none. Entries of other types in a graph are passed over.
 */
export function unwrap(given: unknown, base = ''): Raw | null {
  return atOnce(unwrapping(given, base));
}

/** The same in steps: somebody else's document may be large. */
export function* unwrapping(given: unknown, base: string): Generator<void, Raw | null> {
  const plain = yield* plainTexts(given);
  if (isRaw(plain) && Array.isArray(own(plain, 'events'))) return plain;
  const document = yield* tidyTexts(plain);
  const list = isRaw(document)
    ? (own(document, 'itemListElement') ?? own(document, 'dataFeedElement'))
    : document;
  if (Array.isArray(list) && list.length === 0) return { events: [] };
  const isGraph = isRaw(document) && own(document, '@graph') !== undefined;
  const events: Raw[] = [];
  yield* findEvents(events, document, base, MAX_DEPTH, isGraph);
  return events.length > 0
    ? {
        ...(isRaw(document) && !isEvent(document) ? pick(document) : {}),
        events,
      }
    : null;
}

/** What our feed and a JSON-LD wrapper have in common. */
function pick(wrapper: Raw): Raw {
  return {
    name: own(wrapper, 'name'),
    inLanguage: own(wrapper, 'inLanguage'),
    dateModified: own(wrapper, 'dateModified'),
    timeZone: own(wrapper, 'timeZone'),
  };
}

/** Adds the events in a value to those found. */
function* findEvents(
  found: Raw[],
  value: unknown,
  base: string,
  depth: number,
  mustBeTyped: boolean,
): Generator<void> {
  if (depth === 0) return;
  if (Array.isArray(value)) {
    for (const entry of value as unknown[]) {
      yield;
      yield* findEvents(found, entry, base, depth - 1, mustBeTyped || !isEvent(entry));
    }
  }
  if (!isRaw(value)) return;
  const inner =
    own(value, '@graph') ??
    own(value, 'itemListElement') ??
    own(value, 'dataFeedElement') ??
    own(value, 'item');
  if (inner !== undefined) yield* findEvents(found, inner, base, depth - 1, true);
  else if (isEvent(value) && (!mustBeTyped || typesOf(value).length > 0))
    found.push(tidyEvent(value, base));
}

function typesOf(value: Raw): readonly unknown[] {
  const type = own(value, '@type');
  return type === undefined ? [] : Array.isArray(type) ? (type as unknown[]) : [type];
}

/** schema.org has some twenty types of events; they end alike, save three. */
function isEvent(value: unknown): value is Raw {
  if (!isRaw(value)) return false;
  const types = typesOf(value);
  return types.length > 0
    ? types.some(
        (type) =>
          typeof type === 'string' &&
          /(Event|EventSeries|Festival|Hackathon|CourseInstance)$/.test(type),
      )
    : own(value, 'name') !== undefined && own(value, 'startDate') !== undefined;
}
