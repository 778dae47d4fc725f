import puppeteer from 'puppeteer-core';
import { findChromium } from '../support/find-browser.mjs';

// Times are those of a browser as people have it.
const executablePath = await findChromium({ shell: false });

/**
 * A browser of its own, without work of its own. Requests are not watched: under the Network domain of the
 * developer tools each notes where in the code it was made, and for that the whole script is parsed again.
 */
export function launch() {
  return puppeteer.launch({
    executablePath,
    networkEnabled: false,
    defaultViewport: null,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}
