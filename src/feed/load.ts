import type { Feed } from '../model/event.js';
import { pageUrl } from './address.js';
import { fetchText } from './fetch-text.js';
import { toPage } from './page.js';
import { FeedFailure } from './state.js';

/** Fetches a text. */
export type Get = (url: string, signal: AbortSignal) => Promise<string>;

/**
 * Loads the feed at an address with the pages it continues on, or that in the page's element `#id`.
 * @throws what `describeFailure` puts into words
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
    ? (await import('./pages.js')).withPages(page, address, signal, get)
    : page.feed;
}

/** The text of the page's element `#id`. */
function textInPage(address: string): string {
  const id = address.startsWith('#') ? address.slice(1) : '';
  const element = document.getElementById(id);
  if (!element) throw new FeedFailure('no-address', id);
  return element.textContent;
}
