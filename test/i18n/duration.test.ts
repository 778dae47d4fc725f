import { expect } from '@open-wc/testing';
import { durationParts } from '../../src/i18n/duration.js';

const text = (locale: string, ...amounts: Parameters<typeof durationParts>[1]) =>
  durationParts(locale, amounts)
    .map(({ value, label }) => `[${value}] ${label}`.replace(/\s/g, ' '))
    .join(' ');

describe('durationParts', () => {
  for (const [locale, expected] of [
    ['en-GB', '[1] day [2] hours [0] minutes [59] seconds'],
    ['sv', '[1] dygn [2] timmar [0] minuter [59] sekunder'],
    ['pl', '[1] dzień [2] godziny [0] minut [59] sekund'],
    ['ca', '[1] dia [2] hores [0] minuts [59] segons'],
  ] as const) {
    it(`in ${locale}: ${expected}`, () => {
      expect(text(locale, ['day', 1], ['hour', 2], ['minute', 0], ['second', 59])).to.equal(
        expected,
      );
    });
  }

  it('groups the digits of many days', () => {
    expect(text('en-GB', ['day', 1234])).to.equal('[1,234] days');
  });

  it('says nothing of nothing', () => expect(durationParts('en-GB', [])).to.deep.equal([]));
});
