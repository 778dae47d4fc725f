import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/event-card/event-card.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { namesIn, part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const PICTURE = 'https://images.example/fair.gif';
const pixel = () =>
  new Response(
    Uint8Array.from(atob('R0lGODlhAQABAAAAACwAAAAAAQABAAA='), (one) => one.charCodeAt(0)),
    { headers: { 'content-type': 'image/gif' } },
  );

const FULL = entry('Fair', '2030-06-01T10:00', {
  endDate: '2030-06-01T16:30',
  alternateName: 'The big fair',
  description: 'Stalls and talks.',
  doorTime: '09:30',
  about: ['mobility'],
  location: {
    name: 'Hall',
    room: '3',
    url: 'https://hall.example/',
    address: {
      streetAddress: 'Mont des Arts',
      postalCode: '1000',
      addressLocality: 'Brussels',
      addressCountry: 'BE',
    },
  },
  organizer: { name: 'Office', url: 'https://office.example/', member: ['Umeå', 'Gdańsk'] },
  contributor: ['City'],
  sponsor: 'Bank',
  funder: 'Horizon Europe',
  performer: [{ name: 'Ada Lind', jobTitle: 'Mayor', affiliation: 'Umeå' }],
  audience: ['Cities', 'Regions'],
  contactPoint: { name: 'Desk', email: 'desk@e.org', telephone: '+32 2 123' },
  inLanguage: ['en', 'fr'],
  keywords: ['#fair', '#mobility'],
  maximumAttendeeCapacity: 1200,
  registration: {
    url: 'https://e.org/register',
    price: 12.5,
    priceCurrency: 'EUR',
    description: 'Bring your card.',
  },
  subEvent: [
    { name: 'Opening', startDate: '2030-06-01T10:00', location: 'Foyer' },
    { name: 'Panel' },
  ],
  subjectOf: [{ name: 'Programme', url: 'https://e.org/programme', rel: 'programme' }],
  superEvent: { name: 'Green week', startDate: '2030-05-30', endDate: '2030-06-05' },
  url: 'https://e.org/fair',
});

describe('<regio-event-card>', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  type Card = HTMLElementTagNameMap['regio-event-card'];
  type Attributes = Parameters<typeof mount>[1];

  const mountAt = async (feed: string, attributes: Attributes = {}, content = '') => {
    const card = await mount('regio-event-card', { lang: 'en', feed, ...attributes }, content);
    await eventually(() => card.shadowRoot!.querySelector('[part=title], [part=error], slot'));
    return card;
  };
  const mountCard = (events: readonly object[], attributes: Attributes = {}, content = '') =>
    mountAt(serveEvents(events), attributes, content);
  /** What the details say, by label. */
  const rows = (card: Card) =>
    Object.fromEntries(
      [...card.shadowRoot!.querySelectorAll('dt')].map((label) => [
        label.textContent!.trim(),
        label.nextElementSibling!.textContent!.replace(/\s+/g, ' ').trim(),
      ]),
    );
  const links = (element: ParentNode) => [
    ...element.querySelectorAll<HTMLAnchorElement>('a[href]'),
  ];

  describe('says what became of the event', () => {
    const registration = { url: 'https://forms.example/fair' };
    const fair = (more: object) =>
      mountCard([entry('Fair', '2030-06-02', { registration, ...more })]);

    it('that it moved online and to another day', async () => {
      const eventStatus = [
        'https://schema.org/EventRescheduled',
        'https://schema.org/EventMovedOnline',
      ];
      const card = await fair({ eventStatus, previousStartDate: '2030-05-20' });
      expect(wordsIn(card, 'status')).to.deep.equal(['Moved online New date (was 20 May 2030)']);
      expect(parts(card, 'action')).to.have.length(1);
    });

    it('nothing that nobody understands, and then offers no registration', async () => {
      const card = await fair({ eventStatus: 'on hold' });
      expect(parts(card, 'title')).to.have.length(1);
      expect([...parts(card, 'status'), ...parts(card, 'registration')]).to.deep.equal([]);
      await eventually(() => expect(told('warn').join()).to.include('"on hold"'));
    });

    it('and a price without a way to register where the offer leads to its own page', async () => {
      const url = 'https://office.example/fair/';
      const offers = { '@type': 'Offer', price: '0', url, availability: 'inStock' };
      const card = await mountCard([entry('Fair', '2030-06-02', { url, offers })], {
        details: true,
      });
      await eventually(() => expect(rows(card)).to.include({ Price: 'Free of charge' }));
      expect(parts(card, 'registration')).to.deep.equal([]);
      expect(told('warn')).to.deep.equal([]);
    });
  });

  describe('is of', () => {
    const events = [
      entry('Over', '2030-04-01'),
      entry('Off', '2030-05-02', { eventStatus: 'cancelled' }),
      entry('Soon', '2030-05-03T10:00', { endDate: '2030-05-03T12:00' }),
      entry('Later', '2030-06-01', { subEvent: [{ id: 'panel', name: 'Panel' }] }),
    ];

    it('the event that is named', async () => {
      expect(wordsIn(await mountCard(events, { event: 'over' }), 'title')).to.deep.equal(['Over']);
    });

    it('the next event that takes place where none is named', async () => {
      expect(wordsIn(await mountCard(events), 'title')).to.deep.equal(['Soon']);
    });

    it('what is on where that is asked for, and makes way for its content before and after', async () => {
      const card = await mountCard(events, { event: 'current' }, 'Nothing is on');
      expect(await shownText(card)).to.equal('Nothing is on');
      clock.advance({ days: 1, hours: 20 });
      await eventually(() => expect(wordsIn(card, 'title')).to.deep.equal(['Soon']));
      clock.advance({ hours: 2 });
      await eventually(async () => expect(await shownText(card)).to.equal('Nothing is on'));
    });

    it('what began last of all that is on', async () => {
      const show = entry('Show', '2030-04-01', { endDate: '2030-12-01' });
      const card = await mountCard([show, ...events], { event: 'current' });
      expect(wordsIn(card, 'title')).to.deep.equal(['Show']);
      clock.advance({ days: 1, hours: 20 });
      await eventually(() => expect(wordsIn(card, 'title')).to.deep.equal(['Soon']));
    });

    it('the one after it, once that has ended', async () => {
      const card = await mountCard(events, { event: 'next' });
      clock.advance({ days: 1, hours: 21, minutes: 59 });
      await card.updateComplete;
      expect(wordsIn(card, 'title')).to.deep.equal(['Soon']);
      clock.advance({ minutes: 1 });
      await eventually(() => wordsIn(card, 'title')[0] === 'Later');
    });

    it('a session that is named', async () => {
      const card = await mountCard(events, { event: 'panel' });
      expect(wordsIn(card, 'title')).to.deep.equal(['Panel']);
      expect(wordsIn(card, 'part-of')).to.deep.equal(['Part of: Later']);
    });

    it('nothing where there is no such event: the author’s content shows', async () => {
      const card = await mountCard(events, { event: 'party' }, '<a href="/">All events</a>');
      expect(await shownText(card)).to.equal('All events');
    });

    it('another event when the author says so', async () => {
      const card = await mountCard(events, { event: 'over' });
      card.event = 'later';
      await card.updateComplete;
      expect(wordsIn(card, 'title')).to.deep.equal(['Later']);
    });
  });

  describe('of little', () => {
    for (const details of [false, true]) {
      it(`says just that ${details ? 'with' : 'without'} details`, async () => {
        const card = await mountCard([{ name: 'Open day', startDate: '2030-05-22' }], { details });
        expect(await shownText(card)).to.match(
          details
            ? /^22 ?May Open day Wednesday,? 22 May 2030 Language English$/
            : /^22 ?May Open day Wednesday,? 22 May 2030 More about this event$/,
        );
        expect(links(card.shadowRoot!)).to.have.length(0);
      });
    }

    it('breaks a title that is longer than any line', async () => {
      const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte'.repeat(3);
      const card = await mountCard([entry(name, '2030-05-22', { description: name })], {
        style: 'width: 320px',
        details: true,
      });
      expect(card.scrollWidth).to.equal(320);
      expect(part(card, 'title').getBoundingClientRect().right).to.be.at.most(
        card.getBoundingClientRect().right,
      );
    });

    it('shows text as text', async () => {
      const name = '<img src=x onerror=alert(1)> & "more"';
      const card = await mountCard([entry(name, '2030-05-22', { description: '<b>bold</b>' })], {
        details: true,
      });
      expect(wordsIn(card, 'title')[0]).to.contain('& "more"');
      expect(card.shadowRoot!.querySelector('img')).to.be.null;
    });
  });

  describe('with all that can be known', () => {
    it('says it under its label', async () => {
      const card = await mountCard([FULL], { details: true });
      const text = await shownText(card);
      for (const words of [
        'Fair',
        'Stalls and talks.',
        'Hall, Room 3, Brussels',
        '10:00',
        '16:30',
        'Part of: Green week',
        'Registration is open',
      ])
        expect(text).to.contain(words);
      expect(rows(card)).to.deep.include({
        'Doors open': '09:30',
        Address: 'Mont des Arts, 1000 Brussels, Belgium',
        Speakers: 'Ada Lind, Mayor, Umeå',
        Organiser: 'Office: Umeå, Gdańsk',
        'In partnership with': 'City',
        Sponsor: 'Bank',
        'Funded by': 'Horizon Europe',
        For: 'Cities, Regions',
        Registration: 'Bring your card.',
        Places: '1,200',
        Price: '€12.50',
        Contact: 'Desk, desk@e.org, +32 2 123',
        Language: 'English and French',
        Related: 'Programme',
        'Also known as': 'The big fair',
        Hashtags: '#fair #mobility',
      });
      expect(rows(card)['Programme']).to.match(/10:00\s*Opening\s*Foyer\s*Add to calendar\s*Panel/);
      expect(rows(card)['Part of']).to.match(/Green week.*30 May.*5 June 2030/);
    });

    it('says it in the page’s language', async () => {
      const card = await mountCard([FULL], { details: true, lang: 'sv' });
      expect(rows(card)).to.deep.include({
        Insläpp: '09:30',
        Adress: 'Mont des Arts, 1000 Brussels, Belgien',
        Språk: 'engelska och franska',
        Platser: '1 200',
      });
      expect(rows(card)['Pris']).to.match(/^12,50\s€$/);
    });

    it('has links that are safe and tell no one where from', async () => {
      const card = await mountCard([FULL], { details: true });
      const hrefs = links(card.shadowRoot!).map((one) => one.getAttribute('href'));
      expect(hrefs).to.include.members([
        'https://e.org/fair',
        'https://hall.example/',
        'https://office.example/',
        'https://e.org/programme',
        'https://e.org/register',
        'mailto:desk@e.org',
        'tel:+322123',
      ]);
      for (const link of links(card.shadowRoot!)) {
        expect(link.textContent!.trim()).not.to.equal('');
        if (link.protocol === 'https:') expect(link.rel).to.contain('noopener');
      }
    });

    for (const [url, words] of [
      ['https://meet.example/room/7?x=1', 'meet.example'],
      ['tel:+3222345678', '+3222345678'],
      ['mailto:room@e.org', 'room@e.org'],
    ] as const) {
      it(`names a place by its address where it has no name (${words})`, async () => {
        const location = { '@type': 'VirtualLocation', url };
        const card = await mountCard([entry('Talk', '2030-06-01', { location })]);
        const [link] = links(card.shadowRoot!);
        expect(link!.href).to.equal(url);
        expect(link!.textContent).to.equal(words);
      });
    }

    it('has no links where the feed’s are unsafe', async () => {
      const url = 'javascript:alert(1)';
      const card = await mountCard(
        [
          entry('Fair', '2030-06-01', {
            url,
            location: { name: 'Hall', url },
            organizer: { name: 'Office', url },
            subjectOf: [{ name: 'Programme', url }],
            registration: { url },
            image: url,
          }),
        ],
        { details: true },
      );
      expect(links(card.shadowRoot!).map(({ href }) => href)).to.deep.equal([]);
      expect(await shownText(card))
        .to.contain('Programme')
        .and.contain('Office');
    });

    it('says what costs nothing', async () => {
      const card = await mountCard([entry('Fair', '2030-06-01', { isAccessibleForFree: true })], {
        details: true,
      });
      expect(rows(card)).to.deep.include({ Price: 'Free of charge' });
    });
  });

  describe('about what is not certain', () => {
    it('says so', async () => {
      const card = await mountCard([
        entry('Fair', '2030-06-01', {
          provisional: true,
          toBeAnnounced: ['startTime', 'location', 'registration'],
        }),
      ]);
      expect(wordsIn(card, 'status')).to.deep.equal(['Save the date']);
      expect(wordsIn(card, 'note')).to.deep.equal([
        'To be announced: time, place and registration',
      ]);
    });

    it('names what may change', async () => {
      const card = await mountCard([entry('Fair', '2030-06-01', { provisional: ['startDate'] })]);
      expect(wordsIn(card, 'note')).to.deep.equal(['May still change: date']);
      expect(wordsIn(card, 'status')).to.deep.equal([]);
    });

    it('has no words for what it does not know', async () => {
      const card = await mountCard([entry('Fair', '2030-06-01', { toBeAnnounced: ['catering'] })]);
      expect(wordsIn(card, 'note')).to.deep.equal([]);
    });

    for (const [startDate, words] of [
      ['2031', '2031'],
      ['2031-05', 'May 2031'],
    ] as const) {
      it(`says no more than "${words}"`, async () => {
        const card = await mountCard([entry('Fair', startDate, { provisional: true })]);
        expect(wordsIn(card, 'time')).to.deep.equal([words]);
      });
    }
  });

  describe('about changes', () => {
    for (const [facts, words] of [
      [{ eventStatus: 'cancelled' }, 'Cancelled'],
      [{ eventStatus: 'postponed' }, 'Postponed'],
      [{ eventStatus: 'movedOnline' }, 'Moved online'],
      [
        { eventStatus: 'rescheduled', previousStartDate: '2030-05-20' },
        'New date (was 20 May 2030)',
      ],
    ] as const) {
      it(`says "${words}"`, async () => {
        const card = await mountCard([entry('Fair', '2030-06-01', facts)], { event: 'fair' });
        expect(wordsIn(card, 'status')).to.deep.equal([words]);
      });
    }
  });

  describe('as time goes by', () => {
    it('says when it is today, in progress and over', async () => {
      const card = await mountCard(
        [entry('Fair', '2030-05-01T15:00', { endDate: '2030-05-01T16:00' })],
        { event: 'fair' },
      );
      expect(wordsIn(card, 'status')).to.deep.equal([]);
      clock.advance({ hours: 1 });
      expect(await shownText(card)).to.contain('In progress');
      clock.advance({ hours: 1 });
      expect(await shownText(card)).to.contain('Ended');
    });

    it('goes from day to day', async () => {
      const card = await mountCard([entry('Fair', '2030-04-30', { endDate: '2030-05-03' })]);
      expect(wordsIn(card, 'status')).to.deep.equal(['Day 2 of 4']);
      clock.advance({ days: 1 });
      await card.updateComplete;
      expect(wordsIn(card, 'status')).to.deep.equal(['Day 3 of 4']);
    });

    it('says nothing of registration once it is over', async () => {
      const card = await mountCard([FULL], { event: 'fair', now: '2030-06-02' });
      expect(wordsIn(card, 'registration')).to.deep.equal([]);
    });
  });

  describe('where clocks show another time than the visitor’s', () => {
    const elsewhere = (facts: object) =>
      mountCard([entry('Talk', '2030-06-01T10:00', { timeZone: 'Europe/Helsinki', ...facts })]);

    it('keeps to the venue’s time', async () => {
      const card = await elsewhere({ eventAttendanceMode: 'offline' });
      expect(wordsIn(card, 'time')[0]).to.contain('10:00').and.not.contain('09:00');
      expect(wordsIn(card, 'your-time')).to.deep.equal([]);
    });

    for (const mode of ['online', 'mixed']) {
      it(`says the visitor’s time too (${mode})`, async () => {
        const card = await elsewhere({ eventAttendanceMode: mode });
        expect(wordsIn(card, 'time')[0]).to.contain('10:00');
        expect(wordsIn(card, 'your-time')[0]).to.match(/^Your time: .*09:00/);
      });
    }

    it('shifts no date', async () => {
      const card = await mountCard([
        entry('Fair', '2030-06-01', {
          timeZone: 'Pacific/Auckland',
          eventAttendanceMode: 'online',
        }),
      ]);
      expect(wordsIn(card, 'time')).to.deep.equal(['Saturday, 1 June 2030']);
    });
  });

  describe('in another language than the page’s', () => {
    it('marks text as what it is', async () => {
      const card = await mountCard([
        entry('Mässa', '2030-06-01', {
          inLanguage: 'sv',
          description: { sv: 'Välkommen', en: 'Welcome' },
        }),
      ]);
      expect(part(card, 'title').querySelector('a')!.lang).to.equal('sv');
      expect(part(card, 'description').lang).to.equal('');
      expect(wordsIn(card, 'description')).to.deep.equal(['Welcome']);
    });

    it('follows the page to another one', async () => {
      const card = await mountCard([entry('Fair', '2030-06-01', { provisional: true })]);
      card.lang = 'pl';
      await eventually(() => expect(wordsIn(card, 'status')).to.deep.equal(['Zapisz datę']));
      expect(wordsIn(card, 'time')[0]).to.contain('czerwca');
    });
  });

  describe('with a picture', () => {
    const pictured = (image: unknown, attributes: Attributes = {}) =>
      mountCard([entry('Fair', '2030-06-01', { image })], { details: true, ...attributes });
    const picture = (card: Card) => card.shadowRoot!.querySelector('img');

    it('shows it late, without telling where from, and says what is on it', async () => {
      serve(PICTURE, pixel());
      const card = await pictured({
        url: PICTURE,
        description: { en: 'People at stalls', sv: 'Folk vid stånd' },
        creditText: 'Ada Lind',
      });
      const img = picture(card)!;
      expect(img.src).to.equal(PICTURE);
      expect(img.alt).to.equal('People at stalls');
      expect(img.loading).to.equal('lazy');
      expect(img.referrerPolicy).to.equal('no-referrer');
      expect(await shownText(card)).to.contain('Ada Lind');
      await eventually(() => img.naturalWidth === 1);
    });

    it('says nothing of one that nobody described', async () => {
      serve(PICTURE, pixel());
      const card = await pictured(PICTURE);
      expect(picture(card)!.getAttribute('alt')).to.equal('');
      await eventually(() => picture(card)!.naturalWidth === 1);
    });

    it('takes it away where it cannot be had', async () => {
      const gone = serve(`${PICTURE}?gone`, new Response('', { status: 404 }));
      const card = await pictured(gone);
      await eventually(() => !part(card, 'image').checkVisibility());
      expect(part(card, 'image').getBoundingClientRect().height).to.equal(0);
    });

    for (const address of [
      'http://images.example/fair.gif',
      'javascript:alert(1)',
      'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
    ]) {
      it(`shows none from ${address.slice(0, 30)}`, async () => {
        expect(picture(await pictured(address))).to.be.null;
      });
    }

    it('asks for none before details are wanted', async () => {
      expect(picture(await pictured(PICTURE, { details: false }))).to.be.null;
    });
  });

  describe('whose details are folded', () => {
    it('shows them by keyboard, and folds them again', async () => {
      const card = await mountCard([FULL]);
      expect(namesIn(card, 'details-button')).to.deep.equal(['More about this event: Fair']);
      expect(part(card, 'details-button').ariaExpanded).to.equal('false');
      expect(await shownText(card)).not.to.contain('Horizon Europe');
      part(card, 'details-button').focus();
      await sendKeys({ press: 'Space' });
      await eventually(() => expect(rows(card)['Funded by']).to.equal('Horizon Europe'));
      expect(part(card, 'details-button').ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Space' });
      await eventually(() => expect(rows(card)).to.deep.equal({}));
    });

    it('has none where everything is shown anyway', async () => {
      const card = await mountCard([FULL], { details: true });
      expect(wordsIn(card, 'details-button')).to.deep.equal([]);
    });
  });

  describe('with values that are none', () => {
    for (const [name, value] of [
      ['layout', 'poster'],
      ['heading-level', '9'],
      ['now', '30 February'],
    ] as const) {
      it(`reports ${name}="${value}" once and does without`, async () => {
        const card = await mountCard([FULL], { [name]: value });
        card.requestUpdate();
        await card.updateComplete;
        expect(part(card, 'title').localName).to.equal('h3');
        const reports = () =>
          told('warn').filter((text) => text.includes(`<regio-event-card ${name}=`));
        await eventually(() => reports().length > 0);
        expect(reports()).to.have.length(1);
      });
    }
  });

  describe('without its feed', () => {
    it('says that it failed, offers another try and shows the author’s content', async () => {
      let isUp = false;
      const feed = serve(newAddress(), () =>
        isUp ? Response.json({ events: [FULL] }) : new Response('', { status: 404 }),
      );
      const card = await mountAt(feed, {}, 'All events');
      await eventually(async () =>
        expect(await shownText(card)).to.equal(
          'The events could not be loaded. Try again All events',
        ),
      );
      await expect(card).to.be.accessible();
      isUp = true;
      part(card, 'retry').click();
      await eventually(() => expect(wordsIn(card, 'title')).to.deep.equal(['Fair']));
    });
  });

  describe('for everybody', () => {
    for (const [state, facts, attributes] of [
      ['with details', {}, { details: true }],
      ['as a grid', {}, { layout: 'grid' }],
      ['compact', {}, { layout: 'compact' }],
      ['cancelled', { eventStatus: 'cancelled' }, { event: 'fair' }],
      ['provisional', { provisional: true, toBeAnnounced: ['location'] }, {}],
      ['in progress', {}, { now: '2030-06-01T11:00' }],
      ['over', {}, { now: '2030-06-02', event: 'fair', details: true }],
      ['postponed', { eventStatus: 'postponed' }, { event: 'fair' }],
      ['on a new day', { eventStatus: 'rescheduled', previousStartDate: '2030-05-20' }, {}],
      ['moved online', { eventStatus: 'movedOnline', timeZone: 'Asia/Tokyo' }, {}],
      ['to be announced', { registration: { status: 'toBeAnnounced', method: 'email' } }, {}],
      ['on a surface', {}, { style: '--regio-surface: light-dark(#e4ecf2, #10262f)' }],
    ] as const) {
      it(`passes the accessibility audit ${state}`, async () => {
        await expect(await mountCard([{ ...FULL, ...facts }], attributes)).to.be.accessible();
      });

      it(`passes the accessibility audit ${state} in the dark`, async () => {
        await darken();
        await expect(await mountCard([{ ...FULL, ...facts }], attributes)).to.be.accessible();
      });
    }

    it('passes the accessibility audit with colours that the visitor forces', async () => {
      await forceColors();
      await expect(await mountCard([FULL], { details: true })).to.be.accessible();
    });

    it('keeps text away from the edges of a surface, and only there', async () => {
      const gapOf = async (attributes: Attributes) => {
        const card = await mountCard([FULL], attributes);
        await eventually(() => card.shadowRoot!.adoptedStyleSheets.length > 3);
        const [around, text] = ['card', 'date'].map((name) =>
          part(card, name).getBoundingClientRect(),
        );
        return text!.left - around!.left;
      };
      expect(await gapOf({})).to.equal(0);
      const style = '--regio-surface: #eee; font-size: 20px';
      expect(await gapOf({ style })).to.equal(24);
      expect(await gapOf({ style, layout: 'compact' })).to.equal(24);
      // A grid's cards have a line around them either way.
      expect(await gapOf({ style, layout: 'grid' })).to.equal(25);
      await forceColors();
      expect(await gapOf({ style })).to.equal(0);
    });

    it('moves nothing by what comes late to registration, where there is room beside it', async () => {
      const heightOf = async (facts: object, count: number) => {
        const card = await mountCard([entry('Talk', '2030-06-01', facts)], {
          style: 'width: 760px; font: 16px/1.5 sans-serif',
        });
        await eventually(() => wordsIn(card, 'registration-fact').length === count);
        await eventually(() => card.shadowRoot!.adoptedStyleSheets.length > 3);
        return part(card, 'registration').getBoundingClientRect().height;
      };
      const registration = { status: 'toBeAnnounced' };
      const contactPoint = { name: 'Desk', email: 'd@e.org' };
      const bare = await heightOf({ registration }, 0);
      const told = { registration: { ...registration, method: 'email' }, contactPoint };
      expect(await heightOf(told, 2)).to.equal(bare);
      const opening = { url: 'https://e.org', validFrom: '2030-05-02T09:00' };
      expect(await heightOf({ registration: opening }, 1)).to.equal(bare);
    });

    it('moves nothing by the site that a link leads to, however long the sentence before it', async () => {
      const heightOf = async (url: string, count: number) => {
        const registration = { url, validThrough: '2030-05-03' };
        const card = await mountCard([entry('Talk', '2030-06-01', { registration })], {
          style: 'width: 860px; font: 16px/1.5 sans-serif',
        });
        await eventually(() => wordsIn(card, 'registration-fact').length === count);
        await eventually(() => card.shadowRoot!.adoptedStyleSheets.length > 3);
        return part(card, 'registration').getBoundingClientRect().height;
      };
      const there = await heightOf('https://register.example.org/', 1);
      expect(there).to.equal(await heightOf(location.href, 0));
    });

    it('fits into 320 pixels from right to left', async () => {
      const card = await mountCard([FULL], { details: true, dir: 'rtl', style: 'width: 320px' });
      expect(card.scrollWidth).to.equal(320);
    });
  });
});
