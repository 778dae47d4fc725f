import { waitFor } from 'storybook/test';

/** Our elements of a story. */
export const elementsIn = (canvas: Element): Element[] =>
  [...canvas.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('regio-'));

/** The first of what a selector finds inside our elements, as soon as it is there. */
export async function shown(canvas: Element, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      for (const { shadowRoot } of elementsIn(canvas)) {
        const found = shadowRoot?.querySelector<HTMLElement>(selector);
        if (found) return found;
      }
      throw new Error(`nothing matches ${selector}`);
    },
    { timeout: 10_000 },
  );
}

/** A play function that waits for what a selector finds. */
export const shows =
  (selector: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await shown(canvasElement, selector);
  };
