import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const pairs = (names: string) => names.split(', ').map((name) => name.split(' as '));

/**
 * A page may load `regio-events.js?v=2`, or by way of a redirect. A lazy chunk that imports the first file by name
 * would then load it a second time, with a state of its own. So the first file puts what its chunks need on
 * `globalThis`, under a symbol of this build, and the chunks take it from there.
 */
export function handOver(entry: string): Plugin {
  const lazy = new Set<string>();
  let shared = '';
  return {
    name: 'regio-events:hand-over',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      if (found && !found.id.includes('node_modules')) lazy.add(found.id);
      return found;
    },
    // A lazy module needs the first file. The bundler has to know, or what both use gets a file of its own.
    transform: (code, id) => (lazy.has(id) ? `${code}\nimport ${JSON.stringify(entry)};` : null),
    renderStart() {
      const hash = createHash('sha256');
      // The sources in an order of their own: the same build twice has the same symbol.
      const files = [...this.getModuleIds()].filter((id) => !id.startsWith('\0')).sort();
      files.forEach((file) => hash.update(readFileSync(file)));
      shared = `globalThis[Symbol.for("regio-events ${hash.digest('hex').slice(0, 12)}")]`;
    },
    renderChunk(code, { isEntry, fileName }) {
      const publish = (_: string, names: string) =>
        `${shared} = { ${pairs(names)
          .map(([own, outer = own]) => `${outer}: ${own}`)
          .join(', ')} };`;
      const take = (_: string, names: string) =>
        `const { ${pairs(names)
          .map((pair) => pair.join(': '))
          .join(', ')} } = ${shared};`;
      const handed = isEntry
        ? code.replace(/^export \{ ([^}]*) \};$/m, publish)
        : code
            .replace(/^import \{ ([^}]*) \} from "\.{1,2}\/regio-events\.js";$/gm, take)
            .replace(/^import "\.{1,2}\/regio-events\.js";$/gm, '');
      if (isEntry ? /^export /m.test(handed) : /^import .*regio-events\.js"/m.test(handed))
        this.error(`${fileName} meets the first file in a form that is not known here`);
      return { code: handed, map: null };
    },
  };
}
