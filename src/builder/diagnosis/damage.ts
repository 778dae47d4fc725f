import { type CarriersInPage, dataOf, isReadable, PLACEHOLDER_CLASSES } from './carriers-in.js';
import { namesForeignFeed } from './frame-url.js';

/** What a content management system did to a snippet. */
export type Damage =
  | 'element-removed'
  | 'class-removed'
  | 'data-removed'
  | 'tag-changed'
  | 'shown-as-text'
  | 'script-missing'
  | 'link-changed'
  | 'sandbox-without-scripts'
  | 'feed-elsewhere'
  | 'all-removed';

/** @param working the carrier that still works; `null` where none does */
export function damageIn(
  page: Document,
  { placeholders, links, frames }: CarriersInPage,
  working: 'element' | 'placeholder' | 'link' | 'iframe' | null,
): readonly Damage[] {
  const has = (selector: string) => page.querySelector(selector) !== null;
  const found: Damage[] = [];
  if (/<(regio-|div class=|a href=)/.test(page.body.textContent ?? '')) found.push('shown-as-text');
  if (placeholders.some((one) => one.localName !== 'div')) found.push('tag-changed');
  if (placeholders.some((one) => one.localName === 'div' && dataOf(one).length === 0))
    found.push('data-removed');
  if (has(`div[data-feed]:not(${PLACEHOLDER_CLASSES})`)) found.push('class-removed');
  if (!links.every(isReadable)) found.push('link-changed');
  if (frames.some(isWithoutScripts)) found.push('sandbox-without-scripts');
  if (working === 'link' && found.length === 0) found.push('element-removed');
  if (working === null && found.length === 0) found.push('all-removed');
  const needsScript = working !== null && working !== 'iframe';
  if (needsScript && !has('script[src*="regio-events"]')) found.push('script-missing');
  if (
    [...links, ...frames].some(namesForeignFeed) &&
    !has('head > meta[name="regio-allowed-feeds"]')
  )
    found.push('feed-elsewhere');
  return found;
}

const isWithoutScripts = (frame: Element) =>
  frame.hasAttribute('sandbox') && !/\ballow-scripts\b/.test(frame.getAttribute('sandbox')!);
