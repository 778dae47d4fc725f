import { expect } from '@open-wc/testing';
import { mergeFeeds } from '../../src/model/merge-feeds.js';
import { feedOf } from './feed-of.js';

const one = feedOf(
  [
    { id: 'a', name: 'A of one', startDate: '2024-05-01' },
    { id: 'c', name: 'C', startDate: '2024-07-01' },
    { id: 'same', name: 'First of the day', startDate: '2024-06-01' },
  ],
  { name: 'One', about: ['Health', 'Mobility'], dateModified: '2024-01-01' },
);
const two = feedOf(
  [
    { id: 'a', name: 'A of two', startDate: '2024-05-01' },
    { id: 'a', name: 'A again', startDate: '2024-08-01' },
    { id: 'b', name: 'B', startDate: '2024-06-01' },
    { name: 'Broken' },
  ],
  {
    name: 'Two',
    about: [{ termCode: 'mobility', name: 'Moving' }, 'Energy'],
    dateModified: '2025-01-01',
  },
);

describe('mergeFeeds', () => {
  const both = mergeFeeds([one, two]);

  it('shows the events of all feeds by date, in the order of the feeds', () => {
    expect(both.events.map(({ name }) => name)).to.deep.equal([
      'A of one',
      'First of the day',
      'B',
      'C',
      'A again',
    ]);
  });

  it('keeps of events with the same id and start the first', () => {
    expect(mergeFeeds([two, one]).events[0]!.name).to.equal('A of two');
  });

  it('keeps the first label of a theme, and the order of the first feed', () => {
    expect([...both.themes]).to.deep.equal([
      ['health', 'Health'],
      ['mobility', 'Mobility'],
      ['energy', 'Energy'],
    ]);
  });

  it('is named and dated like the first', () => {
    expect(both.name).to.equal('One');
    expect(both.dateModified!.text).to.equal('2024-01-01');
  });

  it('reports the problems of all', () => {
    expect(both.problems).to.deep.equal([...one.problems, ...two.problems]);
    expect(both.problems).to.have.length(1);
  });

  it('is complete when all are', () => {
    expect(both.isComplete).to.equal(true);
    expect(mergeFeeds([one, { ...two, isComplete: false }]).isComplete).to.equal(false);
  });

  it('gives a single feed as it is', () => expect(mergeFeeds([one])).to.equal(one));
});

describe('one event', () => {
  const START = '2030-05-22T10:00';
  const spelt = [
    START,
    `${START}:00`,
    `${START}+02:00`,
    '2030-05-22T08:00Z',
    '2030-05-22 08:00:00Z',
  ];

  for (const [why, facts] of [
    ['an id', { id: 'walk', name: 'Walk' }],
    ['an address', { url: '/walk', name: 'Walk' }],
    ['a name', { name: 'Walk' }],
  ] as const) {
    it(`stands once in two feeds, however its moment is written: with ${why}`, () => {
      for (const startDate of spelt) {
        const feeds = [START, startDate].map((one) => feedOf([{ ...facts, startDate: one }]));
        expect(mergeFeeds(feeds).events, startDate).to.have.length(1);
      }
    });

    it(`stands once in one feed: with ${why}`, () => {
      const { events, problems } = feedOf(spelt.map((startDate) => ({ ...facts, startDate })));
      expect(events).to.have.length(1);
      expect(problems.map(({ code }) => code)).to.deep.equal(
        spelt.slice(1).map(() => 'event-repeated-or-unnamed'),
      );
    });
  }

  it('is another an hour later, and another on another page', () => {
    const events = [
      { name: 'Walk', startDate: START },
      { name: 'Walk', startDate: `${START}+01:00` },
      { name: 'Walk', url: '/walk', startDate: START },
    ];
    expect(feedOf(events).events).to.have.length(3);
  });

  it('is the same day in feeds of different zones', () => {
    const feeds = ['Europe/Brussels', 'America/New_York'].map((timeZone) =>
      feedOf([{ id: 'day', name: 'Open day', startDate: '2030-05-22' }], { timeZone }),
    );
    expect(mergeFeeds(feeds).events).to.have.length(1);
  });

  it('is a session of a series that another feed writes otherwise', () => {
    const whole = {
      name: 'Course',
      subEvent: [{ name: 'Evening', startDate: '2030-05-22T10:00' }],
    };
    const feeds = [[whole], [{ name: 'Evening', startDate: '2030-05-22T08:00Z' }]].map((events) =>
      feedOf(events),
    );
    expect(mergeFeeds(feeds).events.map(({ name }) => name)).to.deep.equal(['Course']);
  });
});
