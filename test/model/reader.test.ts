import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/model/event.js';
import { bare, isRaw, nameOf, own, Reader, some, toLocalText } from '../../src/model/reader.js';
import { BASE } from './feed-of.js';

/** A reader of one object, and what it complains of. */
function readerOf(raw: object) {
  const problems: Problem[] = [];
  const reader = new Reader({ ...raw }, '$.x', problems, 'Europe/Brussels', BASE);
  return { reader, said: () => problems.map(({ path, reason }) => `${path}: ${reason}`) };
}

describe('Reader', () => {
  it('says nothing of fields that are absent, null or empty', () => {
    for (const raw of [{}, { a: null }, { a: '' }, { a: undefined }]) {
      const { reader, said } = readerOf(raw);
      const found = [
        reader.text('a'),
        reader.moment('a'),
        reader.number('a'),
        reader.list('a', 'x', String),
      ];
      expect(found).to.deep.equal([null, null, null, []]);
      expect(said()).to.deep.equal([]);
    }
  });

  it('reads own properties only, not what a prototype or an object of the page has', () => {
    const { reader } = readerOf({});
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(reader.text(name)).to.equal(null);
    }
    expect(own(JSON.parse('{"__proto__":{"name":"x"}}'), 'name')).to.equal(undefined);
  });

  it('names what it leaves out, and why, in a line', () => {
    const { reader, said } = readerOf({
      date: 'Summer 2026',
      place: {},
      list: ['ok', {}, 5, [], true],
      long: 'x'.repeat(1000),
    });
    reader.moment('date');
    reader.text('place');
    reader.list('list', 'word', (value) => (value === 'ok' ? value : undefined));
    reader.moment('long');
    expect(said()).to.deep.equal([
      '$.x.date: no ISO 8601 date: "Summer 2026"',
      '$.x.place: no text: an object',
      '$.x.list[1]: no word: an object',
      '$.x.list[2]: no word: 5',
      '$.x.list[3]: no word: a list',
      '$.x.list[4]: no word: true',
      `$.x.long: no ISO 8601 date: "${'x'.repeat(59)}`,
    ]);
  });

  it('complains once where a part has done so itself', () => {
    const { reader, said } = readerOf({ a: { b: 5 } });
    reader.get('a', 'thing', (value, path) => {
      reader.report(`${path}.b`, 'wrong');
      return undefined;
    });
    expect(said()).to.deep.equal(['$.x.a.b: wrong']);
  });

  it('takes one value for a list of one', () => {
    const { reader, said } = readerOf({ a: 'x', b: 5 });
    const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
    expect(reader.list('a', 'word', word)).to.deep.equal(['x']);
    expect(reader.list('b', 'word', word)).to.deep.equal([]);
    expect(said()).to.deep.equal(['$.x.b: no word: 5']);
  });

  it('reads the first hundred entries of a list, and says so', () => {
    const { reader, said } = readerOf({ a: new Array(101).fill('x'), b: new Array(100).fill('x') });
    expect(reader.list('a', 'word', String)).to.have.length(100);
    expect(reader.list('b', 'word', String)).to.have.length(100);
    expect(said()).to.deep.equal(['$.x.a: only the first 100 entries are read']);
  });

  for (const [value, expected] of [
    [50, 50],
    [0, 0],
    [-1, -1],
    [2.5, 2.5],
    ['50', 50],
    ['-3', -3],
    [{ '@type': 'QuantitativeValue', value: 12 }, 12],
    [{ value: '12' }, 12],
    ...[
      'x',
      '5 000',
      '1e3',
      '0x10',
      ' 5',
      '5.5',
      1e9,
      -1e9,
      NaN,
      Infinity,
      true,
      {},
      [5],
      { value: {} },
    ].map((nonsense) => [nonsense, null] as const),
  ] as const) {
    it(`reads ${JSON.stringify(value)} as ${expected === null ? 'no number' : expected}`, () => {
      const { reader, said } = readerOf({ a: value });
      expect(reader.number('a')).to.equal(expected);
      expect(said()).to.have.length(expected === null ? 1 : 0);
    });
  }

  for (const [value, expected] of [
    ['more', 'https://office.example/feeds/more'],
    [{ sv: '/sv', en: '/en' }, 'https://office.example/sv'],
    ['javascript:alert(1)', null],
    [{ sv: 'javascript:alert(1)' }, null],
    [{}, null],
    [['/a'], null],
    [5, null],
  ] as const) {
    it(`follows ${JSON.stringify(value)} to ${expected}`, () => {
      expect(readerOf({ url: value }).reader.url()).to.equal(expected);
    });
  }

  for (const [value, expected] of [
    ['sv', ['sv']],
    [
      ['sv', 'en-GB'],
      ['sv', 'en-GB'],
    ],
    [{ '@type': 'Language', name: 'Swedish', alternateName: 'sv' }, ['sv']],
    [{ name: 'sv' }, ['sv']],
    [['sv', 'svenska', 5, null], ['sv']],
    ['Swedish', []],
  ] as const) {
    it(`finds the languages ${expected.join()} in ${JSON.stringify(value)}`, () => {
      expect(readerOf({ inLanguage: value }).reader.languages()).to.deep.equal(expected);
    });
  }

  it('reads what is inside in its own zone, or in that of what is around it', () => {
    const { reader } = readerOf({});
    const inside = { a: '2024-05-22T12:00' };
    expect(reader.inner(inside, '$.x.y').moment('a')!.zone).to.equal('Europe/Brussels');
    const there = reader.inner(inside, '$.x.y', 'Asia/Tokyo').moment('a')!;
    expect([there.zone, new Date(there.start).toISOString()]).to.deep.equal([
      ...['Asia/Tokyo', '2024-05-22T03:00:00.000Z'],
    ]);
  });
});

