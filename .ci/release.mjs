// Prepares a release: `npm run release -- 1.2.0`. Writes the version, the heading in CHANGELOG.md and
// the integrity in docs/security-privacy.md, builds, and checks the package. Commits and publishes nothing.
// With --dry it does so in a copy of what is committed, and the work tree stays as it is.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exitCodeOf, run } from './run-tool.mjs';

const CHANGELOG = 'CHANGELOG.md';
const HEADING = '## [Unreleased]';
const args = process.argv.slice(2);
const version = args.find((one) => one !== '--dry') ?? '';

function refuse(why) {
  console.error(why);
  process.exit(1);
}

/** The same as a release, in a copy. Resolves to its exit code. */
async function rehearse() {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    git('clone', '--quiet', '.', copy);
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'dir');
    writeFileSync(join(copy, '.git/info/exclude'), 'node_modules\n');
    return await exitCodeOf('node', ['.ci/release.mjs', version], {}, copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What npm would pack, by its name and version. */
function packed() {
  const text = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(text)
    .map((one) => one.id)
    .join();
}

function mustSay(what, text, words) {
  if (!text.includes(words)) refuse(`${what} does not say ${words}.`);
}

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const changelog = readFileSync(CHANGELOG, 'utf8');
const [, news = ''] = changelog.split(HEADING);

if (args.includes('--dry')) process.exit(await rehearse());

if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  refuse('Say which version: npm run release -- 1.2.0');
if (git('status', '--porcelain')) refuse('There are changes that are not committed.');
if (git('tag', '--list', `v${version}`)) refuse(`There is a v${version} already.`);
if (!news.split('\n## ')[0].trim()) refuse(`${CHANGELOG} says nothing under ${HEADING}.`);

await run('npm', 'version', version, '--no-git-tag-version');
const day = new Date().toISOString().slice(0, 10);
writeFileSync(CHANGELOG, changelog.replace(HEADING, `${HEADING}\n\n## [${version}] - ${day}`));

await run('npm', 'run', 'build');
await run('node', '.ci/hashes.mjs', '--write');
await run('node', '.ci/hashes.mjs', '--check');
await run('node', 'build/docs-tables.mjs', '--check');
await run('node', '.ci/budget.mjs');
await run('node', '.ci/package.mjs');
mustSay('the tarball', packed(), version);
mustSay(CHANGELOG, readFileSync(CHANGELOG, 'utf8'), `## [${version}] - ${day}`);

console.log(`
Ready. Look at the changes, run .ci/run, then:
  git commit -am "release: ${version}"
  git tag v${version}
  npm publish`);
