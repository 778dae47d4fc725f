import { expect } from '@open-wc/testing';
import { datesText } from '../../src/i18n/dates-text.js';
import {
  isElsewhere,
  leafTexts,
  limitText,
  listText,
  momentText,
  timeOfVisitor,
  whenText,
  zoneText,
} from '../../src/i18n/format.js';
import { toMoment } from '../../src/model/parse/moments.js';
import { visitorZone } from '../../src/model/zones.js';
import { at, eventOf } from '../model/feed-of.js';
import { loadMessages, messagesIn } from '../support/messages.js';

const ELSEWHERE = visitorZone() === 'Pacific/Kiritimati' ? 'Europe/Brussels' : 'Pacific/Kiritimati';

/** Engines differ in the spaces they set, also around a dash. */
const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');
const when = (
  locale: string,
  startDate: string | undefined,
  endDate?: string,
  facts: object = {},
) => plain(whenText(locale, eventOf({ startDate, endDate, provisional: true, ...facts })));

describe('whenText', () => {
  for (const [locale, start, end, expected] of [
    ['sv', '2024-05-22', '2024-05-23', '22–23 maj 2024'],
    ['pl', '2024-05-22', '2024-05-23', '22–23 maja 2024'],
    ['ca', '2024-05-22', '2024-05-23', '22–23 de maig del 2024'],
    ['en-GB', '2024-05-22', '2024-05-23', '22–23 May 2024'],
    ['sv', '2024-05-31', '2024-06-01', '31 maj–1 juni 2024'],
    ['pl', '2024-05-31', '2024-06-01', '31 maja–1 czerwca 2024'],
    ['ca', '2024-05-31', '2024-06-01', '31 de maig–1 de juny del 2024'],
    ['en-GB', '2024-12-31', '2025-01-01', '31 December 2024–1 January 2025'],
    ['sv', '2024-05-22', undefined, 'onsdag 22 maj 2024'],
    ['pl', '2024-05-22', undefined, 'środa, 22 maja 2024'],
    ['ca', '2024-05-22', undefined, 'dimecres, 22 de maig del 2024'],
    ['en-GB', '2024-05-22', undefined, 'Wednesday 22 May 2024'],
    ['sv', '2024-05-22', '2024-05-22', 'onsdag 22 maj 2024'],
    ['sv', '2024-05', undefined, 'maj 2024'],
    ['pl', '2024-05', undefined, 'maj 2024'],
    ['ca', '2024-05', undefined, 'maig del 2024'],
    ['en-GB', '2024-05', '2024-06', 'May–June 2024'],
    ['en-GB', '2024', undefined, '2024'],
    ['en-GB', '2024', '2025', '2024–2025'],
  ] as const) {
    it(`${start} to ${end ?? 'nobody knows'} in ${locale}: ${expected}`, () => {
      expect(when(locale, start, end).replace(/^(Wednesday),/, '$1')).to.equal(expected);
    });
  }

  for (const [why, start, end, ...parts] of [
    ['an hour', '2024-05-22T16:30', undefined, 'onsdag', '22 maj 2024', '16:30'],
    [
      'hours of a day',
      '2024-05-22T16:30',
      '2024-05-22T19:00',
      'onsdag',
      '22 maj 2024',
      '16:30–19:00',
    ],
    ['a time and its day', '2024-05-22T16:30', '2024-05-22', 'onsdag', '16:30'],
    [
      'hours of two days',
      '2024-05-22T20:00',
      '2024-05-23T12:00',
      'onsdag',
      '20:00',
      'torsdag',
      '23 maj',
      '12:00',
    ],
    ['a time to a day', '2024-05-22T16:30', '2024-05-23', '16:30', '–torsdag', '23 maj 2024'],
    ['midnight', '2024-05-22T00:00', undefined, '22 maj 2024', '00:00'],
  ] as const) {
    it(`says all there is to say of ${why}`, () => {
      const text = when('sv', start, end);
      for (const part of parts) expect(text).to.include(part);
      expect(text.match(/onsdag/g)).to.have.length(
        why === 'a time to a day' ? 1 : text.includes('onsdag') ? 1 : 0,
      );
    });
  }

  it('says the time of the event, wherever the visitor is', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Brussels', 'UTC']) {
      expect(when('sv', '2024-05-22T16:30', undefined, { timeZone }))
        .to.include('22 maj 2024')
        .and.include('16:30');
      expect(when('sv', '2024-05-22', '2024-05-23', { timeZone })).to.equal('22–23 maj 2024');
    }
  });

  it('says nothing where no date is known', () => expect(when('sv', undefined)).to.equal(''));

  it('knows the way every language of ours tells the time: 24 hours, no "PM"', () => {
    for (const locale of ['sv', 'pl', 'ca', 'en-GB'])
      expect(when(locale, '2024-05-22T16:30')).to.include('16:30');
  });
});

