import { withCharacters } from './character-references.js';
import { toLine, toProse } from '../to-text.js';

/** The most that is read, in UTF-16 units of words and tags. */
const MAX_MARKUP_LENGTH = 10_000;

/** Deeper than anybody writes: what parses and cleans markup takes long for tags in one another. */
const MAX_DEPTH = 50;

// Without those that need no end.
const NESTING = /<(\/?)(?!(?:p|br|li|hr|img)\b)([a-z]+)[^<>]*>?/gi;
const BLOCKS = /<\/?(?:p|br|[uo]l|li|div|h\d)(?:\s[^<>]*)?\/?>/gi;
const INLINE = /<\/?(?:strong|em|a|b|i|u|span)(?:\s[^<>]*)?\/?>/gi;
const MARKUP = /<\/?(?:p|br|[uo]l|li|strong|em|a)(?:\s[^<>]*)?\/?>/i;
// By number these pass the reader, which looks at characters only: see to-text.
const CONTROLS_AND_PILED_MARKS = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Cs}]|(?<=\p{M}{4})\p{M}+/gu;

/** Whether a text has markup that is shown. */
export function isMarkup(value: unknown): value is string {
  return typeof value === 'string' && MARKUP.test(value.slice(0, MAX_MARKUP_LENGTH));
}

/** The words of a text in one piece, of markup without its tags and with its characters by name; else as they are. */
export function toWords(value: unknown): string | undefined {
  return isMarkup(value) ? spelledOut(toProse(value)) : toProse(value);
}

/** The words of a description, in lines as its markup has them; `undefined` if nothing in it can be seen. */
export function toParagraphs(value: unknown): string | undefined {
  if (!isMarkup(value)) return toProse(value);
  return spelledOut(toProse(inLines(value)));
}

/** A description as markup of bounded length and depth, which is not safe yet; `undefined` if it has none. */
export function toMarkup(value: unknown): string | undefined {
  return isMarkup(value) && toLine(inLines(value).trim()) !== undefined
    ? flat(value.slice(0, MAX_MARKUP_LENGTH))
    : undefined;
}

/** Markup without the tags that begin too deep in others. */
function flat(markup: string): string {
  const open = new Map<string, number>();
  let depth = 0;
  return markup.replace(NESTING, (tag, slash: string, given: string) => {
    const name = given.toLowerCase();
    const count = open.get(name) ?? 0;
    // The end of what has not begun ends nothing.
    const step = slash ? -Math.sign(count) : 1;
    if (depth + step > MAX_DEPTH) return '';
    open.set(name, count + step);
    depth += step;
    return tag;
  });
}

function inLines(markup: string): string {
  return markup.slice(0, MAX_MARKUP_LENGTH).replace(BLOCKS, '\n').replace(INLINE, '');
}

function spelledOut(text = ''): string | undefined {
  const words: string & { toWellFormed?: () => string } = withCharacters(text)
    .replace(CONTROLS_AND_PILED_MARKS, '')
    .trim();
  // Editors leave `<p>&nbsp;</p>` behind.
  return toLine(words) && (words.toWellFormed?.() ?? words);
}
