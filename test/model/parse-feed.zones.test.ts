import { expect } from '@open-wc/testing';
import { detailsOf } from '../../src/model/parse/details.js';
import type { Feed, RegioEvent } from '../../src/model/event.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { readFeed } from '../../src/model/parse/read-feed.js';
import { BASE, feedOf, inEnglish } from './feed-of.js';

const GOOD = { name: 'Good neighbour', startDate: '2024-06-01' };

/** Every value inside a feed's facts with its path, save what the feed itself said (`source`). */
function walk(
  value: unknown,
  path: string,
  visit: (value: unknown, path: string) => void,
  seen = new Set<unknown>(),
) {
  visit(value, path);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const entries: Iterable<readonly [unknown, unknown]> =
    value instanceof Map
      ? value
      : Array.isArray(value)
        ? value.map((entry, n) => [n, entry] as const)
        : Object.entries(value);
  for (const [key, inner] of entries)
    if (key !== 'source') walk(inner, `${path}.${String(key)}`, visit, seen);
}

const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/** What is wrong with a value that stands in a feed's facts: a template could not draw it, or nobody cleaned it. */
function faultOf(value: unknown, path: string): string {
  switch (typeof value) {
    case 'boolean':
      return '';
    case 'number':
      return Number.isNaN(value) ? 'no number' : '';
    case 'string':
      if (CONTROLS.test(value)) return 'control characters';
      if (!value || value.length > 5000) return `${value.length} characters`;
      if (/\p{Cs}/u.test(value)) return 'half a character';
      return /\.(url|waitingList)$/.test(path) && !/^(https?|mailto|tel):/.test(value)
        ? 'unsafe'
        : '';
    case 'object': {
      const isPlain = value === null || [Object, Map, Array].includes(value.constructor as never);
      return isPlain ? '' : 'an object of some class';
    }
    default:
      return typeof value;
  }
}

function expectClean(feed: Feed) {
  const details = feed.events.map(detailsOf);
  walk({ ...feed, parts: [], problems: [], details }, '$', (value, path) => {
    const fault = faultOf(value, path);
    if (fault) expect.fail(`${path}: ${fault}`);
  });
  for (const problem of feed.problems) {
    if (!/^\$.*: ./s.test(inEnglish(problem)))
      expect.fail(`a problem without words: ${JSON.stringify(problem)}`);
  }
}

