import { expect } from '@open-wc/testing';
import { detailsOf } from '../../src/model/parse/details.js';
import { eventOf, feedOf, problemsOf } from './feed-of.js';

const details = (facts: object, around: object = {}) => detailsOf(eventOf(facts, around));

describe('what a feed says of all its events', () => {
  it('is read once', () => {
    const [one, other] = feedOf(
      [
        { name: 'One', startDate: '2030-01-01' },
        { name: 'Other', startDate: '2030-01-02' },
      ],
      { organizer: { name: 'Office' }, contactPoint: { email: 'a@b.example' } },
    ).events.map(detailsOf);
    expect(one!.organizer[0]!.name).to.equal('Office');
    expect(one!.organizer).to.equal(other!.organizer);
    expect(one!.contactPoint).to.equal(other!.contactPoint);
  });
});

describe('detailsOf', () => {
  it('knows nothing where the feed says nothing', () => {
    expect(details({})).to.deep.equal({
      alternateName: null,
      description: null,
      image: null,
      markup: null,
      doorTime: null,
      address: [],
      organizer: [],
      contributor: [],
      sponsor: [],
      funder: [],
      performer: [],
      contactPoint: [],
      keywords: [],
      audience: [],
      free: false,
      maximumAttendeeCapacity: null,
      subjectOf: [],
      dateModified: null,
      registration: null,
      isFloating: false,
    });
  });

  it('knows whether nobody named a zone', () => {
    expect(details({}, { timeZone: undefined }).isFloating).to.equal(true);
    expect(details({}, { timeZone: 'Nowhere/Never' }).isFloating).to.equal(true);
    const zoned = details({ timeZone: 'Europe/Warsaw' }, { timeZone: undefined });
    expect(zoned.isFloating).to.equal(false);
  });

  for (const [field, value, expected] of [
    ['alternateName', { sv: 'Möte' }, new Map([['sv', 'Möte']])],
    ['description', 'One\n\nTwo', 'One\n\nTwo'],
    ['doorTime', '16:00', '16:00'],
    ['keywords', ['#EURegionsWeek', '', 5], ['#EURegionsWeek', '5']],
    ['keywords', '#one', ['#one']],
    ['audience', ['kommun', 'region'], ['kommun', 'region']],
    ['audience', { audienceType: { ca: 'Ciutats' } }, [new Map([['ca', 'Ciutats']])]],
    ['audience', [{ name: 'NGOs' }], ['NGOs']],
    ['audience', { sv: 'alla' }, [new Map([['sv', 'alla']])]],
    ['maximumAttendeeCapacity', 50, 50],
    ['maximumAttendeeCapacity', '50', 50],
    [
      'image',
      'a.jpg',
      { url: 'https://office.example/feeds/a.jpg', description: null, creditText: null },
    ],
    [
      'image',
      { url: 'a.jpg', description: 'A', creditText: 'B' },
      { url: 'https://office.example/feeds/a.jpg', description: 'A', creditText: 'B' },
    ],
    [
      'image',
      [{ contentUrl: '/b.jpg' }, 'a.jpg'],
      { url: 'https://office.example/b.jpg', description: null, creditText: null },
    ],
    [
      'image',
      ['javascript:x', 'a.jpg'],
      { url: 'https://office.example/feeds/a.jpg', description: null, creditText: null },
    ],
    ['image', 'http://tracker.example/a.gif', null],
    [
      'subjectOf',
      { name: 'Report', url: '/r', rel: 'report' },
      [{ name: 'Report', url: 'https://office.example/r', rel: 'report', encodingFormat: null }],
    ],
    [
      'subjectOf',
      { name: 'Calendar', url: '/c', encodingFormat: 'text/calendar' },
      [
        {
          name: 'Calendar',
          url: 'https://office.example/c',
          rel: 'related',
          encodingFormat: 'text/calendar',
        },
      ],
    ],
    [
      'subjectOf',
      [{ name: 'Page' }, 'x', {}],
      [{ name: 'Page', url: null, rel: 'related', encodingFormat: null }],
    ],
  ] as const) {
    it(`reads ${field} ${JSON.stringify(value)}`, () => {
      expect(
        (details({ [field]: value }) as unknown as Record<string, unknown>)[field],
      ).to.deep.equal(expected);
    });
  }

  it('is free only where the feed says so', () => {
    expect(details({ isAccessibleForFree: true }).free).to.equal(true);
    for (const value of [false, 'true', 'no', 1, {}])
      expect(details({ isAccessibleForFree: value }).free).to.equal(false);
  });

  for (const role of [
    'organizer',
    'contributor',
    'sponsor',
    'funder',
    'performer',
    'contactPoint',
  ] as const) {
    it(`knows a ${role} by name, or with all that is known`, () => {
      const known = {
        name: { sv: 'Sandra' },
        url: '/sandra',
        jobTitle: 'event coordinator',
        worksFor: { name: 'Brysselkontoret' },
        member: ['Turku', { name: 'Stavanger' }, {}],
        email: 'mailto:s@office.example',
        telephone: '+32 2 555',
      };
      expect(details({ [role]: ['Ecorys', known] })[role]).to.deep.equal([
        {
          name: 'Ecorys',
          url: null,
          jobTitle: null,
          affiliation: null,
          member: [],
          email: null,
          telephone: null,
        },
        {
          name: new Map([['sv', 'Sandra']]),
          url: 'https://office.example/sandra',
          jobTitle: 'event coordinator',
          affiliation: 'Brysselkontoret',
          member: ['Turku', 'Stavanger'],
          email: 's@office.example',
          telephone: '+32 2 555',
        },
      ]);
    });
  }

  it('knows whom to ask without a name', () => {
    expect(
      details({ contactPoint: { email: 'a@b.eu', contactType: 'press' } }).contactPoint[0],
    ).to.deep.include({
      name: null,
      email: 'a@b.eu',
      jobTitle: 'press',
    });
    expect(details({ contactPoint: { jobTitle: 'nobody' } }).contactPoint).to.deep.equal([]);
  });

  for (const [geo, expected] of [
    [
      { '@type': 'GeoCoordinates', latitude: 50.84, longitude: '-4.38' },
      { latitude: 50.84, longitude: -4.38 },
    ],
    [{ latitude: 50.84 }, null],
    [{ latitude: 91, longitude: 0 }, null],
    [{ latitude: '1e1', longitude: 0 }, null],
    ['50.84;4.38', null],
  ] as const) {
    it(`knows where on the globe a place is: ${JSON.stringify(geo)}`, () => {
      const location = { name: 'Square', geo };
      expect(details({ location }).address[0]!.geo).to.deep.equal(expected);
    });
  }

  it('knows the address of a place', () => {
    const address = {
      streetAddress: 'Mont des Arts',
      postalCode: 1000,
      addressLocality: 'Brussels',
      addressCountry: { name: 'BE' },
    };
    expect(
      details({ location: [{ name: 'Square', address }, { address: 'Somewhere 5' }] }).address,
    ).to.deep.equal([
      {
        streetAddress: 'Mont des Arts',
        postalCode: '1000',
        locality: 'Brussels',
        country: 'BE',
        geo: null,
      },
      { streetAddress: 'Somewhere 5', postalCode: null, locality: null, country: null, geo: null },
    ]);
  });

  describe('takes over what an event does not say itself', () => {
    const series = {
      organizer: 'SMC',
      funder: 'Horizon Europa',
      audience: 'kommun',
      contactPoint: { name: 'Sandra' },
      sponsor: 'A bank',
      description: 'A series',
      location: { address: 'Mont des Arts' },
    };
    const talk = (facts: object) =>
      detailsOf(eventOf({ ...series, subEvent: [{ name: 'Talk', ...facts }] }).subEvent[0]!);

    it('from the event whose session it is', () => {
      const { organizer, funder, contactPoint, audience, address, sponsor, description } = talk({});
      expect([organizer, funder, contactPoint].map(([party]) => party!.name)).to.deep.equal([
        'SMC',
        'Horizon Europa',
        'Sandra',
      ]);
      expect(audience).to.deep.equal(['kommun']);
      expect(address[0]!.streetAddress).to.equal('Mont des Arts');
      expect([sponsor, description]).to.deep.equal([[], null]);
    });

    it('unless it says otherwise', () => {
      const { organizer, contactPoint, audience } = talk({
        organizer: 'Ecorys',
        contactPoint: { name: 'Martin' },
        audience: 'alla',
      });
      expect([organizer[0]!.name, contactPoint[0]!.name, audience[0]]).to.deep.equal([
        'Ecorys',
        'Martin',
        'alla',
      ]);
    });

    it('but no address where it is online', () => {
      expect(talk({ eventAttendanceMode: 'online' }).address).to.deep.equal([]);
    });

    it('from the feed', () => {
      const around = {
        organizer: { name: 'Brysselkontoret', url: '/' },
        contactPoint: { name: 'Sandra' },
      };
      const { organizer, contactPoint } = details({}, around);
      expect([organizer[0]!.url, contactPoint[0]!.name]).to.deep.equal([
        'https://office.example/',
        'Sandra',
      ]);
      expect(details({ organizer: 'UMW' }, around).organizer[0]!.name).to.equal('UMW');
    });
  });

  for (const [field, value, said] of [
    ['image', 'javascript:alert(1)', 'no image address with https: "javascript:alert(1)"'],
    ['image', { url: 'https://a.eu/a.jpg', description: true }, 'no usable value: true'],
    ['organizer', [{ name: 'A', email: 'x' }], 'no e-mail address: "x"'],
    ['performer', [{}], ': an object'],
    ['performer', [{ name: 'A', url: 'data:,' }], 'no safe address: "data:,"'],
    ['contactPoint', { name: 'A', telephone: 'call' }, 'no telephone number: "call"'],
    ['subjectOf', ['x'], ': "x"'],
    ['subjectOf', [{ name: 'A', url: 'javascript:x' }], 'no safe address: "javascript:x"'],
    ['keywords', [{}], ': an object'],
    ['audience', [{}], ': an object'],
    ['maximumAttendeeCapacity', 'many', ': "many"'],
    ['dateModified', 'today', ': "today"'],
    ['alternateName', {}, ': an object'],
    ['location', { address: { streetAddress: {} } }, ': an object'],
  ] as const) {
    it(`reports what it leaves out of ${field}: ${JSON.stringify(value)}`, () => {
      const problems = problemsOf({ [field]: value });
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^${field}.*: `));
      expect(problems[0]).to.include(said);
    });
  }

  it('reads the details of an event once', () => {
    const event = eventOf({ image: 'a.jpg' });
    expect(detailsOf(event)).to.equal(detailsOf(event));
  });
});
