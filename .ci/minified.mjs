import { minifyHTMLLiterals } from 'minify-literals';

// Browsers the CSS is written for, as lightningcss counts them: with no targets it would turn
// `(min-width: 30rem)` into a spelling that Safari reads only since 16.4.
const TARGETS = { chrome: 111 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

// `Features.LightDark`: in its place lightningcss would put variables that are only set where our
// own style sheet says `color-scheme`, but that is for the page to say.
const LIGHT_DARK = 1 << 20;

/** A module without the white space and the comments in its html``, svg`` and css``; `null` where there are none. */
export const minified = (code, fileName) =>
  minifyHTMLLiterals(code, {
    fileName,
    // Without its slash `<path/>` would swallow what follows it.
    html: { keepClosingSlash: true },
    css: { targets: TARGETS, exclude: LIGHT_DARK },
  });
