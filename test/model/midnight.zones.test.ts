import { expect } from '@open-wc/testing';
import { dateText } from '../../src/calendar/date-text.js';
import { spanOf } from '../../src/calendar/span.js';
import { leafTexts, limitText, whenText } from '../../src/i18n/format.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { phaseOf } from '../../src/model/phase.js';
import { registrationState } from '../../src/model/registration-state.js';
import { isIn, toPeriod } from '../../src/model/select.js';
import { loadMessages, messagesIn } from '../support/messages.js';
import { at, eventOf, problemsOf } from './feed-of.js';

const BRUSSELS = 'Europe/Brussels';
const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');
const of = (startDate: string, endDate: string, more: object = {}) =>
  eventOf({ startDate, endDate, ...more });
const leaf = (startDate: string, endDate: string, more = {}) =>
  leafTexts('en-GB', of(startDate, endDate, more), at('2031-02-01T12:00Z'))[0];
const words = (locale: string, startDate: string, endDate: string, more = {}) =>
  plain(whenText(locale, of(startDate, endDate, more)));
const daysOf = (startDate: string, endDate: string, now: string) => {
  const phase = phaseOf(of(startDate, endDate), at(now));
  return phase.name === 'in-progress' ? `${phase.day}/${phase.days}` : phase.name;
};

describe('what ends at night', () => {
  before(() => Promise.all(['sv', 'pl', 'ca'].map(loadMessages)));

  for (const [why, start, end, days] of [
    ['at midnight, the evening', '2031-07-03T19:00', '2031-07-04T00:00', '3'],
    ['at midnight with an offset, the evening', '2031-07-03T19:00', '2031-07-03T22:00Z', '3'],
    ['at 24:00, the evening', '2031-07-03T19:00', '2031-07-03T24:00', '3'],
    ['at 24:00:00 with an offset', '2031-07-03T19:00+02:00', '2031-07-03T24:00:00+02:00', '3'],
    ['after two evenings', '2031-07-03T19:00', '2031-07-05T00:00', '3–4'],
    ['in the small hours', '2031-07-03T22:00', '2031-07-04T03:00', '3'],
    ['a minute before six', '2031-07-03T22:00', '2031-07-04T05:59', '3'],
    ['at six in the morning', '2031-07-03T22:00', '2031-07-04T06:00', '3–4'],
    ['after more than a day', '2031-07-03T01:00', '2031-07-04T02:00', '3–4'],
    ['on the third morning', '2031-07-03T22:00', '2031-07-05T03:00', '3–5'],
    ['the night after a whole day', '2031-07-03', '2031-07-04T02:00', '3'],
    ['the night clocks go back', '2031-10-25T22:00', '2031-10-26T03:30', '25'],
    ['the night clocks go forward', '2031-03-29T22:00', '2031-03-30T04:00', '29'],
    ['at the turn of a month', '2031-07-31T20:00', '2031-08-01T00:00', '31'],
  ] as const) {
    it(`has the leaf of its day: ${why}`, () => expect(leaf(start, end)).to.equal(days));
  }

  it('is read to its end from how long it takes', () => {
    expect(leaf('2031-07-03T19:00', undefined as unknown as string, { duration: 'PT5H' })).to.equal(
      '3',
    );
  });

  for (const [locale, night, midnight] of [
    ['en-GB', /^Thursday,? 3 July 2031( at|,) 22:00 until 02:00$/, / until 00:00$/],
    ['sv', /^torsdag 3 juli 2031 kl\. 22:00 till 02:00$/, / till 00:00$/],
    ['pl', /^czwartek, 3 lipca 2031.* 22:00 do godz\. 02:00$/, / do godz\. 00:00$/],
    ['ca', /^dijous, 3 de juliol del 2031.* 22:00 fins a les 0?2:00$/, / fins a les 0?0:00$/],
  ] as const) {
    it(`is one day and until when, in ${locale}`, () => {
      expect(words(locale, '2031-07-03T22:00', '2031-07-04T02:00')).to.match(night);
      expect(words(locale, '2031-07-03T22:00', '2031-07-04T00:00')).to.match(midnight);
    });
  }

  it('is one o’clock in Catalan as Catalan says it', () => {
    expect(words('ca', '2031-07-03T22:00', '2031-07-04T01:00')).to.match(/ fins a la 0?1:00$/);
  });

  it('has its last evening in words where it lasts several', () => {
    const text = words('en-GB', '2031-07-03T19:00', '2031-07-05T00:00');
    expect(text).to.match(/3 July 2031.* 19:00–Friday,? 4 July 2031 until 00:00$/);
  });

  it('never is the first of two days, and ends when it does', () => {
    const midnight = ['2031-07-03T19:00', '2031-07-04T00:00'] as const;
    expect(daysOf(...midnight, '2031-07-03T21:59Z')).to.equal('1/1');
    expect(daysOf(...midnight, '2031-07-03T22:00Z')).to.equal('over');
    const night = ['2031-07-03T22:00', '2031-07-04T03:00'] as const;
    expect(daysOf(...night, '2031-07-03T23:00Z')).to.equal('1/1');
    expect(daysOf(...night, '2031-07-04T01:00Z')).to.equal('over');
    expect(daysOf('2031-07-03T19:00', '2031-07-05T00:00', '2031-07-04T12:00Z')).to.equal('2/2');
  });

  for (const end of ['2031-07-03T24:00', '2031-07-04T00:00', '2031-07-04T03:00']) {
    it(`is not among the events of the day after: ${end}`, () => {
      const among = (period: string) =>
        isIn(of('2031-07-03T19:00', end), toPeriod(period, BRUSSELS)!, at('2031-06-01T12:00Z'));
      expect([among('2031-07-03'), among('2031-07-04'), among('2031-07')]).to.deep.equal([
        ...[true, false, true],
      ]);
    });
  }

  it('is upcoming until it has ended', () => {
    const event = of('2031-07-03T22:00', '2031-07-04T03:00');
    expect(isIn(event, { name: 'upcoming' }, at('2031-07-04T00:59Z'))).to.equal(true);
  });
});

