import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const EXPORT = /^export \{ ([^}]*) \};$/m;
const IMPORT = /^import \{ ([^}]*) \} from "\.{1,2}\/regio-events\.js";$/gm;
const EFFECT = /^import "\.{1,2}\/regio-events\.js";$/gm;

/** `html as t, nothing` as properties of an object. */
const properties = (names: string, order: (pair: string[]) => string[]) =>
  names
    .split(', ')
    .map((name) => order(name.split(' as ')).join(': '))
    .join(', ');

/**
 * A page may load `regio-events.js?v=2`, or by way of a redirect. A lazy chunk that imports the first file by name
 * would then load it a second time, with a state of its own. So the first file puts what its chunks need on
 * `globalThis`, under a symbol of this build, and the chunks take it from there.
 */
export function handOver(entry: string): Plugin {
  let key = '';
  const lazy = new Set<string>();
  return {
    name: 'regio-events:hand-over',
    apply: 'build',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      if (found && !found.id.includes('node_modules')) lazy.add(found.id);
      return found;
    },
    // A lazy module needs the first file. The bundler has to know, or what both use gets a file of its own.
    transform: (code, id) => (lazy.has(id) ? `${code}\nimport ${JSON.stringify(entry)};` : null),
    renderStart() {
      const hash = createHash('sha256');
      for (const id of this.getModuleIds()) hash.update(this.getModuleInfo(id)?.code ?? '');
      key = `globalThis[Symbol.for("regio-events ${hash.digest('hex').slice(0, 12)}")]`;
    },
    renderChunk(code, chunk) {
      const handed = chunk.isEntry
        ? code.replace(
            EXPORT,
            (_, names: string) => `${key} = { ${properties(names, (pair) => pair.reverse())} };`,
          )
        : code
            .replace(
              IMPORT,
              (_, names: string) => `const { ${properties(names, (pair) => pair)} } = ${key};`,
            )
            .replace(EFFECT, '');
      if (
        (/^export /m.test(handed) && chunk.isEntry) ||
        /from "[^"]*regio-events\.js"/.test(handed)
      )
        this.error(`${chunk.fileName} meets the first file in a form that is not known here`);
      return { code: handed, map: null };
    },
  };
}
