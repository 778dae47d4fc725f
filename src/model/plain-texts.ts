import { isRaw, MOST, own } from './reader.js';

/** How deep a document may be for its texts to be found. */
const DEEPEST = 20;

/**
 * A document with JSON-LD's texts in the shape of ours (JSON-LD 1.1 §4.1.2.1, value objects): `{"@value": "Hej"}`
 * becomes `"Hej"`, and a list of such in several languages a map by language.
 */
export function plainTexts(value: unknown, depth = DEEPEST): unknown {
  if (depth === 0) return value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    return list.length > 0 && list.every(isInLanguage)
      ? Object.fromEntries(
          list.slice(0, MOST).map((one) => [own(one, '@language'), own(one, '@value')]),
        )
      : list.map((one) => plainTexts(one, depth - 1));
  }
  if (!isRaw(value)) return value;
  const text = own(value, '@value');
  if (text !== undefined) return text;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, plainTexts(inner, depth - 1)] as const,
  );
  return Object.fromEntries(entries);
}

function isInLanguage(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRaw(value) && typeof own(value, '@language') === 'string' && '@value' in value;
}
