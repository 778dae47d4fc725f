import type { AttendanceMode, EventStatus, Moment, Party, RegioEvent, Text } from './event.js';
import { momentAt, toDuration, toMoment } from './moments.js';
import { audienceOf, imageOf, languageOf, linkOf, parties, placeOf } from './parse-parts.js';
import { oneOf, parseRegistration } from './parse-registration.js';
import { bare, isRaw, own, type Parse, type Raw, type Reader, toLocalText } from './reader.js';
import { toUrl } from './safe-url.js';
import { TITLE, toLine, toProse } from './to-text.js';
import { DAY, isZone, nextMidnight } from './zones.js';

/** What reading one event needs to know of the feed around it. */
export interface Surroundings {
  readonly inLanguage: readonly string[];
  readonly organizer: readonly Party[];
  readonly contactPoint: readonly Party[];
  /** Gives a theme its code and remembers its label. */
  readonly themeOf: Parse<string>;
  /** The feed's own entry that a bare id names. */
  readonly named: (id: string) => Raw | undefined;
}

/** Sessions are read three levels deep; what an event is part of, one level up. */
const DEEPEST = 3;

const statusOf = oneOf<EventStatus>('scheduled cancelled postponed rescheduled movedOnline');
const modeOf = oneOf<AttendanceMode>('offline online mixed');

