import { expect } from '@open-wc/testing';
import { allEvents } from '../../demo/feeds/all-events.js';
import type { Feed, FeedEvent, Place, Text } from '../../demo/feeds/format.js';
import seed from '../../demo/feeds/seed.json';
import { type CalendarEntry, deadlineEntryOf, entryOf } from '../../src/calendar/entry.js';
import { toICalendar } from '../../src/calendar/icalendar.js';
import type { RegioEvent } from '../../src/model/event.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { DAY } from '../../src/model/zones.js';
import { at, BASE } from '../model/feed-of.js';
import { linesOf, readCalendar, sourceOf } from './read-calendar.js';

// What another program reads in our files is held against the JSON of the feeds, not against what we read in it.

const NOW = at('2030-01-15T12:00Z');
const written = allEvents(seed as unknown as Feed, '2030-01-15');
const feed = parseFeed(written, BASE)!;

/** An event as the feed has it, beside what was read of it. */
interface Pair {
  readonly said: FeedEvent;
  readonly whole: FeedEvent | undefined;
  readonly event: RegioEvent;
}

function pairsOf(
  events: readonly FeedEvent[],
  read: readonly RegioEvent[],
  whole?: FeedEvent,
): Pair[] {
  return events.flatMap((said) => {
    const event = read.find(
      (one) => nameOf(one.source.raw as unknown as FeedEvent) === nameOf(said),
    );
    return event
      ? [{ said, whole, event }, ...pairsOf(said.subEvent ?? [], event.subEvent, said)]
      : [];
  });
}

const pairs = pairsOf(written.events, feed.events);
const dated = pairs.filter(({ said }) => isDated(said));

function isDated({ startDate }: FeedEvent): boolean {
  return /^\d{4}-\d\d-\d\d/.test(startDate ?? '');
}

function read(entries: readonly CalendarEntry[]) {
  const file = toICalendar(entries, NOW);
  linesOf(file);
  return readCalendar(file);
}

function nameOf({ id, name }: FeedEvent): string {
  return id ?? JSON.stringify(name);
}

/** All that an entry says. */
function valuesOf({
  component,
  text,
  values,
  instant,
  names,
  alarms,
}: ReturnType<typeof read>[number]) {
  const time = (name: string) => {
    const property = component.getFirstProperty(name);
    return property
      ? `${property.getFirstValue()!.toString()} ${property.getFirstParameter('tzid') ?? ''}`.trim()
      : null;
  };
  return {
    uid: text('uid'),
    stamp: time('dtstamp'),
    start: time('dtstart'),
    end: time('dtend'),
    instants: [instant('dtstart'), instant('dtend')],
    status: text('status'),
    summary: text('summary'),
    description: text('description'),
    location: text('location'),
    url: text('url'),
    conference: text('conference'),
    categories: values('categories') ?? [],
    related: text('related-to'),
    triggers: alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    others: names.filter((name) => !KNOWN.test(name)),
  };
}
const KNOWN =
  /^(uid|dtstamp|dtstart|dtend|status|summary|description|location|url|conference|categories|related-to|transp)$/;

/** What its entry is to say. */
function expected({ said, whole }: Pair, locale: string): ReturnType<typeof valuesOf> {
  const own = { ...inherited(whole), ...said };
  const say = (text: Text | undefined) => textIn(text, locale, own.inLanguage);
  const places = own.location === undefined ? [] : [own.location].flat();
  const provisional = own.provisional === true ? ['startDate'] : [own.provisional || []].flat();
  const isOpen =
    own.eventStatus === 'postponed' ||
    provisional.some((name) => ['startDate', 'endDate', 'startTime', 'endTime'].includes(name));
  return {
    uid: `${identityOf(said, whole)}@office.example`,
    stamp: '2030-01-15T12:00:00Z',
    ...timesOf(own.startDate, own.endDate, own.timeZone ?? written.timeZone),
    status: own.eventStatus === 'cancelled' ? 'CANCELLED' : isOpen ? 'TENTATIVE' : 'CONFIRMED',
    summary: say(own.name),
    description: say(own.description),
    location:
      places.map((place) => placeText(place, say, locale)).join(' · ') ||
      (own.eventAttendanceMode === 'online' ? 'Online' : null),
    url: say(own.url),
    conference:
      places.map((place) => (typeof place === 'object' && place.url) || null).find(Boolean) ?? null,
    categories: (own.about ?? []).map((code) =>
      say(written.about.find(({ termCode }) => termCode === code)!.name),
    ),
    related: whole ? `${identityOf(whole)}@office.example` : null,
    triggers: [],
    others: [],
  };
}

