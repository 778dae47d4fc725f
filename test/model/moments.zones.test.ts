import { expect } from '@open-wc/testing';
import { momentAt, toDuration, toMoment } from '../../src/model/parse/moments.js';
import { at } from './feed-of.js';

const BRUSSELS = 'Europe/Brussels';
const iso = (instant: number) => new Date(instant).toISOString().replace(':00.000Z', 'Z');
const read = (text: string, zone = BRUSSELS) => {
  const moment = toMoment(text, zone);
  return moment && [moment.precision, iso(moment.start), iso(moment.end)].join(' ');
};

describe('toMoment', () => {
  describe('knows as much of a date as the feed says', () => {
    for (const [text, expected] of [
      ['2024', 'year 2023-12-31T23:00Z 2024-12-31T23:00Z'],
      ['2024-05', 'month 2024-04-30T22:00Z 2024-05-31T22:00Z'],
      ['2024-12', 'month 2024-11-30T23:00Z 2024-12-31T23:00Z'],
      ['2024-02', 'month 2024-01-31T23:00Z 2024-02-29T23:00Z'],
      ['2023-02', 'month 2023-01-31T23:00Z 2023-02-28T23:00Z'],
      ['2024-05-22', 'day 2024-05-21T22:00Z 2024-05-22T22:00Z'],
      ['2024-12-31', 'day 2024-12-30T23:00Z 2024-12-31T23:00Z'],
      ['2024-02-29', 'day 2024-02-28T23:00Z 2024-02-29T23:00Z'],
      ['2000-02-29', 'day 2000-02-28T23:00Z 2000-02-29T23:00Z'],
      ['2024-05-22T16:30', 'time 2024-05-22T14:30Z 2024-05-22T14:30Z'],
      ['2024-05-22 16:30', 'time 2024-05-22T14:30Z 2024-05-22T14:30Z'],
      ['2024-05-22T16:30:00', 'time 2024-05-22T14:30Z 2024-05-22T14:30Z'],
      ['2024-05-22T00:00', 'time 2024-05-21T22:00Z 2024-05-21T22:00Z'],
      ['2024-05-22T23:59', 'time 2024-05-22T21:59Z 2024-05-22T21:59Z'],
      ['2024-05-22T24:00', 'time 2024-05-22T22:00Z 2024-05-22T22:00Z'],
      ['2024-12-31T24:00:00', 'time 2024-12-31T23:00Z 2024-12-31T23:00Z'],
      ['  2024-05-22\n', 'day 2024-05-21T22:00Z 2024-05-22T22:00Z'],
      ['9999-12-31', 'day 9999-12-30T23:00Z 9999-12-31T23:00Z'],
      ['2024-05-22T23:59:59', 'time 2024-05-22T21:59:59.000Z 2024-05-22T21:59:59.000Z'],
    ] as const) {
      it(`reads "${text.trim()}" as ${expected}`, () => expect(read(text)).to.equal(expected));
    }

    it('reads no year before the thousandth', () => {
      expect(toMoment('1000-01-01', 'UTC')!.start).to.equal(at('1000-01-01T00:00Z'));
    });

    it('keeps seconds and drops their fractions', () => {
      expect(toMoment('2024-05-22T16:30:59', BRUSSELS)!.start).to.equal(at('2024-05-22T14:30:59Z'));
      expect(toMoment('2024-05-22T16:30:59.999', BRUSSELS)!.start).to.equal(
        at('2024-05-22T14:30:59Z'),
      );
    });
  });

  describe('refuses what is no date, where an engine might guess one', () => {
    for (const text of [
      ...[
        '',
        ' ',
        '2',
        '24',
        '202',
        '20240522',
        '20245',
        'Summer 2026',
        'May 22, 2024',
        '22.5.2024',
      ],
      ...['2024-02-30', '2023-02-29', '1900-02-29', '2100-02-29', '2024-04-31', '2024-06-31'],
      ...[
        '2024-00-01',
        '2024-13-01',
        '2024-00',
        '2024-13',
        '2024-05-00',
        '2024-05-32',
        '2024-5-22',
      ],
      ...['2024-W21', '2024-W21-3', '2024-143', '05/22/2024', '22/05/2024', '2024/05/22'],
      ...['٢٠٢٤-٠٥-٢٢', '２０２４-05-22', '2024‐05‐22', '2024−05−22', '2024–05–22'],
      ...[
        '0001',
        '0000-01-01',
        '0001-01-01',
        '0999-12-31',
        '12024-05-22',
        '+002024-05-22',
        '-2024-05-22',
      ],
      ...['2024-05-22T25:00', '2024-05-22T24:00:01', '2024-05-22T24:01', '2024-05-22T12:60'],
      ...['2024-05-22T12:00:60', '2024-05-22T23:59:60', '2024-05-22T12:00:99', '2024-05-22T12'],
      ...[
        '2024-05-22T1630',
        '2024-05-22T',
        '2024-05-22t16:30',
        '2024-05-22T16:30z',
        '2024-05-22T16.30',
      ],
      ...['2024-05T16:30', '2024T16:30', '2024-05-22Z', '2024-05-22+02:00', '2024-05-22  16:30'],
      ...[
        '2024-05-22T16:30+99:99',
        '2024-05-22T16:30+15:00',
        '2024-05-22T16:30-15',
        '2024-05-22T16:30+02:60',
      ],
      ...[
        '2024-05-22T16:30−02:00',
        '2024-05-22T16:30+2',
        '2024-05-22T16:30+2:00',
        '2024-05-22T16:30+02:00:00',
      ],
      `2024-05-22T16:30:00.${'1'.repeat(100)}`,
      ...['2024-05-22T16:30  +02:00', '2024-05-22T16:30CET', '2024-05-22 UTC'],
      ...[
        '2024-05-22/2024-05-23',
        '2024-05-22T16:30:',
        '2024-05-22T16:30:00.',
        '2024-05-22x',
        'P1D',
        'now',
      ],
    ]) {
      it(`finds no moment in "${text}"`, () =>
        expect(toMoment(text, BRUSSELS)).to.equal(undefined));
    }

    for (const value of [
      null,
      undefined,
      2024,
      0,
      NaN,
      true,
      {},
      [],
      ['2024-05-22'],
      new Date(0),
      () => '2024',
    ]) {
      it(`finds no moment in ${Object.prototype.toString.call(value)} ${String(value)}`, () => {
        expect(toMoment(value, BRUSSELS)).to.equal(undefined);
      });
    }
  });

  describe('lets an offset beat the zone, and shows it in the zone', () => {
    for (const [text, instant] of [
      ['2024-05-22T16:30Z', '2024-05-22T16:30Z'],
      ['2024-05-22T16:30+00:00', '2024-05-22T16:30Z'],
      ['2024-05-22T16:30-00:00', '2024-05-22T16:30Z'],
      ['2024-05-22T16:30+02:00', '2024-05-22T14:30Z'],
      ['2024-05-22T16:30+0200', '2024-05-22T14:30Z'],
      ['2024-05-22T16:30+02', '2024-05-22T14:30Z'],
      ['2024-05-22T16:30-05', '2024-05-22T21:30Z'],
      ['2024-05-22T16:30-03:30', '2024-05-22T20:00Z'],
      ['2024-05-22T16:30+05:45', '2024-05-22T10:45Z'],
      ['2024-05-22T16:30+14:00', '2024-05-22T02:30Z'],
      ['2024-05-22T16:30+00:59', '2024-05-22T15:31Z'],
      ['2024-05-22T16:30:00+02:00', '2024-05-22T14:30Z'],
      ['2024-05-22 16:30:00.5-11:00', '2024-05-23T03:30Z'],
    ] as const) {
      it(`reads ${text} as ${instant} whatever the zone`, () => {
        for (const zone of [BRUSSELS, 'America/New_York', 'Pacific/Kiritimati']) {
          expect(iso(toMoment(text, zone)!.start)).to.equal(instant);
        }
      });
    }

    it('shows 23:00 in New York as the next morning in Brussels', () => {
      const { wall, zone } = toMoment('2024-05-22T23:00-04:00', BRUSSELS)!;
      expect([iso(wall), zone]).to.deep.equal(['2024-05-23T05:00Z', BRUSSELS]);
    });
  });

  describe('takes the zone behind a time in brackets (RFC 9557)', () => {
    for (const [text, instant, zone] of [
      ['2024-05-22T16:30[Europe/Helsinki]', '2024-05-22T13:30Z', 'Europe/Helsinki'],
      ['2024-05-22T16:30:00+03:00[Europe/Helsinki]', '2024-05-22T13:30Z', 'Europe/Helsinki'],
      ['2024-05-22T13:30Z[!Europe/Helsinki]', '2024-05-22T13:30Z', 'Europe/Helsinki'],
      ['2024-05-22T13:30Z[Europe/Helsinki][u-ca=gregory]', '2024-05-22T13:30Z', 'Europe/Helsinki'],
      ['2024-05-22T16:30+03:00[+03:00]', '2024-05-22T13:30Z', '+03:00'],
      ['2024-05-22T16:30[+03:00]', '2024-05-22T13:30Z', '+03:00'],
      ['2024-05-22T16:30+03:00[Nowhere/Never]', '2024-05-22T13:30Z', BRUSSELS],
    ] as const) {
      it(text, () => {
        const moment = toMoment(text, BRUSSELS)!;
        expect([iso(moment.start), moment.zone]).to.deep.equal([instant, zone]);
        expect(moment.text).to.equal(text.split('[')[0]);
      });
    }
    for (const text of [
      '2024-05-22T16:30[Nowhere/Never]',
      '2024-05-22T16:30[]',
      '2024-05-22T16:30[Europe/Helsinki',
      '[Europe/Helsinki]',
    ]) {
      it(`finds no moment in ${text}`, () => {
        expect(toMoment(text, BRUSSELS)).to.equal(undefined);
      });
    }
  });

  it('keeps the text as it was written, for machines that read the page', () => {
    for (const text of [
      '2024',
      '2024-05',
      '2024-05-22',
      '2024-05-22T16:30',
      '2024-05-22T16:30+02:00',
    ]) {
      expect(toMoment(` ${text} `, BRUSSELS)!.text).to.equal(text);
    }
  });

  it('shows on calendar and clock what the feed wrote', () => {
    for (const zone of [
      BRUSSELS,
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
      'Asia/Kathmandu',
      'UTC',
    ]) {
      expect(iso(toMoment('2024-05-22T16:30', zone)!.wall)).to.equal('2024-05-22T16:30Z');
      expect(iso(toMoment('2024-05-22', zone)!.wall)).to.equal('2024-05-22T00:00Z');
      expect(iso(toMoment('2024-05', zone)!.wall)).to.equal('2024-05-01T00:00Z');
      expect(iso(toMoment('2024', zone)!.wall)).to.equal('2024-01-01T00:00Z');
    }
  });

  describe('means a local time in the zone, wherever the reader is', () => {
    for (const [zone, text, instant] of [
      ['UTC', '2024-05-22T12:00', '2024-05-22T12:00Z'],
      [BRUSSELS, '2024-01-22T12:00', '2024-01-22T11:00Z'],
      [BRUSSELS, '2024-07-22T12:00', '2024-07-22T10:00Z'],
      ['Pacific/Kiritimati', '2024-05-22T00:30', '2024-05-21T10:30Z'],
      ['Pacific/Pago_Pago', '2024-05-22T23:30', '2024-05-23T10:30Z'],
      ['Asia/Kathmandu', '2024-05-22T12:00', '2024-05-22T06:15Z'],
      ['Australia/Lord_Howe', '2024-01-22T12:00', '2024-01-22T01:00Z'],
      ['Australia/Lord_Howe', '2024-07-22T12:00', '2024-07-22T01:30Z'],
      ['Atlantic/Azores', '2024-07-22T12:00', '2024-07-22T12:00Z'],
      ['America/St_Johns', '2024-01-22T12:00', '2024-01-22T15:30Z'],
    ] as const) {
      it(`${text} in ${zone} is ${instant}`, () => {
        expect(iso(toMoment(text, zone)!.start)).to.equal(instant);
      });
    }
  });

  describe('has one answer for the nights the clocks change', () => {
    for (const [why, zone, text, start, shown] of [
      ['skipped in 2024', BRUSSELS, '2024-03-31T02:30', '2024-03-31T01:30Z', '03:30'],
      ['just before the gap', BRUSSELS, '2024-03-31T01:59', '2024-03-31T00:59Z', '01:59'],
      ['first of the gap', BRUSSELS, '2024-03-31T02:00', '2024-03-31T01:00Z', '03:00'],
      ['just after the gap', BRUSSELS, '2024-03-31T03:00', '2024-03-31T01:00Z', '03:00'],
      ['shown twice in 2024', BRUSSELS, '2024-10-27T02:30', '2024-10-27T00:30Z', '02:30'],
      ['just before the overlap', BRUSSELS, '2024-10-27T01:59', '2024-10-26T23:59Z', '01:59'],
      ['first of the overlap', BRUSSELS, '2024-10-27T02:00', '2024-10-27T00:00Z', '02:00'],
      ['just after the overlap', BRUSSELS, '2024-10-27T03:00', '2024-10-27T02:00Z', '03:00'],
      ['skipped in 2026', BRUSSELS, '2026-03-29T02:30', '2026-03-29T01:30Z', '03:30'],
      ['shown twice in 2026', BRUSSELS, '2026-10-25T02:30', '2026-10-25T00:30Z', '02:30'],
      [
        'half an hour skipped',
        'Australia/Lord_Howe',
        '2024-10-06T02:15',
        '2024-10-05T15:45Z',
        '02:45',
      ],
      [
        'half an hour twice',
        'Australia/Lord_Howe',
        '2024-04-07T01:45',
        '2024-04-06T14:45Z',
        '01:45',
      ],
      [
        'after the half hour',
        'Australia/Lord_Howe',
        '2024-04-07T02:00',
        '2024-04-06T15:30Z',
        '02:00',
      ],
      ['midnight skipped', 'Atlantic/Azores', '2024-03-31T00:30', '2024-03-31T01:30Z', '01:30'],
      ['midnight twice', 'Atlantic/Azores', '2024-10-27T00:30', '2024-10-27T00:30Z', '00:30'],
      ['skipped in New York', 'America/New_York', '2024-03-10T02:30', '2024-03-10T07:30Z', '03:30'],
      ['twice in Sydney', 'Australia/Sydney', '2024-04-07T02:30', '2024-04-06T15:30Z', '02:30'],
    ] as const) {
      it(`${text} in ${zone}, ${why}, is ${start}`, () => {
        const moment = toMoment(text, zone)!;
        expect(iso(moment.start)).to.equal(start);
        expect(iso(moment.wall).slice(11, 16)).to.equal(shown);
      });
    }

    for (const [text, zone, start, hours] of [
      ['2024-03-31', BRUSSELS, '2024-03-30T23:00Z', 23],
      ['2024-10-27', BRUSSELS, '2024-10-26T22:00Z', 25],
      ['2026-03-29', BRUSSELS, '2026-03-28T23:00Z', 23],
      ['2026-10-25', BRUSSELS, '2026-10-24T22:00Z', 25],
      ['2024-10-06', 'Australia/Lord_Howe', '2024-10-05T13:30Z', 23.5],
      ['2024-04-07', 'Australia/Lord_Howe', '2024-04-06T13:00Z', 24.5],
      ['2024-03-31', 'Atlantic/Azores', '2024-03-31T01:00Z', 23],
      ['2024-10-27', 'Atlantic/Azores', '2024-10-27T00:00Z', 25],
      ['2024-05-22', BRUSSELS, '2024-05-21T22:00Z', 24],
    ] as const) {
      it(`the day ${text} in ${zone} has ${hours} hours`, () => {
        const moment = toMoment(text, zone)!;
        expect(iso(moment.start)).to.equal(start);
        expect((moment.end - moment.start) / 3_600_000).to.equal(hours);
      });
    }
  });

  it('lets days follow each other without a gap', () => {
    for (const zone of [BRUSSELS, 'Atlantic/Azores', 'Australia/Lord_Howe', 'Pacific/Kiritimati']) {
      for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
        const [today, tomorrow] = [day, day + 86_400_000].map((wall) => iso(wall).slice(0, 10));
        expect(toMoment(today, zone)!.end, `${today} ${zone}`).to.equal(
          toMoment(tomorrow, zone)!.start,
        );
      }
    }
  });

  // An expression that backtracks would not come to an end here.
  it('refuses texts that are made to keep it busy', () => {
    expect(toMoment('2'.repeat(1_000_000), BRUSSELS)).to.equal(undefined);
    const long = `2024-05-22T16:30:00.${'0'.repeat(1_000_000)}x`;
    expect(toMoment(long, BRUSSELS)).to.equal(undefined);
  });
});

