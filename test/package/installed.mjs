// Packs what would be published and installs it as a stranger would, beside links to what it depends on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after } from 'node:test';

/** What only whoever uses it with React has. */
const OPTIONAL = ['@lit/react', '@types/react', '@types/react-dom', 'react', 'react-dom'];

const { name, exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'package-'));
after(() => rmSync(place, { recursive: true, force: true }));

const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
);
const tarball = join(place, filename);
const home = join(place, 'node_modules', name);
mkdirSync(home, { recursive: true });
execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
for (const one of [...Object.keys(dependencies), ...OPTIONAL]) {
  const link = join(place, 'node_modules', one);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(resolve('node_modules', one), link, 'dir');
}

const json = (file) => JSON.parse(readFileSync(join(home, file), 'utf8'));

export { name, exports, place, home, tarball, json };
