import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/registration-button/registration-button.js';
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

const WEB = `${location.origin}/register`;

/** What the feed says, what the visitor reads, where they can go. */
const STATES = [
  ['not-required', { status: 'notRequired' }, 'No registration needed', ''],
  ['to-be-announced', { status: 'toBeAnnounced' }, 'Details of registration to come', ''],
  [
    'to-be-announced with a deadline',
    { status: 'toBeAnnounced', validThrough: '2030-05-20' },
    'Details of registration to come; register by the end of 20 May 2030',
    '',
  ],
  [
    'opens-later',
    { url: WEB, validFrom: '2030-05-10T09:00' },
    'Registration opens 10 May 2030 at 09:00',
    '',
  ],
  [
    'opens-later on a day',
    { url: WEB, validFrom: '2030-05-10' },
    'Registration opens 10 May 2030',
    '',
  ],
  [
    'opens-later in a month',
    { url: WEB, validFrom: '2030-06' },
    'Registration opens June 2030',
    '',
  ],
  [
    'opens-later some time',
    { url: WEB, status: 'notYetOpen' },
    'Registration has not opened yet',
    '',
  ],
  ['open', { url: WEB }, 'Registration is open', 'Register'],
  [
    'open until a day',
    { url: WEB, validThrough: '2030-05-20' },
    'Register by the end of 20 May 2030',
    'Register',
  ],
  [
    'open until a time',
    { url: WEB, validThrough: '2030-05-20T12:00' },
    'Register by 20 May 2030 at 12:00',
    'Register',
  ],
  [
    'open without a link',
    { status: 'open' },
    'Registration is open. The registration link will follow',
    '',
  ],
  [
    'open at the door',
    { status: 'open', method: 'onSite' },
    'Registration is open. Register on arrival',
    '',
  ],
  [
    'closing-soon',
    { url: WEB, validThrough: '2030-05-02' },
    'Registration closes soon: register by the end of 2 May 2030',
    'Register',
  ],
  ['few-left', { url: WEB, status: 'limited' }, 'Limited places', 'Register'],
  [
    'few-left with a number',
    { url: WEB, inventoryLevel: 3, validThrough: '2030-05-20' },
    '3 places left. Register by the end of 20 May 2030',
    'Register',
  ],
  [
    'few-left of one',
    { url: WEB, inventoryLevel: 1 },
    '1 place left. Registration is open',
    'Register',
  ],
  ['full', { url: WEB, status: 'full' }, 'Fully booked', ''],
  [
    'waiting-list',
    { url: WEB, status: 'full', waitingList: true },
    'Fully booked; there is a waiting list',
    'Join the waiting list',
  ],
  [
    'closed',
    { url: WEB, validThrough: '2030-04-20' },
    'Registration closed: the deadline was the end of 20 April 2030',
    '',
  ],
  ['closed for no reason', { url: WEB, status: 'closed' }, 'Registration is closed', ''],
  ['by-invitation', { url: WEB, method: 'invitation' }, 'By invitation', ''],
  [
    'by-invitation until a day',
    { method: 'invitation', validThrough: '2030-05-20' },
    'By invitation; reply by the end of 20 May 2030',
    '',
  ],
] as const;

