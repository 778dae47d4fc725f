import { expect } from '@open-wc/testing';
import { callsFor, playFetch } from '../support/watched-fetch.js';
import { fetchText } from '../../src/feed/fetch-text.js';
import { MAX_DEPTH, MAX_KEYS, MAX_SHORT_TEXTS, MAX_VALUES } from '../../src/feed/read-large.js';
import { fetchPatiently } from '../../src/feed/retry.js';
import { eventually } from '../support/eventually.js';
import { failureOf } from '../support/failure.js';
import { newAddress, noConnection, requestsTo, serve } from '../support/network.js';
import { heldTimers } from '../support/timers.js';

const TIMEOUT = 10_000;

/** A body that is written bit by bit and never ends. */
const endless = (piece: Uint8Array<ArrayBuffer>, sent: (pieces: number) => void) => {
  let pieces = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(body) {
      body.enqueue(piece);
      sent(++pieces);
    },
  });
};

/** A body that begins, and goes on no more. Without a first byte Firefox has no answer yet. */
const stuck = () =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (body) => body.enqueue(Uint8Array.of(32)),
  });

describe('fetching a text', () => {
  const timers = heldTimers(TIMEOUT);
  let visit: AbortController;

  beforeEach(() => (visit = new AbortController()));
  // Whatever a test left hanging ends with the visit.
  afterEach(() => visit.abort());

  const fetched = (address: string) => fetchPatiently(address, visit.signal);
  const thrown = (promise: Promise<unknown>) =>
    promise.then(
      () => expect.fail('it did not fail'),
      (error: unknown) => error,
    );
  const failure = async (promise: Promise<unknown>) => failureOf(await thrown(promise));
  const pauses = () => timers.asked.filter((delay) => delay < TIMEOUT && delay > 200);

  it('shows the answer before its text', async () => {
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT';
    const address = serve(newAddress(), new Response('hello', { headers: { date } }));
    let sent: string | null = null;
    const onAnswer = ({ headers }: Response) => (sent = headers.get('date'));
    expect(await fetchText(address, visit.signal, { onAnswer })).to.equal('hello');
    expect(sent).to.equal(date);
  });

  it('asks as a preload of the page does, so that it is used', async () => {
    const address = serve(newAddress(), {});
    await fetched(address);
    const { init } = callsFor(address)[0]!;
    expect(init).to.have.keys('signal', 'cache');
    expect(init.cache).to.equal('default');
  });

  it('asks with no option that the page has added to all objects', async () => {
    const added = {
      credentials: 'include',
      method: 'POST',
      headers: { 'x-page': '1' },
      mode: 'x',
      cache: 'x',
    };
    let sent: Request | null = null;
    const address = serve(newAddress(), (request) => {
      sent = request;
      return new Response('{}');
    });
    Object.assign(Object.prototype, added);
    const text = fetchText(address, visit.signal);
    for (const name of Object.keys(added)) Reflect.deleteProperty(Object.prototype, name);
    expect(await text).to.equal('{}');
    expect(sent!.credentials).to.equal('same-origin');
    expect(sent!.method).to.equal('GET');
    expect(sent!.headers.has('x-page')).to.be.false;
  });

  it('drops a byte order mark', async () => {
    const address = serve(newAddress(), new Response('\ufeff{}'));
    expect(await fetched(address)).to.equal('{}');
  });

  it('keeps a letter whose bytes come in two pieces', async () => {
    const bytes = new TextEncoder().encode('é');
    const body = new ReadableStream({
      start(pieces) {
        bytes.forEach((byte) => pieces.enqueue(Uint8Array.of(byte)));
        pieces.close();
      },
    });
    const address = serve(newAddress(), () => new Response(body));
    expect(await fetched(address)).to.equal('é');
  });

  for (const [what, broken] of [
    ['a broken connection', noConnection],
    ['a 500', () => new Response('', { status: 500 })],
    ['a 503', () => new Response('', { status: 503 })],
    ['a 429', () => new Response('', { status: 429 })],
  ] as const) {
    it(`tries again twice after ${what}, with a growing pause`, async () => {
      const address = serve(newAddress(), (_request, number) =>
        number < 2 ? broken() : new Response('there'),
      );
      expect(await fetched(address)).to.equal('there');
      expect(requestsTo(address)).to.equal(3);
      const [first, second] = pauses() as [number, number];
      expect(first).to.be.within(250, 750);
      expect(second).to.be.within(750, 2250);
    });

    it(`gives up after the third time of ${what}`, async () => {
      const address = serve(newAddress(), broken);
      const { reason } = await failure(fetched(address));
      expect(reason).to.equal(broken === noConnection ? 'network' : 'status');
      expect(requestsTo(address)).to.equal(3);
    });
  }

  for (const status of [400, 401, 403, 404, 410]) {
    it(`takes ${status} for an answer`, async () => {
      const address = serve(newAddress(), new Response('', { status }));
      const { reason, detail } = await failure(fetched(address));
      expect([reason, detail]).to.deep.equal(['status', `${status}`]);
      expect(requestsTo(address)).to.equal(1);
    });
  }

  describe('when the server says when to come again', () => {
    const limited = (after: string) =>
      new Response('', { status: 429, headers: { 'retry-after': after } });

    it('comes then', async () => {
      const address = serve(newAddress(), (_request, number) =>
        number ? new Response('') : limited('7'),
      );
      await fetched(address);
      expect(pauses()).to.deep.equal([7000]);
    });

    for (const [what, headers, requests] of [
      ['which cannot be read, once', {}, 2],
      [
        'which can be read, twice',
        { 'retry-after': '1', 'access-control-expose-headers': 'Retry-After' },
        3,
      ],
    ] as const) {
      it(`asks another origin again after its pause, ${what}`, async () => {
        const address = 'https://elsewhere.example/busy.json';
        const all = { ...headers, 'access-control-allow-origin': '*' };
        serve(address, () => new Response('', { status: 503, headers: all }));
        expect((await failure(fetched(address))).detail).to.equal('503');
        expect(requestsTo(address)).to.equal(requests);
      });
    }

    it('does not keep the visitor waiting for longer than half a minute', async () => {
      const address = serve(newAddress(), limited('31'));
      expect((await failure(fetched(address))).detail).to.equal('429');
      expect(requestsTo(address)).to.equal(1);
    });

    for (const odd of ['Wed, 21 Oct 2015 07:28:00 GMT', '-5', '1e9', '0', 'soon']) {
      it(`takes its own pause for "${odd}"`, async () => {
        const address = serve(newAddress(), (_request, number) =>
          number ? new Response('') : limited(odd),
        );
        await fetched(address);
        expect(pauses()).to.have.length(1);
        expect(pauses()[0]).to.be.within(250, 750);
      });
    }
  });

  it('gives up an answer that does not begin within ten seconds', async () => {
    const address = serve(newAddress(), () => new Promise<Response>(() => {}));
    const end = failure(fetched(address));
    await eventually(() => requestsTo(address) === 1);
    expect(timers.asked).to.include(TIMEOUT);
    timers.fire();
    expect((await end).reason).to.equal('timeout');
    expect(requestsTo(address), 'requests').to.equal(1);
  });

  it('gives up an answer that does not end within ten more', async () => {
    const address = serve(newAddress(), () => new Response(stuck()));
    const end = failure(fetched(address));
    await eventually(() => timers.asked.filter((delay) => delay === TIMEOUT).length === 2);
    timers.fire();
    expect((await end).reason).to.equal('timeout');
  });

  it('leaves no timer behind', async () => {
    await fetched(serve(newAddress(), {}));
    await failure(fetched(serve(newAddress(), new Response('', { status: 404 }))));
    expect(timers.waiting).to.equal(0);
  });

  it('stops reading what grows past all reason', async () => {
    let sent = 0;
    const piece = new Uint8Array(1_000_000).fill(32);
    const address = serve(
      newAddress(),
      () => new Response(endless(piece, (pieces) => (sent = pieces))),
    );
    const { reason, isTemporary } = await failure(fetched(address));
    expect([reason, isTemporary]).to.deep.equal(['too-large', false]);
    const before = sent;
    expect(before).to.be.within(8, 40);
    await fetched(serve(newAddress(), {}));
    expect(sent, 'pieces read after the end').to.be.at.most(before + 2);
  });

  // What is parsed cannot be stopped: it is counted first.
  describe('counts what is in a large one', () => {
    const blank = ' '.repeat(1_000_000);
    const answer = (values: string) =>
      serve(newAddress(), () => new Response(`${blank}[${values}0]`));
    /** As often as to be so many values, or one more. */
    const upTo = (most: number, piece: string, each: number) => piece.repeat((most - 1) / each);

    for (const [what, values, one, told] of [
      ['lists', upTo(MAX_VALUES, '[],', 2), '[],', '600000 values'],
      ['objects', upTo(MAX_VALUES, '{},', 2), '{},', '600000 values'],
      ['numbers', upTo(MAX_VALUES, '0,', 1), '0,', '600000 values'],
      ['entries', upTo(MAX_VALUES, '{"k":0},', 3), '0,0,0,', '600000 values'],
      ['texts', upTo(MAX_VALUES, '"",', 1), '"",', '600000 values'],
      ['texts that end in a backslash', upTo(MAX_VALUES, '"\\\\",', 1), '0,', '600000 values'],
    ] as const) {
      it(`and refuses too many ${what}, with the reason`, async () => {
        expect(await fetched(answer(values))).to.equal(`${blank}[${values}0]`);
        expect(await failure(fetched(answer(values + one)))).to.deep.equal({
          reason: 'too-large',
          detail: `more than ${told}, which would freeze the page`,
          isTemporary: false,
          retryAfter: 0,
        });
      });
    }

    it('and refuses too many different keys, however often it takes few', async () => {
      const keys = (count: number, from: number) =>
        Array.from({ length: count }, (_, index) => `"k${index % from}":0,`).join('');
      const few = keys(200_000, 5000);
      expect(await fetched(answer(few))).to.contain(few);
      const { detail } = await failure(fetched(answer(keys(30_000, 30_000))));
      expect(detail).to.equal(`more than ${MAX_KEYS} different keys, which would freeze the page`);
    });

    it('and refuses too many different short texts, but takes long ones, and the same again', async () => {
      const texts = (count: number, from: number, more = '') =>
        Array.from({ length: count }, (_, index) => `"${index % from}${more}",`).join('');
      for (const fine of [texts(200_000, 30_000), texts(200_000, 200_000, 'a long text')])
        expect(await fetched(answer(fine))).to.contain(fine);
      const { detail } = await failure(fetched(answer(texts(300_000, 300_000))));
      expect(detail).to.equal(
        `more than ${MAX_SHORT_TEXTS} different short texts, which would freeze the page`,
      );
    });

    for (const [what, open, close] of [
      ['lists', '[', ']'],
      ['objects', '{"k":', '}'],
    ] as const) {
      it(`and leaves out ${what} that are deeper than anything that is read, but not their neighbours`, async () => {
        const nested = (inner: string, depth: number) =>
          `${open.repeat(depth)}${inner}${close.repeat(depth)},"]",`;
        const deep = nested('0', 500_000);
        // A list stands around them, so they are in it one step deeper.
        const short = nested('null', MAX_DEPTH - 1);
        expect(await fetched(answer(`1,${deep}2,${deep}`))).to.equal(
          `${blank}[1,${short}2,${short}0]`,
        );
        const just = nested('0', MAX_DEPTH - 1);
        expect(await fetched(answer(just))).to.equal(`${blank}[${just}0]`);
      });
    }

    it('and takes what never ends for no JSON', async () => {
      const endless = await fetched(answer('['.repeat(500_000)));
      expect(() => JSON.parse(endless) as unknown).to.throw(SyntaxError);
    });

    it('and lets lists end that have begun', async () => {
      const lists = '[{}],'.repeat(1000);
      expect(await fetched(answer(lists))).to.contain(lists);
    });
  });

  it('counts no commas and brackets in texts', async () => {
    const text = `["${'[{,:\\"'.repeat(MAX_VALUES)}"]`;
    expect(await fetched(serve(newAddress(), () => new Response(text)))).to.equal(text);
  });

  it('does not go on loading the page that explains an error', async () => {
    const address = serve(newAddress(), () => new Response(stuck(), { status: 404 }));
    await failure(fetched(address));
    expect(callsFor(address)[0]!.init.signal!.aborted).to.equal(true);
  });

  it('does not follow from https to http', async () => {
    playFetch(() => {
      const response = new Response('{}');
      Object.defineProperties(response, {
        redirected: { value: true },
        url: { value: 'http://e.org/' },
      });
      return Promise.resolve(response);
    });
    const { reason, detail } = await failure(fetched('https://e.org/feed.json'));
    expect(reason).to.equal('network');
    expect(detail).to.contain('https');
  });

  it('follows a redirect', async () => {
    const address = newAddress();
    const elsewhere = serve(newAddress(), new Response('there'));
    serve(address, () => Response.redirect(elsewhere));
    expect(await fetched(address)).to.equal('there');
  });

  describe('where a page’s own fetch has bodies that cannot be read in pieces', () => {
    const whole = (text: string) => {
      const answer = { ok: true, headers: new Headers(), text: () => Promise.resolve(text) };
      playFetch(() => Promise.resolve(answer as Response));
      return fetched('https://e.org/feed.json');
    };

    it('reads them whole', async () => {
      expect(await whole('whole')).to.equal('whole');
      const large = `["${'x'.repeat(2_000_000)}"]`;
      expect(await whole(large)).to.equal(large);
    });

    for (const [what, text, told] of [
      ['8 MB', `["${'x'.repeat(8_000_000)}"]`, '8 MB'],
      [
        '600,000 values',
        `[${'0,'.repeat(MAX_VALUES)}0]`,
        '600000 values, which would freeze the page',
      ],
    ] as const) {
      it(`refuses those of more than ${what}`, async () => {
        const { reason, detail } = await failure(whole(text));
        expect([reason, detail]).to.deep.equal(['too-large', `more than ${told}`]);
      });
    }
  });

  it('calls it offline where the browser knows that it is', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const address = serve(newAddress(), noConnection);
    const { reason } = await failure(fetched(address)).finally(
      () => delete (navigator as { onLine?: boolean }).onLine,
    );
    expect(reason).to.equal('offline');
    expect(requestsTo(address)).to.equal(1);
  });

  describe('when the visit ends', () => {
    it('ends the request, and blames nobody', async () => {
      const address = serve(newAddress(), () => new Promise<Response>(() => {}));
      const end = thrown(fetched(address)) as Promise<Error>;
      await eventually(() => requestsTo(address) === 1);
      visit.abort();
      expect((await end).name).to.equal('AbortError');
      expect(callsFor(address)[0]!.init.signal!.aborted).to.equal(true);
      expect(timers.waiting).to.equal(0);
    });

    it('does not try again after the pause', async () => {
      const address = serve(newAddress(), () => {
        return new Response('', { status: 429, headers: { 'retry-after': '20' } });
      });
      const end = thrown(fetched(address)) as Promise<Error>;
      await eventually(() => timers.asked.includes(20_000));
      visit.abort();
      expect((await end).name).to.equal('AbortError');
      expect(callsFor(address)).to.have.length(1);
      expect(timers.waiting).to.equal(0);
    });
  });
});

describe('fetching with a limit', () => {
  const timers = heldTimers(1000);
  let visit: AbortController;

  beforeEach(() => (visit = new AbortController()));
  afterEach(() => visit.abort());

  const reasonOf = (address: string) =>
    fetchText(address, visit.signal, { cache: 'force-cache', limit: 3000 }).then(
      () => '',
      (error: unknown) => failureOf(error).reason,
    );

  it('takes the browser’s own copy, and does not try twice', async () => {
    const address = serve(newAddress(), noConnection);
    expect(await reasonOf(address)).to.equal('network');
    expect(callsFor(address).map(({ init }) => init.cache)).to.deep.equal(['force-cache']);
  });

  it('waits no longer than that', async () => {
    const address = serve(newAddress(), () => new Promise<Response>(() => {}));
    const reason = reasonOf(address);
    await eventually(() => requestsTo(address) === 1);
    expect(Math.max(...timers.asked)).to.equal(3000);
    timers.fire();
    expect(await reason).to.equal('timeout');
  });
});
