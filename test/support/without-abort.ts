// To be imported before the product, which looks for AbortController when it loads.

const { AbortController } = globalThis;

Reflect.deleteProperty(globalThis, 'AbortController');

/** Gives the page its AbortController back, which the tools of tests need. */
export function giveBack() {
  globalThis.AbortController = AbortController;
}
