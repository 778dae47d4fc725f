import { expect } from '@open-wc/testing';
import { searchIn } from '../../src/model/search.js';
import { feedOf } from './feed-of.js';

const finds = (search: string, facts: object) => {
  const feed = feedOf([{ name: 'Trobada', startDate: '2030-04-01', ...facts }]);
  return searchIn(search)(feed.events[0]!, feed);
};

describe('a search', () => {
  for (const [search, name] of [
    ['collegi', 'Col·legi'],
    ['col·legi', 'Collegi'],
    ['dabril', 'Concert d’abril'],
    ['a', "'a'b'"],
    ['abc', 'a’b’c'],
    ['strasse', 'Straße'],
  ] as const)
    it(`for ${search} finds ${name}`, () => expect(finds(search, { name })).to.equal(true));

  it('keeps marks that stand between no two letters', () => {
    expect(finds('20', { name: "2'0" })).to.equal(false);
  });

  // In many languages, of letters that are short for eighteen: took seconds.
  it('looks through the beginning of a long event, names and places first', () => {
    const languages = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `a${letter}`);
    const description = Object.fromEntries(
      languages.map((lang) => [lang, `${'\ufdfa'.repeat(4900)} last${lang}`]),
    );
    const facts = { description, location: { name: 'Hall' }, about: 'Music' };
    for (const word of ['hall', 'music', 'lastaa']) expect(finds(word, facts), word).to.equal(true);
    expect(finds('lastaz', facts)).to.equal(false);
  });
});
