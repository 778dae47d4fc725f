import { html, render } from 'lit';
import type * as Diagnostics from './feed/diagnostics.js';
import { page } from './page.js';

let isAllowed: boolean | undefined;

/**
 * Registers an element, unless another copy of this library on the page came first, or somebody else, of which the
 * console says so. Where the page's Trusted Types allow no policy of ours, no template can be drawn: the element's own
 * content stays, and the console says why.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const known = customElements.get(tag);
  if (known) {
    // Another copy of ours has our properties.
    if (!('feed' in known.prototype)) report(({ reportTaken }) => reportTaken(tag));
    return;
  }
  isAllowed ??= canDraw();
  if (isAllowed) customElements.define(tag, element);
}

function canDraw(): boolean {
  try {
    render(html`<p></p>`, page.createDocumentFragment());
    return true;
  } catch {
    report(({ reportNoPolicy }) => reportNoPolicy());
    return false;
  }
}

function report(tell: (diagnostics: typeof Diagnostics) => void) {
  void import('./feed/diagnostics.js').then(tell, () => {});
}
