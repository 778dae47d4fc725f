import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';

const { module } = await runnerImport('./build/hand-over.ts');

const FILES = {
  'script.js': `import { count } from './shared.js';
    export const seen = [];
    seen.push(count());
    globalThis.loadLazy = () => import('./lazy.js').then(({ again }) => again());
    globalThis.loadOther = () => import('./other.js');`,
  'shared.js': 'let calls = 0; export const count = () => ++calls; export const unused = 1;',
  'lazy.js': "import { count } from './shared.js'; export const again = () => count();",
  'other.js': "import { count } from './shared.js'; export default class Other { n = count(); }",
};

describe('the hand-over from the first file to its chunks', () => {
  let folder;
  let first;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hand-over-'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    const entry = join(folder, 'script.js');
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      plugins: [module.handOver(entry)],
      build: {
        minify: false,
        lib: { entry: { 'regio-events': entry }, formats: ['es'] },
        rolldownOptions: {
          preserveEntrySignatures: 'allow-extension',
          output: {
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
          },
        },
      },
    });
    first = join(folder, 'dist/regio-events.js');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('leaves no import between them, and no file beside the chunks that were asked for', async () => {
    const chunks = await readdir(join(folder, 'dist/chunks'));
    assert.deepEqual(chunks.map((name) => name.split('-')[0]).sort(), ['lazy', 'other']);
    for (const name of chunks)
      assert.doesNotMatch(
        await readFile(join(folder, 'dist/chunks', name), 'utf8'),
        /regio-events\.js/,
      );
    assert.doesNotMatch(await readFile(first, 'utf8'), /\bexport\b|\bimport\s*[{"'`]/);
  });

  it('gives chunks the state of the file that loaded them, whatever its address', async () => {
    await import(`${pathToFileURL(first)}?v=2`);
    assert.equal(await globalThis.loadLazy(), 2);
    assert.equal(new (await globalThis.loadOther()).default().n, 3);
  });

  it('adds one symbol to the page, named after the build', async () => {
    const symbols = Object.getOwnPropertySymbols(globalThis).filter((one) =>
      /^regio-events [\da-f]{12}$/.test(one.description),
    );
    assert.equal(symbols.length, 1);
  });
});