describe('momentAt', () => {
  it('shows an instant in its zone', () => {
    expect(momentAt(at('2024-05-22T14:30Z'), BRUSSELS)).to.deep.equal({
      text: '2024-05-22T14:30:00.000Z',
      precision: 'time',
      wall: at('2024-05-22T16:30Z'),
      start: at('2024-05-22T14:30Z'),
      end: at('2024-05-22T14:30Z'),
      zone: BRUSSELS,
    });
  });
});

describe('toDuration', () => {
  const MINUTE = 60_000;
  for (const [text, minutes] of [
    ['PT30M', 30],
    ['PT1H', 60],
    ['PT1H30M', 90],
    ['PT90M', 90],
    ['P1D', 1440],
    ['P2DT12H', 3600],
    ['P1W', 10_080],
    ['P1W1DT1H1M', 11_581],
  ] as const) {
    it(`reads ${text} as ${minutes} minutes`, () =>
      expect(toDuration(text)).to.equal(minutes * MINUTE));
  }

  for (const value of [
    ...[
      '',
      'P',
      'PT',
      'P0D',
      'PT0M',
      'P1Y',
      'P1M',
      'PT1S',
      'P-1D',
      '-P1D',
      '+P1D',
      'PT1.5H',
      'pt1h',
    ],
    ...[
      '1:30',
      '90',
      'P1H',
      'PT1D',
      'P١D',
      ' P1D',
      'P1D\n',
      `P${'9'.repeat(400)}D`,
      'P9999999999D',
      'P10000W',
      'P10000D',
      'PT10000H',
      'PT10000M',
    ],
    ...[90, null, undefined, {}, []],
  ]) {
    it(`finds no length of time in ${JSON.stringify(value)?.slice(0, 30)}`, () => {
      expect(toDuration(value)).to.equal(undefined);
    });
  }
});
