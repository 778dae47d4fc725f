import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderTime } from '../../src/elements/event-card/status.js';
import { sentenceOf } from '../../src/elements/registration-button/registration.js';
import type { RenderContext } from '../../src/elements/feed-controller.js';
import type { RegioEvent } from '../../src/model/event.js';
import { registrationState } from '../../src/model/registration-state.js';
import { messagesIn } from '../support/messages.js';
import { visitorIn } from '../support/visitor-zone.js';
import { at, eventOf } from './feed-of.js';
import { DAYS, TIMES } from './zone-table.js';

const ZONES: Readonly<Record<string, string>> = {
  'Europe/Brussels': 'Central European Time',
  'Europe/Warsaw': 'Central European Time',
  'Europe/Helsinki': 'Eastern European Time',
  'Atlantic/Azores': 'Azores Time',
  'Pacific/Kiritimati': 'Line Islands Time',
  'Pacific/Pago_Pago': 'Samoa Time',
};
const SECOND = 1000;

/** Engines differ in commas and spaces, and in what they call Samoa's time. */
const plain = (text: string) =>
  text.replace(/\s/g, ' ').replace(/,/g, '').replace('American Samoa Standard', 'Samoa').trim();

const viewAt = (now: number) =>
  ({ messages: messagesIn('en')!, locale: 'en-GB', now }) as RenderContext;

/** What the card says of when an event is: the line itself, and the visitor's own time. */
function shown(event: RegioEvent) {
  const page = document.createElement('div');
  render(renderTime(viewAt(0), event), page);
  const own = page.querySelector('[part=your-time]');
  return {
    when: plain(page.querySelector('time')!.textContent!),
    own: own && plain(own.textContent!),
  };
}

/** The rows of the table for visitors in a zone. A page asks for its visitor's zone once, so each zone has a page of its own. */
export function describeVisitorIn(zone: string) {
  visitorIn(zone);

  describe(`for a visitor in ${zone}`, () => {
    for (const [timeZone, startDate, instant, venue, visitor, there] of TIMES) {
      if (visitor !== zone) continue;
      const named = there ? `${venue} (${ZONES[timeZone]})` : venue;
      const own = there ? `Your time: ${there} (${ZONES[visitor]})` : null;

      it(`${startDate} in ${timeZone} is ${there || 'the same time'}`, () => {
        expect(eventOf({ timeZone, startDate }).from).to.equal(at(instant));
        expect(eventOf({ startDate: instant, timeZone }).start!.wall).to.equal(
          eventOf({ timeZone, startDate }).start!.wall,
        );
        for (const [mode, expected] of [
          // One is there, where the venue's clock hangs.
          ['offline', { when: named, own: null }],
          ['online', { when: named, own }],
          ['mixed', { when: named, own }],
        ] as const) {
          const event = eventOf({ timeZone, startDate, eventAttendanceMode: mode });
          expect(shown(event), mode).to.deep.equal(expected);
        }
      });

      it(`a deadline at ${startDate} in ${timeZone} is at that instant`, () => {
        const event = eventOf({
          timeZone,
          startDate: '2025-05-22',
          registration: { url: 'https://forms.example/', validThrough: startDate },
        });
        const limit = named.replace(/^\w+day /, '');
        for (const [shift, name, words] of [
          [-SECOND, 'closing-soon', `Registration closes soon: register by ${limit}`],
          [0, 'closed', `Registration closed: the deadline was ${limit}`],
          [SECOND, 'closed', `Registration closed: the deadline was ${limit}`],
        ] as const) {
          const now = at(instant) + shift;
          const state = registrationState(event, now);
          expect(state.name).to.equal(name);
          expect(plain(sentenceOf(viewAt(now), event, state))).to.equal(words);
        }
      });
    }

    for (const [timeZone, day, begins, ends, words] of DAYS) {
      it(`${day} in ${timeZone} is that day`, () => {
        for (const eventAttendanceMode of ['offline', 'online', 'mixed']) {
          const event = eventOf({ timeZone, startDate: day, eventAttendanceMode });
          expect([event.from, event.until]).to.deep.equal([at(begins), at(ends)]);
          expect(shown(event)).to.deep.equal({ when: words, own: null });
        }
      });

      it(`a deadline on ${day} in ${timeZone} lasts to its end there`, () => {
        const event = eventOf({
          timeZone,
          startDate: '2025-05-22',
          registration: { url: 'https://forms.example/', validThrough: day },
        });
        // Whose midnight it is says the zone's name.
        const named = ZONES[timeZone] === ZONES[zone] ? '' : ` (${ZONES[timeZone]})`;
        const limit = `the end of ${words.replace(/^\w+ /, '')}${named}`;
        for (const [now, sentence] of [
          [at(ends) - SECOND, `Registration closes soon: register by ${limit}`],
          [at(ends), `Registration closed: the deadline was ${limit}`],
          [at(ends) + SECOND, `Registration closed: the deadline was ${limit}`],
        ] as const) {
          const state = registrationState(event, now);
          expect(plain(sentenceOf(viewAt(now), event, state))).to.equal(sentence);
        }
      });
    }
  });
}
