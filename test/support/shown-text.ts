/**
 * The text a visitor sees of an element, with what its shadow roots and slots bring in: one line, single spaces.
 * Waits for its rendering. What only screen readers get (a box of one pixel) is left out.
 */
export async function shownText(element: Element): Promise<string> {
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  return textOf(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The nodes drawn below one: those of its shadow root, or assigned to it, or its children. */
function drawnNodes(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}

function textOf(node: Node): string {
  if (node instanceof Text) return isVisible(node) ? node.data : '';
  if (!(node instanceof Element) || /^(STYLE|SCRIPT|TEMPLATE)$/.test(node.tagName)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || isForScreenReaders(node)) return '';
  const text = drawnNodes(node).map(textOf).join('');
  return /^inline$|^contents$/.test(display) ? text : ` ${text} `;
}

function isVisible(text: Text): boolean {
  const parent = text.assignedSlot ?? text.parentElement;
  return !parent || getComputedStyle(parent).visibility === 'visible';
}

function isForScreenReaders(element: Element): boolean {
  const { position, overflow } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return position === 'absolute' && overflow !== 'visible' && width <= 1 && height <= 1;
}
