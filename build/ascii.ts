import type { Plugin } from 'vite';

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes scripts in ASCII, so that a classic one survives on a page in Latin-1. */
export function ascii(): Plugin {
  return {
    name: 'regio-events:ascii',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    },
  };
}
