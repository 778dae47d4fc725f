import { expect } from '@open-wc/testing';
import { dateText } from '../../src/calendar/date-text.js';
import { spanOf } from '../../src/calendar/span.js';
import { whenText, zoneText } from '../../src/i18n/format.js';
import { countdownTarget, remainingUntil } from '../../src/model/countdown-target.js';
import type { Feed } from '../../src/model/event.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { unwrap } from '../../src/model/parse/unwrap.js';
import { offsetAt, toZone, visitorZone } from '../../src/model/zones.js';
import { at, BASE, inEnglish } from './feed-of.js';

const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');
const feedWith = (facts: object, around: object = {}): Feed =>
  parseFeed({ events: [{ name: 'Quay tour', ...facts }], ...around }, BASE)!;
const eventWith = (facts: object, around: object = {}) => feedWith(facts, around).events[0]!;
const problemsWith = (facts: object, around: object = {}) =>
  feedWith(facts, around).problems.map(inEnglish);

describe('an offset where no zone is named', () => {
  const TOUR = {
    startDate: '2031-08-14T09:15:00-03:00',
    endDate: '2031-08-14T11:45:00-03:00',
  };

  it('is the clock on the wall there, for whomever', () => {
    expect(plain(whenText('en-GB', eventWith(TOUR)))).to.match(/14 August 2031.* 09:15–11:45$/);
  });

  it('is that of each time: clocks may change in between', () => {
    const words = whenText(
      'en-GB',
      eventWith({ startDate: '2031-10-25T10:00+02:00', endDate: '2031-10-27T17:00+01:00' }),
    );
    expect(plain(words)).to.match(/10:00.*27 October 2031.* 17:00$/);
  });

  for (const [why, endDate, words] of [
    ['an end without one', '2031-08-14T11:45', /09:15–11:45$/],
    ['an end that is a length', undefined, /09:15–11:45$/],
    ['midnight', '2031-08-15T00:00-03:00', /09:15 until 00:00$/],
  ] as const) {
    it(`is the clock of what belongs to it: ${why}`, () => {
      const duration = endDate ? undefined : 'PT2H30M';
      expect(plain(whenText('en-GB', eventWith({ ...TOUR, endDate, duration })))).to.match(words);
    });
  }

  it('counts for a deadline that is a date', () => {
    const registration = { url: 'https://forms.example/t', validThrough: '2031-08-10' };
    const { validThrough } = eventWith({ ...TOUR, registration }).registration!;
    expect(validThrough!.end).to.equal(at('2031-08-11T03:00Z'));
  });

  it('stays in JSON-LD, and the moment in calendar files', () => {
    const registration = {
      url: 'https://forms.example/t',
      validThrough: '2031-03-10T12:00-04:00',
    };
    const event = eventWith({ ...TOUR, registration });
    const { isFloating } = detailsOf(event);
    expect(dateText(event.start, isFloating)).to.equal('2031-08-14T09:15:00-03:00');
    expect(dateText(event.registration!.validThrough, isFloating)).to.equal(
      '2031-03-10T12:00:00-04:00',
    );
    expect(spanOf(event.start, event.end, isFloating)).to.deep.equal({
      kind: 'utc',
      from: at('2031-08-14T12:15Z'),
      until: at('2031-08-14T14:45Z'),
    });
  });

  it('stays in JSON-LD for a deadline where the event itself has none', () => {
    const registration = { url: 'https://forms.example/t', validThrough: '2031-03-10T12:00+05:30' };
    const event = eventWith({ startDate: '2031-08-14T09:15', registration });
    expect(dateText(event.start, detailsOf(event).isFloating)).to.equal('2031-08-14T09:15:00');
    expect(dateText(event.registration!.validThrough, detailsOf(event).isFloating)).to.equal(
      '2031-03-10T12:00:00+05:30',
    );
  });

  it('is UTC for what is written in UTC', () => {
    expect(eventWith({ startDate: '2031-08-14T09:15Z' }).start!.zone).to.equal('UTC');
  });

  it('is counted down to as to any other time', () => {
    const event = eventWith(TOUR);
    const now = at('2031-08-13T12:00Z');
    const target = countdownTarget(event, 'start', now)!;
    expect(remainingUntil(target, now)).to.deep.equal({ day: 1, hour: 0, minute: 15, second: 0 });
  });

  it('is no clock of the place where a zone is named', () => {
    const event = eventWith({ startDate: '2031-08-14T07:15+00:00' }, { timeZone: 'Europe/Paris' });
    expect(whenText('en-GB', event)).to.match(/09:15$/);
  });

  it('leaves times without one to each visitor’s clock', () => {
    expect(eventWith({ startDate: '2031-08-14T09:15' }).start!.zone).to.equal(visitorZone());
  });
});

