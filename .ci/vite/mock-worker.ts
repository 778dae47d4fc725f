import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const NAME = 'mockServiceWorker.js';

/** Serves msw's worker from the root of the demo: a worker reaches only what lies below it. */
export function mockWorker(source: string): Plugin {
  return {
    name: 'regio-events:mock-worker',
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response, next) => {
        readFile(source, 'utf8').then((text) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: NAME, source: await readFile(source, 'utf8') });
    },
  };
}