/** The name of an event for good: its id, or for sessions without one that of the whole, their name and year. */
function identityOf({ id, name, startDate }: FeedEvent, whole?: FeedEvent): string {
  const [first] = typeof name === 'object' ? Object.values(name) : [name];
  const letters =
    first!
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+(?:\p{M}+[a-z0-9]*)*/gu) ?? [];
  const slug = letters.join('-').replace(/\p{M}/gu, '');
  const year = startDate ? `/${startDate.slice(0, 4)}` : '';
  return id ?? (whole ? `${identityOf(whole)}/${slug}` : slug) + year;
}

/** What sessions take from their whole where they say nothing of their own. */
function inherited(whole: FeedEvent | undefined): Partial<FeedEvent> {
  const { timeZone, inLanguage, about, location, eventAttendanceMode } = whole ?? {};
  return { timeZone, inLanguage, about, location, eventAttendanceMode };
}

function textIn(text: Text | undefined, locale: string, inLanguage: FeedEvent['inLanguage']) {
  if (typeof text !== 'object') return text ?? null;
  const byLanguage: Readonly<Record<string, string>> = text;
  const wanted = [locale.slice(0, 2), ...[inLanguage ?? written.inLanguage].flat(), 'en'];
  return (
    wanted.map((language) => byLanguage[language]).find(Boolean) ?? Object.values(byLanguage)[0]!
  );
}

function placeText(place: string | Place, say: (text?: Text) => string | null, locale: string) {
  if (typeof place === 'string') return place;
  const { streetAddress, postalCode, addressLocality, addressCountry } = place.address ?? {};
  const parts = [
    say(place.name),
    place.room && `Room ${say(place.room)}`,
    streetAddress,
    [postalCode, addressLocality].filter(Boolean).join(' '),
    addressCountry && new Intl.DisplayNames(locale, { type: 'region' }).of(addressCountry),
    // Calendars that know no conferences show where it is all the same.
    place['@type'] === 'VirtualLocation' && place.url,
  ];
  return [...new Set(parts.filter(Boolean))].join(', ') || place.url;
}

/** Days are followed by the day after the last; times stand as the feed has them, with their zone. */
function timesOf(start: string | undefined, end: string | undefined, zone: string) {
  if (!start) return { start: null, end: null, instants: [] };
  if (start.length === 10) {
    const next = new Date(Date.parse(end ?? start) + DAY).toISOString().slice(0, 10);
    return { start, end: next, instants: [start, next] };
  }
  const instants = [start, end].map((local) => (local ? instantOf(local, zone) : null));
  return { start: `${start}:00 ${zone}`, end: end ? `${end}:00 ${zone}` : null, instants };
}

/** When clocks in a zone show a local time: found by trying. */
function instantOf(local: string, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const quarters = Array.from({ length: 28 * 4 }, (_, index) => (index - 14 * 4) * 900_000);
  const all = quarters.map((offset) => Date.parse(`${local}Z`) + offset);
  return all.find((instant) => clock.format(instant).replace(' ', 'T') === local)!;
}

describe('calendar files of the announcements and the demo', () => {
  it('are of all events that have a day', () => {
    const count = (events: readonly FeedEvent[]): number =>
      events.reduce((sum, one) => sum + (isDated(one) ? 1 : 0) + count(one.subEvent ?? []), 0);
    expect(dated.length).to.equal(count(written.events));
    expect(dated.length).to.be.above(40);
  });

  for (const locale of ['sv', 'pl', 'ca', 'en-GB']) {
    const source = sourceOf(feed, locale);

    for (const pair of dated)
      it(`say of ${nameOf(pair.said)} what the feed says (${locale})`, () => {
        const entries = read([entryOf(pair.event, source)!]);
        expect(entries.map(valuesOf)).to.deep.equal([expected(pair, locale)]);
      });

    for (const { said, event } of pairs.filter(({ said }) => said.subEvent?.some(isDated)))
      it(`have all sessions of ${nameOf(said)} in one (${locale})`, () => {
        const sessions = dated.filter(({ whole }) => whole === said);
        const entries = read(event.subEvent.flatMap((session) => entryOf(session, source) ?? []));
        expect(entries.map(valuesOf)).to.deep.equal(sessions.map((one) => expected(one, locale)));
      });

    for (const pair of pairs.filter(({ said }) => said.registration?.validThrough))
      it(`say when registration for ${nameOf(pair.said)} ends, and remind of it (${locale})`, () => {
        const { validThrough, url } = pair.said.registration!;
        const { uid, stamp, summary, url: page } = expected(pair, locale);
        expect(read([deadlineEntryOf(pair.event, source)!]).map(valuesOf)).to.deep.equal([
          {
            ...expected(pair, locale),
            uid: `registration/${uid}`,
            stamp,
            ...timesOf(validThrough!, undefined, pair.said.timeZone ?? written.timeZone),
            status: 'CONFIRMED',
            summary: `Registration closes: ${summary}`,
            description: null,
            location: null,
            url: url ?? page,
            conference: null,
            categories: [],
            related: uid,
            triggers: [validThrough!.length === 10 ? '-PT15H' : '-P1D'],
          },
        ]);
      });
  }
});
