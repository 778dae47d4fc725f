import type { Feed } from '../model/event.js';
import { mergeFeeds } from '../model/merge-feeds.js';
import { MOST_EVENTS } from '../model/read-feed.js';
import { fetchText, type Get } from './fetch-text.js';
import { type Page, readPage } from './read-page.js';
import { fetchPatiently } from './retry.js';
import { troubleOf } from './trouble.js';

const MAX_PAGES = 20;

/**
 * A feed with the pages it continues on: of its own origin, each once, at most 20, and no more events than one file
 * may have: what puts them in order does it at once.
 * A page that cannot be loaded only costs itself and those behind it, and is a problem of the feed.
 */
export async function withNextPages(
  first: Page,
  address: string,
  signal: AbortSignal,
  get: Get,
): Promise<Feed> {
  // Each page may fail by itself: so each has its own retries.
  const getPage = get === fetchText ? fetchPatiently : get;
  const feeds = [first.feed];
  const seen = new Set([address]);
  let count = first.feed.events.length;
  const end = (reason: string) =>
    mergeFeeds([
      { ...first.feed, problems: [...first.feed.problems, { path: '$.next', reason }] },
      ...feeds.slice(1),
    ]);
  for (let { next } = first, base = address; next;) {
    const url = urlOf(next, base);
    if (!url) return end(`no address: ${next.slice(0, 60)}`);
    if (url.origin !== new URL(address).origin) return end(`on another origin: ${url.href}`);
    if (seen.has(url.href)) return end(`leads back to ${url.href}`);
    if (seen.size === MAX_PAGES) return end(`only ${MAX_PAGES} pages are read`);
    seen.add((base = url.href));
    try {
      const page: Page = await readPage(await getPage(url.href, signal), url.href);
      count += page.feed.events.length;
      if (count > MOST_EVENTS) return end(`only ${MOST_EVENTS} events are read`);
      feeds.push(page.feed);
      ({ next } = page);
    } catch (error) {
      signal.throwIfAborted();
      return end(`${url.href} could not be read: ${reasonOf(error)}`);
    }
  }
  return mergeFeeds(feeds);
}

function reasonOf(error: unknown): string {
  const { reason, detail } = troubleOf(error);
  return `${reason} ${detail}`.trim();
}

/** The whole address without its fragment, which would be another one of the same page. */
function urlOf(address: string, base: string): URL | null {
  try {
    const url = new URL(address, base);
    url.hash = '';
    return url;
  } catch {
    return null;
  }
}
