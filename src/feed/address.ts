import { page } from '../page.js';
import { parseUrl } from './parse-url.js';
import { unescaped } from '../model/unescaped.js';

/** The addresses an element names, absolute, or `#id`; else those the page names as its default; else one that is empty. */
export function addressesOf(feed: string): readonly string[] {
  return (feed || pageDefault()).trim().split(/\s+/).map(absolute);
}

/**
 * From our script tag or a `<meta>` in the head (comments may have one in the body), read anew each time: either may
 * come later than the element.
 */
export function pageDefault(): string {
  const script = page.querySelector<HTMLScriptElement>('script[data-feed][src*="regio-events"]');
  return script?.dataset['feed'] || metaContent('feed');
}

/** What a `<meta>` of ours in the head says: `feed`, or `time-zone` for feeds that name none. */
export function metaContent(name: 'feed' | 'time-zone'): string {
  const meta = page.querySelector<HTMLMetaElement>(`:root>head>meta[name="regio-${name}"]`);
  return meta?.content ?? '';
}

/** Relative to the page's address; `<base>` is for the page's own links. */
function absolute(address: string): string {
  if (/^(#|$)/.test(address)) return address;
  return parseUrl(unescaped(address), pageUrl())?.href ?? address;
}

/** The page's address without its fragment; of a `srcdoc` frame its parent's. */
export function pageUrl(): string {
  // eslint-disable-next-line no-restricted-globals -- where the page is, not where it goes
  const url = location.href.split('#')[0]!;
  // eslint-disable-next-line no-restricted-syntax -- such a frame has no other address
  return url.startsWith('about:') ? page.baseURI : url;
}
