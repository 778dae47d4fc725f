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
  const message = `regio-events: <${host.localName} ${name}="${String(value).slice(0, 100)}"> ${remark}`;
  if (reported.has(message)) return;
  reported.add(message);
  console.warn?.(message, host);
}
