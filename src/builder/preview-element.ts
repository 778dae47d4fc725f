import { isAllowedFeed } from '../embed/allowed-feeds.js';
import { createElement } from '../embed/configuration.js';
import { wordsFor } from '../embed/frame/words.js';
import { pageUrl } from '../feed/address.js';
import { type Draft, validOf } from './draft.js';
import { feedsOf, typedFeeds } from './feeds.js';

/** Whether a draft's feeds may be read unasked: somebody else may have written the page's address. */
export function isTrusted(draft: Draft): boolean {
  const feeds = feedsOf(draft, pageUrl());
  return feeds.length > 0 && feeds.every((feed) => isAllowedFeed(feed));
}

/**
 * The element a draft describes: the one there is, changed, where it is of the same kind.
 * @param asked the feeds that somebody here has asked for
 */
export function previewOf(
  old: HTMLElement | null,
  draft: Draft,
  asked: string,
): HTMLElement | null {
  if (!typedFeeds(draft) || (typedFeeds(draft) !== asked && !isTrusted(draft))) return null;
  const element = createElement(validOf(draft));
  if (old?.localName !== element.localName) return dressed(element, draft);
  for (const name of old.getAttributeNames()) {
    if (!element.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of element.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  return dressed(old, draft);
}

function dressed(element: HTMLElement, draft: Draft): HTMLElement {
  // As in the snippet: what stands there when there is nothing to show.
  const link = document.createElement('a');
  link.href = `embed.html?view=${draft.element}`;
  link.target = '_blank';
  link.textContent =
    draft.text ||
    wordsFor(draft.options.get('lang') ?? document.documentElement.lang).titles[draft.element];
  element.replaceChildren(link);
  for (const name of ['accent', 'on-accent']) {
    const colour = validOf(draft).options.get(name)?.replace('#', '');
    element.style.setProperty(`--regio-${name}`, colour ? `#${colour}` : '');
  }
  return element;
}
