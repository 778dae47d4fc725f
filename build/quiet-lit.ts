import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Lit's own modules, as published. */
const LIT = /[\\/]node_modules[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/].*\.js$/;

const GLOBALS = '\0lit-globals';
const PAGE = JSON.stringify(resolve(import.meta.dirname, '../src/page.ts'));

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
        ? `import { page } from ${PAGE};
          export const lit = {
            document: page,
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
        code: `import { lit as litGlobals } from ${JSON.stringify(GLOBALS)};\n${withPage(code)
          .replace(/\bSymbol\.metadata\s*\?\?=\s*Symbol\("metadata"\),?/, '')
          .replace(/(?<![.\w])litPropertyMetadata\b/g, 'litGlobals.litPropertyMetadata')
          .replace(/\bglobalThis\b/g, 'litGlobals')
          // Options that are given would have those in them that the page has added to Object.prototype.
          .replace(/((?:add|remove)EventListener\(this\.name,this),\w+\)/g, '$1)')
          .replace(/(createProperty\((\w+),(\w+)=\w+\)\{)/, '$1$3={__proto__:null,...$3};')
          // MooTools puts something else in the place of Document.
          .replace('in Document.prototype', 'in document')
          .replace(/\w+\.createPolicy\("lit-html",(\{[^}]*\})\)/, 'litGlobals.createPolicy($1)')}`,
        map: null,
      }),
    },
  };
}

/** What elements of the page are named stands before what a document has: functions of lit-html's come from `page`. */
function withPage(code: string): string {
  const [, name] = /\b(\w+)=document,/.exec(code) ?? [];
  return name
    ? code.replace(
        new RegExp(`\\b${name}(?=\\.create\\w+\\()|(?<=\\?\\?)${name}(?=\\))`, 'g'),
        'litGlobals.document',
      )
    : code;
}
