/** As many cards as show from an element's top edge on; few are lower than 190 px. */
export function onScreen(element: Element): number {
  return Math.max(innerHeight - element.getBoundingClientRect().top, 190) / 190 + 1;
}
