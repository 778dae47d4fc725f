import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/builder/words/languages.js';
import type { Messages } from '../../src/i18n/messages.js';
import { loadMessages, messagesIn } from '../support/messages.js';

type Sentence = string | ((...args: unknown[]) => string);

/** Takes a number, all others take texts. */
const COUNTS = /(eventCount|moreThemes|chosen|placesLeft|dayOf|allSessions)$/;

/** The same word in English and in another language: no sentence that nobody translated. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  sv: ['inZone', 'labels.sponsor', 'period'],
  pl: ['inZone', 'online', 'labels.sponsor'],
  ca: ['inZone', 'properties.attendee', 'labels.seats'],
};

/** All sentences by the path of their key. */
function sentencesOf(messages: Messages): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  const visit = (value: object, path: string) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object') visit(inner as object, `${path}${key}.`);
      else found.set(path + key, inner as Sentence);
    }
  };
  visit(messages, '');
  return found;
}

function said(
  sentence: Sentence,
  path: string,
  args: readonly unknown[] = ['«one»', '«two»', '«three»'],
) {
  if (typeof sentence === 'string') return sentence;
  return sentence(...(COUNTS.test(path) ? [5, 7] : args));
}

const languages = Object.keys(LANGUAGES);

describe('messages', () => {
  let all: Map<string, Map<string, Sentence>>;

  before(async () => {
    await Promise.all(languages.map(loadMessages));
    all = new Map(languages.map((lang) => [lang, sentencesOf(messagesIn(lang)!)]));
  });

  it('speak Swedish, Polish, Catalan and English', () => {
    expect(languages).to.have.members(['en', 'sv', 'pl', 'ca']);
  });

  for (const lang of languages) {
    describe(lang, () => {
      it('says which language it is', () => expect(all.get(lang)!.get('lang')).to.equal(lang));

      it('has every sentence that English has, and no other', () => {
        expect([...all.get(lang)!.keys()].sort()).to.deep.equal([...all.get('en')!.keys()].sort());
      });

      it('says something in each, and nothing that is not there', () => {
        for (const [path, sentence] of all.get(lang)!) {
          const isState = path.startsWith('states.');
          for (const text of [said(sentence, path), isState ? said(sentence, path, ['']) : 'x']) {
            expect(text, path).to.match(/\p{L}/u);
            expect(text, path).not.to.match(/undefined|null|NaN|\[object|\$\{| {2}|^\s/);
          }
        }
      });

      it('passes on what it is given', () => {
        for (const [path, sentence] of all.get('en')!) {
          const own = said(all.get(lang)!.get(path)!, path);
          for (const [given] of said(sentence, path).matchAll(/«\w+»|[57]/g)) {
            expect(own, path).to.include(given);
          }
        }
      });

      it('has a sentence of its own for each state of registration', () => {
        for (const when of ['', '5']) {
          const states = [...all.get(lang)!].filter(([path]) => path.startsWith('states.'));
          const texts = states.map(([path, sentence]) => said(sentence, path, [when]));
          expect(new Set(texts).size).to.equal(12);
        }
      });

      it('ends no sentence in the middle where a date is not known', () => {
        for (const [path, sentence] of all.get(lang)!) {
          if (!path.startsWith('states.') || path === 'states.closing-soon') continue;
          expect(said(sentence, path, ['']), path).to.match(/\p{L}$/u);
        }
      });

      it('leaves room to write in a message', () => {
        const body = said(all.get(lang)!.get('mailBody')!, 'mailBody');
        expect(body)
          .to.match(/«one»\n«two»\n«three»\n/)
          .and.match(/:\n.*:\n$/s);
      });

      if (lang === 'en') return;

      it('leaves no sentence in English', () => {
        const same = [...all.get(lang)!].filter(
          ([path, sentence]) => said(sentence, path) === said(all.get('en')!.get(path)!, path),
        );
        expect(same.map(([path]) => path)).to.have.members([...SHARED[lang]!]);
      });
    });
  }

  describe('count', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');

    for (const [lang, n, expected] of [
      ['en', 0, '0 events'],
      ['en', 1, '1 event'],
      ['en', 2, '2 events'],
      ['en', 1234, '1,234 events'],
      ['sv', 1, '1 evenemang'],
      ['sv', 2, '2 evenemang'],
      ['pl', 0, '0 wydarzeń'],
      ['pl', 1, '1 wydarzenie'],
      ['pl', 2, '2 wydarzenia'],
      ['pl', 5, '5 wydarzeń'],
      ['pl', 12, '12 wydarzeń'],
      ['pl', 21, '21 wydarzeń'],
      ['pl', 22, '22 wydarzenia'],
      ['pl', 25, '25 wydarzeń'],
      ['pl', 112, '112 wydarzeń'],
      ['pl', 122, '122 wydarzenia'],
      ['ca', 1, '1 acte'],
      ['ca', 2, '2 actes'],
      ['ca', 1_000_000, '1.000.000 d’actes'],
    ] as const) {
      it(`${n} events in ${lang}: ${expected}`, () => {
        expect(plain(messagesIn(lang)!.eventCount(n))).to.equal(expected);
      });
    }

    for (const [lang, n, expected] of [
      ['en', 1, '1 place left'],
      ['en', 3, '3 places left'],
      ['sv', 1, '1 plats kvar'],
      ['sv', 3, '3 platser kvar'],
      ['pl', 1, '1 wolne miejsce'],
      ['pl', 3, '3 wolne miejsca'],
      ['pl', 9, '9 wolnych miejsc'],
      ['ca', 1, '1 plaça disponible'],
      ['ca', 3, '3 places disponibles'],
    ] as const) {
      it(`${n} places in ${lang}: ${expected}`, () => {
        expect(plain(messagesIn(lang)!.placesLeft(n))).to.equal(expected);
      });
    }
  });

  it('in Catalan elide the article before a vowel and before eleven', () => {
    const { open, 'opens-later': opens } = messagesIn('ca')!.states;
    for (const [when, article] of [
      ['1 d’abril', 'l’1 d’abril'],
      ['11 de març', 'l’11 de març'],
      ['abril del 2024', 'l’abril'],
      ['agost del 2024', 'l’agost'],
      ['octubre del 2024', 'l’octubre'],
      ['2 de maig', 'l 2 de maig'],
      ['10 de juny', 'l 10 de juny'],
      ['12 de juny', 'l 12 de juny'],
      ['21 de juny', 'l 21 de juny'],
      ['111 dies', 'l 111 dies'],
      ['maig del 2024', 'l maig'],
    ] as const) {
      expect(open(when)).to.include(article);
      expect(opens(when)).to.include(article);
    }
  });

  it('in Swedish set the preposition before a month, not before a day', () => {
    const { open } = messagesIn('sv')!.states;
    expect(open('5 april 2024')).to.equal('Anmäl dig senast 5 april 2024');
    expect(open('april 2024')).to.equal('Anmäl dig senast i april 2024');
  });
});
