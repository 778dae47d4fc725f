import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entries, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { parts, wordsIn } from '../support/parts.js';

describe('a list’s first frame', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  it('has what the screen shows, the next one the first twelve cards', async () => {
    const list = await mount('regio-event-list', {
      lang: 'en',
      feed: serveEvents(entries(30)),
      limit: 30,
    });
    await eventually(() => wordsIn(list, 'title').length > 0);
    expect(parts(list, 'card'), 'what the screen shows').to.have.length.below(12);
    await eventually(() => expect(parts(list, 'card')).to.have.length.at.least(12));
    expect(list.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });
});
