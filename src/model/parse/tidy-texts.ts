import { withCharacters } from './character-references.js';
import { isMarkup } from './markup.js';
import { isRaw } from './reader.js';

/** How deep a document may be for its texts to be found. */
const MAX_DEPTH = 20;
/** More of a text is not read. */
const MAX_LENGTH = 20_000;

const BLOCK =
  'p|br|div|h[1-6]|[uo]l|li|d[ltd]|hr|blockquote|pre|table|tbody|thead|t[rhd]|figure|section|article';
const INLINE =
  'span|a|b|i|u|s|em|strong|small|su[bp]|img|font|abbr|code|mark|del|ins|q|cite|time|iframe|script|style';
/** Tags of HTML, whose attributes have values: `a <b and c> d` has none. */
const tags = (names: string) =>
  new RegExp(
    `</?(?:${names})(?:\\s+[\\w:-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'<>=]+))*\\s*/?>`,
    'gi',
  );
const BLOCKS = tags(BLOCK);
const INLINES = tags(INLINE);
const ANY = new RegExp(tags(`${BLOCK}|${INLINE}`).source, 'i');
const UNSEEN = /<(script|style)\b[^>]*>.*?<\/\1\s*>/gis;

/**
 * A document with its texts as their authors meant them, where a content system took them for markup or for a text in
 * a script: characters written by name or number, tags written out, line breaks as `\n`. In steps.
 * @param name of the field it stands in
 */
export function* tidyTexts(value: unknown, name = '', depth = MAX_DEPTH): Generator<void, unknown> {
  if (typeof value === 'string') return /[&<\\]/.test(value) ? tidyText(value, name) : value;
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  yield;
  if (!isRaw(value)) {
    const list: unknown[] = [];
    for (const one of value as readonly unknown[])
      list.push(yield* tidyTexts(one, name, depth - 1));
    return list;
  }
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    // In several languages these are not the names of fields.
    const field = name === 'description' ? name : key;
    entries.push([key, yield* tidyTexts(inner, field, depth - 1)]);
  }
  return Object.fromEntries(entries);
}

function tidyText(given: string, name: string): string {
  const text = withoutEscapes(given.slice(0, MAX_LENGTH));
  // Where tags are tags, characters are decoded as theirs.
  const words = ANY.test(text) ? text : withCharacters(text);
  if (!ANY.test(words) || (name === 'description' && isMarkup(words))) return words;
  return withCharacters(
    words.replace(UNSEEN, '').replace(BLOCKS, '\n').replace(INLINES, ''),
  ).trim();
}

/** A text that was escaped for a script once too often; the backslashes of `C:\news` are its own. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  const wasEscaped = withCharacters(text) !== text || ANY.test(text);
  return text
    .replace(/\\(["'/])/g, '$1')
    .replace(wasEscaped ? /(?:\\r)?\\n|\\r/g : /(?:\\r)?(?:(?<![\w\\:])\\n|\\n(?![a-z]))/g, '\n');
}
