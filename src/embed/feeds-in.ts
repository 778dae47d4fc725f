import { parseUrl } from '../feed/parse-url.js';
import { unescaped } from '../model/unescaped.js';

/**
 * The feeds of an option's value, absolute; `#id` and what is no address as they are.
 * @param base the carrier's address: a link's feeds are relative to its frame page
 */
export function feedsIn(value: string, base: string): readonly string[] {
  return value
    .split(/\s+/)
    .filter(Boolean)
    .map((feed) => (feed.startsWith('#') ? feed : (parseUrl(unescaped(feed), base)?.href ?? feed)));
}