describe('a zone', () => {
  for (const [given, zone, minutes] of [
    ['+02:00', '+02:00', 120],
    ['+0200', '+02:00', 120],
    ['+2', '+02:00', 120],
    ['UTC+2', '+02:00', 120],
    ['UTC+02:00', '+02:00', 120],
    ['utc +2', '+02:00', 120],
    ['GMT+2', '+02:00', 120],
    ['GMT-3:30', '-03:30', -210],
    ['UTC-11', '-11:00', -660],
    ['UTC+5:45', '+05:45', 345],
    ['UTC+0', 'UTC', 0],
    ['GMT-00:00', 'UTC', 0],
    [' Europe/Brussels ', 'Europe/Brussels', 120],
    ['Europe/Brussels\n', 'Europe/Brussels', 120],
    ['US/Eastern', 'US/Eastern', -240],
    ['Asia/Calcutta', 'Asia/Calcutta', 330],
    ['Etc/GMT-2', 'Etc/GMT-2', 120],
  ] as const) {
    it(`is read as ${zone}: ${JSON.stringify(given)}`, () => {
      expect(toZone(given)).to.equal(zone);
      expect(offsetAt(zone, at('2031-07-01T12:00Z'))).to.equal(minutes * 60_000);
      const start = eventWith({ startDate: '2031-07-01T12:00' }, { timeZone: given }).start!;
      expect(start.start).to.equal(at('2031-07-01T12:00Z') - minutes * 60_000);
      expect(problemsWith({ startDate: '2031-07-01T12:00' }, { timeZone: given })).to.deep.equal(
        [],
      );
    });
  }

  for (const given of ['+15:00', 'UTC+99', '+02:60', 'CEST+2', 'Etc/Unknown', 'local', '2', '+']) {
    it(`is none, and told: ${given}`, () => {
      const [problem] = problemsWith({ startDate: '2031-07-01' }, { timeZone: given });
      expect(problem).to.include('$.timeZone: no IANA time zone');
    });
  }

  it('that is an offset has the deadline at one moment for everybody', () => {
    const { registration } = eventWith(
      {
        startDate: '2031-07-01T10:00',
        registration: { url: 'https://forms.example/t', validThrough: '2031-06-30T12:00' },
      },
      { timeZone: 'UTC+2' },
    );
    expect(registration!.validThrough!.start).to.equal(at('2031-06-30T10:00Z'));
  });

  it('that is an offset has a name that any language takes', () => {
    expect([zoneText('sv', '+02:00'), zoneText('ca', '-03:30')]).to.deep.equal([
      'UTC+02:00',
      'UTC−03:30',
    ]);
  });

  it('that is an offset is written as UTC into calendars', () => {
    const { start } = eventWith({ startDate: '2031-07-01T10:00' }, { timeZone: '+02:00' });
    expect(spanOf(start, null, false)).to.deep.equal({
      kind: 'utc',
      from: at('2031-07-01T08:00Z'),
      until: null,
    });
  });

  it('stands beside a graph as well', () => {
    const document = unwrap({
      '@context': 'https://schema.org',
      timeZone: 'Europe/Lisbon',
      '@graph': [{ '@type': 'Event', name: 'Tour', startDate: '2031-07-01T09:00:00+00:00' }],
    });
    const { start } = parseFeed(document, BASE)!.events[0]!;
    expect(new Date(start!.wall).toISOString().slice(11, 16)).to.equal('10:00');
  });

  for (const [startDate, told] of [
    ['2031-07-01T10:00+01:00', true],
    ['2031-01-15T10:00+02:00', true],
    ['2031-07-01T10:00:00+0100[Europe/Brussels]', true],
    ['2031-07-01T10:00+02:00', false],
    ['2031-01-15T10:00+01:00', false],
    ['2031-07-01T08:00Z', false],
    ['2031-07-01T08:00+00:00', false],
  ] as const) {
    it(`has ${told ? 'not ' : ''}the offset of ${startDate}`, () => {
      const around = { timeZone: 'Europe/Brussels' };
      const { start } = eventWith({ startDate }, around);
      expect(start!.start).to.equal(at(startDate.replace(/\[.*/, '')));
      expect(problemsWith({ startDate }, around).join()).to.match(
        told ? /startDate: the offset \+0\d:?00 is not that of Europe\/Brussels then/ : /^$/,
      );
    });
  }
});

describe('dates as programs print them', () => {
  for (const [text, instant] of [
    ['2031-01-09 17:00:00 +0100', '2031-01-09T16:00:00Z'],
    ['2031-01-09 17:00:00 -03:30', '2031-01-09T20:30:00Z'],
    ['2031-01-09T17:00 +01', '2031-01-09T16:00:00Z'],
    ['2031-01-09 16:00:00 UTC', '2031-01-09T16:00:00Z'],
    ['2031-01-09T17:00:00+01:00[Europe/Paris]', '2031-01-09T16:00:00Z'],
  ] as const) {
    it(`are read where they cannot be mistaken: ${text}`, () => {
      const { start } = eventWith({ startDate: text });
      expect(start!.start).to.equal(at(instant));
      expect(start!.text).to.match(/^2031-01-09[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d(:?\d\d)?)$/);
    });
  }

  for (const startDate of ['2031-01-09T17:00:0009:00', 1925740800, 'Thu Jan 09 2031 17:00:00']) {
    it(`are left out and told where they can, and nothing else: ${startDate}`, () => {
      const events = [
        { name: 'Tour', startDate },
        { name: 'Walk', startDate: '2031-01-10' },
      ];
      const feed = parseFeed({ timeZone: 'UTC', events }, BASE)!;
      expect(feed.events.map(({ name }) => name)).to.deep.equal(['Walk']);
      expect(feed.problems.map(inEnglish)).to.include(
        '$.events[0]: event left out: its start is no ISO 8601 date',
      );
    });
  }
});

describe('times beside dates', () => {
  it('are no part of them, and the author is told where they go', () => {
    const facts = {
      startDate: '2031-10-25',
      endDate: '2031-10-25',
      startTime: '17:00',
      endTime: '19:00',
    };
    expect(eventWith(facts).start!.precision).to.equal('day');
    const told = problemsWith(facts);
    expect(told).to.have.length(2);
    expect(told[0]).to.include('$.events[0].startTime: not read: the time belongs into startDate');
    expect(told[1]).to.include('$.events[0].endTime: not read: the time belongs into endDate');
  });

  it('are told of a session, too', () => {
    const facts = { subEvent: [{ name: 'Talk', startDate: '2031-10-25', startTime: '17:00' }] };
    expect(problemsWith(facts).join()).to.include('subEvent[0].startTime: not read');
  });
});

describe('a day that begins at one o’clock', () => {
  const CAIRO = { timeZone: 'Africa/Cairo' };
  it('is one day, of 23 hours', () => {
    const { start } = eventWith({ startDate: '2030-04-26' }, CAIRO);
    expect(start!.start).to.equal(at('2030-04-25T22:00Z'));
    expect(start!.end - start!.start).to.equal(23 * 3_600_000);
  });
  it('has no midnight: what begins then begins an hour later, and that is told', () => {
    const facts = { startDate: '2030-04-26T00:00', endDate: '2030-04-26T03:00' };
    expect(plain(whenText('en-GB', eventWith(facts, CAIRO)))).to.match(/01:00–03:00$/);
    expect(problemsWith(facts, CAIRO)).to.deep.equal([
      '$.events[0].startDate: clocks skip 00:00 that night: read as 01:00',
    ]);
  });
});
