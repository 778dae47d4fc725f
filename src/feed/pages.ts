import { bare } from '../model/bare.js';
import type { Feed } from '../model/event.js';
import { mergeFeeds } from '../model/merge-feeds.js';
import type { Problem } from '../model/problem.js';
import { MAX_EVENTS } from '../model/parse/read-feed.js';
import { type Fetching, fetchText } from './fetch-text.js';
import { parseUrl } from './parse-url.js';
import { type Page, readPage } from './read-page.js';
import { fetchPatiently } from './retry.js';
import { troubleOf } from './trouble.js';

const MAX_PAGES = 20;
/** Characters of an address in a problem. */
const MAX_SHOWN_URL = 300;

const shortened = (url: string) => url.slice(0, MAX_SHOWN_URL);

/**
 * A feed with the pages it continues on: of its own origin, each once, at most 20, and no more events than one file
 * may have: what puts them in order does it at once.
 * A page that cannot be loaded only costs itself and those behind it, and is a problem of the feed.
 */
export async function withNextPages(
  first: Page,
  address: string,
  signal: AbortSignal | undefined,
  fetching: Fetching,
): Promise<Feed> {
  const { cache, limit, timeZone } = bare(fetching);
  // Each page may fail by itself: so each has its own retries, unless the browser's own copies are wanted.
  const get = cache ? fetchText : fetchPatiently;
  const feeds = [first.feed];
  const seen = new Set([address]);
  let count = first.feed.events.length;
  const endWith = (problem: Problem) =>
    mergeFeeds([{ ...first.feed, problems: [...first.feed.problems, problem] }, ...feeds.slice(1)]);
  const path = '$.next';
  for (let { next } = first, base = address; next;) {
    const url = urlOf(next, base);
    if (!url) return endWith({ path, code: 'next-not-a-url', params: { url: shortened(next) } });
    if (!isFrom(url.href, address))
      return endWith({ path, code: 'next-on-other-origin', params: { url: shortened(url.href) } });
    if (seen.has(url.href))
      return endWith({ path, code: 'next-repeated', params: { url: shortened(url.href) } });
    if (seen.size === MAX_PAGES)
      return endWith({ path, code: 'too-many-pages', params: { max: MAX_PAGES } });
    seen.add((base = url.href));
    let answered = url.href;
    const onAnswer = (answer: Response) => (answered = answer.url || answered);
    try {
      const text = await get(url.href, signal, { cache, limit, onAnswer });
      if (!isFrom(answered, address))
        return endWith({
          path,
          code: 'next-on-other-origin',
          params: { url: shortened(answered) },
        });
      const page: Page = await readPage(text, url.href, timeZone);
      count += page.feed.events.length;
      if (count > MAX_EVENTS)
        return endWith({ path, code: 'too-many-events-in-pages', params: { max: MAX_EVENTS } });
      feeds.push(page.feed);
      ({ next } = page);
    } catch (error) {
      signal?.throwIfAborted();
      return endWith({
        path,
        code: 'next-not-loaded',
        params: { url: shortened(url.href), failure: troubleOf(error).failure },
      });
    }
  }
  return mergeFeeds(feeds);
}

/** Whether two absolute addresses have the same origin. */
function isFrom(address: string, other: string): boolean {
  return parseUrl(address)?.origin === parseUrl(other)?.origin;
}

/** The whole address without its fragment, which would be another one of the same page. */
function urlOf(address: string, base: string): URL | null {
  const url = parseUrl(address, base);
  if (url) url.hash = '';
  return url;
}
