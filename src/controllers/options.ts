/** Tells the page's author once that an attribute's value is of no use. */
export function warnOnce(host: HTMLElement, name: string, value: unknown, wanted: string) {
  void import('./warn.js').then(({ warn }) => warn(host, name, value, wanted));
}

/** The value if it is one of the words, else the first of them, which is the default. */
export function oneOf<T extends string>(
  host: HTMLElement,
  name: string,
  value: string,
  words: readonly T[],
): T {
  const word = words.find((one) => one === value);
  if (word === undefined && value) warnOnce(host, name, value, words.join(', '));
  return word ?? words[0]!;
}

/** The value if it is a whole number in the range, else the default. */
export function wholeNumber(
  host: HTMLElement,
  name: string,
  value: number,
  least: number,
  most: number,
  standard: number,
): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  warnOnce(host, name, value, `a whole number from ${least} to ${most}`);
  return standard;
}

/** Converter of a text attribute: taken away, it says what it says where it never was. */
export function text(standard = '') {
  return (value: string | null) => value ?? standard;
}

/** Converter of a number's attribute: taken away, it says what it says where it never was. */
export function number(standard: number) {
  return (value: string | null) => (value === null ? standard : Number(value));
}

/** Converter of an attribute that says yes by being there. */
export function flag() {
  return (value: string | null) => value !== null;
}
