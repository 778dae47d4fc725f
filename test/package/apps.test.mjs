// Whether the package does its work in apps of several kinds, in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findChromium } from '../support/find-browser.mjs';
import { APPS, FEED } from './apps.mjs';
import { home, json, place } from './installed.mjs';

const PATIENCE = 30_000;
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: false,
  });
});
after(() => browser.close());

/** Lays an app down beside the installed package, as if somebody had just begun it. */
function lay(name, files) {
  const folder = join(place, 'apps', name);
  const all = { ...files, 'public/events.json': JSON.stringify(FEED) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What a webmaster copies by hand. */
function copyByHand(folder) {
  for (const part of ['regio-events.js', 'chunks'])
    cpSync(join(home, 'dist', part), join(folder, 'dist/regio', part), { recursive: true });
  cpSync(join(folder, 'public'), join(folder, 'dist'), { recursive: true });
  cpSync(join(folder, 'index.html'), join(folder, 'dist/index.html'));
}

/** Opens the app and follows the way to registration. Returns what is wrong. */
async function use(folder, says) {
  const server = await preview({ root: folder, configFile: false, logLevel: 'error' });
  const page = await browser.newPage();
  const wrong = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(server.resolvedUrls.local[0]);
    const card = page.locator('regio-event-card');
    await card.getByRole('heading', { name: 'Open day' }).waitFor();
    await card.locator('a[href="https://register.example/open-day"]').click();
    await page.getByText(says).waitFor();
  } catch ({ message }) {
    wrong.push(message);
  } finally {
    await page.close();
    await server.close();
  }
  return wrong;
}

for (const { name, filesWith, says } of APPS) {
  describe(name, () => {
    const files = filesWith(json('dist/integrity.json'));
    const folder = lay(name, files);
    const isBuilt = 'tsconfig.json' in files;

    it('has no errors of type', { skip: !isBuilt }, () => {
      const tsc = resolve('node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      assert.equal(stdout, '');
    });

    it('shows a card and hears of a click', async () => {
      if (isBuilt) await build({ root: folder, configFile: false, logLevel: 'error' });
      else copyByHand(folder);
      assert.deepEqual(await use(folder, says), []);
    });
  });
}
