import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

// Browsers the CSS is written for, as lightningcss counts them: with no targets it would turn
// `(min-width: 30rem)` into a spelling that Safari reads only since 16.4.
const TARGETS = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

// `Features.LightDark`: in its place lightningcss would put variables that are only set where our
// own style sheet says `color-scheme`, but that is for the page to say.
const LIGHT_DARK = 1 << 20;

/** Takes the white space and the comments out of html``, svg`` and css``. */
export function minifyTemplates(): Plugin {
  return {
    name: 'regio-events:minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\b(?:html|svg|css)`/ },
      async handler(code, fileName) {
        const result = await minifyHTMLLiterals(code, {
          fileName,
          // Without its slash `<path/>` would swallow what follows it.
          html: { keepClosingSlash: true },
          css: { targets: TARGETS, exclude: LIGHT_DARK },
        });
        return result ? { code: result.code, map: result.map ?? null } : null;
      },
    },
  };
}