describe('<regio-registration-button>', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  type Button = HTMLElementTagNameMap['regio-registration-button'];
  type Attributes = Parameters<typeof mount>[1];

  const mountAt = async (feed: string, attributes: Attributes = {}, content = '') => {
    const button = await mount(
      'regio-registration-button',
      { lang: 'en', feed, event: 'talk', ...attributes },
      content,
    );
    await eventually(() => !button.shadowRoot!.querySelector('.room'));
    return button;
  };
  const mountButton = (
    registration: object | null,
    attributes: Attributes = {},
    facts: object = {},
  ) =>
    mountAt(
      serveEvents([
        entry('Talk', '2030-06-01T10:00', { ...(registration && { registration }), ...facts }),
      ]),
      attributes,
      'Ask us',
    );
  const action = (button: Button) => part(button, 'action') as HTMLAnchorElement;
  /** An action whose message is there: what writes it comes late. */
  const mailOf = async (button: Button) => {
    const href = await eventually(() => {
      const { href } = action(button);
      return href.includes('subject=') ? href : null;
    });
    const [address, query] = href.slice('mailto:'.length).split('?');
    const [subject, body] = query!
      .split('&')
      .map((pair) => decodeURIComponent(pair.split('=')[1]!));
    return { address, subject, body, href };
  };

  describe('says how registration stands and offers what can be done', () => {
    for (const [state, registration, sentence, label] of STATES) {
      it(state, async () => {
        const button = await mountButton(registration);
        expect(await shownText(button)).to.equal(`${sentence} ${label}`.trim());
        expect(namesIn(button, 'action')).to.deep.equal(label ? [`${label}: Talk`] : []);
      });
    }

    it('cancelled', async () => {
      const button = await mountButton({ url: WEB }, {}, { eventStatus: 'cancelled' });
      expect(await shownText(button)).to.equal('This event is cancelled');
    });

    it('over', async () => {
      const button = await mountButton({ url: WEB }, { now: '2030-06-02' });
      expect(await shownText(button)).to.equal('This event has ended');
    });

    it('to come, where the feed says only that', async () => {
      const button = await mountButton(null, {}, { toBeAnnounced: ['registration'] });
      expect(await shownText(button)).to.equal('Details of registration to come');
    });

    it('nothing, where the feed says nothing', async () => {
      expect(await shownText(await mountButton(null))).to.equal('');
    });
  });

  describe('standing alone, also says', () => {
    const facts = (button: Button) => wordsIn(button, 'registration-fact');

    it('that the details will come by e-mail', async () => {
      const button = await mountButton({ status: 'toBeAnnounced', method: 'email' });
      expect(await shownText(button)).to.equal(
        'Details of registration to come Details will be sent by e-mail',
      );
    });

    it('whom to ask while one cannot register', async () => {
      const contactPoint = { name: 'Ada', email: 'ada@e.org' };
      const button = await mountButton({ status: 'toBeAnnounced' }, {}, { contactPoint });
      expect(facts(button)).to.deep.equal(['Contact: Ada, ada@e.org']);
    });

    it('nobody to ask where there is a way to register', async () => {
      const contactPoint = { name: 'Ada', email: 'ada@e.org' };
      expect(facts(await mountButton({ url: WEB }, {}, { contactPoint }))).to.deep.equal([]);
    });

    it('what the feed says of it in words, in their language', async () => {
      const description = { sv: 'Mejlas till dem som har visat intresse.' };
      const button = await mountButton({ status: 'toBeAnnounced', description });
      expect(facts(button)).to.deep.equal([description.sv]);
      expect(part(button, 'registration-fact').querySelector('bdi')!.lang).to.equal('sv');
      const over = await mountButton({ url: WEB, description }, { now: '2030-06-02' });
      expect(facts(over)).to.deep.equal([]);
    });

    it('how many take part together, and the price', async () => {
      const button = await mountButton({
        url: WEB,
        eligibleQuantity: { minValue: 2, maxValue: 3, unitText: 'people' },
        price: 25,
        priceCurrency: 'EUR',
      });
      expect(facts(button)).to.deep.equal(['Team size: 2–3 people', 'Price: €25']);
    });

    it('that it is free', async () => {
      const button = await mountButton({ url: WEB }, {}, { isAccessibleForFree: true });
      expect(facts(button)).to.deep.equal(['Price: Free of charge']);
    });

    it('where a link to another site leads', async () => {
      const button = await mountButton({ url: 'https://register.e.org/7' });
      expect(facts(button)).to.deep.equal([
        'The link leads to register.e.org↗\u00a0register.e.org',
      ]);
      // Eyes get the short form, screen readers the sentence.
      expect(await shownText(button)).to.equal(
        'Registration is open Register ↗\u00a0register.e.org',
      );
      expect(
        part(button, 'registration-fact').querySelector('[aria-hidden]')!.textContent,
      ).to.equal('↗\u00a0register.e.org');
    });

    it('how long it is until registration opens, in the last day, and then lets in', async () => {
      const button = await mountButton({ url: WEB, validFrom: '2030-05-02T14:01' });
      expect(facts(button)).to.deep.equal([]);
      clock.advance({ minutes: 1 });
      await button.updateComplete;
      expect(facts(button)).to.deep.equal(['Opens in 1 day']);
      clock.advance({ hours: 20, minutes: 40 });
      await button.updateComplete;
      expect(facts(button)).to.deep.equal(['Opens in 3 hrs 20 mins']);
      clock.advance({ hours: 3, minutes: 19, seconds: 59 });
      await button.updateComplete;
      expect(facts(button)).to.deep.equal(['Opens in 1 min']);
      expect(parts(button, 'action')).to.have.length(0);
      clock.advance(1);
      await button.updateComplete;
      expect(facts(button)).to.deep.equal([]);
      expect(action(button).href).to.equal(WEB);
    });

    for (const [what, more, words] of [
      [
        'has a new date, and which',
        { eventStatus: 'rescheduled', previousStartDate: '2030-05-20' },
        'New date (was 20 May 2030) Saturday 1 June 2030 at 10:00',
      ],
      ['has moved online', { eventStatus: 'movedOnline' }, 'Moved online'],
      ['is on', { startDate: '2030-05-01T10:00', endDate: '2030-05-01T18:00' }, 'In progress'],
      ['is on for days', { startDate: '2030-04-30', endDate: '2030-05-03' }, 'Day 2 of 4'],
    ] as const) {
      it(`that the event ${what}`, async () => {
        const button = await mountButton({ url: WEB }, {}, more);
        expect((await shownText(button)).replaceAll(',', '')).to.equal(
          `Registration is open Register ${words}`,
        );
        await expect(button).to.be.accessible();
      });
    }

    it('that the event is postponed, and no more than that once its old date has passed', async () => {
      const contactPoint = { name: 'Ada', email: 'ada@e.org' };
      const subjectOf = [{ name: 'Recording', url: 'https://e.org/r', rel: 'recording' }];
      const button = await mountButton(
        { url: WEB, validThrough: '2030-05-20' },
        {},
        { eventStatus: 'postponed', contactPoint, subjectOf },
      );
      const words = 'Details of registration to come Contact: Ada, ada@e.org Postponed';
      expect(await shownText(button)).to.equal(words);
      clock.advance({ days: 60 });
      expect(await shownText(button)).to.equal(words);
      await expect(button).to.be.accessible();
    });

    it('where the recording and the report of an event are', async () => {
      const subjectOf = [
        { name: 'Recording', url: 'https://e.org/r', rel: 'recording' },
        { name: 'Report', url: 'https://e.org/p', rel: 'report' },
        { name: 'Programme', url: 'https://e.org/q', rel: 'programme' },
      ];
      const button = await mountButton({ url: WEB }, { now: '2030-06-02' }, { subjectOf });
      const links = part(button, 'registration-fact').querySelectorAll('a');
      expect([...links].map(({ href }) => href)).to.deep.equal([
        'https://e.org/r',
        'https://e.org/p',
      ]);
      await expect(button).to.be.accessible();
    });

    for (const [lang, words] of [
      ['sv', 'Länken leder till r.e.org↗\u00a0r.e.org Pris: Kostnadsfritt'],
      ['pl', 'Link prowadzi do strony r.e.org↗\u00a0r.e.org Cena: Udział bezpłatny'],
      ['ca', 'L’enllaç porta a r.e.org↗\u00a0r.e.org Preu: Gratuït'],
    ] as const) {
      it(`the same in the page’s language (${lang})`, async () => {
        const free = { isAccessibleForFree: true };
        const button = await mountButton({ url: 'https://r.e.org' }, { lang }, free);
        expect(facts(button).join(' ')).to.equal(words);
      });
    }
  });

  describe('in the page’s language', () => {
    for (const [lang, registration, sentence, label] of [
      ['sv', { url: WEB, validThrough: '2030-05-20' }, 'Anmäl dig senast 20 maj 2030', 'Anmäl dig'],
      ['sv', { url: WEB, inventoryLevel: 2 }, '2 platser kvar. Anmälan är öppen', 'Anmäl dig'],
      ['sv', { status: 'full' }, 'Fullbokat', ''],
      [
        'pl',
        { url: WEB, validThrough: '2030-05-20' },
        'Termin rejestracji: 20 maja 2030 włącznie',
        'Zarejestruj się',
      ],
      [
        'pl',
        { url: WEB, inventoryLevel: 5 },
        '5 wolnych miejsc. Rejestracja trwa',
        'Zarejestruj się',
      ],
      [
        'pl',
        { url: WEB, inventoryLevel: 3 },
        '3 wolne miejsca. Rejestracja trwa',
        'Zarejestruj się',
      ],
      [
        'ca',
        { url: WEB, validThrough: '2030-05-20' },
        'Inscripció oberta fins al 20 de maig del 2030 inclòs',
        'Inscriviu-vos-hi',
      ],
      [
        'ca',
        { url: WEB, validFrom: '2030-05-11' },
        'La inscripció s’obre l’11 de maig del 2030',
        '',
      ],
      [
        'ca',
        { url: WEB, waitingList: true, status: 'full' },
        'Places exhaurides; hi ha llista d’espera',
        'Apunteu-vos a la llista d’espera',
      ],
    ] as const) {
      it(`${lang}: ${sentence}`, async () => {
        const button = await mountButton(registration, { lang });
        expect(await shownText(button)).to.equal(`${sentence} ${label}`.trim());
      });
    }
  });

  describe('leads', () => {
    it('to a page, without telling it where from', async () => {
      const button = await mountButton({ url: WEB });
      expect(action(button).href).to.equal(WEB);
      expect(action(button).rel).to.contain('noreferrer').and.contain('noopener');
    });

    it('to the page of the waiting list where it has its own', async () => {
      const button = await mountButton({ url: WEB, status: 'full', waitingList: `${WEB}/list` });
      expect(action(button).href).to.equal(`${WEB}/list`);
    });

    it('to a telephone', async () => {
      const button = await mountButton({ method: 'phone', telephone: '+46 (90) 16 10 00' });
      expect(action(button).getAttribute('href')).to.equal('tel:+4690161000');
      expect(await shownText(button)).to.contain('Call +46 (90) 16 10 00');
    });

    it('to a telephone where the feed has it as a link', async () => {
      const button = await mountButton({ url: 'tel:+46(90)161000' });
      expect(action(button).getAttribute('href')).to.equal('tel:+4690161000');
      expect(await shownText(button)).to.contain('Call +46(90)161000');
    });

    it('to a telephone, whose number stands there where the link says something else', async () => {
      const telephone = '+46 (90) 16 10 00';
      for (const waiting of [
        { telephone, waitingList: true },
        { url: WEB, waitingList: 'tel:+46(90)161000' },
      ]) {
        const button = await mountButton({ status: 'full', ...waiting });
        expect(
          wordsIn(button, 'registration-fact').map((one) => one.replaceAll(' ', '')),
        ).to.deep.equal(['+46(90)161000']);
      }
    });

    it('nowhere unsafe', async () => {
      const button = await mountButton({ url: 'javascript:alert(1)', status: 'open' });
      expect(parts(button, 'action')).to.have.length(0);
    });

    for (const [lang, subject, parts] of [
      ['en', 'Registration: Talk & tea', ['I would like to register for:', 'Name:']],
      ['sv', 'Anmälan: Talk & tea', ['Jag vill anmäla mig till:', 'Namn:', 'lördag 1 juni 2030']],
      ['pl', 'Rejestracja: Talk & tea', ['Proszę o rejestrację', 'sobota, 1 czerwca 2030']],
      ['ca', 'Inscripció: Talk & tea', ['Voldria inscriure’m', 'dissabte, 1 de juny del 2030']],
    ] as const) {
      it(`to a message that is begun (${lang})`, async () => {
        const button = await mountButton(
          { method: 'email', email: 'events@e.org' },
          { lang },
          {
            name: 'Talk & tea',
            location: { name: 'Hall', address: { addressLocality: 'Umeå' } },
          },
        );
        const mail = await mailOf(button);
        expect(mail.address).to.equal('events@e.org');
        expect(mail.subject).to.equal(subject);
        for (const words of ['Talk & tea', 'Hall, Umeå', ...parts]) {
          expect(mail.body).to.contain(words);
        }
      });
    }

    it('to a message whose lines end as mail wants them', async () => {
      const { body, href } = await mailOf(await mountButton({ email: 'events@e.org' }));
      expect(body).not.to.match(/[^\r]\n/);
      expect(body!.split('\r\n').length).to.be.above(4);
      expect(href).not.to.match(/[\s+]/);
    });

    it('to a message about an event whose date is to come', async () => {
      const facts = { startDate: undefined, provisional: true };
      const { body } = await mailOf(await mountButton({ email: 'a@e.org' }, {}, facts));
      expect(body).to.match(/^I would like to register for:\r\n\r\n\S/);
      expect(body).not.to.contain('undefined');
    });

    it('to a message that asks how many come, where a team is wanted', async () => {
      const { body } = await mailOf(
        await mountButton({
          email: 'events@e.org',
          eligibleQuantity: { minValue: 2, maxValue: 3 },
        }),
      );
      expect(body).to.contain('Number of people (2–3):');
    });

    for (const [lang, subject] of [
      ['en', 'Waiting list: Talk'],
      ['sv', 'Väntelista: Talk'],
      ['pl', 'Lista rezerwowa: Talk'],
      ['ca', 'Llista d’espera: Talk'],
    ] as const) {
      it(`to a message for the waiting list where there are no more places (${lang})`, async () => {
        const registration = { email: 'a@e.org', status: 'full', waitingList: true };
        expect((await mailOf(await mountButton(registration, { lang }))).subject).to.equal(subject);
      });
    }

    it('to a message, whatever stands in its address', async () => {
      for (const registration of [{ email: 'r&d=1@e.org' }, { url: 'mailto:r&d=1@e.org' }]) {
        const { address } = await mailOf(await mountButton(registration));
        expect(address).to.equal('r%26d%3D1@e.org');
      }
    });

    it('to a message where the feed has it as a link', async () => {
      const button = await mountButton({ url: 'mailto:events@e.org?subject=Hello' });
      expect((await mailOf(button)).subject).to.equal('Registration: Talk');
      expect(await shownText(button)).to.contain('Register by e-mail');
    });
  });

  describe('tells the page', () => {
    it('that the visitor registers, for which event and in which state', async () => {
      const button = await mountButton({ url: WEB });
      const heard: string[] = [];
      const hear = (event: HTMLElementEventMap['regio-register']) => {
        heard.push(`${event.detail.event.id} ${event.detail.state.name}`);
        event.preventDefault();
      };
      document.body.addEventListener('regio-register', hear);
      action(button).focus();
      await sendKeys({ press: 'Enter' });
      document.body.removeEventListener('regio-register', hear);
      expect(heard).to.deep.equal(['talk open']);
    });

    it('which can do something else instead', async () => {
      const button = await mountButton({ url: WEB });
      button.addEventListener('regio-register', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      action(button).dispatchEvent(click);
      expect(click.defaultPrevented).to.be.true;
    });

    it('which else lets the visitor go', async () => {
      const button = await mountButton({ url: '#here' });
      let isPrevented = true;
      const see = (click: Event) => {
        isPrevented = click.defaultPrevented;
        click.preventDefault();
      };
      addEventListener('click', see);
      action(button).click();
      removeEventListener('click', see);
      expect(isPrevented).to.be.false;
    });
  });

  describe('as time goes by', () => {
    const registration = {
      url: WEB,
      validFrom: '2030-05-01T15:00',
      validThrough: '2030-05-10T15:00',
    };

    it('opens, soon closes, and closes, each at its minute', async () => {
      const button = await mountButton(registration);
      clock.advance({ minutes: 59 });
      expect(await shownText(button)).to.contain('Registration opens ');
      clock.advance({ minutes: 1 });
      expect(await shownText(button)).to.equal('Register by 10 May 2030 at 15:00 Register');
      clock.advance({ days: 6 });
      expect(await shownText(button)).to.contain('Registration closes soon');
      clock.advance({ days: 3 });
      expect(await shownText(button)).to.equal(
        'Registration closed: the deadline was 10 May 2030 at 15:00',
      );
      clock.advance({ days: 23 });
      expect(await shownText(button)).to.equal('This event has ended');
    });

    it('lets who registers on the last day register until its end', async () => {
      const button = await mountButton({ url: WEB, validThrough: '2030-05-01' });
      clock.advance({ hours: 9, minutes: 59 });
      expect(await shownText(button)).to.contain('register by the end of 1 May 2030 Register');
      clock.advance({ minutes: 1 });
      expect(await shownText(button)).to.contain('Registration closed');
    });

    it('stands still where the author says which moment it is', async () => {
      const button = await mountButton(registration, { now: '2030-05-02' });
      clock.advance({ days: 100 });
      expect(await shownText(button)).to.contain('Register by 10 May');
    });
  });

  describe('where the event’s clocks show another time than the visitor’s', () => {
    it('names the zone of a time', async () => {
      const button = await mountButton({ url: WEB, validThrough: '2030-05-20T12:00' }, {}, facts);
      expect(await shownText(button)).to.contain(
        'Register by 20 May 2030 at 12:00 (Eastern European Time)',
      );
    });

    it('names it in the page’s language', async () => {
      const button = await mountButton(
        { url: WEB, validThrough: '2030-05-20T12:00' },
        { lang: 'sv' },
        facts,
      );
      expect(await shownText(button)).to.contain('(östeuropeisk tid)');
    });

    const facts = { timeZone: 'Europe/Helsinki' };

    it('names the zone in which a day ends', async () => {
      const button = await mountButton({ url: WEB, validThrough: '2030-05-20' }, {}, facts);
      expect(await shownText(button)).to.equal(
        'Register by the end of 20 May 2030 (Eastern European Time) Register',
      );
    });

    it('names the zone in which a day begins', async () => {
      const button = await mountButton({ url: WEB, validFrom: '2030-05-20' }, {}, facts);
      expect(await shownText(button)).to.equal(
        'Registration opens 20 May 2030 (Eastern European Time)',
      );
    });

    it('closes by the event’s clocks', async () => {
      const button = await mountButton({ url: WEB, validThrough: '2030-05-01' }, {}, facts);
      clock.advance({ hours: 9 }); // midnight in Helsinki, 23:00 in Brussels
      expect(await shownText(button)).to.contain('Registration closed');
    });
  });

  describe('with nothing to show', () => {
    it('shows the author’s content where there is no such event', async () => {
      const button = await mountButton({ url: WEB }, { event: 'party' });
      expect(await shownText(button)).to.equal('Ask us');
    });

    it('shows the author’s content where the feed failed', async () => {
      const feed = serve(newAddress(), () => new Response('', { status: 404 }));
      expect(await shownText(await mountAt(feed, {}, 'Ask us'))).to.equal('Ask us');
    });

    it('is for the next event where none is named', async () => {
      const button = await mountButton({ url: WEB }, { event: 'next' });
      expect(await shownText(button)).to.contain('Registration is open');
    });
  });

  describe('for everybody', () => {
    for (const [state, registration] of STATES) {
      it(`passes the accessibility audit (${state})`, async () => {
        await expect(await mountButton(registration)).to.be.accessible();
      });
    }

    for (const [look, put] of [
      ['in the dark', darken],
      ['with colours that the visitor forces', forceColors],
    ] as const) {
      it(`passes the accessibility audit in every state ${look}`, async () => {
        await put();
        const buttons: Button[] = [];
        for (const [, registration] of STATES) buttons.push(await mountButton(registration));
        for (const button of buttons) await expect(button).to.be.accessible();
      });
    }

    for (const [state, attributes, facts] of [
      ['cancelled', {}, { eventStatus: 'cancelled' }],
      ['over', { now: '2030-06-02' }, {}],
    ] as const) {
      it(`passes the accessibility audit (${state})`, async () => {
        await expect(await mountButton({ url: WEB }, attributes, facts)).to.be.accessible();
      });
    }

    it('is reached by Tab, where it says what it leads to and for which event', async () => {
      const button = await mountButton({ url: WEB });
      const before = document.createElement('button');
      button.before(before);
      before.focus();
      await sendKeys({ press: 'Tab' });
      expect(button.shadowRoot!.activeElement).to.equal(action(button));
      expect(namesIn(button, 'action')).to.deep.equal(['Register: Talk']);
      expect(action(button).localName).to.equal('a');
      before.remove();
    });
  });
});
