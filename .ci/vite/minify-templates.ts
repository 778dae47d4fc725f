import type { Plugin } from 'vite';
import { minified } from '../minified.mjs';

/** Takes the white space and the comments out of html``, svg`` and css``. */
export function minifyTemplates(): Plugin {
  return {
    name: 'regio-events:minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:html|svg|css)`/ },
      async handler(code, id) {
        const result = await minified(code, id);
        return result ? { code: result.code, map: result.map ?? null } : null;
      },
    },
  };
}
