import type { Remaining } from '../model/countdown-target.js';
import { bare } from '../model/bare.js';

const unitFormat = (locale: string, unit: string, unitDisplay: 'long' | 'short') =>
  new Intl.NumberFormat(locale, bare({ style: 'unit', unit, unitDisplay } as const));

/** Time left as `Intl` units, largest first: the parts of each so that the figure can stand out. */
export function durationParts(
  locale: string,
  amounts: readonly (readonly [keyof Remaining, number])[],
) {
  return amounts.map(([unit, amount]) => {
    const parts = unitFormat(locale, unit, 'long').formatToParts(amount);
    const value = parts.filter((part) => part.type === 'integer' || part.type === 'group');
    return {
      value: value.map((part) => part.value).join(''),
      label: parts
        .filter((part) => !value.includes(part))
        .map((part) => part.value)
        .join('')
        .trim(),
    };
  });
}

/** Time left in one line, as in `3 hr 20 min`; a minute that has begun counts whole. */
export function durationText(locale: string, left: Remaining): string {
  const units = (['day', 'hour', 'minute'] as const).filter((unit) => left[unit] > 0);
  return units.map((unit) => unitFormat(locale, unit, 'short').format(left[unit])).join(' ');
}
