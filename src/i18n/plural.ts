const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The forms of a noun by CLDR plural category; `other` serves where a language has no more. */
export type Forms = { readonly other: string } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, string>>
>;

/** A number with its noun: `5 events`, `2 wydarzenia`. */
export function plural(lang: string, n: number, forms: Forms): string {
  let rule = rules.get(lang);
  if (!rule) rules.set(lang, (rule = new Intl.PluralRules(lang)));
  return `${numberText(lang, n)} ${forms[rule.select(n)] ?? forms.other}`;
}

/** A number as the language writes it. */
export function numberText(lang: string, n: number): string {
  let format = numbers.get(lang);
  if (!format) numbers.set(lang, (format = new Intl.NumberFormat(lang)));
  return format.format(n);
}
