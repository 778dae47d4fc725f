import type { Option } from '../elements/option.js';
import { toMoment } from '../model/moments.js';
import { toPeriod } from '../model/select.js';

const MAX_LENGTH = 2000;

/** Whether an element would take a value as it is, and not its default instead. */
export function isValid(option: Option, value: string): boolean {
  if (value.length > MAX_LENGTH) return false;
  switch (option.type) {
    case 'keyword':
      return option.choices.includes(value);
    case 'integer':
      return /^\d{1,9}$/.test(value) && +value >= option.min && +value <= option.max;
    case 'boolean':
      return /^(|1|true|false|0)$/.test(value);
    case 'period':
      return toPeriod(value, 'UTC') !== undefined;
    case 'datetime':
      return toMoment(value, 'UTC') !== undefined;
    case 'language':
      return isLanguage(value);
    case 'color':
      return /^#?[\da-f]{6}$/i.test(value);
    case 'tokens':
    case 'event':
    case 'name':
    case 'urls':
      return true;
  }
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value.replaceAll('_', '-')).length > 0;
  } catch {
    return false;
  }
}

/** What a value has to be, in English, as the second half of a sentence. */
export function wanted(option: Option): string {
  switch (option.type) {
    case 'keyword':
      return `one of ${option.choices.filter(Boolean).join(', ')}`;
    case 'integer':
      return `a whole number from ${option.min} to ${option.max}`;
    case 'boolean':
      return '"true" or left out';
    case 'period':
      return 'upcoming, past, all, a year, a month, or two of them with a slash';
    case 'datetime':
      return 'an ISO 8601 date or time';
    case 'language':
      return 'a language tag such as "sv"';
    case 'color':
      return 'six hexadecimal digits such as 0b4a8f';
    case 'tokens':
    case 'event':
    case 'name':
    case 'urls':
      return `at most ${MAX_LENGTH} characters`;
  }
}
