import { readFileSync } from 'node:fs';
import { declaredOptions } from './options.mjs';

/** The elements of dist/custom-elements.json, in order of how soon a page needs them. */
export async function elementsInManifest() {
  const { ELEMENT_NAMES } = await declaredOptions();
  const rank = ({ tagName }) => ELEMENT_NAMES.indexOf(tagName.replace('regio-', ''));
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => rank(one) - rank(other));
}
