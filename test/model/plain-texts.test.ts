import { expect } from '@open-wc/testing';
import { atOnce } from '../../src/model/parse/at-once.js';
import { plainTexts } from '../../src/model/parse/plain-texts.js';
import { unwrap } from '../../src/model/parse/unwrap.js';

describe("JSON-LD's texts", () => {
  for (const [why, value, expected] of [
    ['a text', { '@value': 'Hej' }, 'Hej'],
    ['a text that says its language', { '@value': 'Hej', '@language': 'sv' }, 'Hej'],
    ['a list of one', [{ '@language': 'sv', '@value': 'Hej' }], { sv: 'Hej' }],
    [
      'several languages',
      [
        { '@language': 'sv', '@value': 'Hej' },
        { '@language': 'en', '@value': 'Hello' },
      ],
      { sv: 'Hej', en: 'Hello' },
    ],
    ['a list without languages', [{ '@value': 'a' }, { '@value': 'b' }], ['a', 'b']],
    ['other lists', ['a', 5, null, []], ['a', 5, null, []]],
    ['other values', 5, 5],
    ['a prototype', JSON.parse('{"__proto__":{"@value":"x"}}'), JSON.parse('{"__proto__":"x"}')],
  ] as const) {
    it(`become ours: ${why}`, () =>
      expect(atOnce(plainTexts({ value }))).to.deep.equal({ value: expected }));
  }

  it('are found in a feed of our own shape', () => {
    const events = [{ name: { '@value': 'Hej' }, startDate: '2030-01-01' }];
    expect(unwrap({ name: 'Agenda', events })).to.deep.equal({
      name: 'Agenda',
      events: [{ name: 'Hej', startDate: '2030-01-01' }],
    });
  });

  it('are left alone where a document goes deeper than any feed', () => {
    let deep: unknown = { '@value': 'x' };
    for (let level = 0; level < 50_000; level++) deep = [deep];
    expect(() => atOnce(plainTexts(deep))).not.to.throw();
  });
});
