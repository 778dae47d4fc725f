import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../test/support/find-browser.mjs';
import { serve } from '../../test/support/serve.mjs';
import { APPS, FEED } from './apps.mjs';

const PATIENCE = 30_000;
const LINK = 'https://register.example/open-day';

/** Lays an app down beside the installed package, as if somebody had just begun it. */
function lay(place, name, files) {
  const folder = join(place, 'apps', name);
  const all = { ...files, 'public/events.json': JSON.stringify(FEED) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function typeErrors(folder) {
  const tsc = resolve('node_modules/.bin/tsc');
  const { stdout, error } = spawnSync(tsc, ['-p', '.'], { cwd: folder, encoding: 'utf8' });
  return error ? error.message : stdout.trim();
}

/** Makes an app ready to be served: by Vite, or with what a webmaster copies by hand. Returns its folder. */
async function made(folder, home, isBuilt) {
  if (isBuilt) {
    await build({ root: folder, configFile: false, logLevel: 'error' });
    return join(folder, 'dist');
  }
  for (const part of ['regio-events.js', 'chunks'])
    cpSync(join(home, 'dist', part), join(folder, 'public/regio', part), { recursive: true });
  cpSync(join(folder, 'index.html'), join(folder, 'public/index.html'));
  return join(folder, 'public');
}

/** Opens the app and follows the way to registration. Returns what is wrong. */
async function use(browser, address, says) {
  const page = await browser.newPage();
  const wrong = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  try {
    await page.goto(`${address}/index.html`);
    const card = page.locator('regio-event-card');
    await card.getByRole('heading', { name: 'Open day' }).waitFor({ timeout: PATIENCE });
    const link = card.locator(`a[href="${LINK}"]`);
    await link.click({ timeout: PATIENCE });
    if (says) await page.getByText(says).waitFor({ timeout: PATIENCE });
  } catch ({ message }) {
    wrong.push(message.split('\n')[0]);
  } finally {
    await page.close();
  }
  return wrong.join('; ');
}

/** Whether the package does its work in apps of several kinds, in a browser. */
export async function runsInApps({ place, home }) {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    chromiumSandbox: false,
  });
  const results = [];
  for (const { name, files, says } of APPS) {
    const folder = lay(place, name, files);
    const isBuilt = 'tsconfig.json' in files;
    if (isBuilt) results.push([`${name} has no errors of type`, typeErrors(folder)]);
    try {
      const address = await serve(await made(folder, home, isBuilt));
      results.push([
        `${name} shows a card and hears of a click`,
        await use(browser, address, says),
      ]);
    } catch ({ message }) {
      results.push([`${name} can be built`, message]);
    }
  }
  await browser.close();
  return results;
}
