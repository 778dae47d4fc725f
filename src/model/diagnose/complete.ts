import { detailsOf } from '../parse/details.js';
import type { Feed } from '../event.js';
import { mergeFeeds } from '../merge-feeds.js';
import { isDay } from '../event-dates.js';
import { MAX_EVENTS, readFeed } from '../parse/read-feed.js';
import { isRaw, MAX_ENTRIES, own } from '../parse/reader.js';
import { toMoment } from '../parse/moments.js';
import type { Problem, ProblemCode, ProblemParams, RefusedValue } from '../problem.js';
import { toGivenValue } from './given-value.js';
import { oddDatesOf } from './odd-dates.js';
import { type Refused, TellingReader } from './telling-reader.js';

/** Codes of problems with a value that is left out. */
type ValueCode = {
  [Code in ProblemCode]: ProblemParams[Code] extends RefusedValue ? Code : never;
}[ProblemCode];

/** Codes of the fields with a form of their own. */
const CODES: Readonly<Record<string, ValueCode>> = {
  timeZone: 'not-a-time-zone',
  inLanguage: 'not-a-language',
  url: 'not-a-url',
  waitingList: 'not-true-or-a-url',
  image: 'not-an-image-url',
  email: 'not-an-email',
  telephone: 'not-a-telephone',
  startDate: 'not-a-date',
  endDate: 'not-a-later-date',
  duration: 'not-a-duration',
  priceCurrency: 'not-a-currency',
  eventStatus: 'not-a-status',
};

/** The fields of an event that may be long lists. Not whatever it has: a hostile one has a million fields. */
const LISTS = [
  ...['about', 'keywords', 'location', 'subEvent', 'subjectOf', 'inLanguage', 'image', 'audience'],
  ...['organizer', 'contributor', 'performer', 'sponsor', 'funder', 'contactPoint'],
  ...['provisional', 'toBeAnnounced', 'eventStatus'],
];

/**
 * Reads a feed anew to the last detail, in steps: what the first reading left out without a word becomes its problems.
 */
export function* complete(feed: Feed): Generator<void, Feed> {
  const read: Feed[] = [];
  for (const { document, base } of feed.parts) {
    const problems: Problem[] = [];
    const refused = reporter(problems);
    const part = (yield* readFeed(
      document,
      base,
      (raw, zone) => new TellingReader(raw, zone, base, refused),
    ))!;
    for (const event of part.events) {
      const { superEvent } = event;
      for (const one of superEvent
        ? [event, ...event.subEvent, superEvent]
        : [event, ...event.subEvent]) {
        detailsOf(one);
        yield;
      }
      for (const one of [event, ...event.subEvent]) problems.push(...oddDatesOf(one));
    }
    addLimits(document, problems);
    // A field may be read for the summary and again for the details: one problem is enough.
    const byPath = new Map(problems.map((problem) => [problem.path, problem]));
    // Of several documents each problem names its own.
    const where = feed.parts.length > 1 ? `${base} ` : '';
    read.push({
      ...part,
      problems: [...byPath.values()].map((problem) => ({ ...problem, path: where + problem.path })),
    });
  }
  const whole = mergeFeeds(read);
  return { ...whole, problems: [...feed.problems, ...whole.problems], isComplete: true };
}

/** Adds a problem for each value that is refused. */
function reporter(problems: Problem[]): Refused {
  return (path, name, value) => {
    if (name === 'events' || name === 'subEvent') {
      problems.push({ path, ...whyLeftOut(value) });
      return;
    }
    // Where a part was at fault, it has its own problem already.
    if (problems[problems.length - 1]?.path.startsWith(`${path}.`)) return;
    // An address of a picture has to be more than one that may be followed.
    const code =
      CODES[/\.image(\[\d+\])?\.(url|contentUrl)$/.test(path) ? 'image' : name] ?? 'not-usable';
    problems.push({ path, code, params: { value: toGivenValue(value) } });
  };
}

/** A problem without its path. */
type Fault = {
  [Code in ProblemCode]: Pick<Problem & { code: Code }, 'code' | 'params'>;
}[ProblemCode];

function whyLeftOut(value: unknown): Fault {
  if (!isRaw(value)) return { code: 'event-not-an-object', params: { value: toGivenValue(value) } };
  if (own(value, 'name') === undefined) return { code: 'event-without-name', params: {} };
  const date = own(value, 'startDate');
  if (date === undefined) return { code: 'event-without-start', params: {} };
  const moment = toMoment(date, 'UTC');
  if (!moment) return { code: 'event-start-not-a-date', params: {} };
  return isDay(moment)
    ? { code: 'event-repeated-or-unnamed', params: {} }
    : { code: 'event-without-day', params: {} };
}

function addLimits(document: unknown, problems: Problem[]) {
  const entries = isRaw(document) ? own(document, 'events') : [];
  if (!Array.isArray(entries)) return;
  if (entries.length > MAX_EVENTS)
    problems.push({ path: '$.events', code: 'too-many-events', params: { max: MAX_EVENTS } });
  (entries as unknown[]).slice(0, MAX_EVENTS).forEach((entry, index) => {
    for (const name of LISTS) {
      const value = isRaw(entry) ? own(entry, name) : undefined;
      if (Array.isArray(value) && value.length > MAX_ENTRIES) {
        problems.push({
          path: `$.events[${index}].${name}`,
          code: 'too-many-entries',
          params: { max: MAX_ENTRIES },
        });
      }
    }
  });
}
