import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asleep, clipped, contrast, listen, overflow } from './in-page.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };
const PATIENCE = 30_000;

/** What the browser says of a request that fails, and what our report of it begins with. */
const NETWORK = /Failed to load resource|net::|\[?regio-events/i;

const firstLine = (text) => text.split('\n')[0];

/** A visitor in Brussels. Stories share one, so that Storybook's own files are fetched once. */
export const newVisitor = (browser) =>
  browser.newContext({
    viewport: DESK,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Brussels',
    locale: 'en-GB',
  });

/**
 * Opens a story as a visitor would and looks at it from all sides.
 * @returns one sentence for each thing that is wrong
 */
export async function checkStory(context, address, { id, tags }) {
  const page = await context.newPage();
  try {
    const wrong = [];
    page.on('pageerror', ({ message }) => wrong.push(`error: ${message}`));
    page.on('console', (message) => {
      const isExpected = tags.includes('fails') && NETWORK.test(message.text());
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !isExpected && !isIcon)
        wrong.push(`console: ${firstLine(message.text())} ${message.location().url}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(address) && !/example\.org/.test(url))
        wrong.push(`request to ${url}`);
    });
    await page.addInitScript(listen);
    await page.goto(`${address}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() => globalThis.storyEnd, undefined, { timeout: PATIENCE });
    const { status, message, violations = [] } = await page.evaluate(() => globalThis.storyEnd);
    if (status !== 'success' && violations.length === 0)
      wrong.push(`story: ${firstLine(message ?? status)}`);
    wrong.push(...violations.map((one) => `axe: ${one}`));
    for (const name of await page.evaluate(asleep)) wrong.push(`${name} is not defined`);
    await look(page, wrong);
    return wrong;
  } catch (error) {
    return [firstLine(error.message)];
  } finally {
    await page.close();
  }
}

async function look(page, wrong) {
  await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const target of await page.evaluate(contrast)) wrong.push(`contrast in the dark: ${target}`);
  await page.emulateMedia({ colorScheme: 'light' });

  await page.setViewportSize(PHONE);
  await settled(page);
  const tooWide = await page.evaluate(overflow);
  if (tooWide > 0) wrong.push(`${tooWide} px too wide at 320 px`);

  await page.setViewportSize(DESK);
  await page.addStyleTag({ content: '#storybook-root { font-size: 200% }' });
  await settled(page);
  for (const target of await page.evaluate(clipped)) wrong.push(`clipped at 200 %: ${target}`);
}

const settled = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
