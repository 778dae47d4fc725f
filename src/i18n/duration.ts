import type { Remaining } from '../model/milestone.js';

/** Time left as `Intl` units, largest first: the parts of each so that the figure can stand out. */
export function durationParts(
  locale: string,
  amounts: readonly (readonly [keyof Remaining, number])[],
) {
  return amounts.map(([unit, amount]) => {
    const parts = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).formatToParts(amount);
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
