import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import '../../src/elements/event-list/event-list.js';
import '../../src/elements/registration-button/registration-button.js';
import {
  BY_MAIL,
  LANGUAGES,
  type Letter,
  LINKS,
  type Method,
  METHODS,
  NAMES,
  REMARKS,
  TABLES,
  WAITING,
} from '../model/registration-table.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const [{ dates, sentences }] = TABLES as [(typeof TABLES)[0]];
const CONTACT = { name: 'Ada', email: 'ada@office.example' };
const ASK = ['Contact', 'Kontakt', 'Kontakt', 'Contacte'];
const LEADS = [
  'The link leads to',
  'Länken leder till',
  'Link prowadzi do strony',
  'L’enllaç porta a',
];
const OPENS_IN = [
  'Opens in 3 hrs 20 mins',
  'Öppnar om 3 tim 20 min',
  'Do rozpoczęcia rejestracji: 3 godz. 20 min',
  'S’obre d’aquí a 3 h 20 min',
];

/** State, way, what else the feed says, at which moment. */
const CASES: readonly (readonly [Letter, Method, string, object?])[] = [
  ['N', '-', '2024-04-02', { status: 'notRequired' }],
  ['T', '-', '2024-04-02', { status: 'toBeAnnounced' }],
  ['T', 'email', '2024-04-02', { status: 'toBeAnnounced' }],
  ['L', 'web', '2024-03-01'],
  ['L', 'web', '2024-04-01T05:40+02:00'],
  ['O', 'web', '2024-04-02'],
  ['O', 'email', '2024-04-02'],
  ['O', 'phone', '2024-04-02'],
  ['O', 'onSite', '2024-04-02'],
  ['S', 'web', '2024-05-09'],
  ['F', 'web', '2024-04-02', { status: 'limited' }],
  ['U', 'web', '2024-04-02', { status: 'full' }],
  ['W', 'web', '2024-04-02', { status: 'waitingList' }],
  ['C', 'web', '2024-05-12'],
  ['c', 'web', '2024-04-02', { status: 'closed' }],
  ['I', 'invitation', '2024-04-02'],
];

describe('what is said of registration', () => {
  stoppedClock('2024-04-02T12:00:00Z');
  heardConsole();

  for (const [index, lang] of LANGUAGES.entries()) {
    /** Sentence, link and what goes with them, as they stand one after the other. */
    const wordsOf = ([letter, method, now]: (typeof CASES)[number]) => {
      const remark = REMARKS[`${/[SF]/.test(letter) ? 'O' : letter} ${method}`]?.[index];
      const link = /[OSFW]/.test(letter) ? LINKS[method]?.[index] : undefined;
      return [
        [sentences[letter][index], remark].filter(Boolean).join('. '),
        letter === 'W' ? WAITING[index] : link,
        now.includes('T') && OPENS_IN[index],
        link && method === 'web' && '↗ forms.example',
        letter === 'T' && method === 'email' && BY_MAIL[index],
        letter === 'T' && `${ASK[index]}: Ada, ada@office.example`,
      ]
        .filter(Boolean)
        .join(' ');
    };

    for (const one of CASES) {
      const [letter, method, now, more] = one;
      it(`is the same on card, in the list and by the button: ${NAMES[letter]}, ${method} (${lang}, ${now})`, async () => {
        const feed = serveEvents([
          entry('Talk', '2024-05-22T10:00', {
            endDate: '2024-05-22T12:00',
            contactPoint: CONTACT,
            registration: { ...METHODS[method], ...dates, ...more },
          }),
        ]);
        const attributes = { lang, feed, now };
        const elements = await Promise.all([
          mount('regio-registration-button', { ...attributes, event: 'talk' }),
          mount('regio-event-card', { ...attributes, event: 'talk' }),
          mount('regio-event-list', attributes),
        ]);
        for (const element of elements) {
          const registration = () => element.shadowRoot!.querySelector('[part=registration]')!;
          await eventually(async () => {
            expect((await shownText(registration())).replace(/\s/g, ' ')).to.equal(wordsOf(one));
            return true;
          });
          expect((registration() as HTMLElement).dataset.state).to.equal(NAMES[letter]);
          const sentence = registration().querySelector('.beside .away')?.textContent;
          const isAway = method === 'web' && /[OSFW]/.test(letter);
          expect(sentence).to.equal(isAway ? `${LEADS[index]} forms.example` : undefined);
          if (lang === 'en') await expect(element).to.be.accessible();
        }
      });
    }
  }
});
