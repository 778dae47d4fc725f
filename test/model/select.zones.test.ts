import { expect } from '@open-wc/testing';
import { findEvent, isIn, type Period, toPeriod } from '../../src/model/select.js';
import { at, eventOf, feedOf } from './feed-of.js';

const BRUSSELS = 'Europe/Brussels';

describe('toPeriod', () => {
  for (const name of ['upcoming', 'past', 'all'] as const) {
    it(`reads ${name}`, () => expect(toPeriod(name, BRUSSELS)).to.deep.equal({ name }));
  }

  for (const [text, from, until] of [
    ['2024', '2023-12-31T23:00Z', '2024-12-31T23:00Z'],
    ['2024-05', '2024-04-30T22:00Z', '2024-05-31T22:00Z'],
    ['2024-05-22', '2024-05-21T22:00Z', '2024-05-22T22:00Z'],
    ['2024-03/2024-06', '2024-02-29T23:00Z', '2024-06-30T22:00Z'],
    ['2024/2025-01-15', '2023-12-31T23:00Z', '2025-01-15T23:00Z'],
    ['2024-05-22/2024-05-22', '2024-05-21T22:00Z', '2024-05-22T22:00Z'],
    ['2024-05-22T10:00/2024-05-22T12:00', '2024-05-22T08:00Z', '2024-05-22T10:00Z'],
  ] as const) {
    it(`reads ${text}`, () => {
      const period = { name: 'between', from: at(from), until: at(until) };
      expect(toPeriod(text, BRUSSELS)).to.deep.equal(period);
    });
  }

  it('means days of the zone', () => {
    expect(toPeriod('2024-05-22', 'Pacific/Kiritimati')).to.deep.include({
      from: at('2024-05-21T10:00Z'),
    });
  });

  for (const text of [
    ...[
      '',
      '/',
      'next',
      'Upcoming',
      '2024-13',
      '2024-05-32',
      'soon/later',
      '2024/',
      '/2024',
      '2024-06/2024-03',
    ],
    ...['2024-05-22T10:00', '2024-03..2024-06', 'constructor', '2024-03 / 2024-02'],
  ]) {
    it(`finds no period in "${text}"`, () => expect(toPeriod(text, BRUSSELS)).to.equal(undefined));
  }
});

describe('isIn', () => {
  const UPCOMING: Period = { name: 'upcoming' };
  const PAST: Period = { name: 'past' };
  const days = { endDate: '2024-05-24' };

  for (const [why, facts, now, isUpcoming] of [
    ['before', days, '2024-01-01T00:00Z', true],
    ['in progress', days, '2024-05-23T12:00Z', true],
    ['at its last moment', days, '2024-05-24T21:59:59.999Z', true],
    ['when it has ended', days, '2024-05-24T22:00Z', false],
    ['long after', days, '2030-01-01T00:00Z', false],
    ['without a date', { startDate: undefined, provisional: true }, '2999-01-01T00:00Z', true],
  ] as const) {
    it(`an event is ${isUpcoming ? 'upcoming' : 'past'} ${why}`, () => {
      const event = eventOf(facts);
      expect(isIn(event, UPCOMING, at(now))).to.equal(isUpcoming);
      expect(isIn(event, PAST, at(now))).to.equal(!isUpcoming);
      expect(isIn(event, { name: 'all' }, at(now))).to.equal(true);
    });
  }

  for (const [text, expected] of [
    ['2024', true],
    ['2023', false],
    ['2025', false],
    ['2024-05', true],
    ['2024-05-21', false],
    ['2024-05-22', true],
    ['2024-05-23', true],
    ['2024-05-24', true],
    ['2024-05-25', false],
    ['2024-01/2024-05-22', true],
    ['2024-05-24/2024-12', true],
    ['2024-05-25/2024-12', false],
  ] as const) {
    it(`days from 22 to 24 May 2024 are ${expected ? '' : 'not '}in ${text}`, () => {
      expect(isIn(eventOf(days), toPeriod(text, BRUSSELS)!, 0)).to.equal(expected);
    });
  }

  it('an event without a date is in no period', () => {
    const event = eventOf({ startDate: undefined, provisional: true });
    expect(isIn(event, toPeriod('2024', BRUSSELS)!, 0)).to.equal(false);
  });
});

