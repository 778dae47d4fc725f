import { expect } from '@open-wc/testing';
import '../../src/elements/countdown/countdown.js';
import '../../src/elements/event-list/event-list.js';
import '../../src/elements/registration-button/registration-button.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { noConnection, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

// A file of its own: what has been loaded once is there for good.
describe('where the late part cannot be loaded', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  const url = 'https://register.example/';
  const events = Array.from({ length: 15 }, (_, index) =>
    entry(`Event ${index + 1}`, `2030-06-${index + 10}`, { registration: { url } }),
  );

  beforeEach(() => {
    for (const ending of ['js', 'ts'])
      serve(new URL(`../../src/elements/later.${ending}`, import.meta.url).href, noConnection);
  });

  const slotOf = (element: HTMLElement) => element.shadowRoot!.querySelector('slot');

  it('shows all cards that were asked for, in the usual way', async () => {
    const feed = serveEvents(events);
    const list = await mount('regio-event-list', {
      lang: 'en',
      feed,
      limit: 15,
      layout: 'grid',
      'group-by': 'month',
    });
    await eventually(() => expect(wordsIn(list, 'title')).to.have.length(15));
    expect(list.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  it('shows the author’s own content where there is nothing to show', async () => {
    const list = await mount('regio-event-list', { lang: 'en', feed: serveEvents([]) }, 'Calendar');
    await eventually(() => slotOf(list));
  });

  it('keeps the way to registration', async () => {
    const feed = serveEvents(events);
    const button = await mount('regio-registration-button', { lang: 'en', feed });
    await eventually(() =>
      expect(wordsIn(button, 'reason')).to.deep.equal(['Registration is open']),
    );
  });

  it('shows the author’s own content in the place of a countdown', async () => {
    const feed = serveEvents(events);
    const countdown = await mount('regio-countdown', { lang: 'en', feed }, 'June');
    await eventually(() => slotOf(countdown));
  });
});
