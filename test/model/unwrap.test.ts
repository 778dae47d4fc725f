import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { unwrap } from '../../src/model/parse/unwrap.js';
import { BASE } from './feed-of.js';

const WORKSHOP = { '@type': 'Event', name: 'Workshop', startDate: '2024-05-22' };
const FAIR = { '@type': 'BusinessEvent', name: 'Fair', startDate: '2024-06-01' };
const PAGE = { '@type': 'WebPage', name: 'Agenda' };
const CONTEXT = { '@context': 'https://schema.org' };

const item = (event: object, position = 1) => ({ '@type': 'ListItem', position, item: event });
const names = (document: unknown) => {
  const events = unwrap(document)?.events as { name: string }[] | undefined;
  return events?.map(({ name }) => name) ?? null;
};

describe('unwrap', () => {
  describe('finds the events of the JSON-LD that pages carry', () => {
    for (const [why, document, expected] of [
      ['a single event', { ...CONTEXT, ...WORKSHOP }, ['Workshop']],
      ['a list', [WORKSHOP, FAIR], ['Workshop', 'Fair']],
      ['a list with other things', [PAGE, WORKSHOP, null, 5, 'x', []], ['Workshop']],
      ['a graph', { ...CONTEXT, '@graph': [PAGE, WORKSHOP, FAIR] }, ['Workshop', 'Fair']],
      ['a graph of one', { '@graph': WORKSHOP }, ['Workshop']],
      ['a list of graphs', [{ '@graph': [WORKSHOP] }, { '@graph': [FAIR] }], ['Workshop', 'Fair']],
      [
        'an ItemList with ListItems',
        { '@type': 'ItemList', itemListElement: [item(WORKSHOP), item(FAIR, 2)] },
        ['Workshop', 'Fair'],
      ],
      ['an ItemList without', { '@type': 'ItemList', itemListElement: [WORKSHOP] }, ['Workshop']],
      ['an ItemList of one', { '@type': 'ItemList', itemListElement: WORKSHOP }, ['Workshop']],
      [
        'an ItemList in a list',
        [{ '@type': 'ItemList', itemListElement: [item(WORKSHOP)] }],
        ['Workshop'],
      ],
      [
        'an ItemList in a graph',
        { '@graph': [PAGE, { '@type': 'ItemList', itemListElement: [item(WORKSHOP)] }] },
        ['Workshop'],
      ],
      [
        'an ItemList in a graph in a list',
        [{ '@graph': [{ '@type': 'ItemList', itemListElement: [item(WORKSHOP)] }] }],
        ['Workshop'],
      ],
      [
        'a DataFeed',
        {
          '@type': 'DataFeed',
          dataFeedElement: [{ '@type': 'DataFeedItem', item: WORKSHOP }, FAIR],
        },
        ['Workshop', 'Fair'],
      ],
      ['an event of two types', { ...WORKSHOP, '@type': ['Thing', 'MusicEvent'] }, ['Workshop']],
      ['an event without a type', { name: 'Workshop', startDate: '2024-05-22' }, ['Workshop']],
      ['a list without types', [{ name: 'Workshop', startDate: '2024-05-22' }], ['Workshop']],
      ['a type as an address', { ...WORKSHOP, '@type': 'https://schema.org/Event' }, ['Workshop']],
    ] as const) {
      it(why, () => expect(names(document)).to.deep.equal(expected));
    }

    for (const type of [
      ...[
        'EventSeries',
        'Festival',
        'Hackathon',
        'CourseInstance',
        'EducationEvent',
        'schema:Event',
      ],
    ]) {
      it(`a ${type}`, () => {
        expect(names({ '@graph': [{ ...WORKSHOP, '@type': type }] })).to.deep.equal(['Workshop']);
      });
    }
  });

  describe('finds none where there are none', () => {
    for (const document of [
      ...[null, undefined, 5, 'x', '', true, {}, PAGE, [PAGE], [1, 2], { '@graph': [] }, [[]]],
      ...[{ '@graph': [PAGE, { name: 'x', startDate: '2024-05-22' }] }, { name: 'x' }],
      ...[
        { '@type': 'Eventful', name: 'x', startDate: '2024-05-22' },
        { '@type': 5 },
        { '@type': {} },
      ],
      ...[
        { '@graph': 'x' },
        { itemListElement: 5 },
        { item: null },
        { '@type': 'EventVenue', name: 'x' },
      ],
      ...[JSON.parse('{"__proto__":{"@type":"Event","name":"x"}}')],
    ]) {
      it(JSON.stringify(document) ?? 'nothing', () => expect(unwrap(document)).to.equal(null));
    }
  });

  it('reads an empty list as a feed without events: there are none today', () => {
    for (const document of [
      [],
      { itemListElement: [] },
      { '@type': 'DataFeed', dataFeedElement: [] },
    ]) {
      expect(unwrap(document)).to.deep.equal({ events: [] });
    }
  });

  it("keeps the wrapper's name and language, and not those of an event", () => {
    const list = {
      name: 'Agenda',
      inLanguage: 'sv',
      dateModified: '2024-01-01',
      itemListElement: [WORKSHOP],
    };
    expect(unwrap(list)).to.deep.include({
      name: 'Agenda',
      inLanguage: 'sv',
      dateModified: '2024-01-01',
    });
    expect(unwrap({ ...WORKSHOP, inLanguage: 'sv' })).to.have.all.keys('events');
  });

  it('gives what the reader of feeds reads', () => {
    const document = {
      ...CONTEXT,
      '@graph': [{ '@type': 'ItemList', itemListElement: [item(WORKSHOP)] }],
    };
    const feed = parseFeed(unwrap(document), BASE)!;
    expect(feed.events.map(({ name }) => name)).to.deep.equal(['Workshop']);
    expect(feed.problems).to.deep.equal([]);
  });

  it('comes to an end in wrappers without end', () => {
    let deep: unknown = WORKSHOP;
    for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { item: deep };
    expect(unwrap(deep)).to.equal(null);
    const ring: Record<string, unknown> = {};
    ring['@graph'] = [ring, ring];
    expect(unwrap(ring)).to.equal(null);
  });
});
