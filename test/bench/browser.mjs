import { chromium } from 'playwright-core';
import { findChromium } from '../../.ci/find-browser.mjs';

const executablePath = await findChromium();

/** A browser of its own, without work of its own. */
export function launch() {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}
