import { expect } from '@open-wc/testing';
import { mergeFeeds } from '../../src/model/merge-feeds.js';
import { separateEvents } from '../../src/model/separate.js';
import { findEvent, isIn } from '../../src/model/select.js';
import { isAhead } from '../../src/model/phase.js';
import { at, eventOf, feedOf } from './feed-of.js';

const talk = (id: string, more: object = {}) => ({
  id,
  name: id,
  startDate: '2024-05-22T10:00',
  ...more,
});

describe('an event that another one has as a session', () => {
  for (const [what, events, together, separate] of [
    ['named by its id', [talk('conf', { subEvent: ['a'] }), talk('a')], ['conf'], ['a']],
    ['before the whole', [talk('a'), talk('conf', { subEvent: ['a'] })], ['conf'], ['a']],
    [
      'told twice',
      [talk('conf', { subEvent: [talk('a'), talk('b')] }), talk('a'), talk('c')],
      ['conf', 'c'],
      ['a', 'b', 'c'],
    ],
    [
      'that also says what it is part of',
      [talk('conf', { subEvent: ['a'] }), talk('a', { superEvent: 'conf' })],
      ['conf'],
      ['a'],
    ],
    [
      'of a series without a date of its own',
      [
        { id: 'series', name: 'Series', subEvent: ['a', 'b'] },
        talk('a'),
        talk('b', { startDate: '2024-06-22' }),
      ],
      ['series'],
      ['a', 'b'],
    ],
    [
      'of a session',
      [
        talk('conf', { subEvent: [talk('day', { subEvent: [talk('a')] })] }),
        talk('a'),
        talk('day'),
      ],
      ['conf'],
      ['a'],
    ],
    [
      'at another time than the entry of its own',
      [
        talk('conf', { subEvent: [talk('a', { startDate: '2024-05-22T12:00' })] }),
        talk('a', { startDate: '2025-05-22T12:00' }),
      ],
      ['conf', 'a'],
      ['a', 'a'],
    ],
    [
      'and has it in turn',
      [talk('a', { subEvent: ['b'] }), talk('b', { subEvent: ['a'] })],
      ['a', 'b'],
      null,
    ],
    ['that is itself', [talk('a', { subEvent: ['a'] })], ['a'], ['a']],
    [
      'in a chain too long to be read',
      [
        talk('d'),
        talk('c', { subEvent: ['d'] }),
        talk('b', { subEvent: ['c'] }),
        talk('a', { subEvent: ['b'] }),
      ],
      ['d', 'a'],
      ['d', 'c'],
    ],
  ] as const) {
    it(`is shown once: ${what}`, () => {
      const feed = feedOf(events);
      expect(feed.events.map(({ id }) => id)).to.deep.equal(together);
      if (separate) expect(separateEvents(feed).map(({ id }) => id)).to.have.members(separate);
      for (const { id } of events) expect(findEvent(feed, id, 0)?.id).to.equal(id);
    });
  }

  it('says what it is part of, wherever it is shown', () => {
    const feed = feedOf([talk('a'), talk('conf', { subEvent: ['a'] })]);
    expect(separateEvents(feed)[0]!.superEvent!.id).to.equal('conf');
    expect(findEvent(feed, 'a', 0)!.superEvent!.id).to.equal('conf');
  });

  it('is shown once where it comes from another file', () => {
    const merged = mergeFeeds([
      feedOf([talk('a'), talk('b')]),
      feedOf([talk('conf', { subEvent: [talk('a')] })]),
    ]);
    expect(merged.events.map(({ id }) => id)).to.deep.equal(['b', 'conf']);
  });
});

describe('a postponed event', () => {
  const AFTER = at('2025-01-01T00:00Z');
  const postponed = eventOf({ eventStatus: 'postponed' });

  it('is neither past nor in any stretch of time, but still to come', () => {
    for (const now of [0, AFTER]) {
      expect(isIn(postponed, { name: 'upcoming' }, now)).to.equal(true);
      expect(isIn(postponed, { name: 'past' }, now)).to.equal(false);
      expect(isIn(postponed, { name: 'between', from: 0, until: AFTER }, now)).to.equal(false);
    }
  });

  it('comes after those that have a date', () => {
    const feed = feedOf([talk('a', { eventStatus: 'postponed' }), talk('b')]);
    expect(feed.events.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(findEvent(feed, 'next', 0)!.id).to.equal('b');
  });

  it('is one of the dates of what it belongs to', () => {
    const feed = feedOf([
      talk('conf', { subEvent: [talk('a', { eventStatus: 'postponed' }), talk('b')] }),
    ]);
    expect(separateEvents(feed).map(({ id }) => id)).to.have.members(['a', 'b']);
  });

  it('can stand in no calendar', () => {
    expect(isAhead(postponed, 0)).to.equal(false);
    expect(isAhead(eventOf(), 0)).to.equal(true);
    expect(isAhead(eventOf(), AFTER)).to.equal(false);
    expect(isAhead(eventOf({ eventStatus: 'cancelled' }), 0)).to.equal(false);
    expect(isAhead(eventOf({ startDate: '2024-05', provisional: true }), 0)).to.equal(false);
  });
});
