import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../../.ci/find-browser.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const VIEWPORT = { width: 640, height: 900 };
/** Milliseconds in which everything has been loaded and drawn. */
const REST = 1500;

/** What both drivers' pages can do: traces before the library runs are those of the page without it. */
async function visitWith(page, errors, url, { tags, look, traces }) {
  const bare = await page.withoutLibrary(url, traces);
  await page.goto(url);
  await page.rest(REST);
  const seen = {};
  for (const tag of tags) seen[tag] = await page.evaluate(look, tag);
  const after = await page.evaluate(traces);
  await page.close();
  return { seen, errors, before: bare, after };
}

const isOurs = (url) => /regio-events[^/]*\.js/.test(url);
const sleep = (time) => new Promise((done) => setTimeout(done, time));

async function inChromium() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  const open = async (errors) => {
    const page = await browser.newPage({
      viewport: VIEWPORT,
      timezoneId: 'Europe/Brussels',
      locale: 'en',
    });
    page.on('pageerror', (error) => errors.push(error.message));
    return page;
  };
  return {
    name: 'chromium',
    close: () => browser.close(),
    async visit(url, tools) {
      const errors = [];
      const page = await open(errors);
      return visitWith(
        {
          goto: (address) => page.goto(address),
          rest: sleep,
          evaluate: (work, value) => page.evaluate(work, value),
          close: () => page.close(),
          async withoutLibrary(address, traces) {
            const bare = await open([]);
            await bare.route(
              (one) => isOurs(one.href),
              (route) => route.abort(),
            );
            await bare.goto(address);
            const found = await bare.evaluate(traces);
            await bare.close();
            return found;
          },
        },
        errors,
        url,
        tools,
      );
    },
  };
}

async function inFirefox(executablePath) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const open = async (errors) => {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORT);
    page.on('pageerror', (error) => errors.push(error.message));
    return page;
  };
  return {
    name: 'firefox',
    close: () => browser.close(),
    async visit(url, tools) {
      const errors = [];
      const page = await open(errors);
      return visitWith(
        {
          goto: (address) => page.goto(address),
          rest: sleep,
          evaluate: (work, value) => page.evaluate(work, value),
          close: () => page.close(),
          async withoutLibrary(address, traces) {
            const bare = await open([]);
            await bare.setRequestInterception(true);
            bare.on('request', (request) =>
              isOurs(request.url()) ? request.abort() : request.continue(),
            );
            await bare.goto(address);
            const found = await bare.evaluate(traces);
            await bare.close();
            return found;
          },
        },
        errors,
        url,
        tools,
      );
    },
  };
}

/** Chromium, and Firefox where it is installed. */
export async function browsers() {
  const firefox = FIREFOX.find(existsSync);
  return [await inChromium(), ...(firefox ? [await inFirefox(firefox)] : [])];
}
