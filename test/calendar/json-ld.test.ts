import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { inventedEvents, themes } from '../../demo/feeds/invented.js';
import seed from '../../demo/feeds/seed.json';
import { nodeOf } from '../../src/calendar/json-ld.js';
import { toJsonText } from '../../src/calendar/json-text.js';
import { detailsOf } from '../../src/model/parse/details.js';
import type { Feed } from '../../src/model/event.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { at, BASE, feedOf } from '../model/feed-of.js';

const NOW = at('2030-01-15T10:00:00Z');

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (feed: Feed, page = 'en') =>
  feed.events.map((event) => {
    const node = nodeOf(event, { page, themes: feed.themes, detailsOf, now: NOW });
    return node && (JSON.parse(toJsonText(node)!) as Node);
  });
const nodeWith = (facts: object, around: object = {}, page = 'en') =>
  nodesOf(
    feedOf([{ id: 'workshop', name: 'Workshop', startDate: '2030-05-22', ...facts }], around),
    page,
  )[0]!;

describe('JSON-LD', () => {
  it('of an event says what is known, and nothing else', () => {
    expect(nodeWith({})).to.deep.equal({
      '@type': 'Event',
      name: 'Workshop',
      startDate: '2030-05-22',
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  it('has all that schema.org has words for', () => {
    const facts = {
      '@type': 'BusinessEvent',
      name: { sv: 'Spårvagnar', en: 'Trams' },
      description: 'Two days.',
      url: '/trams',
      startDate: '2030-05-22T10:00',
      endDate: '2030-05-23T16:00',
      eventAttendanceMode: 'mixed',
      eventStatus: 'rescheduled',
      previousStartDate: '2030-04-01',
      location: [
        {
          name: 'House of Regions',
          room: '2.14',
          address: { streetAddress: 'Rue 14', addressLocality: 'Brussels', addressCountry: 'BE' },
          geo: { latitude: 50.8, longitude: 4.3 },
        },
        { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
      ],
      organizer: { name: 'Office', url: 'https://office.example/' },
      performer: { name: 'Jan Berg', jobTitle: 'planner' },
      about: ['mobility'],
      registration: {
        url: 'https://e.org/r',
        validThrough: '2030-04-30',
        price: '12,50',
        priceCurrency: 'EUR',
      },
      superEvent: { '@type': 'EventSeries', id: 's', name: 'Small cities' },
      provisional: ['location'],
      toBeAnnounced: ['performer'],
      doorTime: 'half past nine',
    };
    const about = [{ termCode: 'mobility', name: { sv: 'Mobilitet', en: 'Mobility' } }];
    expect(nodeWith(facts, { about, inLanguage: 'sv' }, 'sv')).to.deep.equal({
      '@type': 'BusinessEvent',
      name: 'Spårvagnar',
      description: 'Two days.',
      url: 'https://office.example/trams',
      inLanguage: ['sv'],
      startDate: '2030-05-22T10:00:00+02:00',
      endDate: '2030-05-23T16:00:00+02:00',
      previousStartDate: '2030-04-01',
      eventStatus: 'https://schema.org/EventRescheduled',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        {
          '@type': 'Place',
          name: 'House of Regions, 2.14',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Rue 14',
            addressLocality: 'Brussels',
            addressCountry: 'BE',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 50.8, longitude: 4.3 },
        },
        { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
      ],
      organizer: [{ '@type': 'Organization', name: 'Office', url: 'https://office.example/' }],
      performer: [{ '@type': 'Person', name: 'Jan Berg' }],
      about: [{ '@type': 'DefinedTerm', termCode: 'mobility', name: 'Mobilitet' }],
      offers: {
        '@type': 'Offer',
        url: 'https://e.org/r',
        availability: 'https://schema.org/InStock',
        price: 12.5,
        priceCurrency: 'EUR',
        validThrough: '2030-04-30',
      },
      superEvent: { '@type': 'EventSeries', name: 'Small cities' },
    });
  });

  for (const [why, startDate, timeZone, expected] of [
    ['a winter time', '2030-01-22T10:00', 'Europe/Brussels', '2030-01-22T10:00:00+01:00'],
    [
      'an exact time in its zone',
      '2030-01-22T10:00Z',
      'Asia/Kathmandu',
      '2030-01-22T15:45:00+05:45',
    ],
    [
      'a time west of Greenwich',
      '2030-01-22T10:00',
      'America/St_Johns',
      '2030-01-22T10:00:00-03:30',
    ],
    ['a time in nobody’s zone', '2030-01-22T10:00', undefined, '2030-01-22T10:00:00'],
    ['a day anywhere', '2030-01-22', 'Pacific/Kiritimati', '2030-01-22'],
  ] as const) {
    it(`writes ${why}`, () => {
      expect(nodeWith({ startDate }, { timeZone })['startDate']).to.equal(expected);
    });
  }

  for (const [status, availability] of [
    ['open', 'InStock'],
    ['limited', 'LimitedAvailability'],
    ['full', 'SoldOut'],
    ['notYetOpen', 'PreSale'],
    ['closed', undefined],
  ] as const) {
    it(`says of a registration that is ${status}: ${availability}`, () => {
      const { offers } = nodeWith({ registration: { status, url: 'https://e.org/r' } });
      expect((offers as Node)['availability']).to.equal(
        availability && `https://schema.org/${availability}`,
      );
    });
  }

  it('offers nothing where nobody has to register', () => {
    expect(nodeWith({ registration: { status: 'notRequired' } })).not.to.have.property('offers');
  });

  it('leaves out what has no day', () => {
    expect(nodesOf(feedOf([{ name: 'A', startDate: '2030-05', provisional: true }]))).to.deep.equal(
      [null],
    );
  });

  it('has sessions, and their first and last day where the event has none', () => {
    const subEvent = [
      { name: 'One', startDate: '2030-05-22' },
      { name: 'Two', startDate: '2030-06-01', endDate: '2030-06-02' },
      { name: 'Some day', startDate: '2030-07' },
    ];
    const node = nodeWith({ startDate: undefined, subEvent });
    expect([node['startDate'], node['endDate']]).to.deep.equal(['2030-05-22', '2030-06-02']);
    expect((node['subEvent'] as Node[]).map(({ name }) => name)).to.deep.equal(['One', 'Two']);
  });

  it('goes from the first to the last day of a series on which something takes place', () => {
    const days = (...subEvent: object[]) => {
      const sessions = subEvent.map((session) => ({ name: 'Module', ...session }));
      const node = nodeWith({ startDate: undefined, subEvent: sessions });
      return [node['startDate'], node['endDate']];
    };
    const [first, second, third] = ['2030-05-22', '2030-06-01', '2030-06-08'].map((startDate) => ({
      startDate,
    }));
    const off = (session: object, eventStatus: string) => ({ ...session, eventStatus });
    expect(days(first!, second!)).to.eql(['2030-05-22', '2030-06-01']);
    expect(days(first!, second!, off(third!, 'postponed'))).to.eql(['2030-05-22', '2030-06-01']);
    expect(days(off(first!, 'cancelled'), second!, third!)).to.eql(['2030-06-01', '2030-06-08']);
    expect(days(off(first!, 'Canceled'), second!)).to.eql(['2030-06-01', '2030-06-01']);
    expect(days(off(first!, 'postponed'))).to.eql(['2030-05-22', '2030-05-22']);
    expect(days(first!, { startDate: '2030-06-01T10:00' })).to.eql(['2030-05-22', undefined]);
  });

  it('says that it is elsewhere and on another day, and nothing of what nobody understands', () => {
    const address = (word: string) => `https://schema.org/${word}`;
    const both = ['EventMovedOnline', 'EventRescheduled'].map(address);
    const moved = nodeWith({ eventStatus: both, previousStartDate: '2030-04-01' });
    expect(moved).to.deep.include({ eventStatus: both, previousStartDate: '2030-04-01' });
    expect(nodeWith({ eventStatus: 'EventCanceled' })['eventStatus']).to.equal(
      address('EventCancelled'),
    );
    const unclear = nodeWith({ eventStatus: 'on hold', registration: { url: '/r' } });
    expect(unclear).not.to.have.any.keys('eventStatus', 'offers');
  });

  it('tells no places left beside what is sold out', () => {
    const left = (remainingAttendeeCapacity: number, more: object = {}) =>
      nodeWith({ remainingAttendeeCapacity, registration: { url: '/r', ...more } });
    for (const node of [left(1, { status: 'waitingList', waitingList: true }), left(-2), left(0)]) {
      expect(node).not.to.have.property('remainingAttendeeCapacity');
      expect(node['offers']).to.deep.include({ availability: 'https://schema.org/SoldOut' });
    }
    expect(left(3)['remainingAttendeeCapacity']).to.equal(3);
  });

  it('has a price only where it is a number', () => {
    for (const [price, priceCurrency, expected] of [
      ['Free', 'EUR', [undefined, undefined]],
      ['0', 'EUR', [0, 'EUR']],
      ['12,50', 'eur', [12.5, 'EUR']],
      ['1,250.00', 'eur', [undefined, undefined]],
      ['€ 10', undefined, [undefined, undefined]],
    ] as const) {
      const offers = { url: '/tickets', price, priceCurrency };
      const offer = nodeWith({ offers })['offers'] as Node;
      expect([offer['price'], offer['priceCurrency']], price).to.deep.equal(expected);
    }
  });

  it('takes no type or context from the feed that schema.org does not have for events', () => {
    const node = nodeWith({ '@type': 'Person', '@context': 'https://evil.invalid/' });
    expect(node['@type']).to.equal('Event');
    expect(node).not.to.have.property('@context');
  });

  it('knows dates and offsets of all announcements, in every language', () => {
    const about = [...seed.about, ...themes];
    const demo = { ...seed, about, events: [...inventedEvents('2030-01-15'), ...seed.events] };
    const dates = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/;
    for (const page of ['sv', 'pl', 'ca', 'en'])
      for (const node of nodesOf(parseFeed(demo, BASE)!, page)) {
        if (!node) continue;
        expect(node['startDate']).to.match(dates);
        if ('endDate' in node) expect(node['endDate']).to.match(dates);
        expect(JSON.stringify(node)).not.to.match(/null|\[object|undefined/);
      }
  });

  it('cannot end its script, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const said = { name: `${text}</script><!--`, more: null };
        const json = toJsonText(said)!;
        expect(json).not.to.include('<');
        expect(JSON.parse(json)).to.deep.equal({ name: said.name });
      }),
    );
  });

  it('is not written where an old library changes what JSON is', () => {
    const prototype = Array.prototype as { toJSON?: () => string };
    prototype.toJSON = () => '[]';
    try {
      expect(toJsonText({})).to.equal(null);
    } finally {
      delete prototype.toJSON;
    }
  });
});
