import { detailsOf } from './details.js';
import type { Feed, Problem } from './event.js';
import { mergeFeeds } from './merge-feeds.js';
import { oddDatesOf } from './odd-dates.js';
import { isDay } from './event-dates.js';
import { MOST_EVENTS, readFeed } from './read-feed.js';
import { isRaw, MOST, own } from './reader.js';
import { toMoment } from './moments.js';
import { type Refused, TellingReader } from './telling-reader.js';

/** What the fields with a form of their own would have to be. */
const KINDS: Readonly<Record<string, string>> = {
  timeZone: 'IANA time zone',
  inLanguage: 'language tag',
  url: 'safe address',
  waitingList: 'true or safe address',
  image: 'image address with https',
  email: 'e-mail address',
  telephone: 'telephone number',
  startDate: 'ISO 8601 date',
  endDate: 'ISO 8601 date after the start',
  duration: 'ISO 8601 duration',
  priceCurrency: 'currency of three capital letters',
};

/** The fields of an event that may be long lists. Not whatever it has: a hostile one has a million fields. */
const LISTS = [
  ...['about', 'keywords', 'location', 'subEvent', 'subjectOf', 'inLanguage', 'image', 'audience'],
  ...['organizer', 'contributor', 'performer', 'sponsor', 'funder', 'contactPoint'],
  ...['provisional', 'toBeAnnounced'],
];

/**
 * Reads a feed anew to the last detail, in steps: what the first reading passed over in silence becomes its problems.
 */
export function* complete(feed: Feed): Generator<void, Feed> {
  const read: Feed[] = [];
  for (const { document, base } of feed.parts) {
    const problems: Problem[] = [];
    const refused = teller(problems);
    const part = (yield* readFeed(
      document,
      base,
      (raw, zone) => new TellingReader(raw, zone, base, refused),
    ))!;
    for (const event of part.events) {
      const { superEvent } = event;
      for (const one of superEvent
        ? [event, ...event.subEvent, superEvent]
        : [event, ...event.subEvent])
        detailsOf(one);
      for (const one of [event, ...event.subEvent]) problems.push(...oddDatesOf(one));
      yield;
    }
    tellOfRest(document, problems);
    // A field may be read for the summary and again for the details: one complaint is enough.
    const once = new Map(problems.map((problem) => [problem.path, problem]));
    // Of several documents each problem names its own.
    const where = feed.parts.length > 1 ? `${base} ` : '';
    read.push({
      ...part,
      problems: [...once.values()].map(({ path, reason }) => ({ path: where + path, reason })),
    });
  }
  const whole = mergeFeeds(read);
  return { ...whole, problems: [...feed.problems, ...whole.problems], isComplete: true };
}

function teller(problems: Problem[]): Refused {
  return (path, name, value) => {
    const isEvent = name === 'events' || name === 'subEvent';
    // Where a part was at fault, it has said so itself; but that an event is lost is news.
    if (!isEvent && problems[problems.length - 1]?.path.startsWith(`${path}.`)) return;
    problems.push({
      path,
      reason: isEvent
        ? `event left out: ${whyNot(value)}`
        : // An address of a picture has to be more than one that may be followed.
          `no ${KINDS[/image.*url$/i.test(path) ? 'image' : name] ?? 'usable value'}: ${shown(value)}`,
    });
  };
}

function whyNot(value: unknown): string {
  if (!isRaw(value)) return `it is no object: ${shown(value)}`;
  if (own(value, 'name') === undefined) return 'it has no name';
  const date = own(value, 'startDate');
  if (date === undefined) return 'it has no start date';
  const moment = toMoment(date, 'UTC');
  if (!moment) return 'its start is no ISO 8601 date';
  return isDay(moment)
    ? 'its name cannot be used, or it is there already'
    : 'a date without a day needs "provisional": true';
}

function shown(value: unknown): string {
  if (isRaw(value)) return 'an object';
  return Array.isArray(value) ? 'a list' : JSON.stringify(value).slice(0, 60);
}

function tellOfRest(document: unknown, problems: Problem[]) {
  const entries = isRaw(document) ? own(document, 'events') : [];
  if (!Array.isArray(entries)) return;
  if (entries.length > MOST_EVENTS)
    problems.push({ path: '$.events', reason: `only the first ${MOST_EVENTS} are read` });
  (entries as unknown[]).slice(0, MOST_EVENTS).forEach((entry, index) => {
    for (const name of LISTS) {
      const value = isRaw(entry) ? own(entry, name) : undefined;
      if (Array.isArray(value) && value.length > MOST) {
        problems.push({
          path: `$.events[${index}].${name}`,
          reason: `only the first ${MOST} entries are read`,
        });
      }
    }
  });
}
