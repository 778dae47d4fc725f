import type { Feed } from '../model/event.js';
import { readFeed } from '../model/read-feed.js';
import { isRaw, own } from '../model/reader.js';
import { pageUrl } from './address.js';
import { fetchText } from './fetch-text.js';
import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';

/** A feed, and the `Date` its server gave it where one may read that. */
export interface Loaded {
  readonly feed: Feed;
  readonly date: string | null;
}

/** One page of a feed, and where it goes on. */
export interface Page {
  readonly feed: Feed;
  readonly next: string | null;
}

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's element `#id`.
 * @throws FeedFailure if there is none
 */
export async function loadFeed(
  address: string,
  signal: AbortSignal,
  get = fetchText,
): Promise<Loaded> {
  // The page may still be on its way, and with it a script or a default address further down.
  if (!/^https?:/.test(address) && document.readyState === 'loading') {
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  }
  if (address.startsWith('#')) {
    const element = document.getElementById(address.slice(1));
    if (!element) throw new FeedFailure('no-address', 'the page has no element with this id');
    return { feed: (await toPage(element.textContent ?? '', pageUrl())).feed, date: null };
  }
  if (!/^https?:/.test(address)) throw new FeedFailure('no-address', 'this is no http(s) address');
  const { text, date } = await get(address, signal);
  signal.throwIfAborted();
  const page = await toPage(text, address);
  const feed = page.next
    ? await (await import('./upkeep.js')).withPages(page, address, signal, get)
    : page.feed;
  return { feed, date };
}

/**
 * Reads the text of a feed.
 * @param base its absolute address
 * @throws FeedFailure if it is none
 */
export async function toPage(text: string, base: string): Promise<Page> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FeedFailure('not-json', `it begins with "${text.slice(0, 40)}"`);
  }
  // Most feeds are in our own shape; the page's JSON-LD needs a little unwrapping.
  const isOurs = isRaw(document) && Array.isArray(own(document, 'events'));
  const shaped = isOurs ? document : (await import('./upkeep.js')).unwrap(document);
  const feed = await inSlices(readFeed(shaped, base));
  if (!feed)
    throw new FeedFailure('no-feed', 'it has no list of "events" and is no JSON-LD of events');
  const next = own(shaped as object as Record<string, unknown>, 'next');
  return { feed, next: typeof next === 'string' ? next : null };
}
