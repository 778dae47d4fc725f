#!/usr/bin/env node
// Prints the path of a Chromium-family browser; with --install gets one if there is none. With --firefox prints
// that of a Firefox, and gets none.
// The headless shell comes first: it does the same work for tests in about half the time.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const runs = (f) => {
  try {
    accessSync(f, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (n) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((d) => join(d, n))
    .find(runs);
const SHELL = 'chromium-headless-shell';
const known = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
  ].map((n) => () => onPath(n)),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((n) =>
    ['/Applications', join(homedir(), 'Applications')].map(
      (d) => () => `${d}/${n}.app/Contents/MacOS/${n}`,
    ),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((v) =>
    [['Google', 'Chrome'], ['Chromium'], ['Microsoft', 'Edge']].map(
      (p) => () =>
        process.env[v] &&
        join(
          process.env[v],
          ...p,
          'Application',
          p.at(-1) === 'Edge' ? 'msedge.exe' : 'chrome.exe',
        ),
    ),
  ),
};
/** Firefox where it is installed: `firefox-esr` on Debian. */
export const findFirefox = () => onPath('firefox-esr') ?? onPath('firefox');

/** @param shell whether a browser without windows will do; what it draws takes other times */
export async function findChromium({ install = false, shell = true, log = console.error } = {}) {
  const env = process.env.CHROME_PATH;
  if (env) {
    if (runs(env)) return env;
    throw new Error(`CHROME_PATH is set to ${env}, which is not an executable file.`);
  }
  for (const f of [() => shell && onPath(SHELL), ...(known[process.platform] ?? [])]) {
    const p = f();
    if (p && runs(p)) return p;
  }
  try {
    const p = (await import('playwright-core')).chromium.executablePath();
    if (existsSync(p)) return p;
  } catch {
    /* not installed */
  }
  if (install && process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    const opt = {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    log("No browser found: installing Debian's chromium with apt-get …");
    const get = (name) =>
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], opt).status === 0;
    if (!get(SHELL)) {
      spawnSync('apt-get', ['update'], opt);
      if (!get(SHELL)) get('chromium');
    }
    const p = onPath(SHELL) ?? onPath('chromium');
    if (p) return p;
  }
  throw new Error(
    'No Chrome or Chromium found.\n  - install one (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome), or\n  - set CHROME_PATH=/path/to/chrome, or\n  - npx playwright install chromium',
  );
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const find = async () => {
    if (!process.argv.includes('--firefox'))
      return findChromium({ install: process.argv.includes('--install') });
    const firefox = findFirefox();
    if (!firefox) throw new Error('No Firefox found (Debian: sudo apt-get install firefox-esr).');
    return firefox;
  };
  find().then(
    (p) => console.log(p),
    (e) => {
      console.error(e.message);
      process.exit(1);
    },
  );
}
