import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Publishes the feed's format beside the script that reads it. */
export function feedSchema(source = 'src/model/feed.schema.json'): Plugin {
  return {
    name: 'regio-events:feed-schema',
    apply: 'build',
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'feed.schema.json',
        source: await readFile(source, 'utf8'),
      });
    },
  };
}
