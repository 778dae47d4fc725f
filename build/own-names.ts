import type { Plugin } from 'vite';

const TRUSTING = [
  ['for (var name in all)', 'for (var name of Object.keys(all))'],
  ['{ get: all[name], enumerable: true }', '{ __proto__: null, get: all[name], enumerable: true }'],
] as const;

/**
 * What a module exports becomes an object where it is asked for by import() and lies in the same file. The bundler's
 * helper for that takes what the page has added to Object.prototype for exports, too, and dies of it.
 */
export function ownNames(): Plugin {
  return {
    name: 'regio-events:own-names',
    apply: 'build',
    transform: {
      filter: { id: /rolldown\/runtime\.js$/ },
      handler(code) {
        if (!TRUSTING.every(([theirs]) => code.includes(theirs)))
          this.error('the bundler’s helper has a form that is not known here');
        return TRUSTING.reduce((text, [theirs, ours]) => text.replace(theirs, ours), code);
      },
    },
  };
}
