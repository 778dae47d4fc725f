import { expect } from '@open-wc/testing';
import {
  type CountdownTarget,
  countdownTarget,
  nextTick,
  remainingUntil,
  SECOND,
} from '../../src/model/countdown-target.js';
import { MINUTE } from '../../src/model/zones.js';
import { toMoment } from '../../src/model/parse/moments.js';
import { at, eventOf } from './feed-of.js';

const BRUSSELS = 'Europe/Brussels';
const URL = 'https://office.example/register';

const found = (facts: object, now: string, to: 'auto' | CountdownTarget['name'] = 'auto') => {
  const milestone = countdownTarget(eventOf(facts), to, at(now));
  return (
    milestone &&
    `${milestone.name} ${new Date(milestone.at).toISOString().replace(':00.000Z', 'Z')}`
  );
};

describe('countdownTarget', () => {
  const facts = {
    startDate: '2024-05-22T10:00',
    endDate: '2024-05-24T16:00',
    registration: { url: URL, validFrom: '2024-04-01T09:00', validThrough: '2024-05-10' },
  };

  for (const [why, now, expected] of [
    [
      'the start, while registration has not opened',
      '2024-03-01T00:00Z',
      'start 2024-05-22T08:00Z',
    ],
    ['the deadline, once it has', '2024-04-01T07:00Z', 'registration 2024-05-10T22:00Z'],
    [
      'the deadline, to its last moment',
      '2024-05-10T21:59:59.999Z',
      'registration 2024-05-10T22:00Z',
    ],
    ['the start, after the deadline', '2024-05-10T22:00Z', 'start 2024-05-22T08:00Z'],
    ['the start, to its last moment', '2024-05-22T07:59:59.999Z', 'start 2024-05-22T08:00Z'],
    ['the end, once it has begun', '2024-05-22T08:00Z', 'end 2024-05-24T14:00Z'],
    ['the end, to its last moment', '2024-05-24T13:59:59.999Z', 'end 2024-05-24T14:00Z'],
    ['nothing, when it has ended', '2024-05-24T14:00Z', null],
    ['nothing, long after', '2030-01-01T00:00Z', null],
  ] as const) {
    it(`counts to ${why}`, () => expect(found(facts, now)).to.equal(expected));
  }

  for (const [to, now, expected] of [
    ['start', '2024-04-15T00:00Z', 'start 2024-05-22T08:00Z'],
    ['end', '2024-04-15T00:00Z', 'end 2024-05-24T14:00Z'],
    ['registration', '2024-04-15T00:00Z', 'registration 2024-05-10T22:00Z'],
    ['registration', '2024-03-01T00:00Z', null],
    ['registration', '2024-05-11T00:00Z', null],
    ['start', '2024-05-22T08:00Z', null],
    ['end', '2024-05-24T14:00Z', null],
  ] as const) {
    it(`counts to ${expected ?? 'nothing'} where the author wants the ${to} at ${now}`, () => {
      expect(found(facts, now, to)).to.equal(expected);
    });
  }

  describe('counts to the deadline while there is something to hurry for', () => {
    const registration = { url: URL, validThrough: '2024-05-10' };
    for (const [more, expected] of [
      [{ status: 'open' }, 'registration'],
      [{ status: 'limited' }, 'registration'],
      [{ inventoryLevel: 2 }, 'registration'],
      [{ status: 'waitingList' }, 'registration'],
      [{ status: 'toBeAnnounced' }, 'registration'],
      [{ method: 'invitation' }, 'registration'],
      [{ status: 'full' }, 'start'],
      [{ status: 'closed' }, 'start'],
      [{ status: 'notRequired' }, 'start'],
      [{ method: 'none' }, 'start'],
      [{ status: 'notYetOpen' }, 'start'],
      [{ validThrough: '2024-05' }, 'start'],
      [{ validThrough: undefined }, 'start'],
    ] as const) {
      it(`${JSON.stringify(more)}: the ${expected}`, () => {
        const event = eventOf({ ...facts, registration: { ...registration, ...more } });
        expect(countdownTarget(event, 'auto', at('2024-04-20T00:00Z'))!.name).to.equal(expected);
      });
    }
  });

  describe('counts to what comes first, though the last day to register is that of the event', () => {
    const day = {
      startDate: '2024-05-22T09:00',
      endDate: '2024-05-22T17:00',
      registration: { url: URL, validThrough: '2024-05-22' },
    };
    for (const [now, expected] of [
      ['2024-05-20T06:00Z', 'start 2024-05-22T07:00Z'],
      ['2024-05-22T06:00Z', 'start 2024-05-22T07:00Z'],
      ['2024-05-22T10:00Z', 'end 2024-05-22T15:00Z'],
      ['2024-05-22T15:00Z', null],
    ] as const)
      it(`at ${now} to ${expected}`, () => expect(found(day, now)).to.equal(expected));

    it('and to the deadline where it was asked for', () =>
      expect(found(day, '2024-05-22T06:00Z', 'registration')).to.equal(
        'registration 2024-05-22T22:00Z',
      ));
  });

  it('knows whole days: from their first moment to the last of their end', () => {
    const days = { startDate: '2024-05-22', endDate: '2024-05-24' };
    expect(found(days, '2024-05-01T00:00Z')).to.equal('start 2024-05-21T22:00Z');
    expect(found(days, '2024-05-21T22:00Z')).to.equal('end 2024-05-24T22:00Z');
    expect(found(days, '2024-05-24T22:00Z')).to.equal(null);
  });

  it('has no end to count to where nobody told it', () => {
    expect(found({}, '2024-05-22T12:00Z')).to.equal(null);
  });

  for (const status of ['cancelled', 'postponed']) {
    it(`counts to nothing of what is ${status}`, () => {
      for (const to of ['auto', 'start', 'end', 'registration'] as const) {
        expect(found({ ...facts, eventStatus: status }, '2024-04-15T00:00Z', to)).to.equal(null);
      }
    });
  }

  for (const status of ['rescheduled', 'movedOnline', 'scheduled']) {
    it(`counts on where it is ${status}`, () => {
      expect(found({ ...facts, eventStatus: status }, '2024-05-15T00:00Z')).to.equal(
        'start 2024-05-22T08:00Z',
      );
    });
  }

  it('counts no hours to some day of a month or year', () => {
    for (const startDate of ['2024-05', '2024', undefined]) {
      for (const to of ['auto', 'start', 'end'] as const) {
        expect(found({ startDate, provisional: true }, '2024-01-01T00:00Z', to)).to.equal(null);
      }
    }
  });

  it('counts to a day that may still change: it is known to the day', () => {
    expect(found({ provisional: true }, '2024-05-01T00:00Z')).to.equal('start 2024-05-21T22:00Z');
  });

  it('counts to the next of several sessions', () => {
    const series = {
      startDate: undefined,
      subEvent: [
        { name: 'Later', startDate: '2024-04-25T10:00' },
        { name: 'First', startDate: '2024-04-10', endDate: '2024-04-11' },
      ],
    };
    expect(found(series, '2024-04-01T00:00Z')).to.equal('start 2024-04-09T22:00Z');
    expect(found(series, '2024-04-10T00:00Z')).to.equal('end 2024-04-11T22:00Z');
    expect(found(series, '2024-04-11T22:00Z')).to.equal('start 2024-04-25T08:00Z');
    expect(found(series, '2024-04-25T08:00Z')).to.equal(null);
  });
});

