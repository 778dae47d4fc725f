import { expect } from '@open-wc/testing';
import {
  DAY,
  dayNumber,
  instantOf,
  isZone,
  nextMidnight,
  offsetAt,
  visitorZone,
  wallOf,
} from '../../src/model/zones.js';
import { at } from './feed-of.js';

const HOUR = 3_600_000;
const HALF = HOUR / 2;
const MINUTE = 60_000;

const ZONES = [
  'Europe/Brussels',
  'Europe/Lisbon',
  'Atlantic/Azores',
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clocks show according to `Intl` itself, as milliseconds as if UTC. */
function shownBy(zone: string, instant: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instant)) part[type] = +value;
  return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute);
}

/** The instants at which the zone's clocks change, which they do at full and half hours. */
function changesIn(zone: string, from: number, until: number): number[] {
  const offset = (instant: number) => shownBy(zone, instant) - instant;
  const changes: number[] = [];
  for (let day = from; day < until; day += DAY) {
    if (offset(day) === offset(day + DAY)) continue;
    for (let before = day; before < day + DAY; before += HALF) {
      if (offset(before) !== offset(before + HALF)) changes.push(before + HALF);
    }
  }
  return changes;
}

describe('zones', function () {
  this.timeout(120_000);

  describe('agree with Intl', () => {
    for (const zone of ZONES) {
      it(`on every day from 2009 to 2029 in ${zone}`, () => {
        // Some hour of each day, and not always the same.
        for (let day = Date.UTC(2009, 0, 1); day < Date.UTC(2030, 0, 1); day += DAY + HOUR) {
          const shown = shownBy(zone, day);
          if (wallOf(day, zone) !== shown || offsetAt(zone, day) !== shown - day) {
            expect.fail(`${zone} ${new Date(day).toISOString()}: ${wallOf(day, zone) - day}`);
          }
        }
      });

      it(`in every half hour around the changes of 2023 to 2026 in ${zone}`, () => {
        for (const change of changesIn(zone, Date.UTC(2023, 0, 1), Date.UTC(2027, 0, 1))) {
          for (let i = change - 8 * DAY; i < change + 8 * DAY; i += HALF) {
            if (wallOf(i, zone) !== shownBy(zone, i)) expect.fail(new Date(i).toISOString());
          }
          // To the millisecond.
          expect(offsetAt(zone, change - 1)).to.equal(shownBy(zone, change - HALF) - change + HALF);
        }
      });

      it(`find the way back from what clocks show in ${zone}`, () => {
        const from = Date.UTC(2023, 0, 1);
        const until = Date.UTC(2027, 0, 1);
        const hours = changesIn(zone, from, until).flatMap((change) =>
          [...Array(97).keys()].map((n) => change + (n - 48) * HALF),
        );
        for (let day = from; day < until; day += DAY) hours.push(day);
        for (const instant of hours) {
          const wall = shownBy(zone, instant);
          const found = instantOf(wall, zone);
          // Of two instants that look the same, the first.
          if (shownBy(zone, found) !== wall || found > instant) {
            expect.fail(
              `${zone} ${new Date(instant).toISOString()} ${new Date(found).toISOString()}`,
            );
          }
        }
      });
    }
  });

  describe('move a time that clocks skip forward by as much', () => {
    for (const zone of ZONES) {
      it(`in ${zone}`, () => {
        for (const change of changesIn(zone, Date.UTC(2023, 0, 1), Date.UTC(2027, 0, 1))) {
          const before = shownBy(zone, change - HALF) - (change - HALF);
          const after = shownBy(zone, change) - change;
          for (let skipped = before; skipped < after; skipped += 15 * MINUTE) {
            expect(wallOf(instantOf(change + skipped, zone), zone)).to.equal(
              change + skipped + after - before,
            );
          }
        }
      });
    }
  });

  it('know the two changes of a European year', () => {
    expect(changesIn('Europe/Brussels', at('2024-01-01Z'), at('2025-01-01Z'))).to.deep.equal([
      at('2024-03-31T01:00Z'),
      at('2024-10-27T01:00Z'),
    ]);
    expect(offsetAt('Europe/Brussels', at('2024-03-31T00:59:59.999Z'))).to.equal(HOUR);
    expect(offsetAt('Europe/Brussels', at('2024-03-31T01:00Z'))).to.equal(2 * HOUR);
    expect(offsetAt('Europe/Brussels', at('2024-10-27T00:59:59.999Z'))).to.equal(2 * HOUR);
    expect(offsetAt('Europe/Brussels', at('2024-10-27T01:00Z'))).to.equal(HOUR);
  });

  it('know that Morocco leaves summer time for Ramadan', () => {
    for (const [day, hours] of [
      ['2024-03-09', 1],
      ['2024-03-12', 0],
      ['2024-04-13', 0],
      ['2024-04-15', 1],
    ] as const) {
      expect(offsetAt('Africa/Casablanca', at(`${day}T12:00Z`)), day).to.equal(hours * HOUR);
    }
  });

  it('know offsets that are no full hours', () => {
    expect(offsetAt('Asia/Kathmandu', 0)).to.equal(5.5 * HOUR);
    expect(offsetAt('Asia/Kathmandu', at('2024-01-01Z'))).to.equal(5.75 * HOUR);
    expect(offsetAt('Australia/Lord_Howe', at('2024-01-01Z'))).to.equal(11 * HOUR);
    expect(offsetAt('Australia/Lord_Howe', at('2024-07-01Z'))).to.equal(10.5 * HOUR);
    expect(offsetAt('America/St_Johns', at('2024-01-01Z'))).to.equal(-3.5 * HOUR);
  });

  it('survive the day that Samoa left out', () => {
    expect(wallOf(at('2011-12-30T09:59Z'), 'Pacific/Apia')).to.equal(at('2011-12-29T23:59Z'));
    expect(wallOf(at('2011-12-30T10:00Z'), 'Pacific/Apia')).to.equal(at('2011-12-31T00:00Z'));
    expect(instantOf(at('2011-12-30T12:00Z'), 'Pacific/Apia')).to.equal(at('2011-12-30T22:00Z'));
  });

  it('work before 1970', () => {
    expect(wallOf(at('1969-12-31T23:30Z'), 'Europe/Brussels')).to.equal(at('1970-01-01T00:30Z'));
    expect(instantOf(at('1969-01-01T00:00Z'), 'Europe/Brussels')).to.equal(at('1968-12-31T23:00Z'));
  });
});

