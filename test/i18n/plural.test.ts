import { expect } from '@open-wc/testing';
import { numberText, plural } from '../../src/i18n/plural.js';

describe('plural', () => {
  const forms = { one: 'eins', few: 'few', many: 'many', other: 'other' };

  for (const [lang, n, form] of [
    ['en', 1, 'eins'],
    ['en', 0, 'other'],
    ['sv', 1, 'eins'],
    ['sv', 21, 'other'],
    ['pl', 1, 'eins'],
    ['pl', 2, 'few'],
    ['pl', 5, 'many'],
    ['pl', 12, 'many'],
    ['pl', 22, 'few'],
    ['pl', 25, 'many'],
    ['pl', 1.5, 'other'],
    ['ca', 1, 'eins'],
    ['ca', 5, 'other'],
    ['ca', 2_000_000, 'many'],
  ] as const) {
    it(`${n} in ${lang} takes the form "${form}"`, () => {
      expect(plural(lang, n, forms)).to.match(new RegExp(` ${form}$`));
    });
  }

  it('makes do with one form', () => {
    expect(plural('pl', 2, { other: 'x' })).to.equal('2 x');
  });
});

describe('numberText', () => {
  for (const [lang, expected] of [
    ['en', '12,345.5'],
    ['sv', '12 345,5'],
    ['pl', '12 345,5'],
    ['ca', '12.345,5'],
  ] as const) {
    it(`writes ${expected} in ${lang}`, () => {
      expect(numberText(lang, 12_345.5).replace(/\s/g, ' ')).to.equal(expected);
    });
  }
});
