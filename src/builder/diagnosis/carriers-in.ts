import { ELEMENT_NAMES } from '../../embed/element-names.js';
import { frameUrlOf } from './frame-url.js';

const TAGS = ELEMENT_NAMES.map((name) => `regio-${name}`);

/** What a placeholder has for a class, as a selector. */
export const PLACEHOLDER_CLASSES = TAGS.map((tag) => `.${tag}`).join();

/** What of our snippets is in a page. */
export interface CarriersInPage {
  readonly elements: readonly Element[];
  /** What has the class of a placeholder, whether or not it still works. */
  readonly placeholders: readonly Element[];
  /** Links that name a frame page, be it cut or wrapped into another address. */
  readonly links: readonly Element[];
  readonly frames: readonly Element[];
  /** JSON in the page that may be a feed. */
  readonly json: readonly Element[];
}

export function carriersIn(page: Document): CarriersInPage {
  return {
    elements: [...page.querySelectorAll(TAGS.join())],
    placeholders: [...page.querySelectorAll(PLACEHOLDER_CLASSES)].filter(
      (one) => !TAGS.includes(one.localName),
    ),
    links: [...page.querySelectorAll('a[href]')].filter(namesFramePage('href')),
    frames: [...page.querySelectorAll('iframe[src]')].filter(namesFramePage('src')),
    json: [...page.querySelectorAll('script:is([type$="/json" i], [type$="+json" i])')],
  };
}

const namesFramePage = (attribute: string) => (element: Element) =>
  /embed\.html(\?|%3f)/i.test(element.getAttribute(attribute)!);

/** Whether a placeholder is one still: a `<div>` with data. */
export const isWhole = (placeholder: Element): boolean =>
  placeholder.localName === 'div' && dataOf(placeholder).length > 0;

/** Whether a link leads to the frame page and says what to show. */
export const isReadable = (link: Element): boolean => frameUrlOf(link) !== null;

/** The options of a placeholder as written. */
export const dataOf = (element: Element): readonly (readonly [string, string])[] =>
  [...element.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice('data-'.length), value] as const);
