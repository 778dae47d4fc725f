import type { AllowedValues } from '../feed/report-attribute.js';
import type { IntegerOption, KeywordOption } from './option.js';

/** The value if it is one of the choices, else the default. */
export function keywordOf<T extends string>(
  host: HTMLElement,
  attribute: string,
  value: string,
  { choices, default: standard }: KeywordOption<T>,
): T {
  const keyword = choices.find((one) => one === value);
  if (keyword === undefined && value)
    warnAboutValue(host, attribute, value, choices.filter(Boolean));
  return keyword ?? standard;
}

/** The value if it is a whole number in the range, else the default. */
export function integerOf(
  host: HTMLElement,
  attribute: string,
  value: number,
  { min, max, default: standard }: IntegerOption,
): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  warnAboutValue(host, attribute, value, [min, max]);
  return standard;
}

/** Tells the page's author once that an attribute's value is of no use. */
export function warnAboutValue(
  host: HTMLElement,
  attribute: string,
  value: unknown,
  allowed?: AllowedValues,
) {
  void import('../feed/diagnostics.js').then(
    ({ reportValue }) => reportValue(host, attribute, value, allowed),
    () => {},
  );
}
