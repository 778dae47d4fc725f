import { memo } from '../model/memo.js';

const rules = memo((lang) => new Intl.PluralRules(lang));
const numbers = memo((lang) => new Intl.NumberFormat(lang));

/** The forms of a noun by CLDR plural category; `other` serves where a language has no more. */
export type Forms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** A number with its noun: `5 events`, `2 wydarzenia`. */
export function plural(lang: string, n: number, forms: Forms): string {
  return `${numberText(lang, n)} ${forms[rules(lang).select(n)] ?? forms.other}`;
}

/** A number as the language writes it. */
export function numberText(lang: string, n: number): string {
  return numbers(lang).format(n);
}
