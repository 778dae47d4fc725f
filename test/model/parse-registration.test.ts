import { expect } from '@open-wc/testing';
import { registrationState } from '../../src/model/registration-state.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { at, eventOf, problemsOf } from './feed-of.js';
import { METHODS, STATUSES } from './registration-values.js';

const registrationOf = (registration: unknown) => eventOf({ registration }).registration;
const offered = (offers: unknown) => eventOf({ offers }).registration;

describe('registration', () => {
  it('reads all that can be said of it', () => {
    const facts = {
      registration: {
        status: 'limited',
        method: 'web',
        url: '/register',
        email: 'a@b.eu',
        telephone: '+32 2 555',
        validFrom: '2024-04-01T09:00',
        validThrough: '2024-05-10',
        inventoryLevel: 12,
        waitingList: '/list',
        eligibleQuantity: { minValue: 2, maxValue: 3, unitText: { sv: 'personer' } },
        description: { sv: 'Anmäl er i tid.\n\nVälkomna' },
        price: '25,50',
        priceCurrency: 'EUR',
      },
    };
    expect(problemsOf(facts)).to.deep.equal([]);
    const event = eventOf(facts);
    const { validFrom, validThrough, ...rest } = event.registration!;
    expect(rest).to.deep.include({
      status: 'limited',
      method: 'web',
      url: 'https://office.example/register',
      email: 'a@b.eu',
      telephone: '+32 2 555',
      inventoryLevel: 12,
      waitingList: 'https://office.example/list',
      minValue: 2,
      maxValue: 3,
      unitText: new Map([['sv', 'personer']]),
    });
    expect([validFrom!.text, validThrough!.text]).to.deep.equal(['2024-04-01T09:00', '2024-05-10']);
    expect(detailsOf(event).registration).to.deep.equal({
      description: new Map([['sv', 'Anmäl er i tid.\n\nVälkomna']]),
      price: 25.5,
      priceCurrency: 'EUR',
    });
  });

  it('knows nothing where the feed says nothing', () => {
    expect(registrationOf(undefined)).to.equal(null);
    expect(registrationOf({})).to.deep.include({
      status: null,
      method: null,
      url: null,
      email: null,
      telephone: null,
      validFrom: null,
      validThrough: null,
      inventoryLevel: null,
      waitingList: false,
      minValue: null,
      maxValue: null,
      unitText: null,
    });
  });

  it('takes a bare address for where to register', () => {
    expect(registrationOf('/register')!.url).to.equal('https://office.example/register');
  });

  for (const [field, value, said] of [
    ['status', 'maybe', '"maybe"'],
    ['status', 'Opened', '"Opened"'],
    ['status', '', undefined],
    ['method', 'pigeon', '"pigeon"'],
    ['method', 'web email', '"web email"'],
    ['url', 'javascript:alert(1)', 'no safe address: "javascript:alert(1)"'],
    ['email', 'a', 'no e-mail address: "a"'],
    ['telephone', 'ring oss', 'no telephone number: "ring oss"'],
    ['validFrom', 'soon', '"soon"'],
    ['validThrough', '2024-02-30', '"2024-02-30"'],
    ['inventoryLevel', 'few', '"few"'],
    ['waitingList', 'javascript:x', 'no true or safe address: "javascript:x"'],
    ['waitingList', 1, 'no true or safe address: 1'],
    ['price', {}, 'an object'],
    ['price', -5, '-5'],
    ['price', '1e3', '"1e3"'],
    ['priceCurrency', '€', '"€"'],
    ['priceCurrency', 'euro', '"euro"'],
    ['availability', 'Sometimes', '"Sometimes"'],
    ['description', 5, '5'],
  ] as const) {
    it(`costs a bad ${field} only that: ${JSON.stringify(value)}`, () => {
      const facts = { registration: { url: '/register', [field]: value } };
      const { url } = eventOf(facts).registration!;
      expect(url).to.equal(field === 'url' ? null : 'https://office.example/register');
      const problems = problemsOf(facts);
      expect(problems).to.have.length(said === undefined ? 0 : 1);
      for (const problem of problems)
        expect(problem)
          .to.match(/^registration\./)
          .and.include(`${field}: no `)
          .and.include(said);
    });
  }

  for (const status of STATUSES) {
    it(`can be ${status}`, () => expect(registrationOf({ status })!.status).to.equal(status));
  }
  for (const method of METHODS) {
    it(`can be by ${method}`, () => expect(registrationOf({ method })!.method).to.equal(method));
  }

  for (const [price, expected] of [
    [0, 0],
    [25, 25],
    [25.5, 25.5],
    ['25', 25],
    ['25.50', 25.5],
    ['25,50', 25.5],
    ['free for members', 'free for members'],
    ['1.250,00', '1.250,00'],
    ['10–20 €', '10–20 €'],
    [-5, null],
    ['-5', null],
    ['−5,50', null],
    ['- 5 EUR', null],
    [1e21, null],
    ['1e3', null],
    ['2.5E-7', null],
    ['', null],
    [null, null],
  ] as const) {
    it(`costs ${JSON.stringify(expected)} where the feed says ${JSON.stringify(price)}`, () => {
      const event = eventOf({ registration: { price } });
      expect(detailsOf(event).registration!.price).to.equal(expected);
    });
  }

  it('counts the places left of the event itself', () => {
    expect(
      eventOf({ registration: { url: 'x' }, remainingAttendeeCapacity: 4 }).registration!
        .inventoryLevel,
    ).to.equal(4);
    expect(eventOf({ remainingAttendeeCapacity: 4 }).registration).to.equal(null);
  });
});