describe('remainingUntil', () => {
  const to = (
    text: string,
    zone = BRUSSELS,
    name: CountdownTarget['name'] = 'start',
  ): CountdownTarget => {
    const moment = toMoment(text, zone)!;
    return { name, moment, at: name === 'start' ? moment.start : moment.end };
  };
  const left = (milestone: CountdownTarget, now: string, step = SECOND) => {
    const { day, hour, minute, second } = remainingUntil(milestone, at(now), step);
    return `${day} ${hour}:${minute}:${second}`;
  };

  for (const [why, text, now, expected] of [
    ['a second', '2024-05-22T16:30', '2024-05-22T14:29:59Z', '0 0:0:1'],
    ['a minute', '2024-05-22T16:30', '2024-05-22T14:29Z', '0 0:1:0'],
    ['just under a minute', '2024-05-22T16:30', '2024-05-22T14:29:01Z', '0 0:0:59'],
    ['an hour', '2024-05-22T16:30', '2024-05-22T13:30Z', '0 1:0:0'],
    ['just under a day', '2024-05-22T16:30', '2024-05-21T14:30:01Z', '0 23:59:59'],
    ['a day', '2024-05-22T16:30', '2024-05-21T14:30Z', '1 0:0:0'],
    ['two days, less a minute', '2024-05-22T16:30', '2024-05-20T14:31Z', '1 23:59:0'],
    ['everything', '2024-05-22T16:30', '2024-05-18T10:26:56Z', '4 4:3:4'],
    ['a leap day', '2024-03-01T12:00', '2024-02-28T11:00Z', '2 0:0:0'],
    ['a year', '2025-01-01T00:00', '2023-12-31T23:00Z', '366 0:0:0'],
    ['over the night that is 23 hours long', '2024-03-31T12:00', '2024-03-30T11:00Z', '1 0:0:0'],
    ['within that night, real hours', '2024-03-31T04:00', '2024-03-31T00:00Z', '0 2:0:0'],
    [
      'the evening before that night, real hours',
      '2024-03-31T04:00',
      '2024-03-30T19:00Z',
      '0 7:0:0',
    ],
    ['over the night that is 25 hours long', '2024-10-27T12:00', '2024-10-26T10:00Z', '1 0:0:0'],
    ['within that night, real hours', '2024-10-27T04:00', '2024-10-27T00:00Z', '0 3:0:0'],
    ['several days over that night', '2024-10-28T12:00', '2024-10-25T10:00Z', '3 0:0:0'],
  ] as const) {
    it(`counts ${why}: ${expected}`, () => expect(left(to(text), now)).to.equal(expected));
  }

  it('counts days of the zone of the event', () => {
    expect(left(to('2024-05-22T00:30', 'Pacific/Kiritimati'), '2024-05-20T10:30Z')).to.equal(
      '1 0:0:0',
    );
    expect(left(to('2024-11-03T12:00', 'America/New_York'), '2024-11-02T16:00Z')).to.equal(
      '1 0:0:0',
    );
  });

  it('lets a second or minute that has begun count whole', () => {
    const start = to('2024-05-22T16:30');
    expect(left(start, '2024-05-22T14:29:58.001Z')).to.equal('0 0:0:2');
    expect(left(start, '2024-05-22T14:29:58.999Z')).to.equal('0 0:0:2');
    expect(left(start, '2024-05-22T14:29:59Z')).to.equal('0 0:0:1');
    expect(left(start, '2024-05-22T14:28:01Z', MINUTE)).to.equal('0 0:2:0');
    expect(left(start, '2024-05-22T14:28:59.999Z', MINUTE)).to.equal('0 0:2:0');
    expect(left(start, '2024-05-22T14:29Z', MINUTE)).to.equal('0 0:1:0');
    expect(left(start, '2024-05-22T14:29:59.999Z', MINUTE)).to.equal('0 0:1:0');
  });

  for (const [why, name, now, days] of [
    ['the evening before', 'start', '2024-05-21T21:59:59Z', 1],
    ['the morning before', 'start', '2024-05-20T22:00Z', 1],
    ['a week before', 'start', '2024-05-15T12:00Z', 7],
    ['over the night of winter time', 'start', '2023-10-28T12:00Z', 207],
    ['its first moment', 'end', '2024-05-21T22:00Z', 0],
    ['its last', 'end', '2024-05-22T21:59:59Z', 0],
    ['the day before its end', 'end', '2024-05-21T12:00Z', 1],
  ] as const) {
    it(`counts a whole day in days only: ${days} at ${why}`, () => {
      const expected = { day: days, hour: 0, minute: 0, second: 0 };
      for (const step of [SECOND, MINUTE]) {
        expect(remainingUntil(to('2024-05-22', BRUSSELS, name), at(now), step)).to.deep.equal(
          expected,
        );
      }
    });
  }

  it('only ever counts down, and by what has passed', () => {
    for (const [text, zone] of [
      ['2024-03-31T12:00', BRUSSELS],
      ['2024-10-27T12:00', BRUSSELS],
      ['2024-10-27T02:30', BRUSSELS],
      ['2024-10-06T12:00', 'Australia/Lord_Howe'],
    ] as const) {
      const start = to(text, zone);
      const seconds = (now: number) => {
        const { day, hour, minute, second } = remainingUntil(start, now);
        if (Math.min(day, hour, minute, second) < 0) expect.fail(`${text}: less than nothing`);
        return ((day * 24 + hour) * 60 + minute) * 60 + second;
      };
      // Days are the calendar's, so that on the way one of them may be an hour short or long.
      for (let now = start.at - 24 * 60 * MINUTE * 3; now < start.at; now += 15 * MINUTE) {
        const wrong = seconds(now) - (start.at - now) / 1000;
        if (Math.abs(wrong) > 3600) expect.fail(`${text} at ${now}: ${wrong} s too many`);
      }
      for (let now = start.at - 20 * 60 * MINUTE; now < start.at; now += MINUTE) {
        const wrong = seconds(now) - (start.at - now) / 1000;
        if (wrong !== 0) expect.fail(`${text} at ${now}: ${wrong} s too many`);
      }
    }
  });
});

