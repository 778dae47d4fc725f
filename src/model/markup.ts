import { toProse } from './to-text.js';

/** The most that is read, in UTF-16 units of words and tags. */
const LONGEST = 10_000;

const BLOCKS = /<\/?(?:p|br|[uo]l|li|div|h\d)(?:\s[^<>]*)?\/?>/gi;
const INLINE = /<\/?(?:strong|em|a|b|i|u|span)(?:\s[^<>]*)?\/?>/gi;
const MARKUP = /<\/?(?:p|br|[uo]l|li|strong|em|a)(?:\s[^<>]*)?\/?>/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

function isMarkup(value: unknown): value is string {
  return typeof value === 'string' && MARKUP.test(value.slice(0, LONGEST));
}

/** The words of a description, in lines as its markup has them; `undefined` if nothing in it can be seen. */
export function toParagraphs(value: unknown): string | undefined {
  if (!isMarkup(value)) return toProse(value);
  const words = value.slice(0, LONGEST).replace(BLOCKS, '\n').replace(INLINE, '');
  return toProse(words)?.replace(
    /&(amp|lt|gt|quot|apos|nbsp|#39);/g,
    (_, name: string) => NAMED[name]!,
  );
}

/** A description as markup of bounded length, which is not safe yet; `undefined` if it has none. */
export function toMarkup(value: unknown): string | undefined {
  return isMarkup(value) && toProse(value) !== undefined ? value.slice(0, LONGEST) : undefined;
}
