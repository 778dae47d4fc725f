import { build } from 'esbuild';

/** The carriers' own table, from the sources: what src/embed/views.ts exports. */
export async function tableOfOptions() {
  const { outputFiles } = await build({
    entryPoints: ['src/embed/views.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
