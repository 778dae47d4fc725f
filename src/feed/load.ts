import type { Feed } from '../model/event.js';
import { pageUrl } from './address.js';
import { fetchText, type Get } from './fetch-text.js';
import { readPage } from './read-page.js';
import { FeedFailure } from './state.js';
import { page } from '../page.js';

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's element `#id`.
 * @throws what `troubleOf` makes a failure of
 */
export async function loadFeed(
  address: string,
  signal?: AbortSignal,
  get: Get = fetchText,
): Promise<Feed> {
  const isRemote = /^https?:/.test(address);
  // The page may still be on its way, and with it a script or a default address further down.
  if (!isRemote && page.readyState === 'loading') {
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
  }
  const read = isRemote
    ? await readPage(await get(address, signal), address)
    : await readPage(textInPage(address), pageUrl());
  signal?.throwIfAborted();
  if (!isRemote || !read.next) return read.feed;
  const { withNextPages } = await import('./pages.js');
  return withNextPages(read, address, signal, get);
}

/** The text of the page's element `#id`. */
function textInPage(address: string): string {
  const id = address.startsWith('#') ? address.slice(1) : '';
  const element = page.getElementById(id);
  if (!element) throw new FeedFailure({ reason: 'no-address', params: { id } });
  return element.textContent;
}
