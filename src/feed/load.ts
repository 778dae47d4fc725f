import type { Feed } from '../model/event.js';
import { pageUrl } from './address.js';
import { type Fetching, fetchText } from './fetch-text.js';
import { readPage } from './read-page.js';
import { scriptInPage } from './script-in-page.js';
import { FeedFailure } from './state.js';
import { page } from '../page.js';

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's JSON script `#id`.
 * @throws what `troubleOf` makes a failure of
 */
export async function loadFeed(
  address: string,
  signal?: AbortSignal,
  fetching: Fetching = {},
): Promise<Feed> {
  const isRemote = /^https?:/.test(address);
  // The page may still be on its way, and with it a script or a default address further down.
  if (!isRemote && page.readyState === 'loading') {
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
  }
  const read = isRemote
    ? await readPage(await fetchText(address, signal, fetching), address, fetching.timeZone)
    : await readPage(textInPage(address), pageUrl(), fetching.timeZone);
  signal?.throwIfAborted();
  if (!isRemote || !read.next) return read.feed;
  const { withNextPages } = await import('./pages.js');
  return withNextPages(read, address, signal, fetching);
}

function textInPage(address: string): string {
  const script = scriptInPage(address);
  const id = address.startsWith('#') ? address.slice(1) : '';
  if (!script) throw new FeedFailure({ reason: 'no-address', params: { id } });
  return script.text;
}
