import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;
const MODULES = join(ROOT, 'node_modules');
const SHARED = join(ROOT, '../shared/security/hosts-lib');
/** What is no package of npm is Debian's; it is fetched once, where that can be done. */
const DEBIAN = join(MODULES, '.cache/host-libraries');

/** Libraries as host pages load them, by the names that pages give them, and where they are. */
const FILES = {
  'turbo-8.umd.js': join(MODULES, '@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'pjax.js': join(MODULES, 'pjax/pjax.js'),
  'zone-0.16.3.umd.min.js': join(MODULES, 'zone.js/bundles/zone.umd.min.js'),
  'require-2.3.8.js': join(MODULES, 'requirejs/require.js'),
  'jquery-1.12.4.min.js': join(MODULES, 'jquery-1/dist/jquery.min.js'),
  'prototype-1.7.3.js': join(DEBIAN, 'prototype/prototype.js'),
  'scriptaculous-effects.js': join(DEBIAN, 'scriptaculous/effects.js'),
  'mootools-core.min.js': join(DEBIAN, 'mootools/mootools-core-nc.js'),
  'mootools-more.min.js': join(DEBIAN, 'mootools/mootools-more-nc.js'),
};

function fetchFromDebian() {
  if (existsSync(DEBIAN)) return;
  const room = mkdtempSync(join(tmpdir(), 'host-libraries-'));
  const packages = ['libjs-prototype', 'libjs-scriptaculous', 'libjs-mootools'];
  const run = (command) => spawnSync('sh', ['-c', command], { cwd: room, timeout: 60_000 });
  run(`apt-get download ${packages.join(' ')} && for one in *.deb; do dpkg -x "$one" .; done`);
  const found = join(room, 'usr/share/javascript');
  if (!existsSync(found)) return;
  mkdirSync(DEBIAN, { recursive: true });
  cpSync(found, DEBIAN, { recursive: true, dereference: true });
}

fetchFromDebian();

/** The path of a library; `undefined` where it cannot be had. */
export function libraryOf(name) {
  const known = Object.hasOwn(FILES, name) ? [FILES[name]] : [];
  return [...known, join(SHARED, name)].find(existsSync);
}
