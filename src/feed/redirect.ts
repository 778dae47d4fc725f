import { page } from '../page.js';
import { addressesOf } from './address.js';
import { isAllowedFeed } from './allowed-feeds.js';
import { parseUrl } from './parse-url.js';

/** Whether the feed that a carrier named may come from where a redirect led. What the page itself names may lead anywhere. */
export function mayLeadTo(url: string, address: string): boolean {
  return addressesOf('').includes(address) || isAllowedFeed(url, scriptOrigins());
}

/** Where our scripts came from: links may name feeds that lie there. */
function scriptOrigins(): readonly string[] {
  return [...page.querySelectorAll<HTMLScriptElement>('script[src*="regio-events"]')]
    .map(({ src }) => parseUrl(src)?.origin)
    .filter((origin) => origin !== undefined);
}
