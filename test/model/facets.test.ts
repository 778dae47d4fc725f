import { expect } from '@open-wc/testing';
import { byCode, chosenOf, codesOf, FACETS, matches, valuesOf } from '../../src/model/facets.js';
import { eventOf } from './feed-of.js';

describe('facets', () => {
  const event = eventOf({
    inLanguage: ['sv', 'en'],
    about: ['Health', { termCode: 'mobility', name: 'Mobility' }],
    eventAttendanceMode: 'mixed',
    organizer: [{ name: { sv: 'Brysselkontoret', en: 'Brussels office' } }, 'Ecorys'],
    location: [
      { '@type': 'VirtualLocation', name: 'ZOOM' },
      { name: 'Square', address: { addressLocality: { sv: 'Bryssel', en: 'Brussels' } } },
      'Göteborg',
    ],
  });

  for (const [facet, codes] of [
    ['theme', ['health', 'mobility']],
    ['mode', ['mixed']],
    ['language', ['sv', 'en']],
    ['organizer', ['brysselkontoret', 'ecorys']],
    ['place', ['bryssel', 'goteborg']],
  ] as const) {
    it(`knows the ${facet} of an event by codes that fit an address`, () => {
      expect(codesOf(event, facet)).to.deep.equal(codes);
    });
  }

  it('has a code for what stays the same in every language, and a label in that of the page', () => {
    expect(valuesOf(event, 'place', 'en')).to.deep.equal([
      { code: 'bryssel', label: 'Brussels', lang: 'en' },
      { code: 'goteborg', label: 'Göteborg', lang: 'sv' },
    ]);
    expect(valuesOf(event, 'organizer', 'sv')[0]).to.deep.equal({
      ...{ code: 'brysselkontoret', label: 'Brysselkontoret', lang: 'sv' },
    });
  });

  it("makes the code of the text in the event's own language", () => {
    const location = { en: 'Ghent', nl: 'Gent' };
    const place = { name: 'x', address: { addressLocality: location } };
    expect(codesOf(eventOf({ inLanguage: 'nl', location: place }), 'place')).to.deep.equal([
      'gent',
    ]);
    expect(codesOf(eventOf({ location: place }), 'place')).to.deep.equal(['ghent']);
  });

  it('finds nothing in an event that says nothing', () => {
    for (const facet of FACETS) expect(codesOf(eventOf(), facet)).to.deep.equal([]);
  });

  for (const [values, match, facet, expected] of [
    [[], 'any', 'theme', true],
    [[], 'all', 'theme', true],
    [['health'], 'any', 'theme', true],
    [['health', 'energy'], 'any', 'theme', true],
    [['energy'], 'any', 'theme', false],
    [['health', 'mobility'], 'all', 'theme', true],
    [['health', 'energy'], 'all', 'theme', false],
    [['Health'], 'any', 'theme', false],
    [['mixed'], 'any', 'mode', true],
    [['online'], 'any', 'mode', false],
    [['en'], 'all', 'language', true],
    [['pl'], 'any', 'language', false],
    [['goteborg'], 'any', 'place', true],
    [['ecorys', 'brysselkontoret'], 'all', 'organizer', true],
  ] as const) {
    it(`${match} of [${values.join()}] in ${facet} ${expected ? 'fits' : 'does not fit'}`, () => {
      expect(matches(event, facet, { values, match })).to.equal(expected);
      const other = eventOf();
      const all = [other, event, other];
      const fitting = values.length === 0 ? all : expected ? [event] : [];
      expect(chosenOf(all, facet, { values, match })).to.deep.equal(fitting);
    });
  }

  it('knows the events of each code, in their order and once each', () => {
    const twice = eventOf({ about: ['health', 'Health', 'eco'] });
    const index = byCode([twice, event], 'theme');
    expect([...index.keys()]).to.have.members(['health', 'eco', 'mobility']);
    expect(index.get('health')).to.deep.equal([twice, event]);
    expect(index.get('eco')).to.deep.equal([twice]);
  });
});