describe('nextTick', () => {
  const moment = toMoment('2024-05-22T16:30', BRUSSELS)!;
  const timed: CountdownTarget = { name: 'start', moment, at: moment.start };
  const day = toMoment('2024-05-22', BRUSSELS)!;
  const whole: CountdownTarget = { name: 'start', moment: day, at: day.start };

  for (const [milestone, now, step, expected] of [
    [timed, '2024-05-22T12:00:00.001Z', MINUTE, '2024-05-22T12:01Z'],
    [timed, '2024-05-22T12:00Z', MINUTE, '2024-05-22T12:01Z'],
    [timed, '2024-05-22T12:00:59.999Z', MINUTE, '2024-05-22T12:01Z'],
    [timed, '2024-05-22T12:00:01.5Z', SECOND, '2024-05-22T12:00:02Z'],
    [whole, '2024-05-20T12:00Z', MINUTE, '2024-05-20T22:00Z'],
    [whole, '2024-05-20T12:00Z', SECOND, '2024-05-20T22:00Z'],
    [whole, '2024-05-20T22:00Z', MINUTE, '2024-05-21T22:00Z'],
  ] as const) {
    it(`after ${now} is ${expected}`, () => {
      expect(nextTick(milestone, at(now), step)).to.equal(at(expected));
    });
  }
});
