// Packs what would be published and uses it as a stranger would: all files there, every export found
// by Node and by TypeScript, the model without a browser, the elements in apps of three kinds.
// Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesFound, nothingForeign, publishable } from './package/files.mjs';
import { editorsKnow, keepsWhatCounts } from './package/for-tools.mjs';
import { runsInApps } from './package/in-browser.mjs';
import { modelReads, resolvesInNode } from './package/in-node.mjs';
import { typesFound, typesRight } from './package/in-typescript.mjs';

const { name, exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What only whoever uses it with React or Preact has. */
const OPTIONAL = ['@lit/react', '@types/react', '@types/react-dom', 'react', 'react-dom'];

const place = mkdtempSync(join(tmpdir(), 'package-'));
const home = join(place, 'node_modules', name);

let tarball = '';

/** Installs the packed tarball beside links to what it depends on. */
function install() {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  tarball = join(place, filename);
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
  for (const one of [...Object.keys(dependencies), ...OPTIONAL]) {
    mkdirSync(join(place, 'node_modules', one, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', one), join(place, 'node_modules', one), 'dir');
  }
}

let passed = 0;
let failed = 0;

try {
  install();
  const given = { name, exports, place, home, tarball };
  for (const check of [
    filesFound,
    nothingForeign,
    publishable,
    resolvesInNode,
    modelReads,
    typesFound,
    typesRight,
    keepsWhatCounts,
    editorsKnow,
    runsInApps,
  ]) {
    for (const [title, wrong] of await check(given)) {
      if (wrong) console.log(`✗ ${title}\n    ${wrong}`);
      if (wrong) failed++;
      else passed++;
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(`package: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
