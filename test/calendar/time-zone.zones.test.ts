import { expect } from '@open-wc/testing';
import { entryOf } from '../../src/calendar/entry.js';
import { toICalendar } from '../../src/calendar/icalendar.js';
import { timeZoneLines } from '../../src/calendar/time-zone.js';
import { at, feedOf } from '../model/feed-of.js';
import { linesOf, readCalendar, sourceOf } from './read-calendar.js';

const ZONES = [
  'Europe/Brussels',
  'Europe/Warsaw',
  'Europe/Helsinki',
  'Europe/Dublin',
  'Atlantic/Azores',
  'America/Toronto',
  'America/Santiago',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Jerusalem',
  'Africa/Casablanca',
  'Africa/Lagos',
];

describe('the definition of a time zone', () => {
  it('is a yearly rule where clocks change by one', () => {
    const from = at('2030-05-22T10:00Z');
    expect(timeZoneLines('Europe/Brussels', from, from)).to.deep.equal([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Brussels',
      'BEGIN:DAYLIGHT',
      'DTSTART:20280326T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20281029T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('begins two years before, as some readers take no account of the first', () => {
    // In January the latest change is one of the year before.
    const from = at('2030-01-15T10:00Z');
    const starts = timeZoneLines('Europe/Stockholm', from, from).filter((line) =>
      line.startsWith('DTSTART'),
    );
    expect(starts.sort()).to.deep.equal(['DTSTART:20280326T020000', 'DTSTART:20281029T030000']);
  });

  it('is one offset where clocks never change', () => {
    const from = at('2030-05-22T10:00Z');
    for (const [zone, offset] of [
      ['Pacific/Kiritimati', '+1400'],
      ['Pacific/Pago_Pago', '-1100'],
      ['Asia/Kathmandu', '+0545'],
    ] as const) {
      expect(timeZoneLines(zone, from, from)).to.deep.equal([
        'BEGIN:VTIMEZONE',
        `TZID:${zone}`,
        'BEGIN:STANDARD',
        'DTSTART:16010101T000000',
        `TZOFFSETFROM:${offset}`,
        `TZOFFSETTO:${offset}`,
        'END:STANDARD',
        'END:VTIMEZONE',
      ]);
    }
  });

  it('lists the changes one by one where they follow no rule', () => {
    const from = at('2022-05-22T10:00Z');
    const lines = timeZoneLines('Africa/Casablanca', from, from);
    expect(lines.filter((line) => line.startsWith('RRULE'))).to.deep.equal([]);
    expect(lines.filter((line) => line.startsWith('DTSTART')).length).to.be.greaterThan(3);
  });

  it('calls a move for good no summer time', () => {
    // Kazakhstan moved an hour back in 2024.
    const lines = timeZoneLines('Asia/Almaty', at('2024-02-01T00:00Z'), at('2024-05-01T00:00Z'));
    expect(lines).not.to.include('BEGIN:DAYLIGHT');
    expect(lines).to.include('TZOFFSETTO:+0500');
  });

  for (const zone of ZONES) {
    it(`has the times of ${zone} be what they are, all year round and in the nights clocks change`, () => {
      const times: string[] = [];
      for (const year of [2018, 2026, 2030])
        for (let day = 3; day < 365; day += 9)
          times.push(new Date(Date.UTC(year, 0, day, (day * 7) % 24, 30)).toISOString());
      for (const night of ['2030-03-31', '2030-10-27', '2030-04-07', '2030-10-06', '2026-03-08'])
        for (let hour = 0; hour < 24; hour++)
          times.push(`${night}T${`${hour}`.padStart(2, '0')}:30:00Z`);
      const feed = feedOf(
        times.map((startDate, index) => ({ id: `${index}`, name: 'Event', startDate })),
        { timeZone: zone },
      );
      for (const event of feed.events) {
        const file = toICalendar([entryOf(event, sourceOf(feed))!], 0);
        linesOf(file);
        expect(readCalendar(file)[0]!.instant('dtstart'), event.start!.text).to.equal(event.from);
      }
    });
  }

  it('stands in a file once for each zone of its entries, and holds for years to come', () => {
    const times = [
      ['Europe/Copenhagen', '2030-05-20T10:00', '2030-05-20T08:00Z'],
      ['Europe/Helsinki', '2030-11-20T10:00', '2030-11-20T08:00Z'],
      ['America/New_York', '2049-07-01T10:00', '2049-07-01T14:00Z'],
      ['Europe/Copenhagen', '2049-12-01T10:00', '2049-12-01T09:00Z'],
    ] as const;
    const feed = feedOf(
      times.map(([timeZone, startDate], index) => ({
        id: `${index}`,
        name: 'x',
        startDate,
        timeZone,
      })),
    );
    const file = toICalendar(
      feed.events.map((event) => entryOf(event, sourceOf(feed))!),
      0,
    );
    expect(file.match(/(?<=BEGIN:VTIMEZONE\r\nTZID:).*/g)).to.have.members([
      'Europe/Copenhagen',
      'Europe/Helsinki',
      'America/New_York',
    ]);
    expect(readCalendar(file).map((one) => one.instant('dtstart'))).to.have.members(
      times.map(([, , instant]) => at(instant)),
    );
  });

  it('holds for all entries of a file', () => {
    const feed = feedOf(
      ['2029-12-31T23:00', '2031-07-01T10:00', '2030-01-01T00:00'].map((startDate, index) => ({
        id: `${index}`,
        name: 'Event',
        startDate,
      })),
    );
    const file = toICalendar(
      feed.events.map((event) => entryOf(event, sourceOf(feed))!),
      0,
    );
    expect(file.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
    expect(readCalendar(file).map((entry) => entry.instant('dtstart'))).to.deep.equal(
      feed.events.map(({ from }) => from),
    );
  });
});
