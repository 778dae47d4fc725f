import { CARRIER_SELECTOR } from './carrier-selector.js';
import { createElement } from './configuration.js';
import { ELEMENT_NAMES } from './element-names.js';
import { type CarrierReading, readLink, readPlaceholder } from './read-carrier.js';
import { warnAuthor } from './warn-author.js';
import { bare } from '../model/bare.js';
import { page } from '../page.js';

/** Our elements: what lies in one is its fallback content, and no carrier any more. */
const ELEMENT_SELECTOR = ELEMENT_NAMES.map((name) => `regio-${name}`).join();

/**
 * Upgrades every carrier in the page, and those that come later: by client-side navigation, from an editor's
 * script, moved or copied. That a carrier has been upgraded shows in the page itself, so copies that a router
 * keeps of its pages, and a second copy of this script, find nothing left to do.
 */
export function watchCarriers() {
  upgradeBelow(page);
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      // What a placeholder held may have been exchanged; a router that morphs pages makes carriers of what is there.
      if (isCarrier(target)) upgrade(target);
      for (const node of addedNodes) if (node instanceof Element) upgradeBelow(node);
    }
  }).observe(
    document,
    bare({ childList: true, subtree: true, attributeFilter: ['class', 'href'] }),
  );
}

/** Asked of these two only: a form may have a field named "matches". */
const isCarrier = (node: Node): node is HTMLElement =>
  (node instanceof HTMLDivElement || node instanceof HTMLAnchorElement) &&
  node.matches(CARRIER_SELECTOR);

function upgradeBelow(root: Element | Document) {
  if (isCarrier(root)) upgrade(root);
  root.querySelectorAll<HTMLElement>(CARRIER_SELECTOR).forEach(upgrade);
}

/** Where nothing is a carrier: what an editor would save, fallback content, and what the page says is of strangers. */
function isOff(element: HTMLElement): boolean {
  return (
    !element.isConnected ||
    element.isContentEditable ||
    element.closest(`${ELEMENT_SELECTOR}, [data-regio-events="off" i]`) !== null ||
    // HTML: content that visitors made, such as comments.
    (element instanceof HTMLAnchorElement && element.relList.contains('ugc'))
  );
}

function upgrade(element: HTMLElement) {
  if (isOff(element)) return;
  if (element instanceof HTMLAnchorElement) upgradeLink(element);
  else upgradePlaceholder(element);
}

/** The link moves into the element, where it is the fallback. */
function upgradeLink(link: HTMLAnchorElement) {
  const element = elementFrom(readLink(link), `<a href="${link.href.slice(0, 200)}">`, link);
  if (!element) return;
  link.replaceWith(element);
  element.append(link);
}

/** The placeholder stays, with all that the page's style sheets and scripts know of it; its content moves. */
function upgradePlaceholder(div: HTMLElement) {
  if ([...div.children].some((child) => child.matches(ELEMENT_SELECTOR))) return;
  const element = elementFrom(
    readPlaceholder(div),
    `<div class="${div.className.slice(0, 100)}">`,
    div,
  );
  if (!element) return;
  // White space alone would hide what the element itself says where there is nothing to show.
  if (div.firstElementChild || div.textContent?.trim()) element.append(...div.childNodes);
  div.replaceChildren(element);
}

/** @param tag of the carrier as it stands in the page, for the author to find it */
function elementFrom(
  reading: CarrierReading | null,
  tag: string,
  carrier: Element,
): HTMLElement | null {
  if (!reading) return null;
  warnAuthor(tag, reading.problems, carrier);
  return reading.configuration && createElement(reading.configuration);
}
