import { build } from 'esbuild';

/**
 * A plugin of the test runner: serves scripts with all that they import. What comes from the sources is two
 * hundred requests for every page, which is what takes Firefox most of its time.
 *
 * @param scripts their paths: test files, and what pages in frames ask for
 */
export function bundled(scripts) {
  const files = new Map();
  return {
    name: 'bundled',
    async serverStart({ config }) {
      const { outputFiles } = await build({
        entryPoints: scripts,
        outbase: config.rootDir,
        outdir: config.rootDir,
        entryNames: '[dir]/[name]',
        outExtension: { '.js': '.ts' },
        bundle: true,
        format: 'esm',
        target: 'es2022',
        platform: 'browser',
        conditions: ['browser', 'production'],
        // The dev server's own.
        external: ['/__*'],
        write: false,
        legalComments: 'none',
      });
      for (const { path, text } of outputFiles) files.set(path.slice(config.rootDir.length), text);
    },
    serve({ path }) {
      const body = files.get(path);
      return body && { body, type: 'js' };
    },
  };
}
