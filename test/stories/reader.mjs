import { DESK } from './check-story.mjs';
import { listen } from './in-page.mjs';

const PATIENCE = 30_000;

/** What the browser says of a request that fails, and what our report of it begins with. */
const NETWORK = /Failed to load resource|net::|\[?regio-events/i;

const firstLine = (text) => text.split('\n')[0];

/**
 * Somebody in Brussels who reads one story after another in the same page, as in Storybook itself.
 * Each gets a browser context, so that Storybook's own files are fetched once.
 */
export class Reader {
  #context;
  #address;
  #events;
  #page = null;
  #entry = null;
  #wrong = [];

  constructor(context, address, events) {
    this.#context = context;
    this.#address = address;
    this.#events = events;
  }

  /** @param events names of the events that are listened for */
  static async in(browser, address, events) {
    const context = await browser.newContext({
      viewport: DESK,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Brussels',
      locale: 'en-GB',
    });
    return new Reader(context, address, events);
  }

  /**
   * Opens a story or a page of documentation, waits for its end and has `check` look at it.
   * @param entry as in Storybook's index, with `fails` where failures of the network belong to it
   * @param isAlone whether it gets a new page
   * @returns what `check` says, with what the browser complained of
   */
  async read(entry, check, isAlone) {
    if (isAlone) await this.#close();
    this.#entry = entry;
    this.#wrong = [];
    try {
      if (this.#page) await this.#page.evaluate((id) => globalThis.showStory(id), entry.id);
      else await this.#open(entry);
      const page = this.#page;
      await page.waitForFunction(() => globalThis.storyEnd, undefined, { timeout: PATIENCE });
      const { wrong, shown } = await check(page, entry);
      if (isAlone) await this.#close();
      return { wrong: [...this.#wrong, ...wrong], shown };
    } catch (error) {
      await this.#close();
      return { wrong: [...this.#wrong, firstLine(error.message)], shown: [] };
    }
  }

  async #open({ id, type }) {
    this.#page = await this.#context.newPage();
    this.#page.on('pageerror', ({ message }) => this.#wrong.push(`error: ${message}`));
    this.#page.on('console', (message) => this.#onConsole(message));
    this.#page.on('request', (request) => this.#onRequest(request.url()));
    await this.#page.addInitScript(listen, this.#events);
    await this.#page.goto(`${this.#address}/iframe.html?id=${id}&viewMode=${type}`);
  }

  async #close() {
    await this.#page?.close();
    this.#page = null;
  }

  #onConsole(message) {
    const isExpected = this.#entry.fails && NETWORK.test(message.text());
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isExpected && !isIcon)
      this.#wrong.push(`console: ${firstLine(message.text())} ${message.location().url}`);
  }

  #onRequest(url) {
    if (/^https?:/.test(url) && !url.startsWith(this.#address) && !/example\.org/.test(url))
      this.#wrong.push(`request to ${url}`);
  }
}
