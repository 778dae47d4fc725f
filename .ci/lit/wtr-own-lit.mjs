import { prepare } from './prepare.mjs';

/** A plugin of the test runner: the elements as the script tag's file has them, with our part of Lit. */
export function wtrOwnLit() {
  return {
    name: 'own-lit',
    resolveImport: ({ source }) => (source === 'lit' ? '/.ci/lit/index.ts' : undefined),
    transform(context) {
      if (!context.path.startsWith('/src/') || !context.path.endsWith('.ts')) return undefined;
      const prepared = prepare(context.body);
      return prepared === null ? undefined : { body: prepared };
    },
  };
}
