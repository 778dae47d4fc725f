import type { StoryContext } from '@storybook/web-components-vite';
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

/** Does something in a story and waits for the event that an element of ours tells of it. */
export async function tells(
  canvas: Element,
  name: keyof HTMLElementEventMap,
  act: () => Promise<void>,
): Promise<void> {
  const told = new Promise((done) => {
    canvas.addEventListener(name, done, { once: true });
  });
  await act();
  await told;
}

/** A play function that follows the way to registration, as a page that handles it itself. */
export const registers = async ({ canvasElement, userEvent }: StoryContext): Promise<void> => {
  canvasElement.addEventListener('regio-register', (event) => event.preventDefault());
  const action = await shown(canvasElement, '[part~="action"]');
  await tells(canvasElement, 'regio-register', () => userEvent.click(action));
};

/** A play function that waits for what a selector finds. */
export const shows =
  (selector: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    await shown(canvasElement, selector);
  };
