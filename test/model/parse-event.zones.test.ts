import { expect } from '@open-wc/testing';
import type { RegioEvent } from '../../src/model/event.js';
import { slugOf } from '../../src/model/parse/parse-event.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { at, eventOf, feedOf, inEnglish, problemsOf } from './feed-of.js';

const iso = (instant: number) =>
  instant === Infinity ? 'never' : new Date(instant).toISOString().replace(':00.000Z', 'Z');

describe('parseEvent', () => {
  it('needs no more than a name and a day', () => {
    const feed = feedOf([{ name: 'Workshop', startDate: '2024-05-22' }]);
    expect(feed.problems).to.deep.equal([]);
    expect(feed.events[0]).to.deep.include({
      id: '2024-05-22-workshop',
      key: 'workshop 2024-05-22',
      name: 'Workshop',
      summary: null,
      url: null,
      inLanguage: [],
      end: null,
      from: at('2024-05-21T22:00Z'),
      until: at('2024-05-22T22:00Z'),
      previousStart: null,
      eventStatus: 'scheduled',
      provisional: false,
      provisionalNames: [],
      toBeAnnounced: [],
      mode: null,
      location: [],
      organizer: [],
      about: [],
      registration: null,
      superEvent: null,
      subEvent: [],
    });
  });

  describe('leaves out what cannot be shown truthfully, and says why', () => {
    for (const [why, facts, reason] of [
      ['without a name', { name: undefined }, '$.events[0]: event left out: it has no name'],
      [
        'with an empty name',
        { name: '' },
        '$.events[0]: event left out: its name cannot be used, or it is there already',
      ],
      [
        'without a date',
        { startDate: undefined },
        '$.events[0]: event left out: it has no start date',
      ],
      [
        'with a date that is none',
        { startDate: '2024-02-30' },
        '$.events[0]: event left out: its start is no ISO 8601 date',
      ],
      [
        'of some day in May',
        { startDate: '2024-05' },
        '$.events[0]: event left out: a date without a day needs "provisional": true',
      ],
      [
        'of some day in 2024',
        { startDate: '2024' },
        '$.events[0]: event left out: a date without a day needs "provisional": true',
      ],
      [
        'with an empty list of sessions',
        { startDate: undefined, subEvent: [] },
        '$.events[0]: event left out: it has no start date',
      ],
      [
        'that only its end may change',
        { startDate: undefined, provisional: ['endDate'] },
        '$.events[0]: event left out: it has no start date',
      ],
    ] as const) {
      it(why, () => {
        const feed = feedOf([
          { name: 'Workshop', startDate: '2024-05-22', ...facts },
          { name: 'Good', startDate: '2024-06-01' },
        ]);
        expect(feed.events.map(({ name }) => name)).to.deep.equal(['Good']);
        expect(feed.problems.map(inEnglish)).to.include(reason);
      });
    }

    for (const [why, name] of [
      ['spaces', '  '],
      ['zero-width characters', '\u200b\u2060'],
      ['an object', { a: 1 }],
      ['a list', []],
      ['a truth', true],
    ] as const) {
      it(`with ${why} for a name, which it also names`, () => {
        expect(problemsOf({ name })).to.have.length(2);
        expect(problemsOf({ name })[0]).to.match(/^name: no /);
      });
    }
  });

  describe('keeps what says that it is not known yet', () => {
    for (const [why, facts] of [
      ['a save-the-date without date', { startDate: undefined, provisional: true }],
      ['a month that may change', { startDate: '2024-05', provisional: true }],
      ['a year that may change', { startDate: '2024', provisional: ['startDate'] }],
      ['a date to be announced', { startDate: undefined, toBeAnnounced: ['startDate'] }],
      [
        'one made of sessions',
        { startDate: undefined, subEvent: [{ name: 'Talk', startDate: '2024-05-22' }] },
      ],
    ] as const) {
      it(why, () => expect(problemsOf(facts)).to.deep.equal([]));
    }

    it('names what may change and what will be announced', () => {
      const event = eventOf({ provisional: ['about', 'endDate'], toBeAnnounced: ['startTime'] });
      expect(event.provisional).to.equal(false);
      expect(event.provisionalNames).to.deep.equal(['about', 'endDate']);
      expect(event.toBeAnnounced).to.deep.equal(['startTime']);
      expect(eventOf({ provisional: true })).to.deep.include({
        provisional: true,
        provisionalNames: [],
      });
      expect(eventOf({ provisional: false }).provisional).to.equal(false);
    });
  });

  describe('costs a bad field that field, and reports it', () => {
    for (const [field, value, reason] of [
      ['endDate', 'later', 'no ISO 8601 date after the start: "later"'],
      ['endDate', '2024-05-21', 'no ISO 8601 date after the start: "2024-05-21"'],
      ['endDate', '2023', 'no ISO 8601 date after the start: "2023"'],
      ['duration', 'long', 'no ISO 8601 duration: "long"'],
      ['timeZone', 'Romance Standard Time', 'no IANA time zone: "Romance Standard Time"'],
      ['timeZone', 5, 'no IANA time zone: 5'],
      ['url', 'javascript:alert(1)', 'no safe address: "javascript:alert(1)"'],
      ['inLanguage', 'svenska', 'no language tag: "svenska"'],
      ['eventStatus', 'maybe', '"maybe"'],
      ['eventStatus', {}, 'an object'],
      ['eventAttendanceMode', 'hybrid', '"hybrid"'],
      ['previousStartDate', '1 May', '"1 May"'],
      ['location', {}, 'an object'],
      ['location', '\u200b', '"\u200b"'],
      ['organizer', {}, 'an object'],
      ['organizer', { url: 'https://a.eu/' }, 'an object'],
      ['about', [{}], 'an object'],
      ['registration', 5, '5'],
      ['registration', 'javascript:x', '"javascript:x"'],
      ['offers', 'free', '"free"'],
      ['toBeAnnounced', [{}], 'an object'],
      ['provisional', [{}], 'an object'],
      ['provisional', {}, 'an object'],
      ['subEvent', ['nobody'], '"nobody"'],
      ['superEvent', 'nobody', '"nobody"'],
      ['superEvent', 5, '5'],
      ['remainingAttendeeCapacity', 'some', '"some"'],
      ['description', {}, 'an object'],
      ['keywords', [[]], 'a list'],
      ['doorTime', 'x'.repeat(5), undefined],
    ] as const) {
      it(`${field}: ${JSON.stringify(value)}`, () => {
        const feed = feedOf([{ name: 'Workshop', startDate: '2024-05-22', [field]: value }]);
        expect(feed.events).to.have.length(1);
        expect(feed.problems).to.have.length(reason === undefined ? 0 : 1);
        for (const problem of feed.problems) {
          expect(problem.path).to.match(new RegExp(`^\\$\\.events\\[0\\]\\.${field}`));
          expect(inEnglish(problem)).to.include(reason!);
        }
      });
    }
  });

  describe('knows how long an event lasts', () => {
    for (const [why, facts, end, until] of [
      ['a day', {}, null, '2024-05-22T22:00Z'],
      ['days, the last included', { endDate: '2024-05-23' }, '2024-05-23', '2024-05-23T22:00Z'],
      ['the same day', { endDate: '2024-05-22' }, '2024-05-22', '2024-05-22T22:00Z'],
      [
        'an hour without end: its day',
        { startDate: '2024-05-22T16:30' },
        null,
        '2024-05-22T22:00Z',
      ],
      [
        'hours',
        { startDate: '2024-05-22T16:30', endDate: '2024-05-22T18:00' },
        '2024-05-22T18:00',
        '2024-05-22T16:00Z',
      ],
      [
        'an hour and its day',
        { startDate: '2024-05-22T16:30', endDate: '2024-05-22' },
        '2024-05-22',
        '2024-05-22T22:00Z',
      ],
      [
        'no time at all',
        { startDate: '2024-05-22T16:30', endDate: '2024-05-22T16:30' },
        null,
        '2024-05-22T22:00Z',
      ],
      [
        'a duration',
        { startDate: '2024-05-22T16:30', duration: 'PT90M' },
        '2024-05-22T18:00',
        '2024-05-22T16:00Z',
      ],
      ['two whole days', { duration: 'P2D' }, '2024-05-23', '2024-05-23T22:00Z'],
      ['one whole day', { duration: 'P1D' }, '2024-05-22', '2024-05-22T22:00Z'],
      ['some hours of a day', { duration: 'PT2H' }, '2024-05-22', '2024-05-22T22:00Z'],
      [
        'an end rather than a duration',
        { endDate: '2024-05-23', duration: 'P5D' },
        '2024-05-23',
        '2024-05-23T22:00Z',
      ],
      [
        'days of a month not known yet',
        { startDate: '2024-05', provisional: true, duration: 'P2D' },
        null,
        '2024-05-31T22:00Z',
      ],
      [
        'two months',
        { startDate: '2024-05', endDate: '2024-06', provisional: true },
        '2024-06',
        '2024-06-30T22:00Z',
      ],
      ['until a month', { endDate: '2024-06' }, '2024-06', '2024-06-30T22:00Z'],
      ['nobody knows', { startDate: undefined, provisional: true }, null, 'never'],
      [
        'until a day, from nobody knows when',
        { startDate: undefined, endDate: '2024-05-30', provisional: true },
        '2024-05-30',
        '2024-05-30T22:00Z',
      ],
    ] as const) {
      it(why, () => {
        const event = eventOf(facts);
        expect(event.end?.text ?? null).to.equal(end);
        expect(iso(event.until)).to.equal(until);
      });
    }

    it('of nonsense durations: the day', () => {
      for (const duration of ['P9999999999D', `P${'9'.repeat(300)}W`, 'P0D', 'forever', 5, {}]) {
        expect(iso(eventOf({ duration }).until)).to.equal('2024-05-22T22:00Z');
        expect(iso(eventOf({ startDate: '2024-05-22T12:00', duration }).until)).to.equal(
          '2024-05-22T22:00Z',
        );
      }
      expect(eventOf({ startDate: '9999-12-31T12:00', duration: 'P9999W' }).name).to.equal(
        'Workshop',
      );
      expect(eventOf({ startDate: '9999-12-31', duration: 'P9999W' }).name).to.equal('Workshop');
    });
  });

  describe('means a time in the zone of', () => {
    for (const [why, facts, around, start] of [
      ['the feed', {}, {}, '2024-05-22T14:30Z'],
      ['the event', { timeZone: 'Europe/Warsaw' }, { timeZone: 'Asia/Tokyo' }, '2024-05-22T14:30Z'],
      [
        'the feed, where its own is none',
        { timeZone: 'CEST' },
        { timeZone: 'Asia/Tokyo' },
        '2024-05-22T07:30Z',
      ],
      [
        'its offset, before either',
        { startDate: '2024-05-22T16:30-04:00' },
        { timeZone: 'Asia/Tokyo' },
        '2024-05-22T20:30Z',
      ],
    ] as const) {
      it(why, () => {
        expect(iso(eventOf({ startDate: '2024-05-22T16:30', ...facts }, around).from)).to.equal(
          start,
        );
      });
    }

    it('the visitor, where nobody says', () => {
      // eslint-disable-next-line no-restricted-syntax -- the visitor's zone is meant
      const local = new Date(2024, 4, 22, 16, 30).getTime();
      expect(eventOf({ startDate: '2024-05-22T16:30' }, { timeZone: undefined }).from).to.equal(
        local,
      );
    });

    it('the event also for its sessions, its series and its registration', () => {
      const event = eventOf({
        timeZone: 'Asia/Tokyo',
        registration: { validThrough: '2024-05-01' },
        subEvent: [
          { name: 'Here', startDate: '2024-05-22T12:00' },
          { name: 'There', startDate: '2024-05-22T12:00', timeZone: 'UTC' },
        ],
      });
      expect(event.registration!.validThrough!.zone).to.equal('Asia/Tokyo');
      expect(event.subEvent.map(({ from }) => iso(from))).to.deep.equal([
        '2024-05-22T03:00Z',
        '2024-05-22T12:00Z',
      ]);
    });
  });

  describe('reads words of schema.org in every spelling', () => {
    for (const [value, expected] of [
      ['cancelled', 'cancelled'],
      ['EventCancelled', 'cancelled'],
      ['https://schema.org/EventCancelled', 'cancelled'],
      ['http://schema.org/EventMovedOnline', 'movedOnline'],
      ['movedOnline', 'movedOnline'],
      ['EventPostponed', 'postponed'],
      ['EventRescheduled', 'rescheduled'],
      ['EventScheduled', 'scheduled'],
      ['Event', 'unknown'],
      ['constructor', 'unknown'],
      ['scheduled cancelled', 'unknown'],
    ] as const) {
      it(`${value} is ${expected}`, () =>
        expect(eventOf({ eventStatus: value }).eventStatus).to.equal(expected));
    }

    for (const [value, expected] of [
      ['online', 'online'],
      ['OnlineEventAttendanceMode', 'online'],
      ['https://schema.org/OfflineEventAttendanceMode', 'offline'],
      ['https://schema.org/MixedEventAttendanceMode', 'mixed'],
      ['Mixed', 'mixed'],
      ['', null],
    ] as const) {
      it(`${value || 'nothing'} is ${expected}`, () =>
        expect(eventOf({ eventAttendanceMode: value }).mode).to.equal(expected));
    }
  });

  describe('knows where it is', () => {
    for (const [why, location, expected] of [
      ['a town', 'Göteborg', [{ name: 'Göteborg' }]],
      ['a text in languages', { sv: 'Bryssel', en: 'Brussels' }, null],
      [
        'a venue',
        {
          '@type': 'Place',
          name: 'Square',
          room: '313+315',
          address: { addressLocality: 'Brussels' },
        },
        [{ name: 'Square', room: '313+315', locality: 'Brussels', virtual: false }],
      ],
      ['an address as a text', { address: 'Mont des Arts 1' }, [{ name: 'Mont des Arts 1' }]],
      ['several', ['Göteborg', 'Malmö'], [{ name: 'Göteborg' }, { name: 'Malmö' }]],
      ['a page', { url: '/room' }, [{ url: 'https://office.example/room' }]],
      [
        'online',
        { '@type': 'VirtualLocation', url: 'https://zoom.example/' },
        [{ virtual: true, url: 'https://zoom.example/' }],
      ],
      [
        'online, as an address of schema.org',
        { '@type': 'https://schema.org/VirtualLocation' },
        [{ virtual: true }],
      ],
    ] as const) {
      it(why, () => {
        const places = eventOf({ location }).location;
        if (!expected) return;
        expect(places).to.have.length(expected.length);
        expected.forEach((place, index) => expect(places[index]).to.deep.include(place));
      });
    }

    const ROOM = { '@type': 'VirtualLocation', name: 'ZOOM' };
    const STREAM = {
      '@type': 'https://schema.org/VirtualLocation',
      url: 'https://video.example/x',
    };
    for (const [why, facts, mode] of [
      ['all its places are online', { location: ROOM }, 'online'],
      ['there is a hall with a stream', { location: [STREAM, 'Brussels'] }, 'mixed'],
      ['there is a hall with a stream, said first', { location: ['Brussels', ROOM] }, 'mixed'],
      ['it says so itself', { location: ROOM, eventAttendanceMode: 'mixed' }, 'mixed'],
      ['it is at a place', { location: 'Brussels' }, 'offline'],
      ['it is at an address', { location: { address: { streetAddress: 'Rue 1' } } }, 'offline'],
      ['its place may be a page', { location: { name: 'Webex', url: 'https://e.org/' } }, null],
      ['its place is a word for a page', { location: 'Online (link follows)' }, null],
      ['it left its place', { location: 'Hall', eventStatus: 'movedOnline' }, null],
      ['no place is known', {}, null],
      ['its only place is none', { location: { '@type': 'Place', name: null } }, null],
    ] as const)
      it(`is ${mode ?? 'nothing in particular'} where ${why}`, () => {
        expect(eventOf(facts).mode).to.equal(mode);
      });

    for (const place of [
      { '@type': 'Place', name: null, address: { streetAddress: null, addressCountry: '' } },
      { '@type': 'Place', address: { '@type': 'PostalAddress' } },
      { '@type': 'Place', name: ' ', address: '' },
      { '@type': 'Place', address: { addressCountry: { '@type': 'Country', name: '' } } },
      { '@type': 'Place' },
      {},
      [],
      [{ '@type': 'Place', address: {} }],
      '',
    ])
      it(`is nowhere in a place with nothing in it: ${JSON.stringify(place)}`, () => {
        expect(eventOf({ location: place }).location).to.deep.equal([]);
      });

    it('keeps the address of a place beside one with nothing in it', () => {
      const hall = { name: 'Hall', address: { streetAddress: 'Rue 1' } };
      const event = eventOf({ location: [{ '@type': 'Place', address: {} }, hall] });
      expect(event.location).to.have.length(1);
      expect(detailsOf(event).address.map(({ streetAddress }) => streetAddress)).to.eql(['Rue 1']);
    });
  });

  describe('lets sessions take over what they do not say themselves', () => {
    const series = {
      startDate: undefined,
      inLanguage: 'ca',
      organizer: 'SMCNetZero',
      location: 'Brussels',
      eventAttendanceMode: 'offline',
      about: ['energy'],
      registration: { status: 'open', url: '/register' },
    };
    const session = (facts: object) =>
      eventOf({ ...series, subEvent: [{ name: 'Talk', startDate: '2024-05-22', ...facts }] })
        .subEvent[0]!;

    it('of language, organizer, place, mode, themes and registration', () => {
      const talk = session({});
      expect(talk).to.deep.include({
        inLanguage: ['ca'],
        organizer: ['SMCNetZero'],
        mode: 'offline',
        about: ['energy'],
      });
      expect(talk.location.map(({ name }) => name)).to.deep.equal(['Brussels']);
      expect(talk.registration!.url).to.equal('https://office.example/register');
      expect(talk.superEvent!.name).to.equal('Workshop');
    });

    it('unless they say otherwise', () => {
      const talk = session({
        inLanguage: 'en',
        organizer: 'Ecorys',
        location: 'Ghent',
        about: ['health'],
        registration: { status: 'full' },
      });
      expect(talk).to.deep.include({
        inLanguage: ['en'],
        organizer: ['Ecorys'],
        about: ['health'],
      });
      expect(talk.location.map(({ name }) => name)).to.deep.equal(['Ghent']);
      expect(talk.registration!).to.deep.include({ status: 'full', url: null });
    });

    it('but not the place, where they are online', () => {
      expect(session({ eventAttendanceMode: 'online' }).location).to.deep.equal([]);
    });

    it('and events what the feed says', () => {
      const around = { inLanguage: ['sv', 'en'], organizer: { name: 'Brysselkontoret' } };
      expect(eventOf({}, around)).to.deep.include({
        inLanguage: ['sv', 'en'],
        organizer: ['Brysselkontoret'],
      });
      expect(eventOf({ inLanguage: 'pl', organizer: 'UMW' }, around)).to.deep.include({
        inLanguage: ['pl'],
        organizer: ['UMW'],
      });
    });
  });

  describe('knows sessions and series', () => {
    it('lasts from the first to the last of its sessions', () => {
      const event = eventOf({
        startDate: undefined,
        subEvent: [
          { name: 'Last', startDate: '2024-04-25' },
          { name: 'First', startDate: '2024-04-10', endDate: '2024-04-11' },
          { name: 'Sometime' },
        ],
      });
      expect([iso(event.from), iso(event.until)]).to.deep.equal([
        '2024-04-09T22:00Z',
        '2024-04-25T22:00Z',
      ]);
      expect(event.start).to.equal(null);
    });

    it('keeps its own dates where it has some', () => {
      const event = eventOf({ subEvent: [{ name: 'After', startDate: '2024-06-01' }] });
      expect([iso(event.from), iso(event.until)]).to.deep.equal([
        '2024-05-21T22:00Z',
        '2024-05-22T22:00Z',
      ]);
    });

    it('finds a series and sessions by their ids', () => {
      const feed = feedOf([
        {
          id: 'series',
          name: 'Series',
          startDate: '2024-01-01',
          subEvent: ['one', { name: 'Own', startDate: '2024-01-03' }],
        },
        { id: 'one', name: 'One', startDate: '2024-01-02', superEvent: 'series' },
        { '@id': 'two', name: 'Two', startDate: '2024-01-04', superEvent: 'series' },
      ]);
      expect(feed.problems).to.deep.equal([]);
      const [series, two] = feed.events;
      expect(series!.subEvent.map(({ name }) => name)).to.deep.equal(['One', 'Own']);
      expect([series!.subEvent[0]!, two!].map(({ superEvent }) => superEvent!.id)).to.deep.equal([
        'series',
        'series',
      ]);
      expect(two!.superEvent!.subEvent.map(({ id }) => id)).to.include('one');
    });

    it('takes what a session leaves out from the entry of its own', () => {
      const feed = feedOf([
        {
          id: 'conf',
          name: 'Conference',
          startDate: '2024-01-01',
          location: 'Hall',
          subEvent: [{ '@id': 'one' }, { id: 'two', name: 'Second' }, { id: 'conf', name: 'Day' }],
        },
        { id: 'one', name: 'One', startDate: '2024-01-02', about: 'trees' },
        { id: 'two', name: 'Two', startDate: '2024-01-03', location: 'Annex' },
      ]);
      const facts = feed.events[0]!.subEvent.map(({ name, start, about, location }) => [
        name,
        start?.text ?? null,
        about[0] ?? null,
        location[0]!.name,
      ]);
      expect(facts).to.deep.equal([
        ['One', '2024-01-02', 'trees', 'Hall'],
        ['Second', '2024-01-03', null, 'Annex'],
        ['Day', null, null, 'Hall'],
      ]);
      expect(feed.problems).to.deep.equal([]);
    });

    it('reads the first of several entries with the id', () => {
      const feed = feedOf([
        { id: 'series', name: 'First', startDate: '2024-01-01' },
        { id: 'series', name: 'Second', startDate: '2025-01-01' },
        { name: 'One', startDate: '2024-01-02', superEvent: 'series' },
      ]);
      expect(feed.events.find(({ name }) => name === 'One')!.superEvent!.name).to.equal('First');
    });

    for (const [status, whole, found] of [
      ['scheduled', 'postponed', 'postponed'],
      ['cancelled', 'postponed', 'cancelled'],
      ['rescheduled', 'postponed', 'rescheduled'],
      ['rescheduled', 'cancelled', 'cancelled'],
      ['scheduled', 'movedOnline', 'scheduled'],
    ] as const) {
      it(`has a ${status} part of something ${whole} be ${found}`, () => {
        const part = { name: 'Part', startDate: '2024-05-22', eventStatus: status };
        const series = { name: 'Series', startDate: '2024-05-22', eventStatus: whole };
        const { events } = feedOf([
          { ...series, subEvent: [part] },
          { ...part, id: 'own', superEvent: series },
        ]);
        const all = events.flatMap((event) => [event, ...event.subEvent]);
        expect(all.map(({ eventStatus }) => eventStatus)).to.have.members([whole, found, found]);
      });
    }

    it('gives a postponed event no date, whatever day it was to be', () => {
      const event = eventOf({ eventStatus: 'postponed', endDate: '2024-05-23' });
      expect([event.from, event.until]).to.deep.equal([Infinity, Infinity]);
      expect(event.start!.text).to.equal('2024-05-22');
    });

    it('leaves postponed sessions out of the span of what they are part of', () => {
      const event = eventOf({
        startDate: undefined,
        subEvent: [
          { name: 'A', startDate: '2024-04-10' },
          { name: 'B', startDate: '2024-04-25', eventStatus: 'postponed' },
        ],
      });
      expect([iso(event.from), iso(event.until)]).to.deep.equal([
        '2024-04-09T22:00Z',
        '2024-04-10T22:00Z',
      ]);
    });

    it('cancels what a cancelled series is made of', () => {
      const talk = { id: 'talk', name: 'Talk', startDate: '2024-05-22', superEvent: 'series' };
      const series = {
        id: 'series',
        name: 'Series',
        startDate: '2024-05-22',
        eventStatus: 'EventCancelled',
        subEvent: [{ name: 'Day', startDate: '2024-05-22', eventStatus: 'EventScheduled' }],
      };
      const { events } = parseFeed({ events: [series, talk] }, 'https://e.org/')!;
      const all = events.flatMap((event) => [event, ...event.subEvent]);
      expect(all.map(({ eventStatus }) => eventStatus)).to.deep.equal([
        'cancelled',
        'cancelled',
        'cancelled',
      ]);
    });

    it('keeps good sessions beside bad ones', () => {
      const facts = { subEvent: [{ name: 'Good' }, {}, 5, 'nobody', { name: 'Good too' }] };
      expect(eventOf(facts).subEvent.map(({ name }) => name)).to.deep.equal(['Good', 'Good too']);
      expect(problemsOf(facts)).to.deep.equal([
        'subEvent[1]: event left out: it has no name',
        'subEvent[2]: event left out: it is no object: 5',
        'subEvent[3]: event left out: it is no object: "nobody"',
      ]);
    });

    it('reads sessions of sessions, three levels of them', () => {
      let facts: object = { name: 'Level 5' };
      for (let level = 4; level > 0; level--) facts = { name: `Level ${level}`, subEvent: [facts] };
      const names: unknown[] = [];
      for (let event = eventOf({ subEvent: [facts] }).subEvent[0]; event; event = event.subEvent[0])
        names.push(event.name);
      expect(names).to.deep.equal(['Level 1', 'Level 2', 'Level 3']);
    });

    it('reads one level of sessions of what is only named, or what an event is part of', () => {
      const inner = { name: 'Session', startDate: '2024-01-01', subEvent: [{ name: 'Too deep' }] };
      const series = { id: 'series', name: 'Series', startDate: '2024-01-01', subEvent: [inner] };
      const feed = feedOf([
        { id: 'a', name: 'A', startDate: '2024-01-02', superEvent: 'series' },
        { id: 'b', name: 'B', startDate: '2024-01-03', superEvent: series },
        { id: 'c', name: 'C', startDate: '2024-01-04', subEvent: ['series'] },
        series,
      ]);
      const [a, b, c] = feed.events;
      for (const found of [a!.superEvent, b!.superEvent, c!.subEvent[0]]) {
        expect(found!.subEvent.map(({ name }) => name)).to.deep.equal(['Session']);
        expect(found!.subEvent[0]!.subEvent).to.deep.equal([]);
      }
      expect(feedOf([series]).events[0]!.subEvent[0]!.subEvent).to.have.length(1);
    });

    it('takes no name of an entry for an entry', () => {
      const feed = feedOf(['a', { id: 'a', name: 'A', startDate: '2024-01-01' }]);
      expect(feed.events).to.have.length(1);
      expect(feed.problems.map(({ path }) => path)).to.deep.equal(['$.events[0]']);
    });

    describe('where entries are part of each other', () => {
      const countOf = (events: readonly RegioEvent[]): number =>
        events.reduce((sum, { subEvent }) => sum + 1 + countOf(subEvent), 0);
      /** An entry of a few hundred bytes that would make a million events. */
      const refers = (id: string) => ({
        ...{ id, name: id, startDate: '2024-01-01' },
        subEvent: new Array<string>(100).fill('x'),
      });

      it('comes to an end', () => {
        const ring = feedOf([
          { id: 'a', name: 'A', startDate: '2024-01-01', superEvent: 'b', subEvent: ['b', 'a'] },
          { id: 'b', name: 'B', startDate: '2024-01-02', superEvent: 'a', subEvent: ['a', 'b'] },
          { id: 'c', name: 'C', startDate: '2024-01-03', superEvent: 'c', subEvent: 'c' },
        ]);
        expect(ring.events.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
      });

      it('comes to it soon', () => {
        expect(countOf(feedOf([refers('x')]).events)).to.equal(1 + 10_000);
      });

      it('reads so many names and no more, and every entry all the same', () => {
        const feed = feedOf([...Array(50).keys()].map((n) => refers(n ? `${n}` : 'x')));
        // The first is a session of those after it, as long as there are names left.
        expect(feed.events.length).to.be.within(49, 50);
        expect(countOf(feed.events)).to.be.below(50 + 10_000 + 50 * 20);
      });

      // Ten thousand readings of a text in many languages, each as long as a chapter, took a minute.
      it('reads a long one less often, and tells it', () => {
        const languages = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `a${letter}`);
        const description = Object.fromEntries(
          languages.map((lang) => [lang, '<p>x '.repeat(4000)]),
        );
        const a = { ...refers('x'), description };
        const feed = feedOf([refers('y'), a, { ...refers('y'), startDate: '2024-01-02' }]);
        expect(countOf(feed.events)).to.be.within(20, 100);
        expect(feed.problems.map(inEnglish)[0]).to.equal(
          '$.events[0]: from here on sessions are left out, as entries name more than 10000 of them; long ones count several times',
        );
      });

      it('reads no more of what only tells its name', () => {
        const said = { id: 'x', name: 'x', startDate: '2024-01-01' };
        const many = { ...said, subEvent: new Array<object>(100).fill({ ...said, id: 'y' }) };
        const y = { ...many, id: 'y' };
        expect(countOf(feedOf([many, y]).events)).to.be.below(30_000);
      });
    });
  });

  for (const [facts, summary] of [
    [{ description: 'Long', disambiguatingDescription: 'Short' }, 'Short'],
    [{ description: 'Long' }, 'Long'],
    [{ disambiguatingDescription: 'Short' }, 'Short'],
    [{ description: 'Long', disambiguatingDescription: ' ' }, 'Long'],
    [{}, null],
  ] as const) {
    it(`sums up ${JSON.stringify(facts)} as ${summary}`, () => {
      expect(eventOf(facts).summary).to.equal(summary);
    });
  }

  describe('has an id that stays', () => {
    for (const [facts, id] of [
      [{ id: 'a' }, 'a'],
      [{ id: undefined, '@id': 'https://a.eu/#b' }, 'https://a.eu/#b'],
      [{ id: 'a', '@id': 'b', url: '/c' }, 'a'],
      [{ id: undefined, url: '/c' }, '/c'],
      [{ id: 7 }, '7'],
      [{ id: undefined }, '2024-05-22-workshop'],
      [{ id: {} }, '2024-05-22-workshop'],
      [{ id: undefined, name: 'Möte i Łódź!' }, '2024-05-22-mote-i-łodz'],
      [{ id: undefined, name: { sv: 'Möte', en: 'Meeting' } }, '2024-05-22-mote'],
      [{ id: undefined, startDate: '2024-05-22T16:30' }, '2024-05-22t16-30-workshop'],
    ] as const) {
      it(`${JSON.stringify(facts)} is ${id}`, () => expect(eventOf(facts).id).to.equal(id));
    }
  });
});

describe('slugOf', () => {
  for (const [text, slug] of [
    ['Green cities', 'green-cities'],
    ['  Hälsa & miljö!  ', 'halsa-miljo'],
    ['ÅÄÖ', 'aao'],
    ['Ελλάδα', 'ελλαδα'],
    ['日本 2024', '日本-2024'],
    ['ﬁne ²', 'fine-2'],
    ['!?', ''],
    ['', ''],
  ] as const) {
    it(`"${text}" is "${slug}"`, () => expect(slugOf(text)).to.equal(slug));
  }
});
