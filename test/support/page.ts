const added: Element[] = [];
const realHidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;

afterEach(() => {
  added.splice(0).forEach((element) => element.remove());
  setHidden(false, false);
});

/** Puts an element into the head of the page for the length of a test. */
export function addToHead(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild!;
  added.push(element);
  document.head.append(element);
  return element;
}

/** A JSON script in the page for the length of a test; returns its `#id`. */
export function addJson(document: unknown, id = `json-${added.length}`): string {
  const script = addToHead(`<script type="application/ld+json" id="${id}"></script>`);
  script.textContent = typeof document === 'string' ? document : JSON.stringify(document);
  return `#${id}`;
}

/** Turns the page away from the visitor, or back to them. */
export function setHidden(hidden: boolean, tell = true) {
  Object.defineProperty(Document.prototype, 'hidden', hidden ? { value: true } : realHidden);
  if (tell) document.dispatchEvent(new Event('visibilitychange'));
}

/** What the console was told in a test, by method. */
export function heardConsole() {
  const methods = ['error', 'warn', 'groupCollapsed', 'groupEnd'] as const;
  const real = { ...console };
  const heard: { readonly method: string; readonly text: string }[] = [];
  beforeEach(() => {
    heard.length = 0;
    for (const method of methods) {
      console[method] = (...args: unknown[]) => void heard.push({ method, text: args.join(' ') });
    }
  });
  afterEach(() => {
    for (const method of methods) console[method] = real[method];
  });
  return {
    heard: heard as readonly { readonly method: string; readonly text: string }[],
    /** What one method was told. */
    by: (method: (typeof methods)[number]) =>
      heard.filter((one) => one.method === method).map(({ text }) => text),
  };
}
