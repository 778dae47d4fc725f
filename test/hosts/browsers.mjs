import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../../.ci/find-browser.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const VIEWPORT = { width: 640, height: 900 };
/** Milliseconds in which everything has been loaded and drawn. */
const REST = 1500;

const isOurs = (url) => /regio-events[^/]*\.js/.test(url);
const sleep = (time) => new Promise((done) => setTimeout(done, time));

/**
 * A browser that visits pages. Both drivers' pages know `goto`, `evaluate`, `on` and `close`.
 * @param open makes a page
 * @param block keeps our scripts from a page, so that its traces are those it has without us
 */
function visitor(name, browser, open, block) {
  return {
    name,
    close: () => browser.close(),
    async visit(url, { tags, look, traces }) {
      const bare = await open();
      await block(bare);
      await bare.goto(url);
      const before = await bare.evaluate(traces);
      await bare.close();

      const errors = [];
      const page = await open();
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(url);
      await sleep(REST);
      const seen = {};
      for (const tag of tags) seen[tag] = await page.evaluate(look, tag);
      const after = await page.evaluate(traces);
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
  return visitor('chromium', browser, open, block);
}

async function inFirefox(executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const open = async () => {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORT);
    return page;
  };
  const block = async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => (isOurs(request.url()) ? request.abort() : request.continue()));
  };
  return visitor('firefox', browser, open, block);
}

/** Chromium, and Firefox where it is installed. */
export async function browsers() {
  const firefox = FIREFOX.find(existsSync);
  return [await inChromium(), ...(firefox ? [await inFirefox(firefox)] : [])];
}
