import { parseUrl } from '../../feed/parse-url.js';

/** What a relative address is against: where the page lies is not known. */
const UNKNOWN_PAGE = 'https://builder.invalid/';

/** The frame page's address in a link or frame; `null` where it has been wrapped into another or cut. */
export function frameUrlOf(element: Element): URL | null {
  const address = element.getAttribute('href') ?? element.getAttribute('src')!;
  const url = parseUrl(address, UNKNOWN_PAGE);
  return url?.pathname.endsWith('/embed.html') && url.searchParams.has('view') ? url : null;
}

/** Whether it names a feed of another origin than the frame page's; of a relative address nobody knows that here. */
export function namesForeignFeed(element: Element): boolean {
  const url = frameUrlOf(element);
  if (!url || url.origin === new URL(UNKNOWN_PAGE).origin) return false;
  const feeds = url.searchParams.get('feed')?.split(/\s+/).filter(Boolean) ?? [];
  return feeds.some((feed) => (parseUrl(feed, url.href)?.origin ?? url.origin) !== url.origin);
}
