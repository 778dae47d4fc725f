import type { Feed } from '../model/event.js';
import { mergeFeeds } from '../model/merge-feeds.js';
import { readFeed } from '../model/parse-feed.js';
import { isRaw, own } from '../model/reader.js';
import { pageUrl } from './address.js';
import { fetchText, type Fetched } from './fetch-text.js';
import { FeedFailure } from './state.js';

const MOST_PAGES = 20;
/** Milliseconds of reading after which the page gets its turn: half a frame. */
const SLICE = 8;

/** A feed and when it was current: epoch milliseconds, `null` where nobody said. */
export interface Loaded {
  readonly feed: Feed;
  readonly date: number | null;
}

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's element `#id`.
 * @throws FeedFailure if there is none; a later page that fails only costs that page and is a problem of the feed
 */
export async function loadFeed(
  address: string,
  signal: AbortSignal,
  get = fetchText,
): Promise<Loaded> {
  if (address.startsWith('#')) {
    const element = document.getElementById(address.slice(1));
    if (!element) throw new FeedFailure('no-address', `the page has no element with this id`);
    return { feed: (await toFeed(element.textContent ?? '', pageUrl())).feed, date: null };
  }
  if (!/^https?:/.test(address)) throw new FeedFailure('no-address', 'this is no http(s) address');
  const fetched = await get(address, signal);
  const { feed, next } = await toFeed(fetched.text, address);
  return {
    feed: next ? await withPages(feed, address, next, signal, get) : feed,
    date: fetched.date,
  };
}

async function withPages(
  first: Feed,
  address: string,
  second: string,
  signal: AbortSignal,
  get: (url: string, signal: AbortSignal) => Promise<Fetched>,
): Promise<Feed> {
  const pages = [first];
  const seen = new Set([address]);
  const problem = (reason: string) =>
    mergeFeeds([
      ...pages
        .slice(0, 1)
        .map((page) => ({ ...page, problems: [...page.problems, { path: '$.next', reason }] })),
      ...pages.slice(1),
    ]);
  for (let next: string | null = second; next;) {
    const url: URL = new URL(next, address);
    if (url.origin !== new URL(address).origin) return problem(`on another origin: ${url.href}`);
    if (seen.has(url.href)) return problem(`leads back to ${url.href}`);
    if (seen.size === MOST_PAGES) return problem(`only ${MOST_PAGES} pages are read`);
    seen.add(url.href);
    try {
      const page: Page = await toFeed((await get(url.href, signal)).text, url.href);
      pages.push(page.feed);
      next = page.next;
    } catch (error) {
      signal.throwIfAborted();
      return problem(`${url.href} could not be read: ${(error as Error).message}`);
    }
  }
  return mergeFeeds(pages);
}

interface Page {
  readonly feed: Feed;
  readonly next: string | null;
}

async function toFeed(text: string, base: string): Promise<Page> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FeedFailure('not-json', `it begins with ${JSON.stringify(text.slice(0, 40))}`);
  }
  // Most feeds are in our own shape; the page's JSON-LD needs a little unwrapping.
  const isOurs = isRaw(document) && Array.isArray(own(document, 'events'));
  const shaped = isOurs ? document : (await import('../model/unwrap.js')).unwrap(document);
  const feed = await inSlices(readFeed(shaped, base));
  if (!feed)
    throw new FeedFailure('no-feed', 'it has no list of "events" and is no JSON-LD of events');
  const next = isRaw(shaped) ? own(shaped, 'next') : null;
  return { feed, next: typeof next === 'string' && URL.canParse(next, base) ? next : null };
}

/** Runs the reader while letting the page breathe. */
async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + SLICE;
  }
}

/** Lets waiting input and paint go first; a message comes sooner than a timer, which browsers slow down. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
