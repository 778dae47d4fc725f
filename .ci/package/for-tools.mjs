import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles one import as an app would, where what has no effect may go. */
async function bundled(place, specifier) {
  const { outputFiles } = await build({
    stdin: { contents: `import '${specifier}';`, resolveDir: place },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** Whether bundlers keep what defines elements, and drop what nobody uses: `sideEffects` tells them. */
export async function keepsWhatCounts({ name, exports, place }) {
  const { elements } = manifestIn(place, name);
  const tags = elements.map(({ tagName }) => tagName);
  const entries = tags.map((tag) => [`./${tag.replace('regio-', '')}`, [tag]]);
  entries.push(['.', tags], ['./react', tags]);
  const results = entries.map(async ([entry, wanted]) => {
    const code = await bundled(place, `${name}${entry.slice(1)}`);
    const lacking = wanted.filter((tag) => !new RegExp(`["'\`]${tag}["'\`]`).test(code));
    const wrong = entry in exports ? lacking.join(', ') : 'no such entry';
    return [`a bundler keeps the elements of ${entry}`, wrong];
  });
  const model = await bundled(place, `${name}/model`);
  return [
    ...(await Promise.all(results)),
    ['a bundler drops a model that nobody uses', model.trim() && `${model.length} bytes are left`],
  ];
}

/** Whether editors know the tags and attributes that there are: those of VS Code and those of JetBrains. */
export function editorsKnow({ name, place }) {
  const { elements, read } = manifestIn(place, name);
  const wanted = elements.flatMap(({ tagName, attributes }) =>
    attributes.map((attribute) => `${tagName} ${attribute.name}`),
  );
  const known = {
    'VS Code': read('vscode.html-custom-data.json').tags,
    JetBrains: read('web-types.json').contributions.html.elements,
  };
  return Object.entries(known).map(([editor, tags]) => {
    const names = tags.flatMap((tag) =>
      tag.attributes
        .filter(({ description }) => description)
        .map((attribute) => `${tag.name} ${attribute.name}`),
    );
    return [
      `${editor} knows all elements and attributes`,
      wanted.filter((one) => !names.includes(one)).join(', '),
    ];
  });
}

function manifestIn(place, name) {
  const home = join(place, 'node_modules', name);
  const read = (file) => JSON.parse(readFileSync(join(home, 'dist', file), 'utf8'));
  const elements = read('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return { elements, read };
}
