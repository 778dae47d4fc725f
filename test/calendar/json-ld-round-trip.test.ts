import { expect } from '@open-wc/testing';
import { inventedEvents, themes } from '../../demo/feeds/invented.js';
import seed from '../../demo/feeds/seed.json';
import { nodeOf } from '../../src/calendar/json-ld.js';
import { toJsonText } from '../../src/calendar/json-text.js';
import type { Feed, Moment, RegioEvent, Text } from '../../src/model/event.js';
import type { Party } from '../../src/model/event-details.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { unwrap } from '../../src/model/parse/unwrap.js';
import { registrationState } from '../../src/model/registration-state.js';
import { textIn } from '../../src/model/to-text.js';
import { at, BASE, feedOf } from '../model/feed-of.js';

const NOW = at('2030-01-15T10:00:00Z');
const PAGE = 'https://office.example/calendar';

/** What the page tells search engines of a feed, as our own reader has it. */
function readBack(feed: Feed): Feed {
  const source = { page: 'en', themes: feed.themes, detailsOf, now: NOW, address: PAGE };
  const nodes = feed.events.map((event) => nodeOf(event, source)).filter((node) => node !== null);
  const document: unknown = JSON.parse(toJsonText({ '@graph': nodes })!);
  // schema.org has no word for the zone.
  return parseFeed({ ...unwrap(document, PAGE), timeZone: 'Europe/Brussels' }, PAGE)!;
}

/** What a visitor would be told of an event, as far as schema.org has words for it. */
function toldOf(event: RegioEvent): unknown {
  const details = detailsOf(event);
  const say = (text: Text | null) => text && textIn(text, 'en', event.inLanguage[0]).text;
  const when = (moment: Moment | null) =>
    moment && /day|time/.test(moment.precision) ? [moment.precision, moment.start] : null;
  const parties = (list: readonly Party[]) =>
    list.map(({ name, jobTitle, affiliation, member, url, email, telephone }) => [
      ...[name, jobTitle, affiliation, ...member].map(say),
      ...[url, email, telephone],
    ]);
  const { free, keywords, maximumAttendeeCapacity, image, registration } = details;
  return {
    name: say(event.name),
    description: say(details.description ?? event.summary),
    url: event.url,
    when: [event.start, event.end, event.previousStart].map(when),
    eventStatus: event.eventStatus,
    mode: event.mode,
    location: event.location
      .filter((place) => place.name ?? place.locality ?? place.url)
      .map((place) => ({
        virtual: place.virtual,
        name: [place.name, place.room].map(say).filter(Boolean).join(', '),
        locality: say(place.locality),
        url: place.url,
      })),
    address: details.address.map(({ streetAddress, postalCode, locality, country, geo }) => [
      ...[streetAddress, postalCode, locality, country].map(say),
      geo,
    ]),
    about: event.about,
    people: [details.performer, details.organizer, details.contributor, details.sponsor].map(
      parties,
    ),
    image: image && [image.url, say(image.description), say(image.creditText)],
    audience: details.audience.map(say),
    registration: registrationState(event, NOW).name,
    // What is free costs nothing.
    price: free ? null : registration && [registration.price, registration.priceCurrency],
    ...{ free, keywords, maximumAttendeeCapacity },
    sessions: event.subEvent.filter((one) => one.start).map((one) => say(one.name)),
  };
}

