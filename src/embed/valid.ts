import { toMoment } from '../model/moments.js';
import { toPeriod } from '../model/select.js';
import type { Option } from './views.js';

const LONGEST = 2000;

/** Whether an element would take a value as it is, and not its default instead. */
export function isValid({ type, values, range }: Option, value: string): boolean {
  if (value.length > LONGEST) return false;
  switch (type) {
    case 'word':
      return values!.includes(value);
    case 'number':
      return /^\d{1,9}$/.test(value) && +value >= range![0] && +value <= range![1];
    case 'flag':
      return /^(|1|true|false|0)$/.test(value);
    case 'period':
      return toPeriod(value, 'UTC') !== undefined;
    case 'moment':
      return toMoment(value, 'UTC') !== undefined;
    case 'language':
      return isLanguage(value);
    case 'colour':
      return /^#?[\da-f]{6}$/i.test(value);
    case 'codes':
    case 'event':
    case 'name':
    case 'feeds':
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
export function wanted({ type, values, range }: Option): string {
  switch (type) {
    case 'word':
      return `one of ${values!.filter(Boolean).join(', ')}`;
    case 'number':
      return `a whole number from ${range![0]} to ${range![1]}`;
    case 'flag':
      return '"true" or left out';
    case 'period':
      return 'upcoming, past, all, a year, a month, or two of them with a slash';
    case 'moment':
      return 'an ISO 8601 date or time';
    case 'language':
      return 'a language tag such as "sv"';
    case 'colour':
      return 'six hexadecimal digits such as 0b4a8f';
    case 'codes':
    case 'event':
    case 'name':
    case 'feeds':
      return `at most ${LONGEST} characters`;
  }
}