describe('parseFeed', () => {
  it('reads as little as a name and a day', () => {
    const feed = parseFeed({ events: [{ name: 'Workshop', startDate: '2024-05-22' }] }, BASE)!;
    expect(feed.events.map(({ name, start }) => [name, start!.text])).to.deep.equal([
      ['Workshop', '2024-05-22'],
    ]);
    expect(feed).to.deep.include({
      name: null,
      dateModified: null,
      problems: [],
      isComplete: true,
    });
    expect(feed.themes.size).to.equal(0);
  });

  it('reads a feed without events', () => {
    expect(feedOf([])).to.deep.include({ events: [], problems: [] });
  });

  for (const document of [
    null,
    undefined,
    5,
    '',
    'events',
    true,
    [],
    {},
    { events: null },
    { events: {} },
    { events: 'x' },
    { events: 5 },
    [{ events: [] }],
  ]) {
    it(`finds no feed in ${JSON.stringify(document)}`, () =>
      expect(parseFeed(document, BASE)).to.equal(null));
  }

  it('takes no events from a prototype', () => {
    expect(parseFeed(JSON.parse('{"__proto__":{"events":[]}}'), BASE)).to.equal(null);
    expect(parseFeed(Object.create({ events: [GOOD] }), BASE)).to.equal(null);
  });

  it('sorts by start, undated ones last, and keeps the order of equal ones', () => {
    const feed = feedOf([
      { id: '1', name: 'Sometime', provisional: true },
      { id: '2', name: 'June', startDate: '2024-06-01' },
      { id: '3', name: 'May', startDate: '2024-05-01' },
      { id: '4', name: 'Also June', startDate: '2024-06-01' },
      { id: '5', name: 'Whenever', provisional: true },
      { id: '6', name: 'Earlier in June', startDate: '2024-06-01T00:00+03:00' },
    ]);
    expect(feed.events.map(({ id }) => id).join('')).to.equal('362415');
  });

  it('drops a bad event, names it, and keeps its neighbours', () => {
    const feed = feedOf([
      5,
      null,
      'x',
      [],
      {},
      GOOD,
      { name: 'x' },
      { startDate: '2024-05-22' },
      true,
    ]);
    expect(feed.events.map(({ name }) => name)).to.deep.equal(['Good neighbour']);
    expect(feed.problems.map(inEnglish)).to.deep.equal([
      '$.events[0]: event left out: it is no object: 5',
      '$.events[1]: event left out: it is no object: null',
      '$.events[2]: event left out: it is no object: "x"',
      '$.events[3]: event left out: it is no object: a list',
      '$.events[4]: event left out: it has no name',
      '$.events[6]: event left out: it has no start date',
      '$.events[7]: event left out: it has no name',
      '$.events[8]: event left out: it is no object: true',
    ]);
  });

  it('drops what is there already, and keeps another day of the same thing', () => {
    const feed = feedOf([
      { id: 'a', name: 'First', startDate: '2024-05-22' },
      { id: 'a', name: 'Second', startDate: '2024-05-22' },
      { id: 'a', name: 'Next week', startDate: '2024-05-29' },
    ]);
    expect(feed.events.map(({ name }) => name)).to.deep.equal(['First', 'Next week']);
    expect(feed.problems).to.have.length(1);
    expect(feed.problems[0]!.path).to.equal('$.events[1]');
    expect(feed.problems[0]!.code).to.equal('event-repeated-or-unnamed');
    expect(new Set(feed.events.map(({ key }) => key)).size).to.equal(2);
  });

  it('gives the same ids and keys at every reading, and to the same entries elsewhere in the feed', () => {
    const entries = [
      { name: 'A', startDate: '2024-05-01' },
      { name: 'B', startDate: '2024-05-02', url: '/b' },
      { ...GOOD, id: 'c' },
    ];
    const keys = (feed: Feed) => feed.events.map(({ id, key }) => [id, key]);
    expect(keys(feedOf(entries))).to.deep.equal(keys(feedOf(structuredClone(entries))));
    expect(keys(feedOf([...entries].reverse()))).to.deep.equal(keys(feedOf(entries)));
    const facts = (feed: Feed) => feed.events.map((event) => ({ ...event, source: null }));
    expect(facts(feedOf(structuredClone(entries)))).to.deep.equal(facts(feedOf(entries)));
  });

  it('leaves the document as it was', () => {
    const document = {
      timeZone: 'UTC',
      about: ['x'],
      events: [{ ...GOOD, about: ['y'], subEvent: [GOOD], offers: [{ price: 5 }] }],
    };
    const before = JSON.stringify(document);
    const freeze = (value: unknown) => walk(value, '', (inner) => Object.freeze(inner));
    freeze(document);
    parseFeed(document, BASE);
    expect(JSON.stringify(document)).to.equal(before);
  });

  it('reads name, date, language and zone of the feed', () => {
    const feed = feedOf([{ name: 'Hej', startDate: '2024-05-22' }], {
      name: { sv: 'Kalender', en: 'Agenda' },
      dateModified: '2024-05-01T12:00',
      inLanguage: 'sv',
    });
    expect(feed.name).to.deep.equal(
      new Map([
        ['sv', 'Kalender'],
        ['en', 'Agenda'],
      ]),
    );
    expect(feed.dateModified!.zone).to.equal('Europe/Brussels');
    expect(feed.events[0]!.inLanguage).to.deep.equal(['sv']);
  });

  it('reports what is wrong with the feed itself, and reads on', () => {
    const feed = feedOf([GOOD], {
      timeZone: 'Romance Standard Time',
      name: {},
      inLanguage: 'svenska',
      dateModified: 'today',
      about: [{}, 'Health'],
      organizer: {},
    });
    expect(feed.events).to.have.length(1);
    expect([...feed.themes.keys()]).to.deep.equal(['health']);
    expect(feed.problems.map(({ path }) => path)).to.have.members([
      ...['$.timeZone', '$.name', '$.inLanguage', '$.dateModified', '$.about[0]', '$.organizer'],
    ]);
  });

  describe('knows themes by code', () => {
    for (const [why, about, events, expected] of [
      [
        'labelled in the feed',
        [{ termCode: 'health', name: { sv: 'Hälsa' } }],
        [['health']],
        [['health', new Map([['sv', 'Hälsa']])]],
      ],
      [
        'by their label, where they have no code',
        ['Green cities'],
        [['Green cities']],
        [['green-cities', 'Green cities']],
      ],
      [
        'labelled by an event',
        [],
        [[{ termCode: 'neb', name: 'New European Bauhaus' }]],
        [['neb', 'New European Bauhaus']],
      ],
      [
        'with the first label they get',
        [{ termCode: 'a', name: 'One' }],
        [[{ termCode: 'a', name: 'Two' }]],
        [['a', 'One']],
      ],
      ['that nobody labelled', [], [['mobility']], [['mobility', 'mobility']]],
      [
        'named like something in JavaScript',
        [],
        [['constructor'], ['__proto__']],
        [
          ['constructor', 'constructor'],
          ['proto', '__proto__'],
        ],
      ],
      [
        'with odd codes',
        [{ termCode: 'Green Cities!', name: 'Green' }],
        [],
        [['green-cities', 'Green']],
      ],
      [
        'in the order of the feed',
        ['B', 'A'],
        [['C'], ['A']],
        [
          ['b', 'B'],
          ['a', 'A'],
          ['c', 'C'],
        ],
      ],
    ] as const) {
      it(why, () => {
        const entries = events.map((codes, n) => ({ ...GOOD, id: `${n}`, about: codes }));
        const feed = feedOf(entries, { about });
        expect([...feed.themes]).to.deep.equal(expected);
        for (const event of feed.events) {
          expect(event.about).to.have.length(1);
          expect([...feed.themes.keys()]).to.include.members([...event.about]);
        }
      });
    }

    it('once, where an event names one twice', () => {
      expect(
        feedOf([{ ...GOOD, about: ['Health', 'health', { name: 'HEALTH' }] }]).events[0]!.about,
      ).to.deep.equal(['health']);
    });
  });

  it('reads the first 20,000 events, and says so', function () {
    this.timeout(60_000);
    const feed = parseFeed(
      { events: [...Array(20_001).keys()].map((n) => ({ ...GOOD, id: n })) },
      BASE,
    )!;
    expect(feed.events).to.have.length(20_000);
    expect(feed.problems).to.deep.equal([
      { path: '$.events', code: 'too-many-events', params: { max: 20_000 } },
    ]);
  });

  it('lets the page breathe after each event', () => {
    const steps = readFeed({ events: [GOOD, 5, GOOD] }, BASE);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).to.equal(3);
  });

  it('lets it breathe before each session, too', () => {
    const session = { name: 'Session', startDate: '2024-06-01' };
    const many = new Array<object>(100).fill({ ...session, subEvent: [session, session] });
    const steps = readFeed({ events: [{ ...GOOD, superEvent: GOOD, subEvent: many }] }, BASE);
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).to.equal(1 + 1 + 100 + 200);
  });

  describe('survives every hostile value in every field', function () {
    this.timeout(120_000);
    const deep = (depth: number): unknown => {
      let value: unknown = 'x';
      for (let level = 0; level < depth; level++)
        value = level % 2 ? [value] : { name: value, subEvent: value };
      return value;
    };
    const HOSTILE: readonly unknown[] = [
      ...[
        null,
        true,
        false,
        0,
        -1,
        1e308,
        -0,
        1.5,
        '',
        ' ',
        'x',
        '\0',
        '\u202e\u200b',
        '\ud800',
        'x\udc00',
      ],
      ...[
        '<img src=x onerror=alert(1)>',
        'javascript:alert(1)',
        'data:text/html,x',
        '//evil.example',
        'https://a@b',
      ],
      ...[
        'constructor',
        '__proto__',
        'toString',
        '2024-02-30',
        '2024-05-22',
        '99999-01-01',
        'P9999999999D',
      ],
      ...[
        'e\u0301'.repeat(2000),
        'ж'.repeat(20_000),
        'a\u0301\u0301\u0301\u0301\u0301\u0301',
        'workshop',
      ],
      ...[
        [],
        [[]],
        [null],
        {},
        { name: null },
        { name: {} },
        { name: ['x'] },
        { value: {} },
        { '@value': {} },
      ],
      JSON.parse(
        '{"__proto__":{"name":"x"},"constructor":{"name":"y"},"toString":1,"hasOwnProperty":2}',
      ),
      { length: 5, 0: 'x', toString: 'x', valueOf: 'x', toJSON: 'x' },
      ['x', 5, null, {}, [], true, { name: 'y', startDate: '2024-05-22', url: 'javascript:x' }],
      new Array(300).fill('x'),
      Object.fromEntries([...Array(300).keys()].map((n) => [`k${n}`, n])),
      {
        name: 'x',
        startDate: '2024-05-22',
        endDate: '2023',
        subEvent: ['workshop'],
        superEvent: 'workshop',
      },
      { sv: 'x', en: { sv: 'x' }, pl: 5, __proto__: null },
      { '@type': {}, name: 'x', url: {}, address: [], email: {}, telephone: [] },
      deep(9),
      deep(3000),
    ];
    const FIELDS = [
      ...[
        '@type',
        'id',
        '@id',
        'name',
        'alternateName',
        'description',
        'disambiguatingDescription',
        'url',
        'image',
      ],
      ...[
        'inLanguage',
        'startDate',
        'endDate',
        'timeZone',
        'previousStartDate',
        'doorTime',
        'duration',
        'eventStatus',
      ],
      ...[
        'provisional',
        'toBeAnnounced',
        'eventAttendanceMode',
        'location',
        'organizer',
        'contributor',
        'sponsor',
      ],
      ...[
        'funder',
        'performer',
        'contactPoint',
        'about',
        'keywords',
        'audience',
        'registration',
        'offers',
      ],
      ...[
        'isAccessibleForFree',
        'maximumAttendeeCapacity',
        'remainingAttendeeCapacity',
        'superEvent',
        'subEvent',
      ],
      ...['eventSchedule', 'subjectOf', 'dateModified', 'datePublished', 'expires', 'featured'],
    ];
    const INSIDE: Readonly<Record<string, readonly string[]>> = {
      image: ['url', 'contentUrl', 'description', 'creditText', 'width'],
      location: ['@type', 'name', 'room', 'url', 'address', 'geo'],
      organizer: [
        'name',
        'url',
        'jobTitle',
        'contactType',
        'affiliation',
        'worksFor',
        'member',
        'email',
        'telephone',
        'logo',
      ],
      contactPoint: ['name', 'url', 'email', 'telephone', 'contactType'],
      subjectOf: ['name', 'url', 'rel', 'encodingFormat'],
      audience: ['name', 'audienceType'],
      inLanguage: ['name', 'alternateName'],
      about: ['termCode', 'name'],
      registration: [
        ...[
          'status',
          'method',
          'url',
          'email',
          'telephone',
          'validFrom',
          'validThrough',
          'availability',
          'price',
        ],
        ...[
          'priceCurrency',
          'eligibleQuantity',
          'inventoryLevel',
          'remaining',
          'waitingList',
          'description',
        ],
      ],
      offers: [
        'url',
        'price',
        'lowPrice',
        'availability',
        'availabilityStarts',
        'availabilityEnds',
        'validFrom',
      ],
      subEvent: FIELDS,
      superEvent: FIELDS,
    };
    const BASIC: Readonly<Record<string, object>> = {
      subEvent: { name: 'Talk', startDate: '2024-05-22' },
      superEvent: { name: 'Series', startDate: '2024' },
    };

    /** The hostile entry between two good ones. */
    function expectSurvival(facts: object, around: object = {}) {
      const hostile = { id: 'workshop', name: 'Workshop', startDate: '2024-05-22', ...facts };
      const feed = feedOf([{ ...GOOD, id: 'before' }, hostile, { ...GOOD, id: 'after' }], around);
      expect(feed.events.map(({ id }) => id)).to.include.members(['before', 'after']);
      expectClean(feed);
    }

    for (const field of FIELDS) {
      it(field, () => {
        for (const value of HOSTILE) {
          expectSurvival({ [field]: value });
          expectSurvival({ [field]: [value, value] });
        }
      });
    }

    for (const [field, names] of Object.entries(INSIDE)) {
      it(`inside ${field}`, () => {
        for (const name of names) {
          for (const value of HOSTILE)
            expectSurvival({ [field]: { ...BASIC[field], [name]: value } });
        }
      });
    }

    it('inside an address and the size of a team', () => {
      for (const value of HOSTILE) {
        for (const name of ['streetAddress', 'postalCode', 'addressLocality', 'addressCountry']) {
          expectSurvival({ location: { name: 'x', address: { [name]: value } } });
        }
        for (const name of ['minValue', 'maxValue', 'unitText', 'value']) {
          expectSurvival({ registration: { eligibleQuantity: { [name]: value } } });
        }
      }
    });

    it('of the feed', () => {
      for (const value of HOSTILE) {
        for (const name of [
          '@context',
          '@type',
          'name',
          'inLanguage',
          'timeZone',
          'dateModified',
          'about',
          'organizer',
          'contactPoint',
          'next',
        ]) {
          expectSurvival({}, { [name]: value });
          expectSurvival({}, { [name]: [value] });
        }
        expectClean(feedOf([GOOD, value, GOOD]));
        parseFeed(value, BASE);
      }
    });

    it('under any base', () => {
      for (const base of ['', 'x', 'about:srcdoc', 'data:application/json,', 'https://a.eu']) {
        const feed = parseFeed(
          {
            events: [
              { ...GOOD, url: 'x', image: 'https://a.eu/a.jpg', registration: { url: 'y' } },
            ],
          },
          base,
        )!;
        expect(feed.events).to.have.length(1);
      }
    });

    it('and gives no event the prototype of another', () => {
      const document = JSON.parse(
        '{"events":[{"__proto__":{"name":"Evil","polluted":1},"name":"A","startDate":"2024-05-22"}]}',
      );
      const event: RegioEvent = parseFeed(document, BASE)!.events[0]!;
      expect(event.name).to.equal('A');
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    });
  });
});