describe('momentText', () => {
  it('is as precise as what is known', () => {
    const texts = ['2024', '2024-05', '2024-05-22', '2024-05-22T16:30'].map((text) =>
      momentText('sv', toMoment(text, 'UTC')!),
    );
    expect(texts.slice(0, 3)).to.deep.equal(['2024', 'maj 2024', '22 maj 2024']);
    expect(texts[3]).to.match(/^22 maj 2024.* 16:30$/);
  });
});

describe('datesText', () => {
  it('lists the dates of sessions where the event has none', () => {
    const event = eventOf({
      startDate: undefined,
      subEvent: [
        { name: 'Second', startDate: '2024-04-25' },
        { name: 'First', startDate: '2024-04-10', endDate: '2024-04-11' },
        { name: 'Second, too', startDate: '2024-04-25' },
      ],
    });
    expect(plain(datesText('sv', event))).to.equal('10–11 april 2024 och torsdag 25 april 2024');
  });

  it("says the event's own, and nothing where there is none", () => {
    expect(
      plain(
        datesText(
          'sv',
          eventOf({ endDate: '2024-05-23', subEvent: [{ name: 'x', startDate: '2024-06-01' }] }),
        ),
      ),
    ).to.equal('22–23 maj 2024');
    expect(datesText('sv', eventOf({ startDate: undefined, provisional: true }))).to.equal('');
  });
});

describe('listText', () => {
  for (const [locale, expected] of [
    ['en-GB', 'a, b and c'],
    ['sv', 'a, b och c'],
    ['pl', 'a, b i c'],
    ['ca', 'a, b i c'],
  ] as const) {
    it(`lists in ${locale}: ${expected}`, () =>
      expect(listText(locale, ['a', 'b', 'c'])).to.equal(expected));
  }
  it('lists one and none', () => {
    expect([listText('sv', ['a']), listText('sv', [])]).to.deep.equal(['a', '']);
  });
});

describe('zoneText', () => {
  for (const [locale, zone, expected] of [
    ['en-GB', 'Europe/Brussels', /^Central European Time$/],
    ['sv', 'Europe/Brussels', /centraleuropeisk tid/i],
    ['pl', 'Europe/Warsaw', /środkowoeuropejski/],
    ['ca', 'Europe/Brussels', /Europa central/i],
    ['en-GB', 'America/New_York', /Eastern/],
    ['en-GB', 'UTC', /UTC|GMT|Universal/],
  ] as const) {
    it(`names ${zone} in ${locale}, without a season`, () =>
      expect(zoneText(locale, zone)).to.match(expected));
  }

  it('keeps languages and zones apart', () => {
    expect(zoneText('sv', 'Europe/Brussels')).not.to.equal(zoneText('en-GB', 'Europe/Brussels'));
    expect(zoneText('sv', 'Asia/Tokyo')).not.to.equal(zoneText('sv', 'Europe/Brussels'));
  });
});

describe("the visitor's clock", () => {
  it('is elsewhere only where it shows another time than the event', () => {
    expect(isElsewhere(toMoment('2024-05-22T16:30', ELSEWHERE)!)).to.equal(true);
    expect(isElsewhere(toMoment('2024-05-22T16:30', visitorZone())!)).to.equal(false);
  });

  it('never moves a date', () => {
    for (const text of ['2024-05-22', '2024-05', '2024']) {
      expect(isElsewhere(toMoment(text, ELSEWHERE)!)).to.equal(false);
    }
  });

  it('leaves the last day of an online event where it is', () => {
    const event = eventOf({
      startDate: '2024-05-22T16:30',
      endDate: '2024-05-23',
      timeZone: ELSEWHERE,
    });
    expect(plain(timeOfVisitor('en-GB', messagesIn('en')!, event))).to.include('23 May 2024');
  });

  it('shows the time of an online event with its zone', () => {
    const event = eventOf({
      startDate: '2024-05-22T16:30',
      endDate: '2024-05-22T18:00',
      timeZone: ELSEWHERE,
    });
    const here = new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: visitorZone(),
    });
    const text = timeOfVisitor('en-GB', messagesIn('en')!, event);
    expect(text).to.include(here.format(event.from)).and.include(here.format(event.until));
    expect(text).to.include(`(${zoneText('en-GB', visitorZone())})`);
  });
});

