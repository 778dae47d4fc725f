import { HEIGHT, isHeightRequest } from './height.js';

/**
 * Tells the page around this one's height, and nothing else, so that everybody may hear it.
 * @param element what the page shows; `null` where it shows only its link
 */
export function tellHeight(element: HTMLElement | null) {
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: HEIGHT, height: Math.ceil(height + popoverHeight(element)) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // What pops up takes no room in the page, and a frame as high as a button would show none of it.
  if (element)
    void customElements
      .whenDefined(element.localName)
      .then(() => element.shadowRoot?.addEventListener('toggle', tell, true));
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isHeightRequest(data)) tell();
  });
}

/** How high a menu is that is open, all of it and what keeps it apart; 0 where none is. */
function popoverHeight(element: HTMLElement | null): number {
  const popovers = [...(element?.shadowRoot?.querySelectorAll('[popover]') ?? [])];
  const open = popovers.find(
    (one) => CSS.supports('selector(:popover-open)') && one.matches(':popover-open'),
  );
  return open ? open.scrollHeight + 16 : 0;
}
