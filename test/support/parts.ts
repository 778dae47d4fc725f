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

/** What assistive technology reads of a control: its name, which begins with the words one sees (WCAG 2.5.3). */
function nameOf(control: Element): string {
  const words = control.textContent!.replace(/\s+/g, ' ').trim();
  const name = control.getAttribute('aria-label') ?? words;
  if (!name.startsWith(words)) throw new Error(`"${name}" does not begin with "${words}"`);
  return name;
}

/** The names of the controls of an element under a `part`. */
export function namesIn(element: Element, name: string): string[] {
  return parts(element, name).map(nameOf);
}

/** The buttons and links of an element by their names, in order. */
export function controls(element: Element): Map<string, HTMLElement> {
  const all = element.shadowRoot!.querySelectorAll<HTMLElement>('button, a[href]');
  return new Map([...all].map((one) => [nameOf(one), one]));
}
