import { isAllowedFeed } from '../feed/allowed-feeds.js';
import { createElement } from '../embed/configuration.js';
import { wordsFor } from '../embed/frame/words.js';
import { FROM_CARRIER } from '../feed/from-carrier.js';
import { pageUrl } from '../feed/address.js';
import { type BuilderSettings, withValidOptions } from './builder-settings.js';
import { feedsOf, typedFeeds } from './feeds.js';

/** Whether the feeds of settings may be read unasked: somebody else may have written the page's address. */
export function isTrusted(settings: BuilderSettings): boolean {
  const feeds = feedsOf(settings, pageUrl());
  // Scripts of the page that will show them are none of this page.
  return feeds.length > 0 && feeds.every((feed) => feed.startsWith('#') || isAllowedFeed(feed));
}

/**
 * The element that settings describe: the one there is, changed, where it is of the same kind.
 * @param requestedFeeds what somebody here has asked for
 */
export function previewOf(
  current: HTMLElement | null,
  settings: BuilderSettings,
  requestedFeeds: string,
): HTMLElement | null {
  const isRequested = typedFeeds(settings) === requestedFeeds;
  if (!typedFeeds(settings) || (!isRequested && !isTrusted(settings))) return null;
  const element = createElement(withValidOptions(settings));
  element.toggleAttribute(FROM_CARRIER, !isRequested);
  if (current?.localName !== element.localName) return withLook(element, settings);
  for (const name of current.getAttributeNames()) {
    if (!element.hasAttribute(name)) current.removeAttribute(name);
  }
  for (const { name, value } of element.attributes) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
  return withLook(current, settings);
}

function withLook(element: HTMLElement, settings: BuilderSettings): HTMLElement {
  // As in the snippet: what stands there when there is nothing to show.
  const link = document.createElement('a');
  link.href = `embed.html?view=${settings.element}`;
  link.target = '_blank';
  link.textContent =
    settings.text ||
    wordsFor(settings.options.get('lang') ?? document.documentElement.lang).titles[
      settings.element
    ];
  element.replaceChildren(link);
  for (const name of ['accent', 'on-accent']) {
    const colour = withValidOptions(settings).options.get(name)?.replace('#', '');
    element.style.setProperty(`--regio-${name}`, colour ? `#${colour}` : '');
  }
  return element;
}
