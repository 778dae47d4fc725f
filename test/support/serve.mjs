import { preview } from 'vite';

/** Serves a folder on a port of its own for as long as the process lives. Returns its address. */
export async function serve(folder) {
  const { resolvedUrls } = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, headers: { 'cache-control': 'max-age=3600' } },
  });
  return resolvedUrls.local[0].replace(/\/$/, '');
}
