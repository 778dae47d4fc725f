// What the sources declare: the elements, of the manifest, and their options.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What the elements and the frame page take: the exports of element-names.ts and element-options.ts in src/embed. */
export async function declaredOptions() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './element-names.ts'; export * from './element-options.ts';`,
      resolveDir: 'src/embed',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

export const readManifest = () => JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

/** The elements of the manifest, in order of how soon a page needs them. */
export async function elementsInManifest() {
  const { ELEMENT_NAMES } = await declaredOptions();
  const rank = ({ tagName }) => ELEMENT_NAMES.indexOf(tagName.replace('regio-', ''));
  return readManifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => rank(one) - rank(other));
}
