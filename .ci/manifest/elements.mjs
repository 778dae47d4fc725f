import { readFileSync } from 'node:fs';
import { tableOfOptions } from './options.mjs';

/** The elements of dist/custom-elements.json, in order of how soon a page needs them. */
export async function elementsInManifest() {
  const { VIEWS } = await tableOfOptions();
  const rank = ({ tagName }) => VIEWS.indexOf(tagName.replace('regio-', ''));
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => rank(one) - rank(other));
}
