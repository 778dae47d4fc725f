// Part of `npm version`: gives what stands under "Unreleased" in CHANGELOG.md its heading. With --check it only
// says why there can be no such release.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const HEADING = '## [Unreleased]';
const version = process.env.npm_new_version;
const changelog = readFileSync('CHANGELOG.md', 'utf8');

function refuse(why) {
  console.error(why);
  process.exit(1);
}

if (!version) refuse('Say `npm version 1.2.0`, which runs this.');
const [, news = ''] = changelog.split(HEADING);
if (!news.split('\n## ')[0].trim()) refuse(`CHANGELOG.md says nothing under ${HEADING}.`);
if (execFileSync('git', ['tag', '--list', `v${version}`], { encoding: 'utf8' }))
  refuse(`There is a v${version} already.`);

const day = new Date().toISOString().slice(0, 10);
if (!process.argv.includes('--check'))
  writeFileSync(
    'CHANGELOG.md',
    changelog.replace(HEADING, `${HEADING}\n\n## [${version}] - ${day}`),
  );
