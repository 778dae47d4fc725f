/** So many cards of a list are always there, grey before they can be drawn. */
export const FIRST = 12;

/** Pixels of a card nobody has measured; many have more, and those that have less come right after the first frame. */
const USUAL_HEIGHT = 300;

/**
 * How many cards show from an element's top edge on, with a fraction.
 * @param height of a card in pixels
 */
export function onScreen(element: Element, height = USUAL_HEIGHT): number {
  return Math.max(innerHeight - element.getBoundingClientRect().top, 0) / height + 1;
}