describe('offers of schema.org', () => {
  for (const [availability, status] of [
    ['InStock', 'open'],
    ['https://schema.org/InStock', 'open'],
    ['http://schema.org/OnlineOnly', 'open'],
    ['PreSale', 'open'],
    ['LimitedAvailability', 'limited'],
    ['SoldOut', 'full'],
    ['OutOfStock', 'full'],
    ['Discontinued', 'closed'],
    ['BackOrder', null],
    ['constructor', null],
  ] as const) {
    it(`${availability} is ${status}`, () =>
      expect(offered({ availability })!.status).to.equal(status));
  }

  it('are read as a registration', () => {
    const event = eventOf({
      offers: {
        '@type': 'Offer',
        url: '/tickets',
        validFrom: '2024-04-01',
        validThrough: '2024-05-10',
        price: '15',
        priceCurrency: 'EUR',
      },
    });
    expect(event.registration!.url).to.equal('https://office.example/tickets');
    expect(event.registration!.validFrom!.text).to.equal('2024-04-01');
    expect(event.registration!.validThrough!.text).to.equal('2024-05-10');
    expect(detailsOf(event).registration).to.deep.include({ price: 15, priceCurrency: 'EUR' });
  });

  it('are read from an AggregateOffer too', () => {
    const event = eventOf({
      offers: {
        '@type': 'AggregateOffer',
        lowPrice: 10,
        highPrice: 30,
        priceCurrency: 'SEK',
        availabilityStarts: '2024-04-01',
        availabilityEnds: '2024-05-10',
      },
    });
    expect(event.registration!.validFrom!.text).to.equal('2024-04-01');
    expect(event.registration!.validThrough!.text).to.equal('2024-05-10');
    expect(detailsOf(event).registration).to.deep.include({ price: 10, priceCurrency: 'SEK' });
  });

  it('of several mean the first that is not sold out', () => {
    const [early, late] = [
      { url: '/early', availability: 'SoldOut' },
      { url: '/late', availability: 'InStock' },
    ];
    expect(offered([early, late])!.url).to.equal('https://office.example/late');
    expect(offered([early, { ...late, availability: 'SoldOut' }])!).to.deep.include({
      url: 'https://office.example/early',
      status: 'full',
    });
    expect(offered([5, 'x', late])!.url).to.equal('https://office.example/late');
    expect(offered([])).to.equal(null);
  });

  it('say less than a registration', () => {
    const event = eventOf({
      registration: { status: 'closed' },
      offers: { availability: 'InStock' },
    });
    expect(event.registration!.status).to.equal('closed');
  });

  it('say as much, where the registration is nonsense', () => {
    const event = eventOf({ registration: 5, offers: { url: '/tickets' } });
    expect(event.registration!.url).to.equal('https://office.example/tickets');
  });
});

