import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entries, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { requestsTo, serve } from '../support/network.js';
import { parts, wordsIn } from '../support/parts.js';

// A file of its own: what has been loaded once is there for good.
describe('while the late part is on its way', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  it('a list shows its first twelve cards', async () => {
    const late = ['js', 'ts'].map((ending) =>
      serve(
        new URL(`../../src/elements/later.${ending}`, import.meta.url).href,
        () => new Promise<Response>(() => {}),
      ),
    );
    const list = await mount('regio-event-list', {
      lang: 'en',
      feed: serveEvents(entries(30)),
      limit: 30,
    });
    await eventually(() => wordsIn(list, 'title').length > 0);
    expect(parts(list, 'card'), 'what the screen shows').to.have.length.below(12);
    await eventually(() => expect(parts(list, 'card')).to.have.length(12));
    expect(list.shadowRoot!.querySelector('.skeleton')).to.equal(null);
    await eventually(() => late.some((address) => requestsTo(address) > 0));
  });
});
