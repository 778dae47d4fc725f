// Prepares a release: `npm run release -- 1.2.0`. Writes the version, the heading in CHANGELOG.md and
// the integrity in README.md, builds, and checks the package. Commits and publishes nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from './run-tool.mjs';

const CHANGELOG = 'CHANGELOG.md';
const HEADING = '## [Unreleased]';
const [version = ''] = process.argv.slice(2);

function refuse(why) {
  console.error(why);
  process.exit(1);
}

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const changelog = readFileSync(CHANGELOG, 'utf8');
const [, news = ''] = changelog.split(HEADING);

if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  refuse('Say which version: npm run release -- 1.2.0');
if (git('status', '--porcelain')) refuse('There are changes that are not committed.');
if (git('tag', '--list', `v${version}`)) refuse(`There is a v${version} already.`);
if (!news.split('\n## ')[0].trim()) refuse(`${CHANGELOG} says nothing under ${HEADING}.`);

await run('npm', 'version', version, '--no-git-tag-version');
const day = new Date().toISOString().slice(0, 10);
writeFileSync(CHANGELOG, changelog.replace(HEADING, `${HEADING}\n\n## [${version}] - ${day}`));

await run('node', '.ci/build.mjs');
await run('node', '.ci/hashes.mjs', '--write');
await run('node', '.ci/readme-tables.mjs', '--check');
await run('node', '.ci/budget.mjs');
await run('node', '.ci/package.mjs');

console.log(`
Ready. Look at the changes, run .ci/run, then:
  git commit -am "release: ${version}"
  git tag v${version}
  npm publish`);
