/**
 * Runs in the page: what each element says, and where its parts stand inside it.
 * @param tags the elements
 */
export function look(tags) {
  // Elements of the page may bear these names.
  const { querySelector, createTreeWalker } = Object.getPrototypeOf(document);
  return Object.fromEntries(
    tags.map((tag) => [tag, lookAt(querySelector.call(document, tag)?.shadowRoot)]),
  );

  function lookAt(root) {
    if (!root) return { words: '', boxes: [], isBusy: true };
    const origin = [...root.children].find((child) => child.getBoundingClientRect().width > 1);
    const from = origin?.getBoundingClientRect() ?? { x: 0, y: 0 };
    const words = [];
    const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) words.push(walker.currentNode.data.trim());
    const boxes = [...root.querySelectorAll('[part]')]
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.getAttribute('part'), x - from.x, y - from.y, width, height];
      })
      // What is not shown is nowhere.
      .filter(([, , , width]) => width > 0);
    const isBusy = root.querySelector('[aria-busy="true"]') !== null;
    return { words: words.filter(Boolean).join(' '), boxes, isBusy };
  }
}

/** Runs in the page, before and after: what the library might leave behind. */
export function traces() {
  const own = (name) => Reflect.get(Object.getPrototypeOf(document), name, document);
  const sentinel = own('querySelector').call(document, '[data-sentinel]');
  const { color, font, display, margin } = getComputedStyle(sentinel);
  return {
    // Zone.js notes each kind of event that anybody listens to.
    globals: Object.getOwnPropertyNames(window)
      .filter((name) => !name.startsWith('__zone'))
      .sort(),
    prototypes: [Object, Array, String, Function, Date, Promise, Element, HTMLElement, Node].map(
      ({ prototype }) => Object.getOwnPropertyNames(prototype).length,
    ),
    look: [color, font, display, margin].join(),
    sheets: own('styleSheets').length + own('adoptedStyleSheets').length,
  };
}
