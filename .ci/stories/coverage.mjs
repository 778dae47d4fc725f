import { readFileSync } from 'node:fs';
import { filesBelow } from '../files-below.mjs';
import { elementsInManifest } from '../manifest/elements.mjs';

const KINDS = ['attributes', 'events', 'cssParts', 'cssProperties', 'slots'];

/** For each element, what of its public face no docblock describes or no story shows. */
export function undocumented() {
  const files = filesBelow('stories').filter((file) => /\.(ts|mdx)$/.test(file));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return elementsInManifest().map((element) => [
    `${element.tagName} is documented and shown`,
    missingOf(element, texts),
  ]);
}

function missingOf(element, texts) {
  const shown = texts.filter((text) => text.includes(`'${element.tagName}'`));
  if (shown.length === 0) return ['no story'];
  return KINDS.flatMap((kind) => element[kind] ?? []).flatMap(({ name, description }) =>
    description?.trim() ? [] : [`${name || 'default slot'} has no description`],
  );
}
