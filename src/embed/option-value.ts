import type { Option } from '../elements/option.js';
import { toMoment } from '../model/parse/moments.js';
import { toPeriod } from '../model/select.js';
import { toZone } from '../model/zones.js';
import type { Expected } from './option-problem.js';

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
    case 'zone':
      return toZone(value) !== undefined;
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

/** What a value of an option has to be. */
export function expectedOf(option: Option): Expected {
  switch (option.type) {
    case 'keyword':
      return { kind: 'keyword', choices: option.choices.filter(Boolean) };
    case 'integer':
      return { kind: 'integer', min: option.min, max: option.max };
    case 'boolean':
    case 'period':
    case 'datetime':
    case 'language':
    case 'zone':
    case 'color':
      return { kind: option.type };
    case 'tokens':
    case 'event':
    case 'name':
    case 'urls':
      return { kind: 'text', maxLength: MAX_LENGTH };
  }
}