describe('limitText', () => {
  before(() => Promise.all(['sv', 'pl', 'ca'].map(loadMessages)));

  const limit = (lang: string, text: string, isDeadline = true, zone = visitorZone()) => {
    const locale = lang === 'en' ? 'en-GB' : lang;
    return plain(limitText(locale, messagesIn(lang)!, toMoment(text, zone)!, isDeadline));
  };

  for (const [lang, expected] of [
    ['en', 'Register by the end of 5 April 2024'],
    ['sv', 'Anmäl dig senast 5 april 2024'],
    ['pl', 'Termin rejestracji: 5 kwietnia 2024 włącznie'],
    ['ca', 'Inscripció oberta fins al 5 d’abril del 2024 inclòs'],
  ] as const) {
    it(`says in ${lang} that the last day counts to its end: ${expected}`, () => {
      const sentence = messagesIn(lang)!.states.open(limit(lang, '2024-04-05'));
      expect(sentence.replace(/'/g, '’')).to.equal(expected);
    });
  }

  it('does not say so of a day on which registration opens', () => {
    expect(limit('en', '2024-04-05', false)).to.equal('5 April 2024');
  });

  it('names the zone of a time that another clock than the visitor’s shows', () => {
    const zone = zoneText('en-GB', ELSEWHERE);
    expect(limit('en', '2024-04-05T12:00', true, ELSEWHERE))
      .to.match(/12:00/)
      .and.include(`(${zone})`);
    expect(limit('en', '2024-04-05T12:00')).to.match(/12:00$/);
  });

  it('says nothing where there is no limit', () => {
    expect(limitText('en-GB', messagesIn('en')!, null, true)).to.equal('');
  });
});

describe('leafTexts', () => {
  const NOW = at('2024-01-15T12:00Z');
  const leaf = (locale: string, startDate?: string, endDate?: string) =>
    leafTexts(locale, eventOf({ startDate, endDate, provisional: true }), NOW).join('|');

  for (const [start, end, expected] of [
    ['2024-05-22', undefined, '22|May|'],
    ['2024-05-22', '2024-05-22', '22|May|'],
    ['2024-05-22', '2024-05-23', '22–23|May|'],
    ['2024-05-22T20:00', '2024-05-23T12:00', '22–23|May|'],
    ['2024-05-22T16:30', '2024-05-22T18:00', '22|May|'],
    ['2024-05-31', '2024-06-01', '31|May|'],
    ['2024-05-01', '2024-05-31', '1–31|May|'],
    ['2024-05-10', '2025-05-12', '10|May|'],
    ['2024-01-05', '2025', '5|Jan|'],
    ['2024-05-10', '2024-05', '10|May|'],
    ['2025-05-22', undefined, '22|May|2025'],
    ['2024-05', undefined, '|May|'],
    ['2025-05', undefined, '|May|2025'],
    ['2024', undefined, '|2024|'],
    [undefined, undefined, '||'],
  ] as const) {
    it(`${start} to ${end} is ${expected}`, () =>
      expect(leaf('en-GB', start, end)).to.equal(expected));
  }

  it('has no preposition before a Catalan month, as engines of old write it', () => {
    const own = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')!;
    try {
      for (const [short, expected] of [
        ['d’abr.', 'abr'],
        ["d'ag.", 'ag'],
        ['de nov.', 'nov'],
        ['des.', 'des'],
      ] as const) {
        Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
          configurable: true,
          get: () => () => short,
        });
        expect(leafTexts('ca', eventOf({ startDate: '2024-04-10' }), NOW)[1]).to.equal(expected);
      }
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', own);
    }
  });

  it('has the Gregorian year wherever the page comes from', () => {
    for (const locale of ['en-TH', 'pl-TH', 'sv-IR', 'ca-SA'])
      expect(whenText(locale, eventOf({ startDate: '2024-05-22' }))).to.include('2024');
  });

  it('has no dot behind a short month', () => {
    for (const [locale, month] of [
      ['sv', 'maj'],
      ['sv', 'maj'],
      ['pl', 'maj'],
      ['ca', 'maig'],
    ] as const) {
      expect(leaf(locale, '2024-05-22').split('|')[1]).to.equal(month);
    }
    for (const locale of ['sv', 'pl', 'ca', 'en-GB']) {
      for (let month = 1; month <= 12; month++) {
        expect(leaf(locale, `2024-${`${month}`.padStart(2, '0')}-10`)).not.to.include('.');
      }
    }
  });

  it('is empty without an event', () =>
    expect(leafTexts('sv', null, NOW)).to.deep.equal(['', '', '']));
});
