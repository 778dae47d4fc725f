import type { Plugin } from 'vite';

/** Lit's own modules, as published. */
const LIT = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/].*\.js$/;

const GLOBALS = '\0lit-globals';

/**
 * Keeps Lit to itself on a page of somebody else's: its version lists and hooks stay in an object of its own instead
 * of on `globalThis`, and its Trusted Types policy is named `regio-events`. Where a page allows no policy of that
 * name, Lit goes without, which `define` notices.
 */
export function quietLit(): Plugin {
  return {
    name: 'regio-events:quiet-lit',
    apply: 'build',
    resolveId: (source) => (source === GLOBALS ? GLOBALS : null),
    load: (id) =>
      id === GLOBALS
        ? `export const lit = {
            ShadowRoot: globalThis.ShadowRoot,
            trustedTypes: globalThis.trustedTypes,
            createPolicy(rules) {
              try { return this.trustedTypes.createPolicy('regio-events', rules); } catch {}
            },
          };`
        : null,
    transform: {
      filter: { id: LIT },
      handler: (code) => ({
        code: `import { lit as litGlobals } from ${JSON.stringify(GLOBALS)};\n${code
          .replace(/\bSymbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),?/, '')
          .replace(/(?<![.\w])litPropertyMetadata\b/g, 'litGlobals.litPropertyMetadata')
          .replace(/\bglobalThis\b/g, 'litGlobals')
          // MooTools puts something else in the place of Document.
          .replace('in Document.prototype', 'in document')
          .replace(/\w+\.createPolicy\("lit-html",(\{[^}]*\})\)/, 'litGlobals.createPolicy($1)')}`,
        map: null,
      }),
    },
  };
}
