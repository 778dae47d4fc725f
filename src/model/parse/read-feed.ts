import type { Feed, RegioEvent, Text } from '../event.js';
import type { Problem } from '../problem.js';
import { idIn, parseEvent, slugOf, type Surroundings } from './parse-event.js';
import { isRaw, nameOf, own, type Raw, Reader } from './reader.js';
import { firstText, PROSE, toLine } from '../to-text.js';

/** The most events of one feed that are read. */
export const MAX_EVENTS = 20_000;
/** The most sessions of one event, and of these, that are read. */
const MAX_SESSIONS = 10_000;
/** So many more may be read for each event that follows: entries that name each other in a ring never end. */
const SESSIONS_EACH = 20;
/** A named entry counts once more for so many characters in it: it is read anew for all that name it. */
const SESSION_LENGTH = 1000;

/**
 * Reads a feed in steps, so that the caller can let the page breathe between two events.
 * Never throws for what the document holds: a bad field costs the field, a bad event the event.
 * @param document parsed JSON with a list of `events`
 * @param base absolute address of the feed, for the relative ones in it
 * @param open reads the document, given the zone of times that name none: none is named yet
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

  const feed = open(document as Raw, '').inner(document as Raw);
  const themes = new Map<string, Text>();
  const ids = new Map<unknown, Raw>();
  for (const entry of [...entries].reverse()) {
    const id = isRaw(entry) && idIn(entry);
    if (id) ids.set(id, entry);
  }
  const counts = new Map<Raw, number>();
  const countOf = (entry: Raw) => {
    if (!counts.has(entry)) counts.set(entry, 1 + Math.floor(lengthOf(entry) / SESSION_LENGTH));
    return counts.get(entry)!;
  };
  const problems: Problem[] = [];
  let sessions = MAX_SESSIONS;
  let index = 0;
  const around: Surroundings = {
    inLanguage: feed.languages(),
    organizer: feed.list('organizer', nameOf),
    themeOf: (fields) => (value) => themeOf(fields, themes, value),
    named: (id) => {
      if (sessions <= 0) {
        const path = `$.events[${index}]`;
        const params = { max: MAX_SESSIONS };
        if (problems.length === 0) problems.push({ path, code: 'too-many-sessions', params });
        return null;
      }
      const entry = ids.get(id);
      sessions -= entry ? countOf(entry) : 1;
      return entry;
    },
  };
  feed.list('about', around.themeOf(feed));

  const events = new Map<string, RegioEvent>();
  const parse = function* (entry: unknown) {
    sessions = Math.min(sessions + SESSIONS_EACH, MAX_SESSIONS);
    const event = yield* parseEvent(feed, entry, around);
    return event && !events.has(event.key) ? event : undefined;
  };
  for (const entry of entries) {
    const event = yield* feed.tryInSteps(entry, 'events', parse, `[${index}]`);
    if (event) events.set(event.key, event);
    index++;
    yield;
  }
  return {
    name: feed.text('name'),
    dateModified: feed.moment('dateModified'),
    themes,
    events: inOrder([...events.values()]),
    parts: [{ document, base }],
    problems,
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

/** Characters in a value, as far down as an event is read. */
function lengthOf(value: unknown, depth = 6): number {
  if (typeof value === 'string') return Math.min(value.length, 4 * PROSE);
  if (depth === 0 || typeof value !== 'object' || !value) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + lengthOf(one, depth - 1), 1);
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
