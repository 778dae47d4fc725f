import { chromium } from 'playwright-core';
import { findChromium, findFirefox } from '../support/find-browser.mjs';

/** Firefox where it is installed. */
export const firefox = findFirefox();
const VIEWPORT = { width: 640, height: 900 };
/** Milliseconds in which nothing may move any more. */
const REST = 400;
/** After so many it is looked at as it is. */
const PATIENCE = 10_000;
/** Milliseconds Firefox has to answer its driver. */
const ANSWER = 60_000;

const isOurs = (url) => /regio-events[^/]*\.js/.test(url);
const sleep = (time) => new Promise((done) => setTimeout(done, time));

const isDrawn = (seen) => Object.values(seen).every(({ words, isBusy }) => words && !isBusy);

/** What is to be seen once everything has been loaded, and stands still: pages have transitions of their own. */
async function atRest(look, isDone = () => true) {
  const end = Date.now() + PATIENCE;
  let seen = await look();
  for (let since = Date.now(); Date.now() < end;) {
    await sleep(REST / 4);
    const next = await look();
    if (!isDone(next) || JSON.stringify(next) !== JSON.stringify(seen)) since = Date.now();
    seen = next;
    if (Date.now() - since >= REST) break;
  }
  return seen;
}

/**
 * A browser that visits pages. Both drivers' pages know `goto`, `evaluate`, `on` and `close`.
 * @param close ends it
 * @param atOnce how many at a time; Firefox lets only the page in front draw
 * @param open makes a page
 * @param block keeps our scripts from a page, so that its traces are those it has without us
 */
function visitor(name, close, atOnce, open, block) {
  return {
    name,
    atOnce,
    close,
    async visit(url, { tags, look, traces }) {
      const bare = await open();
      await block(bare);
      await bare.goto(url);
      const before = await atRest(() => bare.evaluate(traces));
      await bare.close();

      const errors = [];
      const page = await open();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(url);
      const seen = await atRest(() => page.evaluate(look, tags), isDrawn);
      const after = await atRest(() => page.evaluate(traces));
      await page.close();
      return { seen, errors, before, after };
    },
  };
}

async function inChromium() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  const open = () =>
    browser.newPage({ viewport: VIEWPORT, timezoneId: 'Europe/Brussels', locale: 'en' });
  const block = (page) =>
    page.route(
      ({ href }) => isOurs(href),
      (route) => route.abort(),
    );
  return visitor('chromium', () => browser.close(), 3, open, block);
}

/** Starts Firefox. Its driver says nothing where it does not go when told to, and then waits for it for ever. */
export async function startFirefox(options) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    protocolTimeout: ANSWER,
    ...options,
  });
  const close = async () => {
    await browser.close();
    browser.process().kill('SIGKILL');
  };
  return { browser, close };
}

async function inFirefox() {
  // Not set page by page: that fails where a Firefox does not know all that goes with it.
  const { browser, close } = await startFirefox({ defaultViewport: VIEWPORT });
  const open = () => browser.newPage();
  const block = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (isOurs(request.url()) ? request.abort() : request.continue()));
  };
  return visitor('firefox', close, 1, open, block);
}

/** Several visitors as one, each with a browser of its own. */
function together(visitors) {
  const free = [...visitors];
  return {
    name: visitors[0].name,
    atOnce: visitors.length,
    close: () => Promise.all(visitors.map((one) => one.close())),
    async visit(...given) {
      const one = free.pop();
      try {
        return await one.visit(...given);
      } finally {
        free.push(one);
      }
    },
  };
}

/** Chromium, and Firefox where it is installed. */
export async function browsers() {
  const firefoxes = firefox ? [together([await inFirefox(), await inFirefox()])] : [];
  return [await inChromium(), ...firefoxes];
}
