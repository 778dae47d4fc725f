import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Node, nodesOf } from './nodes.ts';

// A lazy chunk that needs something of the first file would import it by name:
// `import { html } from '../regio-events.js'`. But pages load `regio-events.js?v=2`, or by way of a
// redirect, and to the browser that is another module: the whole script would be fetched and run a
// second time, with a state of its own. So the first file hands over what its chunks need: a chunk
// becomes `export default (own) => { … return { its exports } }`, and `import('./x.js')` becomes
// `import('./x.js').then((chunk) => chunk.default([html, …]))`. The first file itself exports nothing:
// a script tag imports nothing, and whoever imports takes the package's modules.

interface Named {
  name?: string;
  value?: string;
}
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What a chunk calls what it is handed: no name of its own can be the same. */
const OWN = '__ownOfTheFirstFile';

/** What the first file calls all that it hands over. */
const HANDED = '__handedToLateChunks';

const nameOf = (node: unknown) => (node as Named).name ?? (node as Named).value ?? '';
const fileOf = (address: string) => address.replace(/^.*\//, '');

function applied(code: string, edits: Edit[]) {
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

const FIRST = resolve(import.meta.dirname, '../../src/index.ts');

export function lateChunks(): Plugin {
  const late = new Set<string>();
  return {
    name: 'regio-events:late-chunks',
    apply: 'build',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' && (await this.resolve(specifier, importer));
      if (found && !found.id.includes('node_modules')) late.add(found.id);
      return found || null;
    },
    // A chunk comes after the whole first file. The bundler has to know, or it may put what the first
    // file shares with some of its chunks into a file of its own, which a visitor would wait for.
    transform: (code, id) => (late.has(id) ? `${code}\nimport ${JSON.stringify(FIRST)};` : null),
    renderChunk(code, chunk, _options, { chunks }) {
      const all = Object.values(chunks);
      const entry = all.find((one) => one.isEntry);
      if (!entry) return null;
      const needy = all.filter((one) => !one.isEntry && one.imports.includes(entry.fileName));
      if (needy.length === 0) return null;

      // Handed over by number: names would be longer than what they name.
      const forPages = this.getModuleInfo(entry.facadeModuleId ?? '')?.exports ?? [];
      const needed = entry.exports.filter((name) => !forPages.includes(name));

      const isNeedy = new Set(needy.map((one) => fileOf(one.fileName)));
      const isLate = isNeedy.has(fileOf(chunk.fileName));
      const program = this.parse(code) as unknown as { body: Node[] };
      const edits: Edit[] = [];
      let given = OWN;

      for (const node of program.body) {
        if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
          const names = (node.specifiers as Node[]).map((one) => ({
            own: nameOf(one.local),
            outer: nameOf(one.exported),
          }));
          if (isLate) {
            const record = names.map(({ own, outer }) => `${outer}: ${own}`).join(', ');
            edits.push({ ...node, text: `return { ${record} };` });
          }
          if (chunk.isEntry) {
            const owns = new Map(names.map(({ own, outer }) => [outer, own]));
            // Said once, at the end: a chunk comes after the whole first file has run.
            const handed = `const ${HANDED} = () => [${needed.map((outer) => owns.get(outer)).join(', ')}];`;
            edits.push({ ...node, text: handed });
            given = `${HANDED}()`;
          }
        } else if (node.type === 'ImportDeclaration' && isLate) {
          const from = fileOf(nameOf(node.source));
          if (isNeedy.has(from)) {
            this.error(
              `${chunk.fileName} and ${from} both need the first file: make them one chunk`,
            );
          }
          if (from !== fileOf(entry.fileName)) continue;
          const names = (node.specifiers as Node[])
            .map((one) => {
              const place = needed.indexOf(nameOf(one.imported));
              if (place < 0) this.error(`${chunk.fileName} needs ${nameOf(one.imported)}`);
              return `${place}: ${nameOf(one.local)}`;
            })
            .join(', ');
          edits.push({ ...node, text: names ? `const { ${names} } = ${OWN};` : '' });
        } else if (isLate && node.type.startsWith('Export')) {
          this.error(`${chunk.fileName} has an export that cannot be handed over`);
        }
      }

      for (const node of nodesOf(program.body)) {
        if (node.type !== 'ImportExpression') continue;
        if (!isNeedy.has(fileOf(nameOf(node.source)))) continue;
        if (!isLate && !chunk.isEntry) {
          this.error(
            `${chunk.fileName} loads a chunk that needs the first file, but has none itself`,
          );
        }
        edits.push({
          start: node.end,
          end: node.end,
          text: `.then((late) => late.default(${given}))`,
        });
      }

      const changed = applied(code, edits);
      if (!isLate) return { code: changed, map: null };
      // Imports of other files must stay outside the function.
      const others: string[] = [];
      const body = changed.replace(/^import\b(?!\s*\()[^;]*;\n?/gm, (text) => {
        others.push(text);
        return '';
      });
      const made = 'let made;\nexport default (own) => (made ??= make(own));\n';
      return {
        code: `${others.join('')}${made}function make(${OWN}) {\n${body}\n}`,
        map: null,
      };
    },
  };
}
