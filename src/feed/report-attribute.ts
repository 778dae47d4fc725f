const reported = new Set<string>();

/** What an attribute takes: words, a range of whole numbers, or a description. */
export type AllowedValues = string | readonly string[] | readonly [min: number, max: number];

function describe(allowed: AllowedValues): string {
  if (typeof allowed === 'string') return allowed;
  const isRange = typeof allowed[0] === 'number';
  return isRange ? `a whole number from ${allowed.join(' to ')}` : allowed.join(', ');
}

/** Tells the page's author once that an attribute's value is of no use; by default a moment is expected. */
export function reportValue(
  host: HTMLElement,
  name: string,
  value: unknown,
  allowed: AllowedValues = 'an ISO 8601 date or time',
) {
  // A number has lost what was written: "huge" has become NaN.
  const written = host.getAttribute(name);
  const shown = written !== null && Object.is(Number(written), value) ? written : value;
  reportOf(host, name, shown, `should be ${describe(allowed)}; its default is used.`);
}

/** Tells the page's author once something about an attribute's value. */
export function reportOf(host: HTMLElement, name: string, value: unknown, remark: string) {
  warnOnce(
    `regio-events: <${host.localName} ${name}="${String(value).slice(0, 100)}"> ${remark}`,
    host,
  );
}

/** The same of what a `<meta>` in the head of the page says. */
export function reportMeta(name: string, content: string, allowed: AllowedValues) {
  warnOnce(
    `regio-events: <meta name="${name}" content="${content.slice(0, 100)}"> should be ${describe(allowed)}; it is passed over.`,
  );
}

function warnOnce(message: string, ...about: readonly unknown[]) {
  if (reported.has(message)) return;
  reported.add(message);
  console.warn?.(message, ...about);
}
