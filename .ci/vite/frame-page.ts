import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const FOLDER = 'src/embed/frame';

/** Puts the frame page and its style sheet beside its script. */
export function framePage(): Plugin {
  return {
    name: 'regio-events:frame-page',
    apply: 'build',
    async generateBundle() {
      for (const fileName of ['embed.html', 'embed.css']) {
        const source = await readFile(`${FOLDER}/${fileName}`, 'utf8');
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
