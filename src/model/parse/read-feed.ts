import type { Feed, RegioEvent, Text } from '../event.js';
import { idIn, parseEvent, slugOf, type Surroundings } from './parse-event.js';
import { isRaw, nameOf, own, type Raw, Reader } from './reader.js';
import { firstText, toLine } from '../to-text.js';
import { visitorZone } from '../zones.js';

/** The most events of one feed that are read. */
export const MAX_EVENTS = 20_000;
/** The most sessions of one event, and of these, that are read: all of them are read at once. */
const MAX_SESSIONS = 10_000;
/** So many more may be read for each event that follows: entries that name each other in a ring never end. */
const SESSIONS_EACH = 20;

/**
 * Reads a feed in steps, so that the caller can let the page breathe between two events.
 * Never throws for what the document holds: a bad field costs the field, a bad event the event.
 * @param document parsed JSON with a list of `events`
 * @param base absolute address of the feed, for the relative ones in it
 * @param open reads the document, given the zone of times that name none
 * @returns `null` if the document is no feed
 */
export function* readFeed(
  document: unknown,
  base: string,
  open = (raw: Raw, zone: string) => new Reader(raw, zone, base),
): Generator<void, Feed | null> {
  const given = isRaw(document) && own(document, 'events');
  if (!Array.isArray(given)) return null;
  const entries: readonly unknown[] = given.slice(0, MAX_EVENTS);

  const feed = open(document as Raw, visitorZone()).inner(document as Raw);
  const themes = new Map<string, Text>();
  const ids = new Map<unknown, Raw>();
  for (const entry of [...entries].reverse()) {
    const id = isRaw(entry) && idIn(entry);
    if (id) ids.set(id, entry);
  }
  let sessions = MAX_SESSIONS;
  const around: Surroundings = {
    inLanguage: feed.languages(),
    organizer: feed.list('organizer', nameOf),
    themeOf: (fields) => (value) => themeOf(fields, themes, value),
    named: (id) => (sessions-- > 0 ? ids.get(id) : null),
  };
  feed.list('about', around.themeOf(feed));

  const events = new Map<string, RegioEvent>();
  const parse = (entry: unknown) => {
    sessions = Math.min(sessions + SESSIONS_EACH, MAX_SESSIONS);
    const event = parseEvent(feed, entry, around);
    return event && !events.has(event.key) ? event : undefined;
  };
  let index = 0;
  for (const entry of entries) {
    const event = feed.try(entry, 'events', parse, `[${index++}]`);
    if (event) events.set(event.key, event);
    yield;
  }
  return {
    name: feed.text('name'),
    dateModified: feed.moment('dateModified'),
    themes,
    events: inOrder([...events.values()]),
    parts: [{ document, base }],
    problems: [],
    isComplete: false,
  };
}

/**
 * By start, undated ones last; equal starts keep the feed's order. An event that another one has as a session is
 * shown with that one; two that have each other both stay.
 */
export function inOrder(events: readonly RegioEvent[]): RegioEvent[] {
  const without = (wholes: readonly RegioEvent[]) => {
    const sessions = new Set(wholes.flatMap(keysWithin));
    return events.filter(({ key }) => !sessions.has(key));
  };
  // Two undated ones differ by no number.
  return without(without(events)).sort((one, other) => one.from - other.from || 0);
}

function keysWithin({ subEvent }: RegioEvent): readonly string[] {
  return subEvent.flatMap((session) => [session.key, ...keysWithin(session)]);
}

/** The code of a theme: `termCode`, else made of its name. The first label a code gets stays. */
function themeOf(outer: Reader, themes: Map<string, Text>, value: unknown): string | undefined {
  if (typeof value === 'string' && themes.has(value)) return value;
  const fields = outer.innerOf(value);
  const label = fields.text('name');
  const code = label && slugOf(toLine(own(fields.raw, 'termCode')) ?? firstText(label));
  if (!code) return;
  if (!themes.has(code)) themes.set(code, label);
  return code;
}
