import { expect } from '@open-wc/testing';
import { playFetch } from '../support/watched-fetch.js';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, feedOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { type Answer, newAddress, noConnection, requestsTo, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { heldTimers } from '../support/timers.js';

const FALLBACK = '<a href="/calendar">Our calendar</a>';
const FAILED = 'The events could not be loaded. Try again Our calendar';
const SMALL = [
  'regio-theme-filter',
  'regio-countdown',
  'regio-registration-button',
  'regio-add-to-calendar',
] as const;

const FEED = feedOf([
  entry('Bikes', '2030-06-01T10:00', {
    about: ['Mobility'],
    registration: { url: 'https://register.example/' },
  }),
  entry('Forests', '2030-06-02', { about: ['Ecology'] }),
]);
const TEXT = JSON.stringify(FEED);

/** An answer whose connection breaks before its end. */
const broken = () =>
  new Response(
    new ReadableStream({
      start(pieces) {
        pieces.enqueue(new TextEncoder().encode(TEXT.slice(0, 100)));
      },
      pull(pieces) {
        pieces.error(new TypeError('reset'));
      },
    }),
  );

describe('a visitor is never left before a blank page', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  // Pauses before another try pass at once; what gives up waits to be told.
  const timers = heldTimers(3000);
  const { by: told } = heardConsole();

  const attributes = { lang: 'en', period: 'all' };
  const mountList = (feed: string) => mount('regio-event-list', { ...attributes, feed }, FALLBACK);
  type List = Awaited<ReturnType<typeof mountList>>;
  const fails = (list: List) =>
    eventually(async () => expect(await shownText(list)).to.equal(FAILED));
  const shows = (list: List, ...titles: string[]) =>
    eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(titles));
  const hears = (message: RegExp) =>
    eventually(() => expect(told('error').join('\n')).to.match(message));

  /** The visitor sees what went wrong, can try again, and has the page's own link; one message tells the webmaster. */
  async function copesWith(feed: string, message: RegExp) {
    const list = await mountList(feed);
    const card = await mount('regio-event-card', { lang: 'en', feed }, FALLBACK);
    const small = await Promise.all(SMALL.map((tag) => mount(tag, { lang: 'en', feed }, FALLBACK)));
    await fails(list);
    await eventually(async () => expect(await shownText(card)).to.equal(FAILED));
    for (const one of small)
      await eventually(async () => expect(await shownText(one)).to.equal('Our calendar'));
    await hears(message);
    expect(told('error')).to.have.length(1);
    expect(told('error')[0]).to.contain(feed);
    return list;
  }

  async function recovers(list: List) {
    part(list, 'retry').click();
    await shows(list, 'Bikes', 'Forests');
    expect(await shownText(list)).not.to.contain('Our calendar');
  }

  for (const [what, answer, message] of [
    ['an outage', () => new Response('', { status: 503 }), /\(status: 503\)\. Check the address/],
    ['a feed that is gone', () => new Response('', { status: 404 }), /\(status: 404\)\. Check/],
    ['a dead server', noConnection, /\(network\)\. No answer came.*CORS/],
    ['a request that an ad blocker stops', noConnection, /content blocker/],
    ['a request that the page’s policy forbids', noConnection, /connect-src/],
    [
      'a sign-in page',
      () => new Response('<!doctype html><title>Sign in'),
      /\(not-json: it begins with "<!doctype html>.*an error page or a sign-in form/,
    ],
    ['half an answer', () => new Response(TEXT.slice(0, 100)), /\(not-json: it begins with/],
    ['no words at all', () => new Response(''), /\(not-json: it begins with ""\)/],
    ['a connection that breaks off', broken, /\(network\)/],
    ['another kind of JSON', () => Response.json({ items: [] }), /\(no-feed: .*Write {"events"/],
  ] as const satisfies readonly (readonly [string, () => Response, RegExp])[]) {
    it(`by ${what}, and can try again`, async () => {
      let isUp = false;
      const play: Answer = () => (isUp ? new Response(TEXT) : answer());
      const list = await copesWith(serve(newAddress(), play), message);
      isUp = true;
      await recovers(list);
    });
  }

  describe('where its elements have no content of their own', () => {
    const fail = () => serve(newAddress(), new Response('', { status: 404 }));
    const sayings = (elements: readonly HTMLElement[]) =>
      elements.map((one) => parts(one, 'error').length);
    /** An element that has nothing more to draw. */
    const settled = (one: HTMLElement) =>
      eventually(() => one.shadowRoot!.querySelector('slot, [part=error]'));

    for (const tag of SMALL) {
      it(`by a <${tag}> that stands alone, and can try again`, async () => {
        let isUp = false;
        const feed = serve(newAddress(), () =>
          isUp ? new Response(TEXT) : new Response('', { status: 404 }),
        );
        const element = await mount(tag, { lang: 'en', feed }, ' ');
        await eventually(async () =>
          expect(await shownText(element)).to.equal('The events could not be loaded. Try again'),
        );
        isUp = true;
        part(element, 'retry').click();
        await eventually(async () =>
          /Mobility|Bikes|Register|calendar/.test(await shownText(element)),
        );
        expect(parts(element, 'error')).to.have.length(0);
      });
    }

    it('by several, of which one says it', async () => {
      const feed = fail();
      const all = await Promise.all(SMALL.map((tag) => mount(tag, { lang: 'en', feed })));
      await Promise.all(all.map(settled));
      await eventually(() => expect(sayings(all)).to.deep.equal([1, 0, 0, 0]));
    });

    it('beside cards, which say it, or beside those of another feed, which do not', async () => {
      const feed = fail();
      const filter = await mount('regio-theme-filter', { lang: 'en', feed });
      const list = await mountList(feed);
      const other = await mount('regio-countdown', { lang: 'en', feed: fail() });
      await Promise.all([filter, list, other].map(settled));
      await eventually(() => expect(sayings([filter, list, other])).to.deep.equal([0, 1, 1]));
    });

    for (const tag of SMALL) {
      it(`by a <${tag}> that shows what is old: it says how old`, async () => {
        const headers = { date: 'Tue, 30 Apr 2030 10:00:00 GMT' };
        const feed = serve(newAddress(), ({ cache }) =>
          cache === 'force-cache' ? new Response(TEXT, { headers }) : noConnection(),
        );
        const element = await mount(tag, { lang: 'en', feed });
        await eventually(() =>
          expect(wordsIn(element, 'stale')[0]).to.match(/^As of 30 April 2030 .*not be loaded\.$/),
        );
      });
    }
  });

  it('offline, and sees the events as soon as the network is back', async () => {
    let isUp = false;
    const feed = serve(newAddress(), () => (isUp ? new Response(TEXT) : noConnection()));
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    try {
      const list = await mountList(feed);
      await eventually(async () =>
        expect(await shownText(list)).to.equal(
          'The events could not be loaded. You seem to be offline. Try again Our calendar',
        ),
      );
      await hears(/\(offline\)\. The browser is offline\. It will try again/);
      isUp = true;
      delete (navigator as { onLine?: boolean }).onLine;
      // Whoever waits for it has to be loaded first.
      await eventually(() => {
        dispatchEvent(new Event('online'));
        return expect(wordsIn(list, 'title')).to.deep.equal(['Bikes', 'Forests']);
      });
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  for (const [what, answer] of [
    ['offline', noConnection],
    ['in an outage', () => new Response('', { status: 503 })],
  ] as const) {
    it(`${what}, and sees the browser’s own copy with its age where it has one`, async () => {
      const headers = { date: 'Tue, 30 Apr 2030 10:00:00 GMT' };
      const feed = serve(newAddress(), ({ cache }) =>
        cache === 'force-cache' ? new Response(TEXT, { headers }) : answer(),
      );
      const list = await mountList(feed);
      await shows(list, 'Bikes', 'Forests');
      await eventually(() =>
        expect(wordsIn(list, 'stale')[0]).to.match(/^As of 30 April 2030 .*could not be loaded\.$/),
      );
      expect(parts(list, 'error')).to.have.length(0);
    });
  }

  it('while the feed is slow: room is kept, then the events come', async () => {
    let arrive: (answer: Response) => void;
    const feed = serve(newAddress(), () => new Promise<Response>((resolve) => (arrive = resolve)));
    const list = await mountList(feed);
    await eventually(() => requestsTo(feed) === 1);
    const busy = list.shadowRoot!.querySelector('[aria-busy=true]')!;
    expect(busy.getBoundingClientRect().height).to.be.above(100);
    arrive!(new Response(TEXT));
    await shows(list, 'Bikes', 'Forests');
  });

  it('by an answer that never begins', async () => {
    const feed = serve(newAddress(), () => new Promise<Response>(() => {}));
    const list = await mountList(feed);
    await eventually(() => requestsTo(feed) === 1);
    await givesUp(list);
    await hears(/\(timeout: no complete answer in time\)\. The server is too slow/);
  });

  it('by an answer that never ends', async () => {
    const start = new TextEncoder().encode(TEXT.slice(0, 100));
    const feed = serve(
      newAddress(),
      () => new Response(new ReadableStream({ start: (pieces) => pieces.enqueue(start) })),
    );
    const list = await mountList(feed);
    await eventually(() => requestsTo(feed) === 1);
    await givesUp(list);
    await hears(/\(timeout: no complete answer in time\)/);
  });

  /** All that waits gives up, until nothing is tried any more. */
  const givesUp = (list: List) =>
    eventually(async () => {
      timers.fire();
      return expect(await shownText(list)).to.equal(FAILED);
    });

  it('by a feed of which half is nonsense: the rest is shown, and what is missing is named', async () => {
    const feed = serve(newAddress(), {
      ...FEED,
      about: 7,
      events: [
        FEED.events[0],
        { name: 'No date' },
        null,
        'x',
        { name: {}, startDate: [] },
        FEED.events[1],
      ],
    });
    const list = await mountList(feed);
    await shows(list, 'Bikes', 'Forests');
    await eventually(() => expect(told('groupCollapsed')[0]).to.match(/\d problems in the feed/));
    expect(told('warn').join()).to.contain('$.events[1]: event left out: it has no start date');
    expect(told('warn').join()).to.contain('$.events[2]: event left out: it is no object');
    expect(told('error')).to.deep.equal([]);
  });

  describe('where the page has put a fetch of its own before ours', () => {
    const nowhere = () => newAddress('replaced');

    it('that throws', async () => {
      playFetch(() => {
        throw new TypeError('blocked by the consent tool');
      });
      await copesWith(nowhere(), /\(network\)/);
    });

    it('that answers with nothing of use', async () => {
      playFetch(() => Promise.resolve(undefined as never));
      await copesWith(nowhere(), /\(network\)/);
    });

    it('that can only be read whole', async () => {
      playFetch(() =>
        Promise.resolve({ ok: true, text: () => Promise.resolve(TEXT) } as unknown as Response),
      );
      await shows(await mountList(nowhere()), 'Bikes', 'Forests');
    });

    it('that never answers, and knows nothing of giving up', async () => {
      playFetch(() => new Promise(() => {}));
      const list = await mountList(nowhere());
      await givesUp(list);
      await hears(/\(timeout: no complete answer in time\)/);
    });
  });

  it('where the page puts a fetch of its own behind ours', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('not yours'));
    try {
      const list = await mountList(serve(newAddress(), new Response(TEXT)));
      await shows(list, 'Bikes', 'Forests');
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
