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

const PAGE = 'https://office.example/calendar';

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (feed: Feed, page = 'en') =>
  feed.events.map((event) => {
    const source = { page, themes: feed.themes, detailsOf, now: NOW, address: PAGE };
    const node = nodeOf(event, source);
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
      performer: [{ '@type': 'Person', name: 'Jan Berg', jobTitle: 'planner' }],
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

  describe('where no zone is named keeps the offset that a time has', () => {
    for (const [given, expected] of [
      ['2030-06-12T10:00:00+02:00', '2030-06-12T10:00:00+02:00'],
      ['2030-06-12 10:00-0530', '2030-06-12T10:00:00-05:30'],
      ['2030-06-12T08:00Z', '2030-06-12T08:00:00+00:00'],
      ['2030-12-31T23:30:00.000+14', '2030-12-31T23:30:00+14:00'],
    ] as const)
      it(given, () => {
        const facts = { startDate: given, endDate: given, previousStartDate: given };
        const registration = { url: 'https://e.org/r', validThrough: '2030-05-01T12:00+03:00' };
        const node = nodeWith({ ...facts, registration }, { timeZone: undefined });
        expect(node).to.deep.include({ startDate: expected, previousStartDate: expected });
        expect((node['offers'] as Node)['validThrough']).to.equal('2030-05-01T12:00:00+03:00');
      });
  });

  describe('is what search engines ask of events', () => {
    const placesIn = (facts: object) => (nodeWith(facts)['location'] ?? []) as Node[];
    const own = 'https://office.example/talk';

    it('has an address for every place, its name for want of a better one', () => {
      expect(placesIn({ location: 'Sundby hamn' })).to.deep.equal([
        { '@type': 'Place', name: 'Sundby hamn', address: 'Sundby hamn' },
      ]);
      const [place] = placesIn({
        location: { name: 'Hall', room: '5', url: 'https://h.example/' },
      });
      expect(place).to.deep.equal({
        '@type': 'Place',
        name: 'Hall, 5',
        url: 'https://h.example/',
        address: 'Hall, 5',
      });
    });

    it('has no place with nothing in it', () => {
      const location = { '@type': 'Place', name: null, address: { streetAddress: null } };
      expect(nodeWith({ location })).not.to.have.property('location');
    });

    for (const [why, facts, location, mode] of [
      [
        'what is online somewhere',
        { eventAttendanceMode: 'online', url: '/talk' },
        [{ '@type': 'VirtualLocation', url: own }],
        'Online',
      ],
      [
        'a program for calls',
        { location: { '@type': 'VirtualLocation', name: 'Webex' }, url: '/talk' },
        [{ '@type': 'VirtualLocation', name: 'Webex', url: own }],
        'Online',
      ],
      [
        'what has no page but a form',
        { eventAttendanceMode: 'online', registration: { url: 'https://forms.example/t' } },
        [{ '@type': 'VirtualLocation', url: 'https://forms.example/t' }],
        'Online',
      ],
      [
        'what has no page at all',
        { eventAttendanceMode: 'online' },
        [{ '@type': 'VirtualLocation', url: PAGE }],
        'Online',
      ],
      [
        'a call without its type',
        { eventAttendanceMode: 'online', location: { name: 'Webex', url: 'https://w.example/1' } },
        [{ '@type': 'VirtualLocation', name: 'Webex', url: 'https://w.example/1' }],
        'Online',
      ],
      [
        'a hall with a stream',
        { location: ['Hall', { '@type': 'VirtualLocation', url: 'https://v.example/x' }] },
        [
          { '@type': 'Place', name: 'Hall', address: 'Hall' },
          { '@type': 'VirtualLocation', url: 'https://v.example/x' },
        ],
        'Mixed',
      ],
      [
        'a hall of which one may stay away',
        { eventAttendanceMode: 'mixed', location: 'Hall', url: '/talk' },
        [
          { '@type': 'Place', name: 'Hall', address: 'Hall' },
          { '@type': 'VirtualLocation', url: own },
        ],
        'Mixed',
      ],
      [
        'a hall',
        { location: 'Hall' },
        [{ '@type': 'Place', name: 'Hall', address: 'Hall' }],
        'Offline',
      ],
    ] as const)
      it(`says of ${why} where and how one takes part`, () => {
        const node = nodeWith(facts);
        expect(node['location']).to.deep.equal(location);
        expect(node['eventAttendanceMode']).to.equal(
          `https://schema.org/${mode}EventAttendanceMode`,
        );
      });

    for (const registration of [{ status: 'closed' }, { status: 'toBeAnnounced' }, {}])
      it(`makes no offer of nothing: ${JSON.stringify(registration)}`, () => {
        expect(nodeWith({ registration })).not.to.have.property('offers');
      });

    for (const [why, facts, left] of [
      ['places', { remainingAttendeeCapacity: 3 }, 3],
      ['none', { remainingAttendeeCapacity: 0 }, undefined],
      ['fewer than none', { remainingAttendeeCapacity: -2 }, undefined],
      [
        'one that others wait for',
        { remainingAttendeeCapacity: 1, status: 'waitingList' },
        undefined,
      ],
      [
        'fewer than none after the deadline',
        { remainingAttendeeCapacity: -2, status: 'closed' },
        undefined,
      ],
    ] as const)
      it(`counts places only where there are some to have: ${why}`, () => {
        const { status, remainingAttendeeCapacity } = { status: undefined, ...facts };
        const registration = { url: 'https://e.org/r', status };
        const node = nodeWith({ registration, remainingAttendeeCapacity });
        expect(node['remainingAttendeeCapacity']).to.equal(left);
      });

    it('says who speaks, and for whom', () => {
      const performer = [
        { name: 'Ada', jobTitle: 'engineer', affiliation: 'City of Vik' },
        { name: 'Choir', member: ['Eva', 'Bo'] },
      ];
      const organizer = [{ name: 'Office' }, { name: 'Kim', jobTitle: 'head' }];
      const node = nodeWith({ performer, organizer });
      expect(node['performer']).to.deep.equal([
        {
          '@type': 'Person',
          name: 'Ada',
          jobTitle: 'engineer',
          affiliation: { '@type': 'Organization', name: 'City of Vik' },
        },
        {
          '@type': 'PerformingGroup',
          name: 'Choir',
          member: [
            { '@type': 'Person', name: 'Eva' },
            { '@type': 'Person', name: 'Bo' },
          ],
        },
      ]);
      expect(node['organizer']).to.deep.equal([
        { '@type': 'Organization', name: 'Office' },
        { '@type': 'Person', name: 'Kim', jobTitle: 'head' },
      ]);
    });

    it('says what a picture shows', () => {
      const url = 'https://e.org/tram.jpg';
      expect(nodeWith({ image: url })['image']).to.equal(url);
      expect(nodeWith({ image: { url, description: 'A tram' } })['image']).to.deep.equal({
        '@type': 'ImageObject',
        url,
        description: 'A tram',
      });
    });
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
