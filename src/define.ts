import { html, render } from 'lit';
import { page } from './page.js';

let isAllowed: boolean | undefined;

/**
 * Registers an element, unless another copy of this library on the page came first, or somebody else. Where the page's Trusted Types
 * allow no policy of ours, no template can be drawn: the element's own content stays, and the console says why.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const known = customElements.get(tag);
  // Another copy of ours has our properties.
  if (known && !('feed' in known.prototype))
    console.warn?.(`regio-events: <${tag}> stays what another script of this page has made of it.`);
  if (known) return;
  isAllowed ??= canDraw();
  if (isAllowed) customElements.define(tag, element);
}

function canDraw(): boolean {
  try {
    render(html`<p></p>`, page.createDocumentFragment());
    return true;
  } catch {
    console.error?.(
      'regio-events: the elements cannot be drawn, as the Content-Security-Policy of this page allows no Trusted Types policy. Add "trusted-types regio-events regio-events-data" to it.',
    );
    return false;
  }
}
