import type { Feed } from '../model/event.js';
import { readFeed } from '../model/read-feed.js';
import { isRaw, own, type Raw } from '../model/reader.js';
import { pageUrl } from './address.js';
import { fetchText } from './fetch-text.js';
import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';
import { upkeepLater } from './upkeep-later.js';

/** Fetches a text. */
export type Get = (url: string, signal: AbortSignal) => Promise<string>;

/** One page of a feed, and where it goes on. */
export interface Page {
  readonly feed: Feed;
  readonly next: string | null;
}

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's element `#id`.
 * @throws what `troubleOf` puts into words
 */
export async function loadFeed(
  address: string,
  signal: AbortSignal,
  get: Get = fetchText,
): Promise<Feed> {
  const isRemote = /^https?:/.test(address);
  // The page may still be on its way, and with it a script or a default address further down.
  if (!isRemote && document.readyState === 'loading') {
    await new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', resolve, { once: true }),
    );
  }
  const page = isRemote
    ? await toPage(await get(address, signal), address)
    : await toPage(textInPage(address), pageUrl());
  signal.throwIfAborted();
  return isRemote && page.next
    ? (await upkeepLater()).withPages(page, address, signal, get)
    : page.feed;
}

/** The text of the page's element `#id`. */
function textInPage(address: string): string {
  const id = address.startsWith('#') ? address.slice(1) : '';
  const element = document.getElementById(id);
  if (!element) throw new FeedFailure('no-address', id);
  return element.textContent;
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
    throw new FeedFailure('not-json', text.slice(0, 40));
  }
  // Most feeds are in our own shape; JSON-LD needs a little unwrapping.
  if (!isRaw(document) || !Array.isArray(own(document, 'events')) || text.includes('"@value"'))
    document = await (await upkeepLater()).unwrap(document);
  const feed = await inSlices(readFeed(document, base));
  if (!feed) throw new FeedFailure('no-feed');
  const next = own(document as Raw, 'next');
  return { feed, next: typeof next === 'string' ? next : null };
}
