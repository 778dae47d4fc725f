import { pageUrl } from '../feed/address.js';
import { elementNamed, readOptions, readParameters, type Reading } from './configuration.js';
import { isAllowedFeed } from './allowed-feeds.js';
import { notAllowed } from './report.js';
import {
  COMMON_OPTIONS,
  ELEMENT_NAMES,
  type ElementName,
  isElementName,
  optionsOf,
} from './element-options.js';

/** A carrier as found: what it asks for, or `null` where it must stay what it is, and what is wrong with it. */
export interface Carrier {
  readonly reading: Reading | null;
  readonly problems: readonly string[];
}

/** What a placeholder asks for; `null` for any other `<div>`. */
export function placeholderOf(div: HTMLElement): Carrier | null {
  const element = ELEMENT_NAMES.find((name) => div.classList.contains(`regio-${name}`));
  if (!element) return null;
  const given = [...div.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice(5), value] as const)
    .filter(([name]) => !isForeign(name, element));
  // Some systems keep the class and take the data: the link inside still has it all.
  if (given.length === 0 && [...div.querySelectorAll('a')].some(linkOf)) return null;
  return withFeedChecked(readOptions(element, given), pageUrl(), []);
}

/** Editors and frameworks leave data attributes of their own, as a rule of two words. */
const isForeign = (name: string, element: ElementName) =>
  name.includes('-') && !optionsOf(element).has(name);

/**
 * What a link asks for; `null` for any other link. It must lead to a frame page of ours: one on the page's own
 * origin, or in the folder our script came from. A page of that name elsewhere may show what it likes, and to
 * put our own events in its place would be wrong as well.
 */
export function linkOf(link: HTMLAnchorElement): Carrier | null {
  const url = toFramePage(link.href);
  if (!url || !isMeantForUs(url.searchParams)) return null;
  const { element, problem } = elementNamed(url.searchParams.get('view') ?? '');
  if (!element) return { reading: null, problems: [problem] };
  return withFeedChecked(readParameters(element, url.searchParams), url.href, [url.origin]);
}

/** Whether it asks for something of ours, be it misspelled: other pages may have the frame page's name. */
const isMeantForUs = (parameters: URLSearchParams) =>
  parameters.has('view') ||
  [...parameters].some(([name, value]) => isElementName(value) || COMMON_OPTIONS.has(name));

function toFramePage(address: string): URL | null {
  // Of a link with a broken address `href` is the text as written.
  if (!/^https?:/.test(address) || !address.includes('/embed.html?')) return null;
  const url = new URL(address);
  if (!url.pathname.endsWith('/embed.html')) return null;
  const page = new URL(pageUrl());
  const isOwn = url.origin === page.origin || isBesideScript(url);
  // From the frame page to itself a link is only a link.
  const isHere = url.origin === page.origin && url.pathname === page.pathname;
  return isOwn && !isHere ? url : null;
}

function isBesideScript({ origin, pathname }: URL): boolean {
  const folder = `${origin}${pathname.replace(/[^/]*$/, '')}`;
  return [...document.querySelectorAll<HTMLScriptElement>('script[src*="regio-events"]')].some(
    ({ src }) => src.split(/[?#]/)[0]!.replace(/[^/]*$/, '') === folder,
  );
}

/** Feeds become absolute: a link's are relative to its frame page, and show the same here as there. */
function withFeedChecked(reading: Reading, base: string, origins: readonly string[]): Carrier {
  const { options, problems } = reading;
  const given = options.get('feed');
  if (!given) return { reading, problems };
  const feeds = given
    .trim()
    .split(/\s+/)
    .map((feed) => absolute(feed, base));
  const refused = feeds.filter((feed) => !isAllowedFeed(feed, origins));
  if (refused.length > 0)
    return { reading: null, problems: [...problems, ...refused.map(notAllowed)] };
  return {
    reading: { ...reading, options: new Map(options).set('feed', feeds.join(' ')) },
    problems,
  };
}

/** An address against that of its carrier; `#id` and what is none as they are. */
export function absolute(feed: string, base: string): string {
  if (feed.startsWith('#')) return feed;
  try {
    return new URL(feed, base).href;
  } catch {
    return feed;
  }
}