describe('toLocalText', () => {
  const read = (value: unknown) => {
    const text = toLocalText(value);
    return text instanceof Map ? Object.fromEntries(text) : text;
  };

  for (const [why, value, expected] of [
    ['plain text', ' Hej ', 'Hej'],
    ['a number', 5, '5'],
    ['a map by language', { sv: 'Hej', 'en-GB': 'Hello' }, { sv: 'Hej', 'en-GB': 'Hello' }],
    [
      'a map, less what is no text',
      { sv: 'Hej', en: 5, pl: '', ca: null, de: {}, fr: ['x'] },
      { sv: 'Hej', en: '5' },
    ],
    [
      'a map, less what is no language',
      { sv: 'Hej', sv_SE: 'a', '': 'b', constructor: 'c' },
      { sv: 'Hej' },
    ],
    ['a value of JSON-LD', { '@value': 'Hej' }, 'Hej'],
    [
      'a value of JSON-LD with its language',
      [{ '@language': 'sv', '@value': 'Hej' }],
      { sv: 'Hej' },
    ],
    [
      'values of JSON-LD in several languages',
      [
        { '@language': 'sv', '@value': 'Hej' },
        { '@language': 'en', '@value': 'Hello' },
      ],
      { sv: 'Hej', en: 'Hello' },
    ],
    ['the first of several texts', ['Hej', 'Hello'], 'Hej'],
    ['nothing in an empty map', {}, undefined],
    ['nothing in an empty list', [], undefined],
    ['nothing in a map of nonsense', { sv: {}, x: 'y' }, undefined],
    ['nothing in a prototype', JSON.parse('{"__proto__":{"sv":"x"}}'), undefined],
    ['nothing in a list of lists', [['x']], undefined],
    ['nothing in what is neither', true, undefined],
  ] as const) {
    it(`finds ${why}`, () => expect(read(value)).to.deep.equal(expected));
  }

  it('reads a hundred keys of a hostile map', () => {
    const keys = [...Array(2000).keys()].map((n) => {
      const letters = [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676)];
      return letters.map((letter) => String.fromCharCode(97 + letter)).join('');
    });
    const hostile = Object.fromEntries(keys.map((key) => [key, 'x']));
    expect((toLocalText(hostile) as Map<string, string>).size).to.be.at.most(100);
  });
});

describe('the small ones', () => {
  it('nameOf takes a text or the name of an object', () => {
    expect(nameOf('A')).to.equal('A');
    expect(nameOf({ name: 'A', url: 'x' })).to.equal('A');
    expect(nameOf({ name: { sv: 'A' } })).to.deep.equal(new Map([['sv', 'A']]));
    expect(nameOf({ url: 'https://a.eu/' })).to.equal(undefined);
    expect(nameOf({ name: {} })).to.equal(undefined);
    expect(nameOf(null)).to.equal(undefined);
  });

  it('bare drops the address of a schema.org word', () => {
    expect(bare('https://schema.org/EventCancelled')).to.equal('EventCancelled');
    expect(bare('x#InStock')).to.equal('InStock');
    expect(bare('InStock')).to.equal('InStock');
    expect(bare(5)).to.equal(undefined);
    expect(bare({})).to.equal(undefined);
  });

  it('isRaw knows an object from a list and from nothing', () => {
    expect([{}, [], null, 'x', 5, undefined].map(isRaw)).to.deep.equal([
      ...[true, false, false, false, false, false],
    ]);
  });

  it('some prefers an own list', () => {
    expect(some([1], [2])).to.deep.equal([1]);
    expect(some([], [2])).to.deep.equal([2]);
    expect(some([], null)).to.deep.equal([]);
  });
});
