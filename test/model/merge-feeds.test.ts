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
