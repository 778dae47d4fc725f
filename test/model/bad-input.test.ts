import { expect } from '@open-wc/testing';
import { registrationState } from '../../src/model/registration-state.js';
import { at, eventOf, problemsOf } from './feed-of.js';

const URL = 'https://forms.example/';
const NOW = at('2024-03-01T12:00Z');

/** What somebody may write, what it is taken for, and what the webmaster is told. */
const CASES: readonly (readonly [string, object, string, object])[] = [
  [
    'an end before the start',
    { endDate: '2024-05-20' },
    'endDate: no ISO 8601 date after the start: "2024-05-20"',
    { end: null },
  ],
  [
    '30 February',
    { endDate: '2024-02-30' },
    'endDate: no ISO 8601 date after the start: "2024-02-30"',
    { end: null },
  ],
  [
    'a deadline on 30 February',
    { registration: { url: URL, validThrough: '2024-02-30' } },
    'registration.validThrough: no usable value: "2024-02-30"',
    { state: 'open', deadline: null },
  ],
  [
    'a deadline after the event',
    { registration: { url: URL, validThrough: '2024-06-10' } },
    'registration.validThrough: a deadline after the event is left out',
    { state: 'open', deadline: null },
  ],
  [
    'a deadline before registration opens',
    { registration: { url: URL, validFrom: '2024-04-20', validThrough: '2024-04-10T12:00' } },
    'registration.validThrough: a deadline before registration opens is left out',
    { deadline: null },
  ],
  [
    'a duration beyond the year 9999',
    { startDate: '9998-05-22T10:00', duration: 'P9999W' },
    'duration: no ISO 8601 duration: "P9999W"',
    { end: null },
  ],
  [
    'a deadline the minute after the event',
    { registration: { url: URL, validThrough: '2024-05-23T00:01' } },
    'registration.validThrough: a deadline after the event is left out',
    { state: 'open', deadline: null },
  ],
  [
    'a start at a time that clocks skip',
    { startDate: '2024-03-31T02:30' },
    'startDate: clocks skip 02:30 that night: read as 03:30',
    { from: at('2024-03-31T01:30Z') },
  ],
  [
    'an end at a time that clocks skip',
    { startDate: '2024-03-30', endDate: '2024-03-31T02:30' },
    'endDate: clocks skip 02:30 that night: read as 03:30',
    { until: at('2024-03-31T01:30Z') },
  ],
  [
    'an opening at a time that clocks skip',
    { registration: { url: URL, validFrom: '2024-03-31T02:00:30' } },
    'registration.validFrom: clocks skip 02:00 that night: read as 03:00',
    { state: 'opens-later' },
  ],
  [
    'an unknown zone',
    { timeZone: 'Europe/Bruxelles' },
    'timeZone: no IANA time zone: "Europe/Bruxelles"',
    { from: at('2024-05-21T22:00Z') },
  ],
  [
    'an e-mail address that is none',
    { registration: { email: '[email\u00a0protected]', url: URL } },
    'registration.email: no e-mail address: "[email\u00a0protected]"',
    { state: 'open', action: 'web' },
  ],
  [
    'a link that would run',
    { registration: { url: 'javascript:alert(1)', email: 'a@b.eu' } },
    'registration.url: no safe address: "javascript:alert(1)"',
    { state: 'open', action: 'email' },
  ],
];

describe('bad input', () => {
  for (const [what, facts, problem, expected] of CASES) {
    it(`costs no more than its field, and is told: ${what}`, () => {
      expect(problemsOf(facts)).to.deep.equal([problem]);
      const event = eventOf(facts);
      const { name, action } = registrationState(event, NOW);
      const found = {
        end: event.end,
        from: event.from,
        until: event.until,
        state: name,
        action: action.kind,
        deadline: event.registration?.validThrough ?? null,
      };
      expect(found).to.include(expected);
      expect(event.name).to.equal('Workshop');
    });
  }

  it('is told once where sessions take it over', () => {
    const facts = {
      registration: { url: URL, validThrough: '2024-06-10' },
      subEvent: [{ name: 'Talk', startDate: '2024-05-22T10:00' }],
    };
    expect(problemsOf(facts)).to.deep.equal([
      'registration.validThrough: a deadline after the event is left out',
    ]);
  });

  for (const [what, facts] of [
    [
      'a deadline on the day of the event',
      { registration: { url: URL, validThrough: '2024-05-22' } },
    ],
    [
      'a deadline of an event without a date',
      {
        startDate: undefined,
        provisional: true,
        registration: { url: URL, validThrough: '2024-05-22' },
      },
    ],
    ['a time that comes twice', { startDate: '2024-10-27T02:30' }],
    ['an exact time in the night clocks change', { startDate: '2024-03-31T02:30Z' }],
    ['a duration into that night', { startDate: '2024-03-31T01:00', duration: 'PT2H' }],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(problemsOf(facts)).to.deep.equal([]);
      if ('registration' in facts)
        expect(eventOf(facts).registration!.validThrough!.text).to.equal('2024-05-22');
    });
  }
});
