import { noConnection, serve } from '../support/network.js';
import { playFetch } from '../support/watched-fetch.js';
import type { FeedCase } from './feed-case.js';

const { setTimeout: realSetTimeout } = globalThis;
/** How much faster time passes here for who waits. */
const HASTE = 50;
const TIMEOUT = 10_000;

let isImpatient = false;

beforeEach(() => {
  isImpatient = false;
  const hasty = (run: () => void, delay = 0) =>
    realSetTimeout(run, delay < TIMEOUT || isImpatient ? delay / HASTE : delay);
  Object.assign(globalThis, { setTimeout: hasty });
});
afterEach(() => {
  Object.assign(globalThis, { setTimeout: realSetTimeout });
  delete (navigator as { onLine?: boolean }).onLine;
});

const later = (delay: number) => new Promise((resolve) => realSetTimeout(resolve, delay / HASTE));

/** What can go wrong on the way. */
const FAULTS = [
  ...['offline', 'refuse', 'reset', 'hang', 'redirect-cross', 'redirect-http'],
  ...['reset-mid', 'trickle', 'infinite', 'endless', 'truncated', 'truncate', 'content-length'],
];

/** Whether a fault can be played; none can. */
export const isFault = (fault: string | undefined) => fault === undefined || FAULTS.includes(fault);

/** Whether the page may read an answer that names this origin. */
const isAllowed = (cors: string | undefined) =>
  cors === undefined || cors === '*' || cors === location.origin;

/** Serves a case at an address as its transport wants it. */
export function play(address: string, { transport, body }: FeedCase) {
  const headers = new Headers(transport.headers);
  if (transport.contentType) headers.set('content-type', transport.contentType);
  const { status } = transport;
  // What waits for ever is given up in a fifth of a second instead of ten.
  isImpatient = transport.fault === 'hang' || transport.fault === 'trickle';
  delete (navigator as { onLine?: boolean }).onLine;

  serve(address, async () => {
    await later(transport.delayMs ?? 0);
    // A browser tells no more of a foreign origin than of a dead server.
    if (!isAllowed(transport.cors)) return noConnection();
    switch (transport.fault) {
      case 'offline':
        Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
        return noConnection();
      case 'refuse':
      case 'reset':
        return noConnection();
      case 'hang':
        return new Promise<Response>(() => {});
      case 'redirect-cross':
        return Response.redirect(
          serve('https://other.example.org/feed.json', new Response(body, { status, headers })),
        );
      case 'reset-mid':
      case 'trickle':
      case 'infinite':
      case 'endless':
        return new Response(streams[transport.fault](body), { status, headers });
      case 'truncated':
      case 'truncate':
        return new Response(body.slice(0, body.length / 2), { status, headers });
      // Browsers end in an error what is not as long as it was said to be.
      case 'content-length':
        return new Response(streams['reset-mid'](body), { status, headers });
    }
    return new Response(body, { status, headers });
  });
  if (transport.fault === 'redirect-http') {
    playFetch(() => {
      const response = new Response(body, { status, headers });
      const url = { value: address.replace(/^https:/, 'http:') };
      return Promise.resolve(
        Object.defineProperties(response, { redirected: { value: true }, url }),
      );
    });
  }
}

const spaces = () =>
  new ReadableStream({
    pull(pieces) {
      pieces.enqueue(new Uint8Array(500_000).fill(32));
    },
  });

const streams = {
  'reset-mid': (body: Uint8Array) => {
    let sent = false;
    return new ReadableStream({
      pull(pieces) {
        if (sent) pieces.error(new TypeError('reset'));
        else pieces.enqueue(body.slice(0, body.length / 2));
        sent = true;
      },
    });
  },
  trickle: (body: Uint8Array) => {
    let at = 0;
    return new ReadableStream({
      async pull(pieces) {
        await later(1000);
        pieces.enqueue(body.slice(at, ++at));
      },
    });
  },
  infinite: spaces,
  endless: spaces,
} as const;
