import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/event-card/event-card.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { namesIn, part, parts, wordsIn } from '../support/parts.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const FILE = 'https://office.example/online.ics';
const COPENHAGEN = entry('Opening', '2030-04-20T10:00', {
  timeZone: 'Europe/Copenhagen',
  location: { name: 'DGI-byen', address: { addressLocality: 'Copenhagen' } },
});
const ONLINE = entry('Online day', '2030-05-20T10:00', {
  timeZone: 'Europe/Helsinki',
  eventAttendanceMode: 'online',
  subjectOf: { name: 'Calendar', url: FILE },
});
const CLOSING = entry('Closing', '2030-06-20', { timeZone: 'Europe/Helsinki' });

describe('the sessions of <regio-event-card>, in zones of their own', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  const mountCard = async (facts: object) => {
    const feed = serveEvents([{ id: 'series', name: 'Series', ...facts }]);
    const card = await mount('regio-event-card', { lang: 'en', feed, details: true });
    await eventually(() => parts(card, 'timeline').length > 0);
    return card;
  };

  it('stand on the card each with the zone that is not the visitor’s', async () => {
    const card = await mountCard({ subEvent: [COPENHAGEN, ONLINE, CLOSING] });
    expect(wordsIn(card, 'time')[0]).to.equal(
      'Saturday, 20 April 2030 at 10:00, Monday, 20 May 2030 at 10:00 (Eastern European Time) and Thursday, 20 June 2030',
    );
  });

  it('stand on the line of time so, online ones on the visitor’s clock too', async () => {
    const card = await mountCard({ subEvent: [COPENHAGEN, ONLINE, CLOSING] });
    const line = part(card, 'timeline');
    const times = [...line.querySelectorAll('[part=time]')].map((one) =>
      one.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(times).to.deep.equal([
      'Saturday, 20 April 2030 at 10:00',
      'Monday, 20 May 2030 at 10:00 (Eastern European Time)Your time: Monday, 20 May 2030 at 09:00 (Central European Time)',
      'Thursday, 20 June 2030',
    ]);
  });

  for (const [look, put] of [
    ['in the light', () => Promise.resolve()],
    ['in the dark', darken],
    ['in the visitor’s own colours', forceColors],
  ] as const) {
    it(`pass the accessibility audit on the line of time ${look}`, async () => {
      await put();
      await expect(await mountCard({ subEvent: [COPENHAGEN, ONLINE, CLOSING] })).to.be.accessible();
    });
  }

  it('are heard as a list in order, and each button tells which session it saves', async () => {
    const card = await mountCard({ subEvent: [CLOSING, ONLINE, COPENHAGEN] });
    const line = part(card, 'timeline');
    expect(line.localName).to.equal('ol');
    expect(
      [...line.querySelectorAll('li')].map((item) => item.querySelector('strong')!.textContent),
    ).to.deep.equal(['Opening', 'Online day', 'Closing']);
    // The first one is over.
    expect(namesIn(card, 'session-calendar')).to.deep.equal([
      'Add to calendar: Online day',
      'Add to calendar: Closing',
    ]);
    const [first, second] = parts(card, 'session-calendar');
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot!.activeElement).to.equal(second);
  });

  it('of a series online stand on the card on both clocks', async () => {
    const card = await mountCard({ eventAttendanceMode: 'online', subEvent: [ONLINE, CLOSING] });
    expect(wordsIn(card, 'your-time')[0]).to.equal(
      'Your time: Monday, 20 May 2030 at 09:00 and Thursday, 20 June 2030 (Central European Time)',
    );
  });

  it('go into a calendar by the publisher’s own file where there is one', async () => {
    const card = await mountCard({ subEvent: [ONLINE] });
    const { click } = HTMLAnchorElement.prototype;
    const taken: (readonly [string, boolean])[] = [];
    HTMLAnchorElement.prototype.click = function () {
      taken.push([this.href, this.hasAttribute('download')]);
    };
    const heard = new Promise<string>((resolve) =>
      card.addEventListener('regio-calendar-add', ({ detail }) => resolve(detail.target)),
    );
    part(card, 'session-calendar').click();
    expect(await heard).to.equal('ics');
    HTMLAnchorElement.prototype.click = click;
    expect(taken).to.deep.equal([[FILE, false]]);
  });
});
