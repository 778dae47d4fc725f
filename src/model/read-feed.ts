import type { Feed, Problem, RegioEvent, Text } from './event.js';
import { parseEvent, slugOf, type Surroundings } from './parse-event.js';
import { isRaw, nameOf, own, type Raw, Reader } from './reader.js';
import { toLine } from './to-text.js';
import { visitorZone } from './zones.js';

/** The most events of one feed that are read. */
const MOST_EVENTS = 20_000;

/**
 * Reads a feed in steps, so that the caller can let the page breathe between two events.
 * Never throws for what the document holds: a bad field costs the field, a bad event the event.
 * @param document parsed JSON with a list of `events`
 * @param base absolute address of the feed, for the relative ones in it
 * @returns `null` if the document is no feed
 */
export function* readFeed(document: unknown, base: string): Generator<void, Feed | null> {
  if (!isRaw(document)) return null;
  const entries = own(document, 'events');
  if (!Array.isArray(entries)) return null;

  const problems: Problem[] = [];
  const root = new Reader(document, '$', problems, visitorZone(), base);
  const feed = new Reader(document, '$', problems, root.timeZone() ?? root.zone, base);
  const themes = new Map<string, Text>();
  const ids = new Map<unknown, Raw>();
  for (const entry of [...(entries as unknown[])].reverse()) {
    if (isRaw(entry)) ids.set(own(entry, 'id') ?? own(entry, '@id'), entry);
  }
  let references = 0;
  const around: Surroundings = {
    inLanguage: feed.languages(),
    organizer: feed.list('organizer', 'name', nameOf),
    themeOf: (value, path) => themeOf(feed, themes, value, path),
    // Entries that name each other in a ring are read again and again, but not for ever.
    named: (id) => (references++ < MOST_EVENTS ? ids.get(id) : undefined),
  };
  feed.list('about', 'theme', around.themeOf);

  const events = new Map<string, RegioEvent>();
  for (let index = 0; index < Math.min(entries.length, MOST_EVENTS); index++) {
    const entry: unknown = entries[index];
    const path = `$.events[${index}]`;
    const event = parseEvent(feed, entry, path, around);
    if (!isRaw(entry)) feed.report(path, 'event left out: it is no object');
    else if (event && events.has(event.key))
      feed.report(path, `event left out: ${event.id} is there already`);
    else if (event) events.set(event.key, event);
    yield;
  }
  if (entries.length > MOST_EVENTS)
    feed.report('$.events', `only the first ${MOST_EVENTS} are read`);
  return {
    name: feed.text('name'),
    dateModified: feed.moment('dateModified'),
    themes,
    events: [...events.values()].sort(byStart),
    problems,
    isComplete: false,
  };
}

/** By start; undated ones last. Sorting is stable, so equal starts keep the feed's order. */
export function byStart(one: RegioEvent, other: RegioEvent): number {
  return one.from === other.from ? 0 : one.from - other.from;
}

/** The code of a theme: `termCode`, else made of its name. The first label a code gets stays. */
function themeOf(
  feed: Reader,
  themes: Map<string, Text>,
  value: unknown,
  path: string,
): string | undefined {
  if (typeof value === 'string' && themes.has(value)) return value;
  const fields = feed.inner(isRaw(value) ? value : { name: value }, path);
  const label = fields.text('name');
  if (!label) return;
  const given = toLine(own(fields.raw, 'termCode'));
  const code = slugOf(given ?? (typeof label === 'string' ? label : label.values().next().value!));
  if (!code) return;
  if (!themes.has(code)) themes.set(code, label);
  return code;
}
