// Builds the demo and opens each of its pages, the builder and the frame page, looks behind every button that opens
// something, and fails on a request that is not listed, on cookies and storage, and on what would tell
// others where a visitor was. Prints `hosts[privacy]: N passed, N failed`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../support/find-browser.mjs';

const DIST = new URL('../../dist/', import.meta.url).pathname;
/** Beside the server's own; none of the demo's pages needs any. */
const LISTED = [];
const REST = 1500;
/** Most of a visit is waiting. */
const AT_ONCE = 3;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

await build({ mode: 'demo', logLevel: 'error' });
const server = createServer(({ url }, response) => {
  const file = join(DIST, decodeURIComponent(url.split('?')[0]));
  if (!existsSync(file) || extname(file) === '') return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' });
  return response.end(readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}/`;
const pages = [
  ...readdirSync(join(DIST, 'demo'))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `demo/${name}`),
  'builder.html?feed=demo/feeds/events.json',
  'embed.html?view=event-list&feed=demo/feeds/events.json',
];

/** Runs in the page: opens what is closed, a few of each kind. */
function openAll() {
  const openIn = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (!shadowRoot) continue;
      const buttons = shadowRoot.querySelectorAll('[aria-haspopup], [aria-expanded="false"]');
      [...buttons].slice(0, 5).forEach((button) => button.click());
      openIn(shadowRoot);
    }
  };
  openIn(document);
  scrollTo(0, document.body.scrollHeight);
}

/** Runs in the page: what is kept in the browser, and links and pictures that tell too much. */
async function findings() {
  const found = [];
  if (document.cookie) found.push(`cookie ${document.cookie}`);
  for (const name of ['localStorage', 'sessionStorage'])
    if (window[name].length > 0) found.push(`${name} ${Object.keys(window[name])}`);
  if ((await indexedDB.databases()).length > 0) found.push('indexedDB');
  if ((await caches.keys()).length > 0) found.push('caches');
  const rootsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
    );
  const roots = rootsIn(document);
  let links = 0;
  for (const root of roots) {
    for (const link of root.querySelectorAll('a[href^="http"]')) {
      links++;
      if (link.origin !== location.origin && !link.relList.contains('noopener'))
        found.push(`link without noopener: ${link.href}`);
    }
    for (const image of root.querySelectorAll('img'))
      if (image.referrerPolicy !== 'no-referrer') found.push(`picture with referrer: ${image.src}`);
  }
  return { found, elements: roots.length, links };
}

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox'],
});
let failed = 0;

async function visit(name) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wrong = new Set();
  context.on('request', (request) => {
    const url = request.url();
    const isListed = [base, ...LISTED, 'data:', 'blob:'].some((start) => url.startsWith(start));
    if (!isListed) wrong.add(`request to ${url}`);
  });
  await page.goto(base + name);
  await page.waitForTimeout(REST);
  await page.evaluate(openAll);
  await page.waitForTimeout(REST);
  const { found, elements, links } = await page.evaluate(findings);
  found.forEach((one) => wrong.add(one));
  for (const { name: cookie } of await context.cookies()) wrong.add(`cookie ${cookie}`);
  // Else a page that shows nothing would do nothing wrong.
  if (elements === 0) wrong.add('no elements');
  if (wrong.size > 0) failed++;
  for (const one of [...wrong].slice(0, 5)) console.log(`${name}: ${one}`);
  console.log(`${name}: ${elements} elements, ${links} links`);
  await context.close();
}

const waiting = [...pages];
const visitors = Array.from({ length: AT_ONCE }, async () => {
  while (waiting.length > 0) await visit(waiting.shift());
});
await Promise.all(visitors);
await browser.close();
server.close();
console.log(`hosts[privacy]: ${pages.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
