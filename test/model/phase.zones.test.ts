import { expect } from '@open-wc/testing';
import { currentOccurrence, occurrencesOf, phaseOf } from '../../src/model/phase.js';
import { at, eventOf } from './feed-of.js';

const said = (facts: object, now: string | number) => {
  const phase = phaseOf(eventOf(facts), typeof now === 'string' ? at(now) : now);
  return phase.name === 'in-progress' ? `day ${phase.day} of ${phase.days}` : phase.name;
};

describe('phaseOf', () => {
  for (const [why, facts, now, expected] of [
    ['a day, the night before', {}, '2024-05-21T21:59:59.999Z', 'before'],
    ['a day, at its midnight', {}, '2024-05-21T22:00Z', 'day 1 of 1'],
    ['a day, at its last moment', {}, '2024-05-22T21:59:59.999Z', 'day 1 of 1'],
    ['a day, at the midnight after', {}, '2024-05-22T22:00Z', 'over'],
    ['days, on the first', { endDate: '2024-05-25' }, '2024-05-21T22:00Z', 'day 1 of 4'],
    ['days, at the end of the first', { endDate: '2024-05-25' }, '2024-05-22T21:59Z', 'day 1 of 4'],
    ['days, on the second', { endDate: '2024-05-25' }, '2024-05-22T22:00Z', 'day 2 of 4'],
    ['days, at the end of the last', { endDate: '2024-05-25' }, '2024-05-25T21:59Z', 'day 4 of 4'],
    ['days, after them', { endDate: '2024-05-25' }, '2024-05-25T22:00Z', 'over'],
    [
      'a time, a moment before',
      { startDate: '2024-05-22T16:30' },
      '2024-05-22T14:29:59Z',
      'before',
    ],
    [
      'a time without end, at it',
      { startDate: '2024-05-22T16:30' },
      '2024-05-22T14:30Z',
      'day 1 of 1',
    ],
    [
      'a time without end, late',
      { startDate: '2024-05-22T16:30' },
      '2024-05-22T21:59Z',
      'day 1 of 1',
    ],
    [
      'a time without end, at midnight',
      { startDate: '2024-05-22T16:30' },
      '2024-05-22T22:00Z',
      'over',
    ],
    [
      'hours, at their end',
      { startDate: '2024-05-22T16:30', endDate: '2024-05-22T18:00' },
      '2024-05-22T16:00Z',
      'over',
    ],
    [
      'a night, before midnight',
      { startDate: '2024-05-22T20:00', endDate: '2024-05-23T02:00' },
      '2024-05-22T20:00Z',
      'day 1 of 1',
    ],
    [
      'a night, after midnight',
      { startDate: '2024-05-22T20:00', endDate: '2024-05-23T02:00' },
      '2024-05-22T22:30Z',
      'day 1 of 1',
    ],
    [
      'a night that ends at midnight',
      { startDate: '2024-05-22T20:00', endDate: '2024-05-23T00:00' },
      '2024-05-22T20:00Z',
      'day 1 of 1',
    ],
    [
      'a time to a day',
      { startDate: '2024-05-22T16:30', endDate: '2024-05-24' },
      '2024-05-24T21:59Z',
      'day 3 of 3',
    ],
    [
      'over the night of summer time',
      { startDate: '2024-03-30', endDate: '2024-04-01' },
      '2024-03-31T22:00Z',
      'day 3 of 3',
    ],
    [
      'over the night of winter time',
      { startDate: '2024-10-26', endDate: '2024-10-28' },
      '2024-10-27T22:59Z',
      'day 2 of 3',
    ],
    [
      'over New Year',
      { startDate: '2024-12-31', endDate: '2025-01-01' },
      '2024-12-31T23:00Z',
      'day 2 of 2',
    ],
    [
      'far away, on its calendar',
      { timeZone: 'Pacific/Kiritimati' },
      '2024-05-21T10:00Z',
      'day 1 of 1',
    ],
    ['far away, on no other', { timeZone: 'Pacific/Pago_Pago' }, '2024-05-22T10:59Z', 'before'],
    [
      'some day of a month, in it',
      { startDate: '2024-05', provisional: true },
      '2024-05-15T12:00Z',
      'before',
    ],
    [
      'some day of a month, after it',
      { startDate: '2024-05', provisional: true },
      '2024-05-31T22:00Z',
      'over',
    ],
    [
      'some day of a year, in it',
      { startDate: '2024', provisional: true },
      '2024-05-15T12:00Z',
      'before',
    ],
    [
      'some day of a year, after it',
      { startDate: '2024', provisional: true },
      '2024-12-31T23:00Z',
      'over',
    ],
    ['no date', { startDate: undefined, provisional: true }, '2999-01-01T00:00Z', 'before'],
  ] as const) {
    it(`${why}: ${expected}`, () => expect(said(facts, now)).to.equal(expected));
  }

  describe('of an event that only has sessions', () => {
    const facts = {
      startDate: undefined,
      subEvent: [
        { name: 'Second', startDate: '2024-04-25' },
        { name: 'First', startDate: '2024-04-10', endDate: '2024-04-11' },
        { name: 'Some time' },
      ],
    };
    for (const [why, now, expected] of [
      ['before the first', '2024-04-09T21:59Z', 'before'],
      ['on the second day of the first', '2024-04-10T22:00Z', 'day 2 of 2'],
      ['between them, waits for the next', '2024-04-11T22:00Z', 'before'],
      ['on the last', '2024-04-25T12:00Z', 'day 1 of 1'],
      ['after the last', '2024-04-25T22:00Z', 'over'],
    ] as const) {
      it(`${why}: ${expected}`, () => expect(said(facts, now)).to.equal(expected));
    }

    it('takes the sessions in the order of their dates, and those without date not at all', () => {
      expect(occurrencesOf(eventOf(facts)).map(({ name }) => name)).to.deep.equal([
        'First',
        'Second',
      ]);
    });

    it('is on while a session of a session of a session is', () => {
      const deep = (subEvent: object) => ({ name: 'Part', subEvent: [subEvent] });
      const talk = { name: 'Talk', startDate: '2024-04-10T10:00', endDate: '2024-04-10T11:00' };
      const nested = { startDate: undefined, subEvent: [deep(deep(talk))] };
      expect(said(nested, '2024-04-10T07:59Z')).to.equal('before');
      expect(said(nested, '2024-04-10T08:30Z')).to.equal('day 1 of 1');
      expect(said(nested, '2024-04-10T09:00Z')).to.equal('over');
    });

    for (const [now, name] of [
      ['2024-01-01T00:00Z', 'First'],
      ['2024-04-11T21:59Z', 'First'],
      ['2024-04-11T22:00Z', 'Second'],
      ['2024-12-01T00:00Z', 'Second'],
    ] as const) {
      it(`means ${name} at ${now}`, () => {
        expect(currentOccurrence(eventOf(facts), at(now))!.name).to.equal(name);
      });
    }
  });

  it('means the event itself where it has a date, whatever its sessions say', () => {
    const event = eventOf({ subEvent: [{ name: 'Talk', startDate: '2024-05-22T10:00' }] });
    expect(occurrencesOf(event)).to.deep.equal([event]);
  });

  it('finds nothing to happen where no date is known', () => {
    const event = eventOf({ startDate: undefined, provisional: true });
    expect(occurrencesOf(event)).to.deep.equal([]);
    expect(currentOccurrence(event, 0)).to.equal(null);
  });
});
