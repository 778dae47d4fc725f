import { build } from 'esbuild';

/**
 * A plugin of the test runner: serves some packages as one file each. Unbundled, msw alone is more
 * than two hundred requests for every test file.
 *
 * @param packages The name to serve a bundle under, and the imports that it stands for.
 */
export function prebundle(packages) {
  const bundles = new Map();
  return {
    name: 'prebundle',
    async serverStart() {
      for (const [name, imports] of Object.entries(packages)) {
        const { outputFiles } = await build({
          stdin: {
            contents: imports.map((one) => `export * from ${JSON.stringify(one)};`).join('\n'),
            resolveDir: process.cwd(),
            loader: 'js',
          },
          bundle: true,
          format: 'esm',
          target: 'es2022',
          platform: 'browser',
          conditions: ['browser', 'production'],
          write: false,
          minify: true,
          legalComments: 'none',
        });
        bundles.set(`/__prebundle/${name}.js`, outputFiles[0].text);
      }
    },
    resolveImport({ source }) {
      for (const [name, imports] of Object.entries(packages)) {
        if (imports.includes(source)) return `/__prebundle/${name}.js`;
      }
      return undefined;
    },
    serve(context) {
      const body = bundles.get(context.path);
      return body ? { body, type: 'js' } : undefined;
    },
  };
}
