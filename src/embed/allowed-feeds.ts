import { addressesOf, pageUrl } from '../feed/address.js';
import { parseUrl } from './parse-url.js';
import { page } from '../page.js';

/**
 * Whether a feed may be read that a carrier or an address names.
 * A placeholder or a link survives sanitisers, so it may be written by people whom the site would not let write
 * scripts. Were any feed read for them, a link in a comment could put foreign events, in the site's own look,
 * into its page. So they choose among feeds that the site trusts anyway: those of the page's own origin, of the
 * origins given, the page's default feed, and those that a `<meta name="regio-allowed-feeds">` in the
 * head lists; the body may hold comments with one.
 * @param feed absolute address, or `#id`
 * @param origins further origins, as in `https://office.example`
 */
export function isAllowedFeed(feed: string, origins: readonly string[] = []): boolean {
  if (feed.startsWith('#')) return true;
  const url = toWebUrl(feed);
  if (!url) return false;
  return (
    [parseUrl(pageUrl())?.origin, ...origins].includes(url.origin) ||
    addressesOf('').includes(url.href) ||
    allowedFeeds().some((prefix) => isBelow(url.href, prefix))
  );
}

/** Origins and beginnings of addresses that the page's author lists, separated by spaces. */
function allowedFeeds(): readonly string[] {
  return [...page.querySelectorAll<HTMLMetaElement>(':root>head>meta[name="regio-allowed-feeds"]')]
    .flatMap(({ content }) => content.trim().split(/\s+/))
    .map((address) => toWebUrl(address)?.href)
    .filter((address) => address !== undefined);
}

/** `https://a.example/feeds` holds `/feeds` and `/feeds/x.json`, but not `/feeds-of-others/x.json`. */
function isBelow(address: string, prefix: string): boolean {
  return address === prefix || address.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** `null` for what is no address, no web address, or brings a user's name. */
function toWebUrl(address: string): URL | null {
  const url = parseUrl(address);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
}
