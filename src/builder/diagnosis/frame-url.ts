import { parseUrl } from '../../feed/parse-url.js';
import { unescaped } from '../../model/unescaped.js';

/** What a relative address is against: where the page lies is not known. */
const UNKNOWN_PAGE = 'https://builder.invalid/';

/** The address of a link or frame as written. */
export const addressOf = (element: Element): string =>
  element.getAttribute('href') ?? element.getAttribute('src') ?? '';

/** The frame page's address in a link or frame; `null` where it has been wrapped into another or cut. */
export function frameUrlOf(element: Element): URL | null {
  const url = parseUrl(unescaped(addressOf(element)), UNKNOWN_PAGE);
  return url?.pathname.endsWith('/embed.html') && url.searchParams.has('view') ? url : null;
}

/** Whether it names a feed of another origin than the frame page's; of a relative address nobody knows that here. */
export function namesForeignFeed(element: Element): boolean {
  const url = frameUrlOf(element);
  if (!url || url.origin === new URL(UNKNOWN_PAGE).origin) return false;
  const feeds = url.searchParams.get('feed')?.split(/\s+/).filter(Boolean) ?? [];
  return feeds.some((feed) => (parseUrl(feed, url.href)?.origin ?? url.origin) !== url.origin);
}
