import { expect } from '@open-wc/testing';
import { labelOf, sentenceOf } from '../../src/elements/registration-button/registration.js';
import type { RenderContext } from '../../src/elements/feed-controller.js';
import { intlLocale } from '../../src/i18n/languages.js';
import { registrationState } from '../../src/model/registration-state.js';
import { loadMessages, messagesIn } from '../support/messages.js';
import { visitorIn } from '../support/visitor-zone.js';
import { at, eventOf } from './feed-of.js';
import {
  ACTIVE,
  LANGUAGES,
  type Letter,
  LINKS,
  type Method,
  METHODS,
  NAMES,
  REMARKS,
  TABLES,
  TIMELINES,
  WAITING,
} from './registration-table.js';

visitorIn('Europe/Brussels');

const SECOND = 1000;

/** Engines differ in the spaces they set. */
const plain = (text: string) => text.replace(/\s/g, ' ');

/** The way's own words in a state: those of "open" stand in all states in which one can register. */
const remarkOf = (letter: Letter, method: Method, index: number) =>
  REMARKS[`${/[SF]/.test(letter) ? 'O' : letter} ${method}`]?.[index];

const linkOf = (letter: Letter, method: Method, index: number) => {
  const link = ACTIVE.includes(letter) ? LINKS[method] : undefined;
  return link && (letter === 'W' ? WAITING : link)[index];
};

describe('the table of registrations', () => {
  let rows = 0;

  before(() => Promise.all(LANGUAGES.map(loadMessages)));

  for (const { name, dates, boundaries, sentences } of TABLES) {
    for (const [status, methods, states] of TIMELINES) {
      for (const method of methods.split(' ') as Method[]) {
        it(`${name}: status ${status}, method ${method} is ${states}`, () => {
          const event = eventOf({
            startDate: '2024-05-22T10:00',
            endDate: '2024-05-22T12:00',
            registration: {
              ...(status !== '-' && { status }),
              ...METHODS[method],
              ...dates,
            },
          });
          const moments = Object.entries(boundaries).flatMap(([boundary, text]) =>
            [-SECOND, 0, SECOND].map((shift) => [boundary, at(text as string) + shift] as const),
          );
          const letters = [...states.replaceAll(' ', '')] as Letter[];
          expect(letters).to.have.length(moments.length);
          letters.forEach((letter, index) => {
            const [boundary, now] = moments[index]!;
            const state = registrationState(event, now);
            const where = `${boundary}, ${new Date(now).toISOString()}`;
            expect(state.name, where).to.equal(NAMES[letter]);
            LANGUAGES.forEach((lang, language) => {
              const messages = messagesIn(lang)!;
              const view = { messages, locale: intlLocale(lang, messages), now } as RenderContext;
              const sentence = [sentences[letter][language], remarkOf(letter, method, language)];
              expect(plain(sentenceOf(view, event, state)), `${where} ${lang}`).to.equal(
                sentence.filter(Boolean).join('. '),
              );
              const link = linkOf(letter, method, language);
              expect(state.action.kind === 'none', `${where} ${lang}`).to.equal(!link);
              if (link) expect(labelOf(view, state)).to.equal(link);
              rows++;
            });
          });
        });
      }
    }
  }

  it('has a row for every status, method, moment and language', () => {
    expect(rows).to.equal(TABLES.length * 9 * 7 * 15 * LANGUAGES.length);
  });
});
