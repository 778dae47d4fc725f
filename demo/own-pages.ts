import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { frameFile } from '../build/frame-files.mjs';

const BUILDER = 'src/builder';

/** Serves the pages that ship beside the script to the demo, from the sources. */
export function ownPages(): Plugin {
  return {
    name: 'regio-events:own-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        // In dist/ the demo is a folder beside these pages.
        if (request.url?.startsWith('/demo/')) request.url = request.url.slice('/demo'.length);
        const path = (request.url ?? '').split('?')[0]!;
        const answer = async () => {
          const file = path === '/builder.html' ? await builder() : await frameFile(path);
          if (!file) return next();
          response.setHeader('content-type', file.type);
          // The dev server lets anybody read, as a host of frames has to.
          response.setHeader('access-control-allow-origin', '*');
          response.end(file.body);
        };
        answer().catch(next);
      });

      async function builder() {
        const html = await readFile(`${BUILDER}/builder.html`, 'utf8');
        const here = html.replaceAll('"./builder.', '"/src/builder/builder.');
        return {
          body: await server.transformIndexHtml('/builder.html', here),
          type: 'text/html; charset=utf-8',
        };
      }
    },
  };
}
