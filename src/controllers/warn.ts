const reported = new Set<string>();

/** Tells the page's author once that an attribute's value is of no use. */
export function warn(host: HTMLElement, name: string, value: unknown, wanted: string) {
  const message = `regio-events: <${host.localName} ${name}="${String(value).slice(0, 100)}"> should be ${wanted}; its default is used.`;
  if (reported.has(message)) return;
  reported.add(message);
  console.warn(message, host);
}
