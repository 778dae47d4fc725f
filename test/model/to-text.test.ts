import { expect } from '@open-wc/testing';
import {
  isLanguage,
  LINE,
  PROSE,
  textIn,
  TITLE,
  toLine,
  toProse,
} from '../../src/model/to-text.js';

const ZALGO = `e${'\u0301'.repeat(300)}`;

describe('toLine', () => {
  for (const [why, value, expected] of [
    ['plain words', 'Workshop in Göteborg', 'Workshop in Göteborg'],
    ['every script', 'Łódź Größe Ελλάδα София ⴰⵣⵓⵍ 日本', 'Łódź Größe Ελλάδα София ⴰⵣⵓⵍ 日本'],
    ['marks of real languages', 'việt nam हिन्दी שָׁלוֹם', 'việt nam हिन्दी שָׁלוֹם'],
    ['markup as letters', '<b>5 < 6 & "7"</b>', '<b>5 < 6 & "7"</b>'],
    ['a script as letters', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['template marks as letters', '${alert(1)} {{x}}', '${alert(1)} {{x}}'],
    ['emoji, also joined ones', 'Fest 🎉 👩‍👩‍👧 🏳️‍🌈', 'Fest 🎉 👩‍👩‍👧 🏳️‍🌈'],
    ['a number', 313, '313'],
    ['nought', 0, '0'],
    ['a negative fraction', -1.5, '-1.5'],
    ['spaces at the ends', '  a b  ', 'a b'],
    ['spaces in a row', 'a   b', 'a b'],
    ['no-break spaces', '\u00a0a\u00a0\u202fb\u3000', 'a b'],
    ['lines and tabs', 'a\nb\r\nc\rd\te\u2028f\u2029g', 'a b c d e f g'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['control characters', 'a\0b\x08c\x1bd\x7fe\x85f\x9fg', 'a b c d e f g'],
    ['control characters alone beside a letter', '\0\0a\0\0', 'a'],
    ['a lone high surrogate', 'a\ud83cb', 'a\ufffdb'],
    ['a lone low surrogate', 'a\udf89b', 'a\ufffdb'],
    ['surrogates the wrong way round', 'a\udf89\ud83cb', 'a\ufffd\ufffdb'],
    ['a high surrogate at the end', 'a\ud83c', 'a\ufffd'],
    ['a pair between lone ones', '\ud83c🎉\udf89', '\ufffd🎉\ufffd'],
    ['a pile of marks', `caf${ZALGO} x`, `cafe${'\u0301'.repeat(4)} x`],
    ['four marks', `e${'\u0301'.repeat(4)}`, `e${'\u0301'.repeat(4)}`],
    ['an override of direction, which its own element keeps in', '\u202eabc', '\u202eabc'],
  ] as const) {
    it(`keeps ${why}`, () => expect(toLine(value)).to.equal(expected));
  }

  for (const [why, value] of [
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0\u3000'],
    ['control characters', '\0\x01\x1f\x7f\x9f'],
    ['line separators', '\x85\u2028\u2029'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['soft hyphens and a space', '\u00ad \u00ad'],
    ['marks of direction', '\u200e\u200f\u202a\u202e\u2066\u2069'],
    ['tag characters', '\u{e0041}\u{e0042}'],
    ['Hangul fillers', '\u3164\u115f\u1160\uffa0'],
    ['an empty braille cell', '\u2800'],
    ['marks without a letter', '\u0301\u0301'],
    ['variation selectors', '\ufe0f\ufe0e'],
  ] as const) {
    it(`finds no text in ${why}`, () => expect(toLine(value)).to.equal(undefined));
  }

  for (const value of [
    ...[
      null,
      undefined,
      true,
      false,
      NaN,
      Infinity,
      -Infinity,
      {},
      [],
      ['a'],
      { toString: () => 'a' },
    ],
    ...[new String('a'), Symbol('a'), () => 'a', 1n],
  ]) {
    it(`finds no text in ${Object.prototype.toString.call(value)} ${String(value)}`, () => {
      expect(toLine(value)).to.equal(undefined);
    });
  }

  it('ends a text that is too long with dots', () => {
    expect(toLine('x'.repeat(LINE))).to.equal('x'.repeat(LINE));
    expect(toLine('x'.repeat(LINE + 1))).to.equal(`${'x'.repeat(LINE - 1)}…`);
    expect(toLine('ж'.repeat(LINE + 1))).to.equal(`${'ж'.repeat(LINE - 1)}…`);
    expect(toLine('x'.repeat(TITLE), TITLE)).to.equal('x'.repeat(TITLE));
    expect(toLine('x'.repeat(TITLE + 1), TITLE)).to.have.length(TITLE);
  });

  it('does not count what nobody sees', () => {
    for (const unseen of [
      '\xad',
      '\u200b',
      '\u200d',
      '\u2060',
      '\u3164',
      '\ufeff',
      '\u200e\u200c',
      '\xad ',
    ])
      expect(toLine(unseen.repeat(400) + 'Workshop', TITLE)).to.equal('Workshop');
    expect(toProse('\xad'.repeat(PROSE) + 'Workshop')).to.equal('Workshop');
    expect(toLine('👩\u200d🚀 '.repeat(20))).to.equal('👩\u200d🚀 '.repeat(20).trim());
  });

  it('keeps 200 characters of a line, 300 of a title, 5,000 of prose', () => {
    expect([LINE, TITLE, PROSE]).to.deep.equal([200, 300, 5000]);
  });

  it('never cuts a character in two', () => {
    for (const text of ['🎉'.repeat(LINE), `x${'🎉'.repeat(LINE)}`]) {
      expect(() => encodeURIComponent(toLine(text)!)).not.to.throw();
    }
  });

  // An expression that backtracks would not come to an end here.
  it('cuts a text first, however long it is', () => {
    for (const text of ['x', ' ', '\u0301', '\ud83c', 'a\u0301', '\n', 'ж ', '\u200b']) {
      const line = toLine(text.repeat(1_000_000));
      expect((line ?? '').length).to.be.at.most(LINE);
      expect((toProse(text.repeat(1_000_000)) ?? '').length).to.be.at.most(PROSE);
    }
  });
});

describe('toProse', () => {
  // A hundred texts of one event took 13 s: each row of tags was looked through from each of its tags.
  it('takes away thousands of tags in a row', () => {
    for (let text = 0; text < 100; text++)
      expect(toProse(`${'<b>'.repeat(6000)}x${text}`)).to.equal(`x${text}`);
  });

  for (const [why, value, expected] of [
    ['lines', 'a\nb', 'a\nb'],
    ['lines of every kind of computer', 'a\r\nb\rc', 'a\nb\nc'],
    ['paragraphs', 'a\n\nb', 'a\n\nb'],
    ['one empty line of many', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['one empty line of many with spaces in them', 'a \n \n \t\n b', 'a\n\nb'],
    ['single spaces', 'a  b\t\tc\u00a0d', 'a b c d'],
    ['no space at the ends', '\n\n a \n\n', 'a'],
    ['no control characters', 'a\0b\x1bc', 'a b c'],
    ['no piles of marks', ZALGO, `e${'\u0301'.repeat(4)}`],
    ['no lone surrogates', 'a\ud83c\nb', 'a\ufffd\nb'],
  ] as const) {
    it(`keeps ${why}`, () => expect(toProse(value)).to.equal(expected));
  }

  for (const value of ['', ' \n ', '\u200b\n\u200b', '\u00ad', 5, null, {}, ['a']]) {
    it(`finds no text in ${JSON.stringify(value)}`, () => {
      expect(toProse(value)).to.equal(undefined);
    });
  }

  it('ends a text that is too long with dots, and not within a character', () => {
    expect(toProse('x'.repeat(PROSE))).to.equal('x'.repeat(PROSE));
    expect(toProse('x'.repeat(PROSE + 1))).to.equal(`${'x'.repeat(PROSE - 1)}…`);
    expect(() => encodeURIComponent(toProse('🎉'.repeat(PROSE))!)).not.to.throw();
  });
});

describe('isLanguage', () => {
  const names = new Intl.DisplayNames('en', { type: 'language' });

  for (const tag of [
    'sv',
    'pl',
    'ca',
    'en-GB',
    'ast',
    'sr-Latn',
    'sr-Latn-RS',
    'ca-valencia',
    'sl-rozaj',
    'de-abcdefgh',
    'es-419',
    'SV',
    'sv-fi',
  ]) {
    it(`takes ${tag}`, () => expect(isLanguage(tag)).to.equal(true));
  }

  for (const tag of [
    ...['', 's', 'svenska', 'sv_SE', 'sv-', '-sv', 'sv--SE', 'sv SE', ' sv', 'sv\n', '12', 'x-y'],
    ...[
      'abcd',
      'de-abcdefghi',
      'en-x1',
      'sv-ab-cd',
      'en-12',
      'i-klingon',
      'constructor',
      '__proto__',
      'жж',
      'sv-🇸🇪',
    ],
  ]) {
    it(`refuses ${JSON.stringify(tag)}`, () => expect(isLanguage(tag)).to.equal(false));
  }

  it('takes none that Intl has no name for without throwing', () => {
    const parts = [
      'sv',
      'en',
      'ab',
      'abc',
      'Latn',
      'GB',
      '419',
      '12',
      'x1',
      'a',
      'valencia',
      '1996',
    ];
    for (const one of parts) {
      for (const two of parts) {
        for (const three of ['', ...parts.map((part) => `-${part}`)]) {
          const tag = `${one}-${two}${three}`;
          if (isLanguage(tag)) expect(() => names.of(tag), tag).not.to.throw();
        }
      }
    }
  });
});

describe('textIn', () => {
  const map = (...langs: string[]) => new Map(langs.map((lang) => [lang, `in ${lang}`]));

  for (const [why, langs, wanted, own, expected] of [
    ['the language of the page', ['en', 'sv', 'pl'], 'pl', 'sv', 'pl'],
    ['the very variety of the page', ['en', 'en-GB', 'en-IE'], 'en-IE', '', 'en-IE'],
    ['the base of its variety', ['pl', 'sv'], 'sv-FI', 'pl', 'sv'],
    ["a variety of the page's language rather than English", ['en', 'sv-FI'], 'sv', 'en', 'sv-FI'],
    ["another variety of the page's language", ['pl', 'en-US'], 'en-GB', 'pl', 'en-US'],
    ["the event's own language", ['en', 'sv', 'pl'], 'fr', 'sv', 'sv'],
    ['English before any other', ['pl', 'en', 'sv'], 'fr', 'de', 'en'],
    ['English where the event names no language', ['pl', 'en'], 'fr', '', 'en'],
    ['the first, if nothing else fits', ['pl', 'sv'], 'fr', 'de', 'pl'],
    ['no language that only begins alike', ['svx', 'en'], 'sv', '', 'en'],
    ['English on a page without language', ['pl', 'en'], '', '', 'en'],
  ] as const) {
    it(`gives ${why}`, () => {
      expect(textIn(map(...langs), wanted, own)).to.deep.equal({
        text: `in ${expected}`,
        lang: expected,
      });
    });
  }

  it("says that a plain text is in the event's language", () => {
    expect(textIn('Hej', 'en', 'sv')).to.deep.equal({ text: 'Hej', lang: 'sv' });
    expect(textIn('Hej', 'en')).to.deep.equal({ text: 'Hej', lang: '' });
  });
});
