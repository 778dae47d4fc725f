import type { AttendanceMode, Place, RegioEvent, Text } from '../event.js';
import { statusOf } from './event-status.js';
import { oneOf, parseRegistration } from './parse-registration.js';
import { placeOf } from './parse-place.js';
import { isRaw, nameOf, own, type Parse, type Raw, type Reader, some, wordOf } from './reader.js';
import { firstText, TITLE, toLine, toProse } from '../to-text.js';
import { isDay } from '../event-dates.js';
import { datesOf, untilOf, withSessions } from './parse-dates.js';

/** What reading one event needs to know of the feed around it. */
export interface Surroundings {
  readonly inLanguage: readonly string[];
  /** Names of the feed's own organizers. */
  readonly organizer: readonly Text[];
  /** Gives a theme its code and remembers its label. */
  readonly themeOf: (fields: Reader) => Parse<string>;
  /** The feed's own entry with an id; `null` where an event has had all the sessions that are read of it. */
  readonly named: (id: unknown) => Raw | null | undefined;
}

/** Sessions are read three levels deep; what an event is part of, one level up. */
const MAX_SESSION_DEPTH = 3;

const modeOf = oneOf<AttendanceMode>('offline online mixed');

/** Letters and digits of a text in any script, for ids and theme codes. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Reads one event in steps, one for each session: a few lines can name thousands. `undefined` if it has no name; or
 * no full date, although it is neither provisional nor part of something nor made of sessions: such an entry cannot
 * be shown truthfully.
 * @param parent the event whose session it is
 */
export function* parseEvent(
  outer: Reader,
  given: unknown,
  around: Surroundings,
  depth = 0,
  parent: RegioEvent | null = null,
): Generator<void, RegioEvent | undefined> {
  const isNew = isRaw(given);
  // A session may be told in part, or named, and have an entry of its own that tells the rest.
  const entry = depth > 0 && (parent || !isNew) && around.named(isNew ? idIn(given) : given);
  const value = !isNew ? entry : entry && entry !== outer.raw ? { ...entry, ...given } : given;
  if (!value || entry === null) return;
  // A few lines can name each other a million times: from here on one level is enough.
  if (entry) depth = Math.max(depth, MAX_SESSION_DEPTH - 1);
  const fields = outer.inner(value);
  const words = (name: string) => fields.list(name, (raw) => toLine(raw));
  const name = fields.text('name', (raw) => toLine(raw, TITLE));
  const begin = fields.moment('startDate', parent?.start?.zone);
  const toBeAnnounced = words('toBeAnnounced');
  const said = own(value, 'provisional');
  const provisional = said === true;
  const provisionalNames = typeof said === 'boolean' ? [] : words('provisional');
  const mayBeVague =
    provisional ||
    depth > 0 ||
    [...provisionalNames, ...toBeAnnounced].includes('startDate') ||
    [own(value, 'subEvent') ?? []].flat().length > 0;
  if (!name || !(mayBeVague || isDay(begin))) return;
  const { start, end } = datesOf(fields, begin);
  const location = fields.list('location', (raw) => placeOf(fields.innerOf(raw)));
  const url = fields.url();
  const named = toLine(idIn(value));
  const registration = parseRegistration(fields, start?.zone) ?? parent?.registration ?? null;
  const inventoryLevel =
    fields.number('remainingAttendeeCapacity') ?? registration?.inventoryLevel ?? null;
  const isFull = /full|waitingList/.test(registration?.status ?? '');
  const status = statusOf(fields);
  const mode =
    fields.get('eventAttendanceMode', (raw) =>
      modeOf(wordOf(raw)?.replace('eventattendancemode', '')),
    ) ??
    modeAt(location) ??
    parent?.mode ??
    (location.some(isOnSite) && status !== 'movedOnline' ? 'offline' : null);
  const inLanguage = some(fields.languages(), (parent ?? around).inLanguage);
  // What it is part of is told in its own words.
  const superEvent =
    depth === 0
      ? ((yield* fields.listInSteps('superEvent', (raw) =>
          parseEvent(fields, raw, { ...around, inLanguage }, MAX_SESSION_DEPTH - 1),
        ))[0] ?? null)
      : parent;
  // What a cancelled series was made of does not take place either, nor that of a postponed one on its day.
  const whole = superEvent?.eventStatus;
  const isOff =
    whole === 'cancelled' ||
    (status === 'scheduled' && (whole === 'postponed' || whole === 'unknown'));
  const until = untilOf(start, end);
  const event: RegioEvent = {
    // One moment may be written in many ways, in one feed or in two.
    key: `${named ?? url ?? slugOf(firstText(name))} ${start && (start.precision === 'time' ? start.start : start.text.slice(0, 10))}`,
    // Own id, else address, else date and name: the same at every reading.
    id: named ?? toLine(own(value, 'url')) ?? slugOf(`${start?.text ?? ''} ${firstText(name)}`),
    name,
    summary:
      fields.text('disambiguatingDescription', toProse) ?? fields.text('description', toProse),
    url,
    inLanguage,
    start,
    end,
    from: start?.start ?? Infinity,
    until,
    previousStart: fields.moment('previousStartDate'),
    eventStatus: isOff ? whole : status,
    provisional,
    provisionalNames,
    toBeAnnounced,
    mode,
    location: mode === 'online' ? location : some(location, parent?.location),
    organizer: some(fields.list('organizer', nameOf), (parent ?? around).organizer),
    about: [...new Set(some(fields.list('about', around.themeOf(fields)), parent?.about))],
    registration: registration && {
      ...registration,
      // Nobody but those who wait can have what is left.
      inventoryLevel: isFull ? null : inventoryLevel,
      // Nobody registers for what has been.
      validThrough:
        (registration.validThrough?.start ?? 0) < until ? registration.validThrough : null,
    },
    superEvent,
    subEvent: [],
    parent,
    source: fields.toSource(),
  };
  const subEvent =
    depth < MAX_SESSION_DEPTH
      ? yield* fields.listInSteps('subEvent', (raw) =>
          parseEvent(fields, raw, around, depth + 1, event),
        )
      : [];
  return withSessions(event, subEvent);
}

/** How one takes part, as far as what is online says so. */
function modeAt(location: readonly Place[]): AttendanceMode | undefined {
  const virtual = location.filter((place) => place.virtual).length;
  return virtual ? (virtual < location.length ? 'mixed' : 'online') : undefined;
}

/** Whether one goes to a place: a mere link, or a name that says otherwise, is none. */
function isOnSite({ locality, room, name, url }: Place): boolean {
  return !!(locality ?? room) || !(url || /online|webinar|zoom|teams/i.test(firstText(name ?? '')));
}

/** The id that the feed gives an entry. */
export function idIn(raw: Raw): unknown {
  return own(raw, 'id') ?? own(raw, '@id');
}
