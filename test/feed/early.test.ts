import { expect } from '@open-wc/testing';
import { callsFor } from '../support/watched-fetch.js';
import { entries, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { requestsTo } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

describe('the first request', () => {
  it('is made before the elements are known, and once', async () => {
    const feed = serveEvents(entries(2));
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await import('../../src/feed/early.js');
    await eventually(() => expect(requestsTo(feed)).to.equal(1));
    expect(customElements.get('regio-event-list')).to.equal(undefined);
    await import('../../src/elements/event-list/event-list.js');
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Event 1', 'Event 2']));
    expect(requestsTo(feed)).to.equal(1);
  });

  it('is not made again by a script that comes twice', async () => {
    const feed = serveEvents(entries(2));
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await eventually(() => expect(wordsIn(list, 'title')).to.have.length(2));
    const again = '/src/feed/early.ts?again';
    await import(again);
    // A request is made while the script runs, or not at all.
    expect(callsFor(feed)).to.have.length(1);
  });
});
