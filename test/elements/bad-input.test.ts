import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const WEB = 'https://forms.example/';

/** What somebody may write, what the console says of it, and what of the card depends on it. */
const CASES: readonly (readonly [string, object, string, string, string])[] = [
  [
    'an end before the start',
    { endDate: '2030-05-20T12:00' },
    'endDate: no ISO 8601 date after the start: "2030-05-20T12:00"',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open',
  ],
  [
    'a deadline after the event',
    { registration: { url: WEB, validThrough: '2030-06-10' } },
    'registration.validThrough: a deadline after the event is left out',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open',
  ],
  [
    '30 February',
    { registration: { url: WEB, validThrough: '2030-02-30' } },
    'registration.validThrough: no usable value: "2030-02-30"',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open',
  ],
  [
    'a time that clocks skip',
    { startDate: '2031-03-30T02:30' },
    'startDate: clocks skip 02:30 that night: read as 03:30',
    'Sunday, 30 March 2031 at 03:30',
    'Registration is open',
  ],
  [
    'an unknown zone',
    { timeZone: 'Europe/Bruxelles' },
    'timeZone: no IANA time zone: "Europe/Bruxelles"',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open',
  ],
  [
    'an e-mail address that is none',
    { registration: { url: WEB, email: '[email\u00a0protected]' } },
    'registration.email: no e-mail address: "[email\u00a0protected]"',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open',
  ],
  [
    'a link that would run',
    { registration: { url: 'javascript:alert(1)', status: 'open' } },
    'registration.url: no safe address: "javascript:alert(1)"',
    'Wednesday, 22 May 2030 at 10:00',
    'Registration is open. The registration link will follow',
  ],
];

describe('a card of an event with', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  for (const [what, facts, problem, time, reason] of CASES) {
    it(`${what} is right in all else, and the console says where`, async () => {
      const feed = serveEvents([
        entry('Workshop', '2030-05-22T10:00', {
          location: { name: 'Hall' },
          registration: { url: WEB },
          ...facts,
        }),
      ]);
      const card = await mount('regio-event-card', { lang: 'en', feed });
      await eventually(() => parts(card, 'title').length > 0);
      expect(wordsIn(card, 'title')).to.deep.equal(['Workshop']);
      expect(wordsIn(card, 'place')).to.deep.equal(['Hall']);
      expect(wordsIn(card, 'time')).to.deep.equal([time]);
      expect(wordsIn(card, 'reason')).to.deep.equal([reason]);
      const [link] = parts(card, 'action');
      expect(link?.getAttribute('href') ?? null).to.equal(reason.includes('link') ? null : WEB);
      expect(part(card, 'card').innerHTML).not.to.contain('javascript');
      await eventually(() => told('warn').length > 0);
      expect(told('warn')).to.deep.equal([`$.events[0].${problem}`]);
    });
  }
});
