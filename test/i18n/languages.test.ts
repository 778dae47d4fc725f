import { expect } from '@open-wc/testing';
import { intlLocale, messagesFor } from '../../src/i18n/languages.js';
import { messages as en } from '../../src/i18n/en.js';
import { loadMessages, messagesIn } from '../support/messages.js';

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
    const arrived: string[] = [];
    for (const tag of ['pl', 'pl-PL', 'PL'])
      expect(messagesFor(tag, () => arrived.push(tag))).to.equal(null);
    const { lang } = await loadMessages('pl');
    expect(lang).to.equal('pl');
    expect(arrived).to.deep.equal(['pl', 'pl-PL', 'PL']);
    expect(messagesIn('pl')).to.equal(messagesIn('pl-PL'));
  });

  for (const tag of ['sv', 'sv-SE', 'sv-FI', 'SV', 'Sv-se']) {
    it(`speaks Swedish to a page in ${tag}`, async () => {
      expect((await loadMessages(tag)).lang).to.equal('sv');
      expect(messagesIn(tag)!.lang).to.equal('sv');
    });
  }

  for (const tag of ['en', 'en-IE', 'EN', ...ODD]) {
    it(`speaks English to a page in "${tag.slice(0, 20)}", at once`, () => {
      expect(messagesIn(tag)).to.equal(en);
    });
  }
});

describe('intlLocale', () => {
  for (const [locale, lang, expected] of [
    ['sv', 'sv', 'sv'],
    ['sv-FI', 'sv', 'sv-FI'],
    ['SV-fi', 'sv', 'sv-FI'],
    ['ca-valencia', 'ca', 'ca-valencia'],
    ['sv-u-nu-arab', 'sv', 'sv'],
    ['pl-PL-u-ca-buddhist', 'pl', 'pl-PL'],
    ['en-u-ca-japanese-nu-deva', 'en', 'en-GB'],
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
      const locale = intlLocale(tag, messagesIn(tag)!);
      expect(
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(0),
      ).to.equal('1 January 1970');
    });
  }
});
