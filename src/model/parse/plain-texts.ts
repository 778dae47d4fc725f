import { isRaw, MAX_ENTRIES, own, type Raw } from './reader.js';

/** How deep a document may be for its texts to be found. */
const MAX_DEPTH = 20;

/**
 * A document with JSON-LD's texts in the shape of ours (JSON-LD 1.1 §4.1.2.1, value objects): `{"@value": "Hej"}`
 * becomes `"Hej"`, and a list of such in several languages a map by language. In steps: it looks at everything.
 */
export function* plainTexts(value: unknown, depth = MAX_DEPTH): Generator<void, unknown> {
  if (depth === 0) return value;
  if (Array.isArray(value)) return yield* plainList(value, depth);
  if (!isRaw(value)) return value;
  yield;
  const text = own(value, '@value');
  if (text !== undefined) return text;
  const entries: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value))
    entries.push([name, isText(inner) ? inner : yield* plainTexts(inner, depth - 1)]);
  return Object.fromEntries(entries);
}

function* plainList(list: readonly unknown[], depth: number): Generator<void, unknown> {
  yield;
  if (list.length > 0 && list.every(isInLanguage))
    return Object.fromEntries(
      list.slice(0, MAX_ENTRIES).map((one) => [own(one, '@language'), own(one, '@value')]),
    ) as Raw;
  const plain: unknown[] = [];
  for (const one of list) plain.push(isText(one) ? one : yield* plainTexts(one, depth - 1));
  return plain;
}

/** By far the most, and nothing to look into. */
const isText = (value: unknown) => typeof value === 'string';

function isInLanguage(value: unknown): value is Raw {
  return isRaw(value) && typeof own(value, '@language') === 'string' && '@value' in value;
}
