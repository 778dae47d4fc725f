import { page } from '../page.js';
import { addressesOf, pageUrl } from './address.js';
import { FROM_CARRIER } from './from-carrier.js';
import { parseUrl } from './parse-url.js';

/** Dots, slashes and backslashes in disguise, once or several times: what a server may read as a way out of a folder. */
const DISGUISED_PATH = /%(?:25)*(?:2e|2f|5c)/i;

/**
 * Whether a feed may be read that a carrier or an address names.
 * A placeholder or a link survives sanitisers, so it may be written by people whom the site would not let write
 * scripts. Were any feed read for them, a link in a comment could put foreign events, in the site's own look,
 * into its page. So they choose among feeds that the site trusts anyway: those of the page's own origin, of the
 * origins given, the page's default feed, those that a `<meta name="regio-allowed-feeds">` in the head lists (the body
 * may hold comments with one), and scripts of the page that one of these or an element of the page names by `#id`.
 * @param feed absolute address, or `#id`
 * @param origins further origins, as in `https://office.example`
 */
export function isAllowedFeed(feed: string, origins: readonly string[] = []): boolean {
  if (feed.startsWith('#')) return isNamedByPage(feed);
  const url = toWebUrl(feed);
  if (!url) return false;
  return (
    [parseUrl(pageUrl())?.origin, ...origins].includes(url.origin) ||
    addressesOf('').includes(url.href) ||
    listedFeeds().some((listed) => isBelow(url, toWebUrl(listed)?.href))
  );
}

/** Origins and beginnings of addresses that the page's author lists, separated by spaces. */
function listedFeeds(): readonly string[] {
  return [
    ...page.querySelectorAll<HTMLMetaElement>(':root>head>meta[name="regio-allowed-feeds"]'),
  ].flatMap(({ content }) => content.trim().split(/\s+/));
}

/** Whether the page's author names a script as a feed: in the head, or in an element that no carrier became. */
function isNamedByPage(id: string): boolean {
  const elements = [...page.querySelectorAll(`[feed]:not([${FROM_CARRIER}])`)].filter(
    ({ localName }) => localName.startsWith('regio-'),
  );
  return [
    ...addressesOf(''),
    ...listedFeeds(),
    ...elements.flatMap((element) => addressesOf(element.getAttribute('feed')!)),
  ].includes(id);
}

/** `https://a.example/feeds` holds `/feeds` and `/feeds/x.json`, but not `/feeds-of-others/x.json`. */
function isBelow({ href, pathname }: URL, beginning: string | undefined): boolean {
  if (!beginning || href === beginning) return href === beginning;
  const folder = beginning.endsWith('/') ? beginning : `${beginning}/`;
  return href.startsWith(folder) && !DISGUISED_PATH.test(pathname);
}

/** `null` for what is no address, no web address, or brings a user's name. */
function toWebUrl(address: string): URL | null {
  const url = parseUrl(address);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null;
}
