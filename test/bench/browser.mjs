import { chromium } from 'playwright-core';
import { findChromium } from '../support/find-browser.mjs';

// Times are those of a browser as people have it.
const executablePath = await findChromium({ shell: false });

/** A browser of its own, without work of its own. */
export function launch() {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}