const SHAPES: Readonly<Record<string, object>> = {
  'a day': {},
  days: { endDate: '2030-05-24' },
  'an evening': { startDate: '2030-05-22T19:00', endDate: '2030-05-22T22:30' },
  'a time without an end': { startDate: '2030-05-22T19:00' },
  'texts with signs': { name: 'R&D <3 "you" \\ é', description: 'One & two.\n\n5 < 6 > 4' },
  'a hall by its name': { location: 'Sundby hamn' },
  'a hall with a room': {
    location: { name: 'House', room: '5', address: { addressLocality: 'Vik' } },
  },
  'a full address': {
    location: {
      name: 'House',
      address: {
        streetAddress: 'Rue 1',
        postalCode: '1000',
        addressLocality: 'Brussels',
        addressCountry: 'BE',
      },
      geo: { latitude: 50.8, longitude: 4.3 },
    },
  },
  'an address alone': { location: { address: 'Rue 1, Brussels' } },
  'what is online, nobody says where': { eventAttendanceMode: 'online', url: '/talk' },
  'what is online and has no page': { eventAttendanceMode: 'online' },
  'a program for calls': { location: { '@type': 'VirtualLocation', name: 'Webex' }, url: '/talk' },
  'a call': { location: { '@type': 'VirtualLocation', name: 'Webex', url: 'https://w.example/1' } },
  'a hall with a stream': {
    location: ['Hall', { '@type': 'VirtualLocation', url: 'https://v.example/x' }],
  },
  'a hall of which one may stay away': {
    eventAttendanceMode: 'mixed',
    location: 'Hall',
    url: '/talk',
  },
  'people with what they do': {
    performer: [
      { name: 'Ada', jobTitle: 'engineer', affiliation: 'City of Vik', email: 'ada@e.org' },
      { name: 'Choir', member: ['Eva', 'Bo'] },
      'Somebody',
    ],
    organizer: [
      { name: 'Office', url: 'https://office.example/' },
      { name: 'Kim', jobTitle: 'head' },
    ],
    sponsor: 'Bank',
  },
  'a picture with its words': {
    image: { url: 'https://e.org/a.jpg', description: 'A tram', creditText: 'Photo: J. Berg' },
  },
  'an open registration': {
    registration: { url: 'https://forms.example/t', price: 10, priceCurrency: 'EUR' },
  },
  'what is full': { registration: { url: 'https://forms.example/t', inventoryLevel: -2 } },
  'what is free': { isAccessibleForFree: true, registration: { url: 'https://forms.example/t' } },
  'what was called off': { eventStatus: 'cancelled' },
  'what was moved': { eventStatus: 'rescheduled', previousStartDate: '2030-04-01' },
  'a series': {
    subEvent: [
      { name: 'One', startDate: '2030-05-22', location: 'Hall' },
      { name: 'Two', startDate: '2030-05-23', eventAttendanceMode: 'online' },
    ],
  },
  'what has words': { keywords: ['#a'], audience: 'Cities', maximumAttendeeCapacity: 40 },
};

describe('JSON-LD that our own reader reads', () => {
  for (const [what, facts] of Object.entries(SHAPES))
    it(`tells the same of ${what}`, () => {
      const feed = feedOf([{ id: 'talk', name: 'Talk', startDate: '2030-05-22', ...facts }]);
      const back = readBack(feed);
      expect(back.events.map(toldOf)).to.deep.equal(feed.events.map(toldOf));
      const told = (sessions: Feed) =>
        sessions.events.flatMap(({ subEvent }) => subEvent.map(toldOf));
      expect(told(back)).to.deep.equal(told(feed));
      expect(back.problems).to.deep.equal([]);
    });

  it('has names, dates, places and people of all announcements', () => {
    const about = [...seed.about, ...themes];
    const events = [...inventedEvents('2030-01-15'), ...seed.events];
    const feed = parseFeed({ ...seed, about, events }, BASE)!;
    const back = readBack(feed);
    const told = ({ events }: Feed) =>
      events
        .map((event) => ({ event, told: toldOf(event) as Record<string, unknown> }))
        .filter(({ event }) => event.start && /day|time/.test(event.start.precision))
        .map(({ told: { name, url, eventStatus, mode, people, image, about } }) =>
          JSON.stringify({ name, url, eventStatus, mode, people, image, about }),
        )
        .sort();
    expect(told(feed)).to.have.length.above(30);
    expect(told(back)).to.include.members(told(feed));
    // Some are elsewhere, and one zone is named for all.
    const problems = back.problems.filter(({ code }) => code !== 'offset-of-other-zone');
    expect(problems).to.deep.equal([]);
  });
});