describe('from midnight to midnight', () => {
  for (const [why, start, end, facts] of [
    ['a day', '2031-07-03T00:00', '2031-07-04T00:00', {}],
    ['with offsets', '2031-07-03T00:00:00+0200', '2031-07-04T00:00:00+0200', {}],
    ['in UTC', '2031-07-02T22:00:00Z', '2031-07-03T22:00:00Z', {}],
    ['to 23:59', '2031-07-03T00:00', '2031-07-03T23:59', {}],
    ['to 23:59:59', '2031-07-03T00:00:00+02:00', '2031-07-03T23:59:59+02:00', {}],
    ['to 24:00', '2031-07-03T00:00', '2031-07-03T24:00', {}],
    ['to the day', '2031-07-03T00:00', '2031-07-03', {}],
    ['for 24 hours', '2031-07-03T00:00', undefined, { duration: 'PT24H' }],
    ['elsewhere', '2031-07-03T00:00', '2031-07-04T00:00', { timeZone: 'Asia/Tokyo' }],
    [
      'where clocks skip midnight',
      '2030-04-26T00:00',
      '2030-04-26T24:00',
      { timeZone: 'Africa/Cairo' },
    ],
  ] as const) {
    it(`is whole days, and the author is told: ${why}`, () => {
      const event = eventOf({ startDate: start, endDate: end, ...facts });
      const { precision, text } = event.start!;
      expect([precision, event.end!.text]).to.deep.equal(['day', text]);
      expect(plain(whenText('en-GB', event))).to.match(/^\w+,? \d+ \w+ \d{4}$/);
      expect(spanOf(event.start, event.end, detailsOf(event).isFloating)!.kind).to.equal('days');
      expect(dateText(event.start, false)).to.have.length(10);
      expect(problemsOf({ startDate: start, endDate: end, ...facts }).join()).to.include(
        'startDate: from midnight to midnight is read as whole days',
      );
    });
  }

  it('is three days if it is', () => {
    expect(words('en-GB', '2031-07-03T00:00+02:00', '2031-07-05T23:59:59+02:00')).to.equal(
      '3–5 July 2031',
    );
  });

  for (const [start, end] of [
    ['2031-07-03T00:00', '2031-07-03T12:00'],
    ['2031-07-03T00:01', '2031-07-04T00:00'],
    ['2031-07-03T00:00', '2031-07-03T23:58'],
    ['2031-07-03T00:00+01:00', '2031-07-04T00:00+01:00'],
  ] as const) {
    it(`is not ${start} to ${end}`, () => {
      expect(of(start, end).start!.precision).to.equal('time');
    });
  }
});

describe('a deadline at midnight', () => {
  before(() => Promise.all(['sv', 'pl', 'ca'].map(loadMessages)));
  const deadline = (validThrough: string, lang = 'en') => {
    const event = of('2031-07-03T10:00', '2031-07-03T12:00', {
      registration: { url: 'https://forms.example/x', validThrough },
    });
    const moment = event.registration!.validThrough!;
    const until = new Date(moment.end).toISOString().slice(0, 16);
    return [limitText(lang === 'en' ? 'en-GB' : lang, messagesIn(lang)!, moment, true), until];
  };

  for (const text of [
    '2031-06-13T00:00',
    '2031-06-12T24:00',
    '2031-06-12T22:00:00Z',
    '2031-06-13T00:00+02:00',
  ]) {
    it(`is the end of the day before: ${text}`, () => {
      const [said, until] = deadline(text);
      expect(said).to.include('the end of 12 June 2031').and.not.include('00:00');
      expect(until).to.equal('2031-06-12T22:00');
    });
  }

  it('is so in every language', () => {
    for (const [lang, day] of [
      ['sv', '12 juni 2031'],
      ['pl', '12 czerwca 2031 włącznie'],
      ['ca', '12 de juny del 2031 inclòs'],
    ] as const)
      expect(deadline('2031-06-13T00:00', lang)[0]).to.include(day);
  });

  it('closes registration then, and not a day later', () => {
    const event = of('2031-07-03T10:00', '2031-07-03T12:00', {
      registration: { url: 'https://forms.example/x', validThrough: '2031-06-12T24:00' },
    });
    const name = (now: string) => registrationState(event, at(now)).name;
    expect(name('2031-06-12T21:59Z')).to.equal('closing-soon');
    expect(name('2031-06-12T22:00Z')).to.equal('closed');
  });

  it('opens at the end of a day that is written as 24:00', () => {
    const event = of('2031-07-03T10:00', '2031-07-03T12:00', {
      registration: { url: 'https://forms.example/x', validFrom: '2031-06-01T24:00' },
    });
    expect(event.registration!.validFrom!.start).to.equal(at('2031-06-01T22:00Z'));
  });

  it('keeps any other time', () => {
    expect(deadline('2031-06-12T23:59')[0]).to.match(/12 June 2031.* 23:59/);
  });
});
