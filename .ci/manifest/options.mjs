import { build } from 'esbuild';

/** What the elements and the frame page take, from the sources: the exports of src/embed/element-options.ts. */
export async function declaredOptions() {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/element-options.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** The words an attribute of an element can be; none where it is not one of a few. */
export function choicesOf({ optionsOf }, tagName, attribute) {
  const option = optionsOf(tagName.replace('regio-', '')).get(attribute);
  return option?.type === 'keyword' ? option.choices.filter(Boolean) : [];
}