describe('offers as content systems write them', () => {
  const PAGE = 'https://office.example/events/nest-boxes/';
  const offer = {
    '@type': 'Offer',
    price: '0',
    priceCurrency: 'EUR',
    url: PAGE,
    availability: 'inStock',
    validFrom: '2024-03-29T00:00:00+00:00',
  };
  const read = (offers: unknown, more: object = {}) => eventOf({ url: PAGE, offers, ...more });
  const stateOf = (offers: unknown, more: object = {}) => {
    const { name, action } = registrationState(read(offers, more), at('2024-05-01T10:00Z'));
    return `${name}: ${action.target ?? 'no way'}`;
  };

  for (const [availability, status] of [
    ['inStock', 'open'],
    ['INSTOCK', 'open'],
    ['In stock', 'open'],
    ['https://schema.org/soldOut', 'full'],
    ['sold_out', 'full'],
    ['schema:SoldOut', 'full'],
    [{ '@id': 'https://schema.org/LimitedAvailability' }, 'limited'],
  ] as const)
    it(`are ${status}: ${JSON.stringify(availability)}`, () => {
      const offers = { url: '/tickets', availability };
      expect(offered(offers)!.status).to.equal(status);
      expect(problemsOf({ offers })).to.deep.equal([]);
    });

  for (const url of [
    ...[PAGE, PAGE.slice(0, -1), `${PAGE}#`, '/events/nest-boxes', PAGE.replace('https', 'http')],
  ])
    it(`tell a price where they lead to the event’s own page: ${url}`, () => {
      const event = read({ ...offer, url });
      expect(detailsOf(event).registration).to.deep.include({ price: 0, priceCurrency: 'EUR' });
      expect(event.registration!.url).to.equal(null);
      expect(stateOf({ ...offer, url })).to.equal('unknown: no way');
      expect(stateOf({ ...offer, url, availability: 'soldOut' })).to.equal('full: no way');
    });

  it('tell a price on the page they stand in, if the event names no other', () => {
    const here = 'https://office.example/feeds/events.json';
    expect(stateOf({ ...offer, url: here }, { url: undefined })).to.equal('unknown: no way');
  });

  it('are a way to register at another address, also by message or on a part of the page', () => {
    const tickets = 'https://tickets.example/nest-boxes';
    expect(stateOf({ ...offer, url: tickets })).to.equal(`open: ${tickets}`);
    expect(stateOf([offer, { ...offer, url: tickets }])).to.equal(`open: ${tickets}`);
    expect(stateOf({ ...offer, url: `${PAGE}#tickets` })).to.equal(`open: ${PAGE}#tickets`);
    expect(stateOf({ ...offer, email: 'a@office.example' })).to.equal('open: a@office.example');
  });

  it('do not hide what a registration says to be on the event’s own page', () => {
    const { name, action } = registrationState(
      eventOf({ url: PAGE, registration: { url: PAGE } }),
      at('2024-05-01T10:00Z'),
    );
    expect([name, action.target]).to.deep.equal(['open', PAGE]);
  });

  it('have currencies in small letters, too', () => {
    const { registration } = detailsOf(read({ ...offer, price: '12,50', priceCurrency: 'eur' }));
    expect(registration).to.deep.include({ price: 12.5, priceCurrency: 'EUR' });
  });
});

describe('words of a registration', () => {
  it('are read in any case', () => {
    const { status, method } = registrationOf({ status: 'waiting list', method: 'On-Site' })!;
    expect([status, method]).to.deep.equal(['waitingList', 'onSite']);
  });
});

describe('places that are left', () => {
  const url = 'https://forms.example/x';
  for (const [why, facts, state] of [
    ['go to those who wait', { status: 'waitingList', waitingList: true }, 'waiting-list'],
    ['are none where it says full', { status: 'full' }, 'full'],
  ] as const)
    it(why, () => {
      const event = eventOf({ remainingAttendeeCapacity: 1, registration: { url, ...facts } });
      expect(registrationState(event, 0).name).to.equal(state);
      expect(event.registration!.inventoryLevel).to.equal(null);
    });

  for (const inventoryLevel of [-2, '0', { value: -1 }])
    it(`are none: ${JSON.stringify(inventoryLevel)}`, () =>
      expect(
        registrationState(eventOf({ registration: { url, inventoryLevel } }), 0).name,
      ).to.equal('full'));
});
