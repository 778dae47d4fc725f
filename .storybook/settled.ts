import { waitFor } from 'storybook/test';
import type { Preview } from '@storybook/web-components-vite';
import { elementsIn } from '../stories/support/shown.js';

const isBusy = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[aria-busy="true"]');

/** Waits until the elements of a story have drawn what they have, so that axe sees that. */
export const settled: NonNullable<Preview['afterEach']> = async ({ canvasElement, tags }) => {
  if (tags.includes('endless')) return;
  await waitFor(
    () => {
      if (elementsIn(canvasElement).some(isBusy)) throw new Error('still loading');
    },
    { timeout: 10_000 },
  );
};
