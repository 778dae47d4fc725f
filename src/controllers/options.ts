import type { PropertyDeclaration } from 'lit';
import type { Wanted } from '../feed/report.js';
import { upkeepLater } from '../feed/upkeep-later.js';

/** Tells the page's author once that an attribute's value is of no use. */
export function warnOnce(host: HTMLElement, name: string, value: unknown, wanted?: Wanted) {
  void upkeepLater().then(
    ({ reportValue }) => reportValue(host, name, value, wanted),
    () => {},
  );
}

/** The value if it is one of the words, else the first of them, which is the default. */
export function oneOf<T extends string>(
  host: HTMLElement,
  name: string,
  value: string,
  words: readonly T[],
): T {
  const word = words.find((one) => one === value);
  if (word === undefined && value) warnOnce(host, name, value, words);
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
  warnOnce(host, name, value, [least, most]);
  return standard;
}

/** An attribute, the property it sets, and what that says where nobody says anything. */
export interface Option extends PropertyDeclaration {
  readonly attribute: string;
  readonly standard: string | number | boolean;
  readonly converter: (value: string | null) => string | number | boolean;
}

/**
 * Properties of an element from what they say by default: `headingLevel: 3` is a number with the attribute
 * `heading-level`, `search: false` says yes by being there, and the others are text.
 * An attribute that is taken away says what it says where it never was.
 */
export function options(standards: Readonly<Record<string, Option['standard']>>) {
  const option = ([name, standard]: [string, Option['standard']]): [string, Option] => [
    name,
    {
      attribute: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      standard,
      converter: (value) =>
        standard === false
          ? value !== null
          : value === null
            ? standard
            : typeof standard === 'number'
              ? Number(value)
              : value,
    },
  ];
  return Object.fromEntries(Object.entries(standards).map(option));
}
