import { DESK } from './check-story.mjs';
import { listen } from './in-page.mjs';

/** What the browser says of a request that fails, and what our report of it begins with. */
const NETWORK = /Failed to load resource|net::|\[?regio-events/i;

const firstLine = (text) => text.split('\n')[0];

/**
 * Somebody in Brussels who reads one story after another in the same page, as in Storybook itself.
 * Each gets a browser context, so that Storybook's own files are fetched once.
 * @param events names of the events that are listened for
 */
export async function readerIn(browser, address, events) {
  const context = await browser.newContext({
    viewport: DESK,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Brussels',
    locale: 'en-GB',
  });
  let page;
  let isFailing = false;
  let heard = [];

  await context.addInitScript(listen, events);
  context.on('weberror', (one) => heard.push(`error: ${one.error().message}`));
  context.on('console', (message) => {
    const { url } = message.location();
    const isExpected = isFailing && NETWORK.test(message.text());
    if (message.type() === 'error' && !isExpected && !url.endsWith('/favicon.ico'))
      heard.push(`console: ${firstLine(message.text())} ${url}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(address) && !/example\.org/.test(url))
      heard.push(`request to ${url}`);
  });

  async function close() {
    await page?.close();
    page = undefined;
  }

  async function show({ id, type }) {
    if (page) return page.evaluate((story) => globalThis.showStory(story), id);
    page = await context.newPage();
    return page.goto(`${address}/iframe.html?id=${id}&viewMode=${type}`);
  }

  /**
   * Opens a story or a page of documentation, waits for its end and has `check` look at it.
   * @param entry as in Storybook's index, with `fails` where failures of the network belong to it
   * @param isAlone whether it gets a new page
   * @returns what `check` says, with what the browser complained of
   */
  return async function read(entry, check, isAlone) {
    if (isAlone) await close();
    isFailing = entry.fails;
    heard = [];
    try {
      await show(entry);
      await page.waitForFunction(() => globalThis.storyEnd);
      const { wrong, shown } = await check(page, entry);
      if (isAlone) await close();
      return { wrong: [...heard, ...wrong], shown };
    } catch (error) {
      await close();
      return { wrong: [...heard, firstLine(error.message)], shown: [] };
    }
  };
}
