import type { Plugin } from 'vite';

/** The decorators' helper, without the paths that only `reflect-metadata` and bare methods need. */
const DECORATE = `export default function(decorators, target, key, desc) {
  for (let i = decorators.length; i--; ) desc = decorators[i](target, key, desc) || desc;
  if (desc) Object.defineProperty(target, key, desc);
}`;

/** Puts a fifth of the compiler's decorators' helper in its place: ours decorate fields only. */
export function smallDecorate(): Plugin {
  return {
    name: 'regio-events:small-decorate',
    apply: 'build',
    enforce: 'pre',
    // The compiler brings its helper itself: it passes no `load`.
    transform: {
      filter: { id: /@oxc-project.*[\\/]decorate\.js$/ },
      handler: () => ({ code: DECORATE, map: null, moduleSideEffects: false }),
    },
  };
}
