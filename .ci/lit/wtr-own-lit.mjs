import { minified } from '../minified.mjs';
import { prepare } from './prepare.mjs';

/** A plugin of the test runner: the elements as the script tag's file has them, minified and with our part of Lit. */
export function wtrOwnLit() {
  return {
    name: 'own-lit',
    resolveImport: ({ source }) => (source === 'lit' ? '/.ci/lit/index.ts' : undefined),
    async transform(context) {
      if (!context.path.startsWith('/src/') || !context.path.endsWith('.ts')) return undefined;
      const small = await minified(context.body, context.path);
      const prepared = prepare(small?.code ?? context.body);
      return prepared === null ? undefined : { body: prepared };
    },
  };
}
