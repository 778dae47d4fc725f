import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Puts files beside the scripts as they are; the dev server has them in the same place. */
export function asItIs(files: Record<string, string>): Plugin {
  return {
    name: 'regio-events:as-it-is',
    configureServer(server) {
      for (const [name, source] of Object.entries(files)) {
        server.middlewares.use(`/${name}`, (_request, response, next) => {
          readFile(source).then((text) => {
            if (name.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
            response.end(text);
          }, next);
        });
      }
    },
    async generateBundle() {
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await readFile(source) });
    },
  };
}
