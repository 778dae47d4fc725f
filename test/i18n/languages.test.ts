import { expect } from '@open-wc/testing';
import { intlLocale, loadMessages, messagesFor } from '../../src/i18n/languages.js';
import { messages as en } from '../../src/i18n/en.js';

const ODD = [
  '',
  '-',
  'x',
  'fr_BE',
  'fr',
  'svenska',
  'constructor',
  '__proto__',
  'en-',
  '12',
  'zz-ZZ',
  '🇸🇪',
  'e'.repeat(99),
];

describe('languages', () => {
  it('asks for a language once, however many ask and whatever the variety', async () => {
    expect(messagesFor('pl')).to.equal(null);
    const load = loadMessages('pl');
    expect([loadMessages('pl'), loadMessages('pl-PL'), loadMessages('PL')]).to.deep.equal([
      load,
      load,
      load,
    ]);
    expect(messagesFor('pl')).to.equal(null);
    await load;
    expect(messagesFor('pl')!.lang).to.equal('pl');
    expect(loadMessages('pl')).to.equal(load);
    expect(messagesFor('pl')).to.equal(messagesFor('pl-PL'));
  });

  for (const tag of ['sv', 'sv-SE', 'sv-FI', 'SV', 'Sv-se']) {
    it(`speaks Swedish to a page in ${tag}`, async () => {
      await loadMessages(tag);
      expect(messagesFor(tag)!.lang).to.equal('sv');
    });
  }

  for (const tag of ['en', 'en-IE', 'EN', ...ODD]) {
    it(`speaks English to a page in "${tag.slice(0, 20)}", at once`, async () => {
      expect(messagesFor(tag)).to.equal(en);
      await loadMessages(tag);
      expect(messagesFor(tag)).to.equal(en);
    });
  }
});

describe('intlLocale', () => {
  for (const [locale, lang, expected] of [
    ['sv', 'sv', 'sv'],
    ['sv-FI', 'sv', 'sv-FI'],
    ['SV-fi', 'sv', 'sv-FI'],
    ['ca-valencia', 'ca', 'ca-valencia'],
    ['en', 'en', 'en-GB'],
    ['EN', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['en-ie', 'en', 'en-IE'],
    ['fr', 'en', 'en-GB'],
    ['fr-BE', 'en', 'en-GB'],
    ['eng', 'en', 'en-GB'],
    ['enm', 'en', 'en-GB'],
    ['en-a', 'en', 'en-GB'],
    ['sv-a', 'sv', 'sv'],
    ['', 'en', 'en-GB'],
  ] as const) {
    it(`writes dates of a page in "${locale}" as in ${expected}`, () => {
      expect(intlLocale(locale, { ...en, lang })).to.equal(expected);
    });
  }

  for (const tag of ODD) {
    it(`gives Intl something to go by for "${tag.slice(0, 20)}"`, () => {
      const locale = intlLocale(tag, messagesFor(tag)!);
      expect(
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(0),
      ).to.equal('1 January 1970');
    });
  }
});
