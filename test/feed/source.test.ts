import { expect } from '@open-wc/testing';
import { callsFor } from '../support/watched-fetch.js';
import { sourceOf } from '../../src/feed/source.js';
import { stoppedClock } from '../support/clock.js';
import { eventually } from '../support/eventually.js';
import { newAddress, noConnection, requestsTo, serve } from '../support/network.js';
import { addJson, heardConsole, setHidden } from '../support/page.js';
import { heldTimers } from '../support/timers.js';

const named = (name: string) => ({ events: [{ name, startDate: '2030-05-01' }] });
const FEED = named('Open day');
const failing = () => new Response('', { status: 404 });
const never = () => new Promise<Response>(() => {});

describe('a feed source', () => {
  const clock = stoppedClock('2030-04-01T12:00:00Z');
  const { by: told } = heardConsole();
  heldTimers(3000);
  let ends: (() => void)[] = [];

  afterEach(() => {
    ends.forEach((end) => end());
    ends = [];
  });

  /** Somebody who hears of every state; `heard` lists them. */
  function follow(address: string) {
    const source = sourceOf(address);
    const heard: string[] = [];
    const end = source.subscribe(() => {
      // A feed is ready twice: when its cards can be drawn, and when its details have been read too.
      if (source.state.status !== heard.at(-1)) heard.push(source.state.status);
    });
    ends.push(end);
    return { source, heard, end };
  }

  const settled = (address: string) =>
    eventually(() => sourceOf(address).state.status !== 'loading');
  /** Once it has its feed, the source begins to listen to the page. */
  const kept = (address: string) => eventually(() => sourceOf(address).endRevalidation);
  const namesIn = (address: string) => {
    const { state } = sourceOf(address);
    return state.status === 'loading' ? null : (state.feed?.events.map(({ name }) => name) ?? null);
  };
  const asOf = (address: string) => {
    const { state } = sourceOf(address);
    return state.status === 'failed' ? state.asOf : 'not failed';
  };

  describe('shared by elements', () => {
    it('sends one request however many ask, and tells them all', async () => {
      const address = serve(newAddress(), FEED);
      const followers = [1, 2, 3, 4, 5].map(() => follow(address));
      await settled(address);
      expect(requestsTo(address)).to.equal(1);
      for (const { heard } of followers) expect(heard).to.deep.equal(['ready']);
    });

    it('has the feed ready for who comes later', async () => {
      const address = serve(newAddress(), FEED);
      follow(address);
      await settled(address);
      expect(follow(address).source.state.status).to.equal('ready');
      expect(requestsTo(address)).to.equal(1);
    });

    it('goes on while an element only moves', async () => {
      const address = serve(newAddress(), FEED);
      const { end } = follow(address);
      end();
      follow(address);
      await settled(address);
      expect(callsFor(address)).to.have.length(1);
      expect(namesIn(address)).to.deep.equal(['Open day']);
    });
  });

  describe('when everybody has left', () => {
    it('aborts the request and drops a late answer', async () => {
      let answer: (response: Response) => void = () => {};
      const address = serve(newAddress(), () => new Promise((resolve) => (answer = resolve)));
      const { source, heard, end } = follow(address);
      await eventually(() => requestsTo(address) === 1);
      end();
      await eventually(() => callsFor(address)[0]!.init.signal!.aborted);
      answer(Response.json(FEED));
      const other = serve(newAddress(), FEED);
      follow(other);
      await settled(other);
      expect(heard).to.deep.equal([]);
      expect(source.state.status).to.equal('loading');
      expect(told('error')).to.deep.equal([]);
    });

    it('asks anew for the next who comes', async () => {
      const address = serve(newAddress(), (_request, number) =>
        number ? Response.json(FEED) : never(),
      );
      const { end } = follow(address);
      await eventually(() => requestsTo(address) === 1);
      end();
      await eventually(() => callsFor(address)[0]!.init.signal!.aborted);
      follow(address);
      await settled(address);
      expect(namesIn(address)).to.deep.equal(['Open day']);
      expect(requestsTo(address)).to.equal(2);
    });

    it('no longer listens to the page', async () => {
      const address = serve(newAddress(), FEED);
      const { end } = follow(address);
      await kept(address);
      end();
      await Promise.resolve();
      clock.advance({ hours: 1 });
      setHidden(false);
      globalThis.dispatchEvent(new Event('online'));
      expect(callsFor(address)).to.have.length(1);
    });

    it('keeps the feed for five minutes, for who comes back', async () => {
      const address = serve(newAddress(), (_request, number) =>
        Response.json(named(`Day ${number}`)),
      );
      const { end } = follow(address);
      await settled(address);
      end();
      await Promise.resolve();
      clock.advance({ minutes: 5 });
      follow(address).end();
      expect(callsFor(address)).to.have.length(1);
      clock.advance(1);
      follow(address);
      expect(namesIn(address), 'meanwhile').to.deep.equal(['Day 0']);
      await eventually(() => namesIn(address)![0] === 'Day 1');
    });
  });

  describe('that failed', () => {
    it('is asked again by the next who comes, and all hear of it', async () => {
      const address = serve(newAddress(), failing);
      const { heard } = follow(address);
      await settled(address);
      serve(address, FEED);
      follow(address);
      await eventually(() => sourceOf(address).state.status === 'ready');
      expect(heard).to.deep.equal(['failed', 'loading', 'ready']);
    });

    it('tells why, and has nothing to show', async () => {
      const address = serve(newAddress(), failing);
      follow(address);
      await settled(address);
      expect(sourceOf(address).state).to.deep.equal({
        status: 'failed',
        reason: 'status',
        feed: null,
        asOf: null,
      });
    });

    it('does not ask twice at the same time', async () => {
      const address = serve(newAddress(), FEED);
      const { source } = follow(address);
      await Promise.all([source.load(), source.load()]);
      await settled(address);
      expect(requestsTo(address)).to.equal(1);
    });

    it('keeps the last good events with their age', async () => {
      const address = serve(newAddress(), FEED);
      const { source, heard } = follow(address);
      await settled(address);
      const loadedAt = clock.now;
      serve(address, failing);
      clock.advance({ hours: 2 });
      await source.load();
      expect(namesIn(address)).to.deep.equal(['Open day']);
      expect(asOf(address)).to.equal(loadedAt);
      await source.load();
      expect(asOf(address), 'after another failure').to.equal(loadedAt);
      expect(heard, 'nothing flashes').to.deep.equal(['ready', 'failed']);
      serve(address, named('Closing day'));
      await source.load();
      expect(source.state.status).to.equal('ready');
      expect(namesIn(address)).to.deep.equal(['Closing day']);
    });

    for (const [what, broken] of [
      ['nonsense', () => new Response('<!doctype html>')],
      ['a feed of another shape', () => Response.json({ data: [] })],
      ['an error', failing],
      ['no connection', noConnection],
    ] as const) {
      it(`keeps the last good events over ${what}`, async () => {
        const address = serve(newAddress(), FEED);
        const { source } = follow(address);
        await settled(address);
        serve(address, broken);
        await source.load();
        expect(source.state.status).to.equal('failed');
        expect(namesIn(address)).to.deep.equal(['Open day']);
      });
    }

    it('takes an empty feed for an answer', async () => {
      const address = serve(newAddress(), FEED);
      const { source } = follow(address);
      await settled(address);
      serve(address, { events: [] });
      await source.load();
      expect(source.state.status).to.equal('ready');
      expect(namesIn(address)).to.deep.equal([]);
    });
  });

  describe('that failed at the first load, while the browser has a copy', () => {
    const DATE = 'Sun, 31 Mar 2030 08:00:00 GMT';

    /** The browser's cache answers who will take any age, the server fails. */
    const cached = (
      document: unknown,
      headers: HeadersInit = {},
      broken: () => Response = failing,
    ) =>
      serve(newAddress(), ({ cache }) =>
        cache === 'force-cache' ? Response.json(document, { headers }) : broken(),
      );

    for (const [what, broken, reason] of [
      ['a 503', () => new Response('', { status: 503 }), 'status'],
      ['a 404', failing, 'status'],
      ['no connection', noConnection, 'network'],
    ] as const) {
      it(`shows the copy after ${what}`, async () => {
        const address = cached(FEED, { date: DATE }, broken);
        follow(address);
        await settled(address);
        const { state } = sourceOf(address);
        expect(state.status === 'failed' && state.reason).to.equal(reason);
        expect(namesIn(address)).to.deep.equal(['Open day']);
        expect(asOf(address)).to.equal(Date.UTC(2030, 2, 31, 8));
      });
    }

    it('takes the age from the feed where the server hides it', async () => {
      const address = cached({ ...FEED, dateModified: '2030-03-30T10:00:00Z' });
      follow(address);
      await settled(address);
      expect(asOf(address)).to.equal(Date.UTC(2030, 2, 30, 10));
    });

    for (const date of ['yesterday', 'Sunday, 31-Mar-30 08:00:00 GMT', '2030-03-31', '0']) {
      it(`does not guess the age from "${date}"`, async () => {
        const address = cached(FEED, { date });
        follow(address);
        await settled(address);
        expect(asOf(address)).to.equal(null);
      });
    }

    it('says that nobody knows the age where nobody does', async () => {
      const address = cached(FEED);
      follow(address);
      await settled(address);
      expect(asOf(address)).to.equal(null);
    });

    it('does not look for a copy of an answer that is there but nonsense', async () => {
      const address = serve(newAddress(), new Response('<html>'));
      follow(address);
      await settled(address);
      expect(callsFor(address).map(({ init }) => init.cache)).to.deep.equal(['default']);
    });
  });

  describe('when the page comes back into view', () => {
    const versions = () =>
      serve(newAddress(), (_request, number) => Response.json(named(`Day ${number}`)));

    it('asks again after more than five minutes, showing what there is meanwhile', async () => {
      const address = versions();
      const { heard } = follow(address);
      await kept(address);
      setHidden(true);
      clock.advance({ minutes: 5, seconds: 1 });
      expect(callsFor(address), 'hidden').to.have.length(1);
      setHidden(false);
      expect(namesIn(address)).to.deep.equal(['Day 0']);
      await eventually(() => namesIn(address)![0] === 'Day 1');
      expect(heard, 'nothing flashes').to.deep.equal(['ready']);
    });

    it('does not ask before', async () => {
      const address = versions();
      follow(address);
      await kept(address);
      setHidden(true);
      clock.advance({ minutes: 5 });
      setHidden(false);
      expect(callsFor(address)).to.have.length(1);
    });

    it('does not ask when it goes out of view', async () => {
      const address = versions();
      follow(address);
      await kept(address);
      clock.advance({ hours: 1 });
      setHidden(true);
      expect(callsFor(address)).to.have.length(1);
    });

    it('tries again at once what had failed', async () => {
      const address = serve(newAddress(), failing);
      follow(address);
      await kept(address);
      serve(address, FEED);
      setHidden(true);
      setHidden(false);
      await eventually(() => sourceOf(address).state.status === 'ready');
    });
  });

  describe('when the browser is online again', () => {
    const online = () => globalThis.dispatchEvent(new Event('online'));

    it('tries again what had failed', async () => {
      const address = serve(newAddress(), noConnection);
      follow(address);
      await kept(address);
      serve(address, FEED);
      online();
      await eventually(() => sourceOf(address).state.status === 'ready');
    });

    it('leaves alone what is there', async () => {
      const address = serve(newAddress(), FEED);
      follow(address);
      await kept(address);
      online();
      expect(callsFor(address)).to.have.length(1);
    });
  });

  describe('whose details are read when the cards are there', () => {
    const isComplete = (address: string) => {
      const { state } = sourceOf(address);
      return state.status !== 'loading' && state.feed?.isComplete;
    };

    it('is ready before and complete later', async () => {
      const address = serve(newAddress(), FEED);
      const { source } = follow(address);
      const before: unknown[] = [];
      ends.push(source.subscribe(() => before.push(isComplete(address))));
      await eventually(() => isComplete(address));
      expect(before).to.deep.equal([false, true]);
    });

    it('stays failed where it fails meanwhile', async () => {
      const { requestIdleCallback } = globalThis;
      let idle = () => {};
      globalThis.requestIdleCallback = (work) => {
        idle = () => work({ didTimeout: true, timeRemaining: () => 0 });
        return 0;
      };
      const address = serve(newAddress(), FEED);
      const { source } = follow(address);
      await settled(address);
      const readDetails = idle;
      serve(address, failing);
      await source.load();
      globalThis.requestIdleCallback = requestIdleCallback;
      readDetails();
      const other = serve(newAddress(), FEED);
      follow(other);
      await eventually(() => isComplete(other));
      expect(source.state.status).to.equal('failed');
    });
  });

  describe('telling the webmaster', () => {
    it('names address, reason and remedy of a failure, once', async () => {
      const address = serve(newAddress(), noConnection);
      follow(address);
      follow(address);
      await settled(address);
      await eventually(() => told('error').length > 0);
      expect(told('error')).to.have.length(1);
      expect(told('error')[0])
        .to.contain(address)
        .and.contain('network')
        .and.contain('Access-Control-Allow-Origin');
    });

    it('shows how a page that came instead begins', async () => {
      const address = serve(newAddress(), new Response('<!doctype html><title>Sign in</title>'));
      follow(address);
      await settled(address);
      await eventually(() => told('error').length > 0);
      expect(told('error')[0]).to.contain('not-json').and.contain('<!doctype html>');
    });

    it('groups what was left out under one heading, each with path and reason', async () => {
      const address = serve(newAddress(), {
        events: [...FEED.events, {}, { name: 'When?', startDate: 'soon' }],
      });
      follow(address);
      await settled(address);
      await eventually(() => told('groupEnd').length > 0);
      expect(told('groupCollapsed')).to.have.length(1);
      expect(told('groupCollapsed')[0]).to.contain(address);
      expect(told('warn')).to.have.length(1);
      expect(told('warn')[0]).to.contain('$.events[1]: event left out: it has no name');
      expect(told('warn')[0]).to.contain('$.events[2].startDate: ').and.contain('"soon"');
    });

    it('says nothing about a good feed', async () => {
      const address = serve(newAddress(), FEED);
      follow(address);
      await settled(address);
      expect(told('warn')).to.deep.equal([]);
      expect(told('groupCollapsed')).to.deep.equal([]);
    });
  });

  it('reads a feed in the page', async () => {
    const address = addJson(FEED);
    follow(address);
    await settled(address);
    expect(namesIn(address)).to.deep.equal(['Open day']);
  });
});
