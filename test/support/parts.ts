/** The parts of an element that have a name, in order. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The first part of that name; fails where there is none. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = parts(element, name);
  if (!first) throw new Error(`<${element.localName}> has no part "${name}"`);
  return first;
}

/** What the parts of that name say, each as one line. */
export function wordsIn(element: Element, name: string): string[] {
  return parts(element, name).map((one) => one.textContent!.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** The buttons and links of an element by what assistive technology reads, in order. */
export function controls(element: Element): Map<string, HTMLElement> {
  const all = element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href], summary');
  return new Map([...all].map((one) => [one.textContent!.replace(/\s+/g, ' ').trim(), one]));
}
