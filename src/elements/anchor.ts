import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const EDGE = 8;

/** Keeps a popover beside its button for as long as it is open; flips and shifts at the window's edges. Returns what ends it. */
export function anchor(button: HTMLElement, popover: HTMLElement): () => void {
  return autoUpdate(button, popover, () => {
    void computePosition(button, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(6),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, availableWidth }) {
            popover.style.maxHeight = `${Math.max(availableHeight, 120)}px`;
            popover.style.maxWidth = `${availableWidth}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      popover.style.left = `${x}px`;
      popover.style.top = `${y}px`;
      popover.style.visibility = 'visible';
    });
  });
}
