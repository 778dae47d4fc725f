import { elementNamed, readOptions, readParameters } from '../embed/configuration.js';
import { ELEMENT_NAMES } from '../embed/element-options.js';
import type { Carrier } from './cms.js';

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

export interface Diagnosis {
  /** What is left and works; `null` for nothing. */
  readonly carrier: Exclude<Carrier, 'address' | 'oembed'> | null;
  readonly damage: readonly Damage[];
  /** What is wrong with the options, in English, as in the console. */
  readonly problems: readonly string[];
}

const TAGS = ELEMENT_NAMES.map((name) => `regio-${name}`);
const CLASSES = TAGS.map((tag) => `.${tag}`).join();

/**
 * Reads what a system made of a snippet. It is parsed into a document that runs and loads nothing.
 * @param html of the page, or of the part that held the snippet
 */
export function diagnose(html: string): Diagnosis {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...page.querySelectorAll(TAGS.join())];
  const placeholders = [...page.querySelectorAll<HTMLElement>(CLASSES)].filter(
    (one) => !TAGS.includes(one.localName),
  );
  const links = [...page.querySelectorAll('a[href]')].filter(isOurs('href'));
  const frames = [...page.querySelectorAll('iframe[src]')].filter(isOurs('src'));
  const divs = placeholders.filter((one) => one.localName === 'div' && hasData(one));
  const readable = links.filter((link) => addressIn(link.getAttribute('href')!) !== null);
  const carrier =
    elements.length > 0
      ? 'element'
      : divs.length > 0
        ? 'placeholder'
        : readable.length > 0
          ? 'link'
          : frames.length > 0
            ? 'iframe'
            : null;
  return {
    carrier,
    damage: [
      ...damageIn(page, carrier, placeholders, links.length > readable.length, frames),
      ...([...readable, ...frames].some((one) => readsElsewhere(one, page))
        ? (['feed-elsewhere'] as const)
        : []),
    ],
    problems: [
      ...elements.flatMap((one) => problemsOf(one, '')),
      ...divs.flatMap((one) => problemsOf(one, 'data-')),
      ...[...readable, ...frames].flatMap(problemsInAddress),
      ...links.filter((link) => !readable.includes(link)).flatMap(problemsInBroken),
    ].filter((one, index, all) => all.indexOf(one) === index),
  };
}

function damageIn(
  page: Document,
  carrier: Diagnosis['carrier'],
  placeholders: readonly HTMLElement[],
  isLinkChanged: boolean,
  frames: readonly Element[],
): Damage[] {
  const found: Damage[] = [];
  if (/<(regio-|div class=|a href=)/.test(page.body.textContent ?? '')) found.push('shown-as-text');
  if (placeholders.some((one) => one.localName !== 'div')) found.push('tag-changed');
  if (placeholders.some((one) => one.localName === 'div' && !hasData(one)))
    found.push('data-removed');
  if ([...page.querySelectorAll('div[data-feed]')].some((one) => !one.matches(CLASSES)))
    found.push('class-removed');
  if (isLinkChanged) found.push('link-changed');
  if (frames.some((one) => isShut(one))) found.push('sandbox-without-scripts');
  if (carrier === 'link' && found.length === 0) found.push('element-removed');
  if (carrier === null && found.length === 0) found.push('all-removed');
  const needsScript = carrier !== null && carrier !== 'iframe';
  if (needsScript && !page.querySelector('script[src*="regio-events"]'))
    found.push('script-missing');
  return found;
}

const isShut = (frame: Element) =>
  frame.hasAttribute('sandbox') && !/\ballow-scripts\b/.test(frame.getAttribute('sandbox')!);

const isOurs = (attribute: string) => (element: Element) =>
  /embed\.html(\?|%3f)/i.test(element.getAttribute(attribute)!);

const dataOf = (element: Element, prefix: string) =>
  [...element.attributes]
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, value }) => [name.slice(prefix.length), value] as const);

const hasData = (element: Element) => dataOf(element, 'data-').length > 0;

/** The frame page's address in a link; `null` where it has been wrapped into another or cut. */
function addressIn(href: string): URL | null {
  try {
    const url = new URL(href, 'https://builder.invalid/');
    return url.pathname.endsWith('/embed.html') && url.searchParams.has('view') ? url : null;
  } catch {
    return null;
  }
}

/** Whether an address names a feed of another origin than the frame page's, which nothing in the page allows. */
function readsElsewhere(element: Element, page: Document): boolean {
  const url = addressIn(element.getAttribute('href') ?? element.getAttribute('src')!);
  const feeds = url?.searchParams.get('feed')?.split(/\s+/).filter(Boolean) ?? [];
  const isElsewhere = feeds.some((feed) => {
    try {
      return new URL(feed, url!).origin !== url!.origin;
    } catch {
      return false;
    }
  });
  // Of a relative address nobody knows the origin here.
  const isKnown = url?.hostname !== 'builder.invalid';
  return isKnown && isElsewhere && !page.querySelector('meta[name="regio-allowed-feeds"]');
}

function problemsInAddress(element: Element): readonly string[] {
  const url = addressIn(element.getAttribute('href') ?? element.getAttribute('src')!);
  const { element: name, problem } = elementNamed(url?.searchParams.get('view') ?? '');
  return name && url ? readParameters(name, url.searchParams).problems : [problem];
}

/** What a link of ours lacks that has been cut or misspelled; of one wrapped into another nothing is known. */
function problemsInBroken(link: Element): readonly string[] {
  const href = link.getAttribute('href')!;
  return /^[^?]*embed\.html\?/.test(href) ? [elementNamed('').problem] : [];
}

function problemsOf(element: Element, prefix: '' | 'data-'): readonly string[] {
  const tag = prefix ? TAGS.find((one) => element.classList.contains(one))! : element.localName;
  const { element: name } = elementNamed(tag.replace('regio-', ''));
  const native = /^(class|id|style|hidden|slot|data-.*|aria-.*)$/;
  const given = dataOf(element, prefix).filter(([attribute]) => prefix || !native.test(attribute));
  return name ? readOptions(name, given).problems : [];
}
