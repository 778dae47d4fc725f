import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

const FOLDER = 'src/embed/frame';
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** What lies beside the script in dist/, made from the sources for the dev server and the tests. */
const FILES = {
  '/embed.html': () => readFile(`${FOLDER}/embed.html`, 'utf8'),
  '/embed.css': () => readFile(`${FOLDER}/embed.css`, 'utf8'),
  '/embed.js': () => classic(`${FOLDER}/frame.ts`),
  '/frame-resizer.js': () => classic(`${FOLDER}/frame-resizer.ts`),
  '/regio-events.js': async () => "import '/src/index.ts';",
  '/regio-events.iife.js': () => classic('src/index.ts'),
};

/**
 * The file at a path, and its type; `undefined` where there is none.
 * @param {string} path
 * @returns {Promise<{ body: string, type: string } | undefined>}
 */
export async function frameFile(path) {
  const make = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  return make && { body: await make(), type: `${TYPES[path.split('.').pop()]}; charset=utf-8` };
}

async function classic(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}
