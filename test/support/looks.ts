import { emulateMedia } from '@web/test-runner-commands';
import { addToHead } from './page.js';

/** Firefox lets nobody change what the device asks for. */
export const canEmulate = !navigator.userAgent.includes('Firefox');

let isChanged = false;

afterEach(async () => {
  if (isChanged)
    await emulateMedia({
      colorScheme: 'light',
      forcedColors: 'none',
      reducedMotion: 'no-preference',
    });
  isChanged = false;
});

/** Puts the page in the dark for the length of a test, as the visitor's device asks for. */
export async function darken() {
  // The audit takes a page without a background for white.
  addToHead(
    '<style>:root { color-scheme: light dark; background: light-dark(#fff, #121212) }</style>',
  );
  isChanged = true;
  await emulateMedia({ colorScheme: 'dark' });
}

/** Has the visitor's own colours stand for the page's for the length of a test. */
export async function forceColors() {
  isChanged = true;
  await emulateMedia({ forcedColors: 'active' });
}

/** Has the visitor want no motion for the length of a test. */
export async function calm() {
  isChanged = true;
  await emulateMedia({ reducedMotion: 'reduce' });
}
