import { expect } from '@open-wc/testing';
import {
  bare,
  isRaw,
  nameOf,
  own,
  Reader,
  some,
  toLocalText,
} from '../../src/model/parse/reader.js';
import { type Refused, TellingReader } from '../../src/model/diagnose/telling-reader.js';
import { BASE } from './feed-of.js';

/** A reader of one object, and what it refuses. */
function readerOf(raw: object) {
  const refused: string[] = [];
  const tell: Refused = (path, name, value) =>
    refused.push(`${path} ${name} ${JSON.stringify(value)}`);
  const reader = new TellingReader({ ...raw }, 'Europe/Brussels', BASE, tell, '$.x');
  return { reader, refused };
}

describe('Reader', () => {
  it('says nothing of fields that are absent, null or empty', () => {
    for (const raw of [{}, { a: null }, { a: '' }, { a: undefined }]) {
      const { reader, refused } = readerOf(raw);
      const found = [
        reader.text('a'),
        reader.moment('a'),
        reader.number('a'),
        reader.list('a', String),
      ];
      expect(found).to.deep.equal([null, null, null, []]);
      expect(refused).to.deep.equal([]);
    }
  });

  it('reads own properties only, not what a prototype or an object of the page has', () => {
    const { reader } = readerOf({});
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(reader.text(name)).to.equal(null);
    }
    expect(own(JSON.parse('{"__proto__":{"name":"x"}}'), 'name')).to.equal(undefined);
  });

  it('tells what it leaves out, and where', () => {
    const { reader, refused } = readerOf({
      date: 'Summer 2026',
      place: {},
      list: ['ok', {}, 5, [], true],
      one: 5,
    });
    const word = (value: unknown) => (value === 'ok' ? value : undefined);
    reader.moment('date');
    reader.text('place');
    reader.list('list', word);
    reader.list('one', word);
    expect(refused).to.deep.equal([
      '$.x.date date "Summer 2026"',
      '$.x.place place {}',
      '$.x.list[1] list {}',
      '$.x.list[2] list 5',
      '$.x.list[3] list []',
      '$.x.list[4] list true',
      '$.x.one one 5',
    ]);
  });

  it('reads on in silence where nobody listens', () => {
    const reader = new Reader({ date: 'Summer 2026', ok: '2024' }, 'UTC', BASE);
    expect([reader.moment('date'), reader.moment('ok')!.text]).to.deep.equal([null, '2024']);
  });

  it('knows the path of what is inside, also of what is inside that', () => {
    const { reader, refused } = readerOf({
      list: [{}, { party: { mail: 'x' } }],
      place: { town: {} },
    });
    const no = () => undefined;
    reader.list('list', (value) => {
      const inner = reader.innerOf(value);
      inner.get('party', (party) => {
        inner.innerOf(party).get('mail', no);
        return 1;
      });
      return 1;
    });
    reader.within('place').text('town');
    reader.within('nowhere').text('town');
    reader.innerOf('x').get('name', no);
    expect(refused).to.deep.equal([
      '$.x.list[1].party.mail mail "x"',
      '$.x.place.town town {}',
      '$.x.name name "x"',
    ]);
  });

  it('takes one value for a list of one', () => {
    const { reader } = readerOf({ a: 'x', b: 5 });
    const word = (value: unknown) => (typeof value === 'string' ? value : undefined);
    expect([reader.list('a', word), reader.list('b', word)]).to.deep.equal([['x'], []]);
  });

  it('reads the first hundred entries of a list', () => {
    const { reader } = readerOf({ a: new Array(101).fill('x'), b: new Array(100).fill('x') });
    expect(
      [reader.list('a', String), reader.list('b', String)].map(({ length }) => length),
    ).to.deep.equal([100, 100]);
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
      const { reader, refused } = readerOf({ a: value });
      expect(reader.number('a')).to.equal(expected);
      expect(refused).to.have.length(expected === null ? 1 : 0);
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
    const { reader, refused } = readerOf({});
    const start = (timeZone: unknown) =>
      reader.inner({ a: '2024-05-22T12:00', timeZone }).moment('a')!;
    for (const zone of [undefined, 'Romance Standard Time', 5, {}, 'constructor']) {
      expect(start(zone).zone).to.equal('Europe/Brussels');
    }
    expect(refused).to.have.length(4);
    expect([
      start('Asia/Tokyo').zone,
      new Date(start('Asia/Tokyo').start).toISOString(),
    ]).to.deep.equal([...['Asia/Tokyo', '2024-05-22T03:00:00.000Z']]);
  });

  it('knows the feed as a whole, however deep inside it is', () => {
    const { reader } = readerOf({ name: 'Feed' });
    expect(reader.root).to.equal(null);
    expect(reader.inner({}).root).to.equal(reader);
    expect(reader.inner({}).inner({ timeZone: 'UTC' }).inner({}).root).to.equal(reader);
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
