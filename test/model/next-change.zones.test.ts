import { expect } from '@open-wc/testing';
import { nextChange } from '../../src/model/next-change.js';
import { phaseOf } from '../../src/model/phase.js';
import { registrationState } from '../../src/model/registration-state.js';
import { at, eventOf } from './feed-of.js';

const DAY = 86_400_000;

/** All moments at which something changes, from long before until nothing does any more. */
function changesOf(facts: object, from = '2024-01-01T00:00Z'): string[] {
  const event = eventOf(facts);
  const changes: string[] = [];
  for (let now = nextChange(event, at(from)); now < Infinity; now = nextChange(event, now)) {
    changes.push(new Date(now).toISOString().replace(':00.000Z', 'Z'));
    if (changes.length > 50) break;
  }
  return changes;
}

describe('nextChange', () => {
  for (const [why, facts, expected] of [
    ['a day begins and ends', {}, ['2024-05-21T22:00Z', '2024-05-22T22:00Z']],
    [
      'each midnight of several days',
      { endDate: '2024-05-24' },
      ['2024-05-21T22:00Z', '2024-05-22T22:00Z', '2024-05-23T22:00Z', '2024-05-24T22:00Z'],
    ],
    [
      'hours begin and end',
      { startDate: '2024-05-22T16:30', endDate: '2024-05-22T18:00' },
      ['2024-05-22T14:30Z', '2024-05-22T16:00Z'],
    ],
    [
      'registration opens, closes soon, and closes',
      { registration: { url: 'x', validFrom: '2024-04-01', validThrough: '2024-05-10' } },
      [
        '2024-03-31T22:00Z',
        '2024-05-07T22:00Z',
        '2024-05-10T22:00Z',
        '2024-05-21T22:00Z',
        '2024-05-22T22:00Z',
      ],
    ],
    [
      'what is full still closes',
      { registration: { status: 'full', validThrough: '2024-05-10' } },
      ['2024-05-10T22:00Z', '2024-05-21T22:00Z', '2024-05-22T22:00Z'],
    ],
    [
      'sessions begin and end',
      {
        endDate: '2024-05-22T18:00',
        startDate: '2024-05-22T10:00',
        subEvent: [{ name: 'Talk', startDate: '2024-05-22T11:00', endDate: '2024-05-22T12:00' }],
      },
      ['2024-05-22T08:00Z', '2024-05-22T09:00Z', '2024-05-22T10:00Z', '2024-05-22T16:00Z'],
    ],
    [
      'an event that only has sessions',
      {
        startDate: undefined,
        subEvent: [
          { name: 'Two days', startDate: '2024-04-10', endDate: '2024-04-11' },
          { name: 'Later', startDate: '2024-04-25T10:00', endDate: '2024-04-25T11:00' },
        ],
      },
      [
        '2024-04-09T22:00Z',
        '2024-04-10T22:00Z',
        '2024-04-11T22:00Z',
        '2024-04-25T08:00Z',
        '2024-04-25T09:00Z',
      ],
    ],
    [
      'some day of a month',
      { startDate: '2024-05', provisional: true },
      ['2024-04-30T22:00Z', '2024-05-31T22:00Z'],
    ],
    ['no date', { startDate: undefined, provisional: true }, []],
    [
      'no date, but a deadline',
      {
        startDate: undefined,
        provisional: true,
        registration: { url: 'x', validThrough: '2024-05-10' },
      },
      ['2024-05-07T22:00Z', '2024-05-10T22:00Z'],
    ],
  ] as const) {
    it(`is when ${why}`, () => expect(changesOf(facts)).to.deep.equal(expected));
  }

  it('comes every minute of the last day before registration opens at a time', () => {
    const event = eventOf({ registration: { url: 'x', validFrom: '2024-04-01T09:00' } });
    for (const [now, next] of [
      ['2024-03-01T00:00:30Z', '2024-03-31T07:00:00Z'],
      ['2024-03-31T06:59:59Z', '2024-03-31T07:00:00Z'],
      ['2024-03-31T07:00:00Z', '2024-03-31T07:01:00Z'],
      ['2024-04-01T06:58:30Z', '2024-04-01T06:59:00Z'],
      ['2024-04-01T06:59:59Z', '2024-04-01T07:00:00Z'],
      ['2024-04-01T07:00:00Z', '2024-05-21T22:00:00Z'],
    ] as const) {
      expect(new Date(nextChange(event, at(now))).toISOString()).to.equal(
        next.replace('Z', '.000Z'),
      );
    }
  });

  it('never comes once the event is over', () => {
    const facts = {
      registration: { url: 'x', validThrough: '2030-01-01' },
      subEvent: [{ name: 'x', startDate: '2031-01-01' }],
    };
    expect(changesOf(facts, '2024-05-22T22:00Z')).to.deep.equal([]);
  });

  it('misses no moment at which the card would say something else', () => {
    const facts = {
      startDate: '2024-05-22T10:00',
      endDate: '2024-05-24T12:00',
      registration: { url: 'x', validFrom: '2024-05-01T00:00', validThrough: '2024-05-23' },
      subEvent: [{ name: 'Dinner', startDate: '2024-05-22T20:00', endDate: '2024-05-23T01:00' }],
    };
    const event = eventOf(facts);
    const shown = (now: number) =>
      JSON.stringify(
        [event, ...event.subEvent].map((part) => [
          phaseOf(part, now),
          registrationState(part, now).name,
        ]),
      );
    let next = 0;
    for (
      let now = at('2024-04-25T00:00Z'), last = shown(now);
      now < at('2024-05-26T00:00Z');
      now += DAY / 96
    ) {
      if (shown(now) !== last) expect(next).to.be.at.most(now);
      last = shown(now);
      next = nextChange(event, now);
      expect(next).to.be.above(now);
    }
  });
});
