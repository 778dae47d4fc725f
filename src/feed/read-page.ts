import type { Feed } from '../model/event.js';
import { readFeed } from '../model/parse/read-feed.js';
import { isRaw, own, type Raw } from '../model/parse/reader.js';
import { toZone } from '../model/zones.js';
import { metaContent } from './address.js';
import { inSlices } from './slices.js';
import { FeedFailure } from './state.js';

/** One page of a feed, and the address of the next one. */
export interface Page {
  readonly feed: Feed;
  readonly next: string | null;
}

/**
 * Reads the text of one page of a feed.
 * @param base its absolute address
 * @param timeZone of its times, where it cannot name one; else the page's
 * @throws FeedFailure if it is none
 */
export async function readPage(text: string, base: string, timeZone = ''): Promise<Page> {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FeedFailure({ reason: 'not-json', params: { text } });
  }
  // Most feeds are in our own shape; JSON-LD needs a little unwrapping.
  const isOurs = isRaw(document) && Array.isArray(own(document, 'events'));
  if (!isOurs || /"@value"|(&|\\u0026)#?\w+;/.test(text)) {
    const module = await import('./unwrap-page.js').catch((error: unknown) => {
      if (!isOurs) throw error;
    });
    if (module) document = await module.unwrapPage(document, text, base);
  }
  const zone = toZone(timeZone || metaContent('time-zone'));
  if (zone && isRaw(document) && !toZone(own(document, 'timeZone')))
    document = { ...document, timeZone: zone };
  const feed = await inSlices(readFeed(document, base));
  if (!feed) throw new FeedFailure({ reason: 'no-feed', params: {} });
  const next = own(document as Raw, 'next');
  return { feed, next: typeof next === 'string' ? next : null };
}
