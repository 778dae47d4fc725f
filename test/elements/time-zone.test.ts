import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { addJson, addToHead, heardConsole } from '../support/page.js';
import { part } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('America/New_York');

describe('times of a feed that names no zone', () => {
  stoppedClock('2031-05-01T12:00:00Z');
  const { by } = heardConsole();
  const list = (feed: string, attributes = {}) =>
    mount('regio-event-list', { feed, lang: 'en', ...attributes });
  const shows = (element: Element, expected: RegExp) =>
    eventually(async () => expect(await shownText(element)).to.match(expected));
  const noZone = (facts: object = {}, around: object = {}) =>
    serve(newAddress(), {
      events: [entry('Harbour', '2031-06-12T08:00:00+00:00', facts)],
      ...around,
    });

  it('are those of the clock on the wall there, in the page’s own JSON-LD', async () => {
    const feed = addJson([
      {
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Harbour',
        startDate: '2031-06-12T10:00:00+02:00',
        endDate: '2031-06-12T11:30:00+02:00',
      },
    ]);
    await shows(await list(feed), /12 June 2031.*10:00\s?–\s?11:30 \(UTC\+02:00\)/);
  });

  it('are in the zone that the element names', async () => {
    await shows(await list(noZone(), { 'time-zone': 'Europe/Brussels' }), /10:00/);
  });

  it('are in an offset that the element names', async () => {
    await shows(await list(noZone(), { 'time-zone': 'UTC+3' }), /11:00/);
  });

  it('follow the element to another zone', async () => {
    const element = await list(noZone(), { 'time-zone': 'Europe/Brussels' });
    await shows(element, /10:00/);
    element.timeZone = 'Europe/Lisbon';
    await shows(element, /09:00/);
  });

  it('are in each element’s own zone, as a stranger’s link must not change the page’s', async () => {
    const feed = noZone();
    const [one, other] = [await list(feed), await list(feed, { 'time-zone': 'Asia/Tokyo' })];
    await shows(one, /08:00/);
    await shows(other, /17:00/);
  });

  it('are in the zone that the page’s head names', async () => {
    addToHead('<meta name="regio-time-zone" content="Europe/Brussels">');
    await shows(await list(noZone()), /10:00/);
  });

  it('are not in a zone that a meta in the body names', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<meta name="regio-time-zone" content="Europe/Brussels">';
    document.body.append(box);
    await shows(await list(noZone()), /08:00/);
    box.remove();
  });

  it('are in the feed’s own zone where it names one', async () => {
    const feed = noZone({}, { timeZone: 'Europe/Lisbon' });
    await shows(await list(feed, { 'time-zone': 'Asia/Tokyo' }), /09:00/);
  });

  it('are as written where the element’s zone is none, and its author is told', async () => {
    await shows(await list(noZone(), { 'time-zone': 'Brussels' }), /08:00/);
    await eventually(() =>
      expect(by('warn').join()).to.include('time-zone="Brussels"> should be a time zone such as'),
    );
  });
});

describe('when the doors open', () => {
  stoppedClock('2031-05-01T12:00:00Z');
  heardConsole();

  for (const [doorTime, expected] of [
    ['2031-06-01T18:30:00+02:00', /Doors open\s*18:30/],
    ['2031-06-01T16:30Z', /Doors open\s*18:30/],
    ['18:30:00', /Doors open\s*18:30\b(?!:)/],
    ['T18:30:00+02:00', /Doors open\s*18:30\b(?!:)/],
    ['2031-05-31T21:00', /Doors open\s*31 May 2031.* 21:00/],
    ['half past six', /Doors open\s*half past six/],
  ] as const) {
    it(`is a time, where it is told as one: ${doorTime}`, async () => {
      const feed = serveEvents([entry('Concert', '2031-06-01T19:00', { doorTime })]);
      const card = await mount('regio-event-card', { feed, lang: 'en', details: true });
      await eventually(async () => expect(await shownText(card)).to.match(expected));
      expect(part(card, 'details-content')).to.not.equal(null);
    });
  }
});