describe('nextMidnight', () => {
  for (const [zone, now, midnight] of [
    ['Europe/Brussels', '2024-05-22T12:00Z', '2024-05-22T22:00Z'],
    ['Europe/Brussels', '2024-05-22T21:59:59Z', '2024-05-22T22:00Z'],
    ['Europe/Brussels', '2024-05-22T22:00Z', '2024-05-23T22:00Z'],
    ['Europe/Brussels', '2024-03-30T23:00Z', '2024-03-31T22:00Z'],
    ['Europe/Brussels', '2024-10-26T22:00Z', '2024-10-27T23:00Z'],
    ['Europe/Brussels', '2024-12-31T12:00Z', '2024-12-31T23:00Z'],
    ['UTC', '2024-02-28T00:00Z', '2024-02-29T00:00Z'],
    ['Pacific/Kiritimati', '2024-05-22T09:59Z', '2024-05-22T10:00Z'],
    ['Pacific/Pago_Pago', '2024-05-22T11:00Z', '2024-05-23T11:00Z'],
    ['Atlantic/Azores', '2024-03-30T12:00Z', '2024-03-31T01:00Z'],
    ['Atlantic/Azores', '2024-10-27T00:30Z', '2024-10-28T01:00Z'],
    ['Africa/Cairo', '2024-10-31T20:30Z', '2024-10-31T22:00Z'],
    ['Africa/Cairo', '2024-10-31T21:30Z', '2024-10-31T22:00Z'],
  ] as const) {
    it(`after ${now} in ${zone} is ${midnight}`, () => {
      expect(nextMidnight(at(now), zone)).to.equal(at(midnight));
    });
  }
});

describe('dayNumber', () => {
  it('counts calendar days from 1970, also backwards', () => {
    expect(dayNumber(0)).to.equal(0);
    expect(dayNumber(DAY - 1)).to.equal(0);
    expect(dayNumber(DAY)).to.equal(1);
    expect(dayNumber(-1)).to.equal(-1);
  });
});

describe('isZone', () => {
  for (const zone of [
    ...['Europe/Brussels', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5', 'GMT', 'CET'],
    ...['europe/brussels', 'EUROPE/BRUSSELS'],
  ]) {
    it(`takes ${zone}`, () => expect(isZone(zone)).to.equal(true));
  }

  for (const zone of [
    ...[
      '',
      ' ',
      'Romance Standard Time',
      'W. Europe Standard Time',
      'Brussels',
      'Europe/Bruxelles',
    ],
    ...['Europe/', '/Europe/Brussels', 'Europe/Brussels ', ' Europe/Brussels', 'Foo/Bar', 'local'],
    ...['+02:00', '-05', '+0200', '02:00', 'UTC+01:00', 'UTC+1', 'GMT+02', 'GMT+2', 'Foo+02:00'],
    ...['constructor', 'toString', '__proto__', 'hasOwnProperty', 'undefined', 'null'],
    ...['Europe/Brussels\0', 'Europe\\Brussels', 'Еurope/Brussels', 'x'.repeat(100_000)],
  ]) {
    it(`refuses ${JSON.stringify(zone.slice(0, 30))}`, () => expect(isZone(zone)).to.equal(false));
  }

  it('says of no zone that Intl would throw at that it is one', () => {
    for (const zone of [
      'UTC+01:00',
      'GMT+02',
      'constructor',
      'Europe/Brussels',
      'europe/brussels',
      'EST5EDT',
    ]) {
      if (isZone(zone))
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.to.throw();
    }
  });

  it('says the same when asked again', () => {
    expect([isZone('Foo/Bar'), isZone('Foo/Bar'), isZone('CET'), isZone('CET')]).to.deep.equal([
      ...[false, false, true, true],
    ]);
  });
});

describe('visitorZone', () => {
  it("is the browser's, and one that Intl takes", () => {
    expect(isZone(visitorZone())).to.equal(true);
    expect(wallOf(at('2024-05-22T12:00Z'), visitorZone())).to.equal(
      // eslint-disable-next-line no-restricted-syntax -- the visitor's zone is meant
      at('2024-05-22T12:00Z') - new Date('2024-05-22T12:00Z').getTimezoneOffset() * MINUTE,
    );
  });
});
