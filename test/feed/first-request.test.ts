import { expect } from '@open-wc/testing';
import { callsFor } from '../support/watched-fetch.js';
import { entries, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { failureOf } from '../support/failure.js';
import { mount } from '../support/mount.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

/** The first module of the script once more, as in a page of its own. */
const run = (name: string) => {
  const again = `/src/feed/first-request.ts?${name}`;
  return import(again) as Promise<{ readonly firstAddresses: readonly string[] }>;
};

describe('the first request', () => {
  it('is not made where there is no list or card', async () => {
    const feed = newAddress();
    await mount('regio-countdown', { feed });
    expect((await run('countdown')).firstAddresses).to.deep.equal([]);
    expect(callsFor(feed)).to.have.length(0);
  });

  it('is not made for a feed in the page', async () => {
    await mount('regio-event-list', { feed: '#events' });
    expect((await run('in-page')).firstAddresses).to.deep.equal(['#events']);
    expect(callsFor('#events')).to.have.length(0);
  });

  it('is for what the first card shows', async () => {
    const feed = serveEvents(entries(1));
    const other = newAddress();
    await mount('regio-event-card', { feed });
    await mount('regio-event-list', { feed: other });
    await run('card');
    await eventually(() => expect(requestsTo(feed)).to.equal(1));
    expect(callsFor(other)).to.have.length(0);
  });

  it('is made before the elements are known, and once', async () => {
    const feed = serveEvents(entries(2));
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await import('../../src/feed/first-request.js');
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
    await run('again');
    // A request is made while the script runs, or not at all.
    expect(callsFor(feed)).to.have.length(1);
  });

  it('is tried again in the ordinary way after a failure', async () => {
    const { fetchText } = await import('../../src/feed/fetch-text.js');
    const { startRequest } = await import('../../src/feed/started-requests.js');
    const address = serve(newAddress(), (_request, number) =>
      number ? Response.json({ events: [] }) : new Response('', { status: 503 }),
    );
    const { signal } = new AbortController();
    startRequest(address);
    const failure: unknown = await fetchText(address, signal).catch(failureOf);
    expect(failure).to.include({ reason: 'status' });
    expect(await fetchText(address, signal)).to.equal('{"events":[]}');
    expect(requestsTo(address)).to.equal(2);
  });

  it('ends with the visit', async () => {
    const { fetchText } = await import('../../src/feed/fetch-text.js');
    const { startRequest } = await import('../../src/feed/started-requests.js');
    const address = serve(newAddress(), () => new Promise<Response>(() => {}));
    const visit = new AbortController();
    startRequest(address);
    const text = fetchText(address, visit.signal).catch(() => 'ended');
    visit.abort();
    expect(await text).to.equal('ended');
    expect(callsFor(address)).to.have.length(1);
    expect(callsFor(address)[0]!.init.signal!.aborted).to.equal(true);
  });
});
