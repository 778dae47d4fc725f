import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { noConnection, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';

/** Code that a first card does without. */
const LAZY = [
  'event-card/details',
  'event-list/blocks-controller',
  'event-list/list-tools-controller',
  'structured-data',
];

// A file of its own: what has been loaded once is there for good.
describe('where chunks cannot be loaded', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  const url = 'https://register.example/';
  const events = Array.from({ length: 15 }, (_, index) =>
    entry(`Event ${index + 1}`, `2030-06-${index + 10}`, { registration: { url } }),
  );

  beforeEach(() => {
    for (const path of LAZY)
      for (const ending of ['js', 'ts'])
        serve(new URL(`../../src/elements/${path}.${ending}`, import.meta.url).href, noConnection);
  });

  it('a list shows all cards that were asked for, without its tools, and the console says what is missing', async () => {
    const list = await mount('regio-event-list', {
      lang: 'en',
      feed: serveEvents(events),
      limit: 15,
      layout: 'grid',
      'group-by': 'month',
      search: '',
    });
    await eventually(() => expect(wordsIn(list, 'title')).to.have.length(15));
    expect(list.shadowRoot!.querySelector('.skeleton')).to.equal(null);
    expect(parts(list, 'search')).to.have.length(0);
    const complaints = () => told('error').filter((text) => text.includes('chunks/'));
    await eventually(() => expect(complaints()).to.have.length(1));
  });

  it('a card that should show all details shows what it can', async () => {
    const feed = serveEvents(events);
    const card = await mount('regio-event-card', { lang: 'en', feed, details: '' });
    await eventually(() => expect(wordsIn(card, 'title')).to.deep.equal(['Event 1']));
    expect(part(card, 'action').getAttribute('href')).to.equal(url);
  });

  it('shows the author’s own content where there is nothing to show', async () => {
    const list = await mount('regio-event-list', { lang: 'en', feed: serveEvents([]) }, 'Calendar');
    await eventually(() => list.shadowRoot!.querySelector('slot'));
  });
});
