import { pageUrl } from '../feed/address.js';
import { parseUrl } from '../feed/parse-url.js';
import { page } from '../page.js';
import { unescaped } from '../model/unescaped.js';

/**
 * The address of a frame page of ours that a link leads to; `null` for any other link. It lies on the page's own
 * origin, or in the folder our script came from. A page of that name elsewhere may show what it likes, and to
 * put our own events in its place would be wrong as well.
 */
export function framePageUrl(link: HTMLAnchorElement): URL | null {
  if (!/^https?:/.test(link.href) || !link.href.includes('/embed.html?')) return null;
  // Of a link with a broken address `href` is the text as written.
  const url = parseUrl(unescaped(link.href));
  if (!url?.pathname.endsWith('/embed.html')) return null;
  const here = parseUrl(pageUrl());
  const isOwn = url.origin === here?.origin || isBesideScript(url);
  // From the frame page to itself a link is only a link.
  const isHere = url.origin === here?.origin && url.pathname === here.pathname;
  return isOwn && !isHere ? url : null;
}

function isBesideScript({ origin, pathname }: URL): boolean {
  const folder = folderOf(`${origin}${pathname}`);
  return [...page.querySelectorAll<HTMLScriptElement>('script[src*="regio-events"]')].some(
    ({ src }) => folderOf(src.split(/[?#]/)[0]!) === folder,
  );
}

const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);
