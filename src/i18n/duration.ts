import type { Remaining } from '../model/countdown-target.js';

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

/** Time left in one line, as in `3 hr 20 min`; a minute that has begun counts whole. */
export function durationText(locale: string, left: Remaining): string {
  const units = (['day', 'hour', 'minute'] as const).filter((unit) => left[unit] > 0);
  return units
    .map((unit) => {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' });
      return format.format(left[unit]);
    })
    .join(' ');
}
