/** Pixels of a card nobody has measured; many have more, and those that have less come right after the first frame. */
const USUAL = 300;

/**
 * How many cards show from an element's top edge on, with a fraction.
 * @param height of a card in pixels, 0 if it is not known
 */
export function onScreen(element: Element, height = 0): number {
  const room = innerHeight - element.getBoundingClientRect().top;
  return Math.max(room, 0) / (height || USUAL) + 1;
}
