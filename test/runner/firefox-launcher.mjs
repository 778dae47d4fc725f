import { firefox, startFirefox } from '../hosts/browsers.mjs';

const VIEWPORT = { width: 800, height: 600 };
/** Milliseconds for a page or the browser to go, which Firefox now and then does not say. */
const FAREWELL = 10_000;

const atMost = (time, promise) =>
  Promise.race([promise.catch(() => {}), new Promise((done) => setTimeout(done, time))]);

/**
 * A launcher of the test runner: Firefox as puppeteer drives it. One page at a time, as Firefox
 * draws, and gives the focus to, the one in front only.
 */
export class FirefoxLauncher {
  // By this name the runner's commands find keyboard, mouse and viewport.
  type = 'puppeteer';
  concurrency = 1;
  #pages = new Map();
  #starting;

  constructor(name) {
    this.name = name;
  }

  async startSession(id, url) {
    if (!firefox) throw new Error('No Firefox found.');
    const { browser } = await (this.#starting ??= startFirefox({ defaultViewport: VIEWPORT }));
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.bringToFront();
    this.#pages.set(id, { context, page });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id).page.url();
  }

  getPage(id) {
    return this.#pages.get(id)?.page;
  }

  async stopSession(id) {
    const { context } = this.#pages.get(id);
    this.#pages.delete(id);
    await atMost(FAREWELL, context.close());
    return {};
  }

  async stop() {
    if (this.#starting) await atMost(FAREWELL, (await this.#starting).close());
  }
}
