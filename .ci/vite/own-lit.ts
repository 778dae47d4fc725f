import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { prepare } from '../lit/prepare.mjs';

const OWN = resolve(import.meta.dirname, '../lit/index.ts');

const LEFTOVERS =
  /\blit(?:Html|Element)(?:Versions|PolyfillSupport|HydrateSupport)\b|\breactiveElement(?:Versions|PolyfillSupport)\b|\blitPropertyMetadata\b|createPolicy\(\s*["'`]lit-html/;

/** Puts the part of Lit that our elements use in the place of Lit, and templates that are ready for it. */
export function ownLit(): Plugin[] {
  return [
    {
      name: 'regio-events:own-lit',
      apply: 'build',
      enforce: 'pre',
      resolveId: (source) => (source === 'lit' ? OWN : null),
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const found = file.type === 'chunk' && LEFTOVERS.exec(file.code);
          if (found) this.error(`${file.fileName} still has ${found[0]}`);
        }
      },
    },
    {
      name: 'regio-events:prepared-templates',
      apply: 'build',
      enforce: 'post',
      transform: {
        filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\bhtml`/ },
        handler(code) {
          const prepared = prepare(code);
          return prepared === null ? null : { code: prepared, map: null };
        },
      },
    },
  ];
}
