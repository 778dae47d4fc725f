import type { GivenValue } from '../problem.js';

const MAX_LENGTH = 60;

/** A value of a feed for the params of a problem. */
export function toGivenValue(value: unknown): GivenValue {
  if (typeof value === 'string') return value.slice(0, MAX_LENGTH);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return { type: 'list' };
  return value ? { type: 'object' } : null;
}

/** A value as JSON writes it; objects and lists by the words for them. */
export function givenValueText(
  value: GivenValue,
  words: Readonly<Record<'object' | 'list', string>>,
): string {
  return typeof value === 'object' && value
    ? words[value.type]
    : JSON.stringify(value).slice(0, MAX_LENGTH);
}
