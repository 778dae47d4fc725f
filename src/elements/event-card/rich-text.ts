import type { LitElement, ReactiveController } from 'lit';
import { dataPolicy } from '../data-policy.js';
import { toUrl } from '../../model/parse/safe-url.js';
import { page } from '../../page.js';
import { bare } from '../../model/bare.js';

/** What is left of a feed's markup. */
const TAGS = ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a'];
/** Tags that go while their content stays, also where the browser cleans. */
const UNWRAPPED = ['div', 'span', 'b', 'i', 'u', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'];

/** Lists in lists and what stands in them: layout time grows with their square. */
const MAX_DEPTH = 8;

// Written as `&#769;` these pass the reader, which looks at characters only: see model/to-text.
const CONTROLS_AND_PILED_MARKS = /[\0-\x08\x0b-\x1f\x7f-\x9f]|(?<=\p{M}{4})\p{M}+/gu;

interface Cleaner {
  setHTML?: (markup: string, options: { readonly sanitizer: object }) => void;
}

const hosts = new WeakSet<LitElement>();

/** Has every `[data-markup]` that an element draws filled with what may be shown of that markup. */
export function showMarkup(host: LitElement) {
  if (hosts.has(host)) return;
  hosts.add(host);
  host.addController(new RichText(host));
}

/**
 * The one place where text of a feed becomes markup. Templates take no nodes, so it fills in after each drawing;
 * until then, and where the page lets nobody clean markup, the plain words stand there.
 */
class RichText implements ReactiveController {
  #host: LitElement;
  #shown = new WeakMap<HTMLElement, string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdated() {
    for (const place of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-markup]')) {
      const { markup } = place.dataset;
      if (this.#shown.get(place) === markup) continue;
      this.#shown.set(place, markup!);
      this.#fill(place, markup!).catch(() => {});
    }
    this.#fitSummaries();
  }

  /**
   * Summaries above open details are whole, and make way for the same words with their markup. Styles cannot see
   * to that: WebKit does not look again at what `:has()` depends on, and Firefox before 121 has none.
   */
  #fitSummaries() {
    for (const summary of this.#host.renderRoot.querySelectorAll('[part=description]')) {
      const details = [...summary.parentElement!.children].find(
        ({ className }) => className === 'more',
      );
      summary.toggleAttribute('data-open', details !== undefined);
      const isReplaced = details?.querySelector('[data-said][data-filled]');
      summary.toggleAttribute('data-replaced', Boolean(isReplaced));
    }
  }

  async #fill(place: HTMLElement, markup: string) {
    const isNew = () => this.#shown.get(place) === markup;
    // Not a moment later than the words around it, where the browser can do it.
    const content = cleanedHere(markup) ?? (await cleanedByPurify(markup));
    tidy(content, place.dataset['base']!);
    if (!isNew() || !content.textContent.trim()) return;
    // First of all: what stands behind a template's mark goes when the template is drawn again.
    const box = place.querySelector('.markup') ?? page.createElement('div');
    if (!box.parentNode) place.prepend(box);
    box.className = 'markup';
    box.setAttribute('dir', 'auto');
    box.replaceChildren(content);
    place.dataset['filled'] = '';
    this.#fitSummaries();
  }
}

function cleanedHere(markup: string): DocumentFragment | null {
  const box = page.createElement('div') as HTMLDivElement & Cleaner;
  if (!box.setHTML) return null;
  const elements = TAGS.map((name) => bare({ name, attributes: name === 'a' ? ['href'] : [] }));
  const sanitizer = { elements, attributes: [], replaceWithChildrenElements: UNWRAPPED };
  box.setHTML(markup, bare({ sanitizer: bare(sanitizer) }));
  const content = page.createDocumentFragment();
  content.append(...box.childNodes);
  return content;
}

async function cleanedByPurify(markup: string): Promise<DocumentFragment> {
  const { default: purify } = await import('dompurify');
  return purify.sanitize(markup, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: dataPolicy() as never,
  });
}

/** Checks again what has been cleaned: names, attributes, depth, where links lead, and the characters. */
function tidy(content: DocumentFragment, base: string) {
  const texts = page.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data = text.data.replace(CONTROLS_AND_PILED_MARKS, '');
  }
  const depths = new Map<Node, number>();
  for (const element of [...content.querySelectorAll('*')]) {
    const { parentNode } = element;
    const depth = parentNode === content ? 1 : (depths.get(parentNode!) ?? MAX_DEPTH) + 1;
    if (depth > MAX_DEPTH) {
      // What stands in it has gone with it.
      if (content.contains(element)) element.replaceWith(element.textContent);
      continue;
    }
    depths.set(element, depth);
    const href = element.localName === 'a' && toUrl(element.getAttribute('href'), base);
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    if (href) {
      element.setAttribute('href', href);
      element.setAttribute('rel', 'noopener noreferrer');
    } else if (element.localName === 'a' || !isAllowed(element)) {
      element.replaceWith(...element.childNodes);
    } else if (/^(?:p|li)$/.test(element.localName)) element.setAttribute('dir', 'auto');
  }
}

function isAllowed({ localName, namespaceURI }: Element): boolean {
  return TAGS.includes(localName) && namespaceURI === page.documentElement.namespaceURI;
}
