/** By far the most; of the other two thousand only who needs them loads the list: see `all-names`. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A character by its number or name, with its end: `?a=1&copy=2` has none. */
const REFERENCE = /&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|([a-z]\w{1,30}));/gi;
const SOFT_HYPHENS = /\u00ad/g;

/** Decodes what the list has; as written where it does not. */
let decodeListed = (reference: string) => reference;

/** From now on all names are known. */
export function knowAllNames(decode: (reference: string) => string) {
  decodeListed = decode;
}

/** Whether some JSON has references that only the list knows. */
export function needsAllNames(json: string): boolean {
  return /(?:&|\\u0026)(?:(?!(?:amp|lt|gt|quot|apos|nbsp);)[a-zA-Z]\w{1,30}|#(?:1[2-5]\d|[xX][89]\w));/.test(
    json,
  );
}

/** Has characters stand for themselves that were written by name or number; those nobody knows stay as they are. */
export function withCharacters(text: string): string {
  return text.includes('&')
    ? text
        .replace(REFERENCE, (whole: string, hex?: string, decimal?: string, name?: string) =>
          name
            ? Object.hasOwn(NAMED, name)
              ? NAMED[name]!
              : decodeListed(whole)
            : numbered(hex ? parseInt(hex, 16) : +decimal!, whole),
        )
        .replace(SOFT_HYPHENS, '')
    : text;
}

function numbered(code: number, whole: string): string {
  // Old programs wrote these as their own code page has them, and browsers read them so.
  if (code >= 0x80 && code < 0xa0) return decodeListed(whole);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