describe('findEvent', () => {
  const feed = feedOf([
    { id: 'late', name: 'Late', startDate: '2024-09-01' },
    { id: 'early', name: 'Early', startDate: '2024-03-01' },
    { id: 'off', name: 'Off', startDate: '2024-05-01', eventStatus: 'cancelled' },
    {
      id: 'fair',
      name: 'Fair',
      startDate: '2024-06-01',
      endDate: '2024-06-03',
      subEvent: [{ id: 'dinner', name: 'Dinner', subEvent: [{ id: 'toast', name: 'Toast' }] }],
    },
    { id: 'sometime', name: 'Sometime', provisional: true },
  ]);
  const find = (id: string, now = '2024-01-01T00:00Z') =>
    findEvent(feed, id, at(now))?.name ?? null;

  for (const [now, name] of [
    ['2024-01-01T00:00Z', 'Early'],
    ['2024-03-01T22:59:59Z', 'Early'],
    ['2024-03-01T23:00Z', 'Fair'],
    ['2024-06-02T12:00Z', 'Fair'],
    ['2024-06-03T22:00Z', 'Late'],
    ['2024-09-01T22:00Z', 'Sometime'],
  ] as const) {
    it(`finds ${name} to be next at ${now}, and never what is cancelled`, () => {
      expect(find('next', now)).to.equal(name);
    });
  }

  it('finds nothing next where all is over, or nothing is planned', () => {
    expect(findEvent(feedOf([]), 'next', 0)).to.equal(null);
    const past = feedOf([{ name: 'Past', startDate: '2020-01-01' }]);
    expect(findEvent(past, 'next', at('2024-01-01T00:00Z'))).to.equal(null);
  });

  for (const [id, name] of [
    ['late', 'Late'],
    ['off', 'Off'],
    ['early', 'Early'],
    ['dinner', 'Dinner'],
    ['toast', 'Toast'],
    ['Late', null],
    ['', null],
    ['nobody', null],
    ['constructor', null],
    ['__proto__', null],
  ] as const) {
    it(`finds ${name ?? 'nothing'} under "${id}"`, () => expect(find(id)).to.equal(name));
  }
});

describe('what is next, and what is on', () => {
  const feed = feedOf([
    { id: 'photographs', name: 'Photographs', startDate: '2030-01-10', endDate: '2030-12-20' },
    { id: 'maps', name: 'Maps', startDate: '2030-05-06', endDate: '2030-06-30' },
    { id: 'weekdays', name: 'Weekdays', startDate: '2030-05-13', endDate: '2030-05-26' },
    { id: 'seminar', name: 'Seminar', startDate: '2030-06-03T10:00', endDate: '2030-06-03T12:00' },
    { id: 'some-day', name: 'Some day', startDate: '2030-08', provisional: true },
    { id: 'fair', name: 'Fair', startDate: '2030-08-20' },
    { id: 'later', name: 'Later', toBeAnnounced: ['startDate'] },
  ]);
  const found = (word: string, now: string) => findEvent(feed, word, at(now))?.id ?? null;

  for (const [why, now, id] of [
    ['what begins, though an exhibition is on', '2030-05-01T10:00Z', 'maps'],
    ['not what has begun for long', '2030-05-06T10:00Z', 'weekdays'],
    ['what is on for fourteen days', '2030-05-20T10:00Z', 'weekdays'],
    ['what begins after it', '2030-05-27T10:00Z', 'seminar'],
    ['what is on now', '2030-06-03T09:00Z', 'seminar'],
    ['a month in which something will be', '2030-06-04T10:00Z', 'some-day'],
    ['not that month once it has come', '2030-08-10T10:00Z', 'fair'],
    ['what is on for long, if nothing begins on a known day', '2030-09-10T10:00Z', 'photographs'],
    ['what has no day yet, if nothing else is left', '2031-01-10T10:00Z', 'later'],
  ] as const)
    it(`"next" is ${why}`, () => expect(found('next', now)).to.equal(id));

  for (const [why, now, id] of [
    ['nothing before all', '2030-01-01T10:00Z', null],
    ['an exhibition', '2030-05-01T10:00Z', 'photographs'],
    ['what began last', '2030-05-20T10:00Z', 'weekdays'],
    ['what is on for two hours', '2030-06-03T09:00Z', 'seminar'],
    ['no month in which something will be', '2030-08-10T10:00Z', 'photographs'],
    ['nothing after all', '2031-01-10T10:00Z', null],
  ] as const)
    it(`"current" is ${why}`, () => expect(found('current', now)).to.equal(id));

  it('goes by the dates of a series', () => {
    const course = feedOf([
      {
        id: 'course',
        name: 'Course',
        subEvent: [
          { name: 'One', startDate: '2030-05-01T18:00', endDate: '2030-05-01T20:00' },
          { name: 'Two', startDate: '2030-05-15T18:00', endDate: '2030-05-15T20:00' },
        ],
      },
      { id: 'talk', name: 'Talk', startDate: '2030-05-08' },
    ]);
    const ids = ['2030-05-01T17:00Z', '2030-05-02T10:00Z', '2030-05-09T10:00Z'].map(
      (now) => findEvent(course, 'next', at(now))?.id,
    );
    expect(ids).to.deep.equal(['course', 'talk', 'course']);
    expect(findEvent(course, 'current', at('2030-05-15T17:00Z'))?.id).to.equal('course');
    expect(findEvent(course, 'current', at('2030-05-10T17:00Z'))).to.equal(null);
  });

  it('is never what is cancelled', () => {
    const off = feedOf([
      { name: 'Off', startDate: '2030-05-01', endDate: '2030-05-03', eventStatus: 'EventCanceled' },
    ]);
    for (const word of ['next', 'current'])
      expect(findEvent(off, word, at('2030-05-02T10:00Z'))).to.equal(null);
  });
});