/** Our short word for a schema.org value: `https://schema.org/EventMovedOnline` is `movedOnline`. */
function short(value: unknown): string {
  const word = (bare(value) ?? '').replace(/^Event(?=[A-Z])|EventAttendanceMode$/g, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Letters and digits of a text in any script, for ids and theme codes. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The event's own list, else what it takes over. */
function some<T>(mine: readonly T[], theirs: readonly T[] | undefined): readonly T[] {
  return mine.length > 0 ? mine : (theirs ?? []);
}

/**
 * Reads one event. `undefined` if it has no name; or no full date, although it is neither provisional nor
 * part of something nor made of sessions: such an entry cannot be shown truthfully.
 * @param parent the event whose session it is
 */
export function parseEvent(
  outer: Reader,
  given: unknown,
  path: string,
  around: Surroundings,
  depth = 0,
  parent?: RegioEvent,
): RegioEvent | undefined {
  const value = typeof given === 'string' && depth > 0 ? around.named(given) : given;
  if (!isRaw(value)) return;
  const zone = outer
    .inner(value, path)
    .get('timeZone', 'an IANA time zone', (name) =>
      typeof name === 'string' && isZone(name) ? name : undefined,
    );
  const fields = outer.inner(value, path, zone ?? outer.zone);
  const name = fields.get('name', 'a text', (raw) =>
    toLocalText(raw, (text) => toLine(text, TITLE)),
  );
  const start = fields.moment('startDate');
  const provisional = own(value, 'provisional') === true;
  const toBeAnnounced = fields.list('toBeAnnounced', 'the name of a property', (raw) =>
    toLine(raw),
  );
  const mayBeVague =
    provisional ||
    depth > 0 ||
    toBeAnnounced.includes('startDate') ||
    own(value, 'subEvent') !== undefined;
  const refused = !name
    ? 'it has no name'
    : mayBeVague || (start && /day|time/.test(start.precision))
      ? ''
      : start
        ? 'a date without a day needs "provisional": true'
        : 'it has no start date';
  if (refused || !name) {
    fields.report(path, `event left out: ${refused}`);
    return;
  }
  const spoken = fields.list('inLanguage', 'a language tag', languageOf);
  const inLanguage = some(spoken, parent?.inLanguage ?? around.inLanguage);
  const end = endOf(fields, start);
  const location = fields.list('location', 'a place', (raw, at) => placeOf(fields, raw, at));
  const mode =
    fields.get('eventAttendanceMode', 'an attendance mode', (raw) => modeOf(short(raw))) ??
    (location.length > 0 && location.every((place) => place.virtual)
      ? 'online'
      : (parent?.mode ?? null));
  const id = idOf(fields, name, start);
  const registration = parseRegistration(fields) ?? parent?.registration ?? null;
  const remaining = fields.number('remainingAttendeeCapacity');
  const event: RegioEvent = {
    key: `${id} ${start?.text ?? ''}`,
    id,
    name,
    alternateName: fields.text('alternateName'),
    description: fields.text('description', toProse),
    disambiguatingDescription: fields.text('disambiguatingDescription', toProse),
    url: fields.get('url', 'a safe address', (raw) => toUrl(raw, fields.base)),
    image: fields.list('image', 'a safe image', (raw, at) => imageOf(fields, raw, at))[0] ?? null,
    inLanguage,
    start,
    end,
    from: start?.start ?? Infinity,
    until: untilOf(start, end),
    previousStart: fields.moment('previousStartDate'),
    doorTime: fields.text('doorTime'),
    eventStatus:
      fields.get('eventStatus', 'an event status', (raw) => statusOf(short(raw))) ?? 'scheduled',
    provisional,
    provisionalNames:
      typeof own(value, 'provisional') === 'boolean'
        ? []
        : fields.list('provisional', 'the name of a property', (raw) => toLine(raw)),
    toBeAnnounced,
    mode,
    location: mode === 'online' ? location : some(location, parent?.location),
    organizer: some(parties(fields, 'organizer'), parent?.organizer ?? around.organizer),
    contributor: parties(fields, 'contributor'),
    sponsor: parties(fields, 'sponsor'),
    funder: some(parties(fields, 'funder'), parent?.funder),
    performer: parties(fields, 'performer'),
    contactPoint: some(
      parties(fields, 'contactPoint'),
      parent?.contactPoint ?? around.contactPoint,
    ),
    about: [...new Set(some(fields.list('about', 'a theme', around.themeOf), parent?.about))],
    keywords: fields.list('keywords', 'a keyword', (raw) => toLine(raw)),
    audience: some(fields.list('audience', 'a text', audienceOf), parent?.audience),
    registration:
      registration && remaining !== null
        ? { ...registration, inventoryLevel: remaining }
        : registration,
    free: own(value, 'isAccessibleForFree') === true,
    maximumAttendeeCapacity: fields.number('maximumAttendeeCapacity'),
    superEvent: parent ?? null,
    subEvent: [],
    subjectOf: fields.list('subjectOf', 'a link', (raw, at) => linkOf(fields, raw, at)),
    dateModified: fields.moment('dateModified'),
    source: fields.base,
  };
  const subEvent =
    depth < DEEPEST
      ? fields.list('subEvent', 'an event', (raw, at) =>
          parseEvent(fields, raw, at, around, depth + 1, event),
        )
      : [];
  const superEvent =
    depth === 0
      ? fields.get('superEvent', 'an event', (raw, at) =>
          parseEvent(fields, raw, at, around, DEEPEST - 1),
        )
      : event.superEvent;
  return { ...event, superEvent, subEvent, ...spanOf(event, subEvent) };
}

/** Own id, else address, else date and name: the same at every reading. */
function idOf(fields: Reader, name: Text, start: Moment | null): string {
  const given = toLine(own(fields.raw, 'id') ?? own(fields.raw, '@id') ?? own(fields.raw, 'url'));
  const title = typeof name === 'string' ? name : name.values().next().value!;
  return given ?? slugOf(`${start?.text ?? ''} ${title}`);
}

function endOf(fields: Reader, start: Moment | null): Moment | null {
  const end = fields.moment('endDate');
  if (!start) return end;
  const duration = end ? null : fields.get('duration', 'an ISO 8601 duration', toDuration);
  if (duration) {
    return start.precision === 'time'
      ? momentAt(start.start + duration, start.zone)
      : (toMoment(new Date(start.wall + duration - DAY).toISOString().slice(0, 10), start.zone) ??
          null);
  }
  if (!end || end.end > start.start) return end;
  fields.report(`${fields.path}.endDate`, `not after the start: ${end.text}`);
  return null;
}

/** An event whose end nobody told lasts to the end of its day. */
function untilOf(start: Moment | null, end: Moment | null): number {
  if (end) return end.end;
  if (!start) return Infinity;
  return start.precision === 'time' ? nextMidnight(start.start, start.zone) : start.end;
}

/** From the first to the last session, where the event itself says nothing. */
function spanOf(
  event: RegioEvent,
  sessions: readonly RegioEvent[],
): Pick<RegioEvent, 'from' | 'until'> {
  const dated = sessions.filter((session) => session.from < Infinity);
  if (event.start || dated.length === 0) return { from: event.from, until: event.until };
  return {
    from: Math.min(...dated.map((session) => session.from)),
    until: event.end?.end ?? Math.max(...dated.map((session) => session.until)),
  };
}
