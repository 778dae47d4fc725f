// Whether `npm version` writes its version, the changelog's heading and the integrity of the scripts, and stops
// where something is missing. In a copy of the project with what is built already: building and the checks only say
// here that they were asked. Needs `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';

const VERSION = '99.1.0';
const PAGE = 'docs/security-privacy.md';
const place = mkdtempSync(join(tmpdir(), 'release-'));

const git = (...args) => execFileSync('git', args, { cwd: place, encoding: 'utf8' }).trim();
const read = (file) => readFileSync(join(place, file), 'utf8');
const write = (file, text) => writeFileSync(join(place, file), text);
const commit = () => git('commit', '--quiet', '--all', '--allow-empty', '--message', 'test');

function release(env = {}) {
  const { status, stdout, stderr } = spawnSync('npm', ['version', VERSION], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error', ...env },
    shell: process.platform === 'win32',
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Nothing is written, committed or tagged where a release cannot be. */
function refuses(words, env) {
  const state = () => [git('diff'), git('log', '-1', '--format=%H'), git('tag')];
  const before = state();
  const { status, said } = release(env);
  assert.notEqual(status, 0);
  assert.match(said, words);
  assert.deepEqual(state(), before);
}

before(() => {
  const files = execFileSync('git', ['ls-files', '-z', '-c', '-o', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((one) => one && existsSync(one)))
    cpSync(file, join(place, file));
  cpSync('dist', join(place, 'dist'), {
    recursive: true,
    filter: (file) => !/dist.(?:storybook|demo)\b/.test(file),
  });
  const pkg = JSON.parse(read('package.json'));
  pkg.scripts.build = 'echo asked to build';
  write('package.json', `${JSON.stringify(pkg, null, 2)}\n`);
  write('.ci/run', 'echo asked for all checks; exit ${BAD_CHECKS:-0}\n');
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('add', '.');
  // What the last release left behind is not to pass for this one's.
  write(PAGE, read(PAGE).replaceAll(/sha384-[\w+/=]+/g, 'sha384-old'));
  commit();
  git('tag', 'begin');
});
afterEach(() => git('reset', '--quiet', '--hard', 'begin'));
after(() => rmSync(place, { recursive: true, force: true }));

describe('refuses', () => {
  it('changes that are not committed', () => {
    write('LICENSE', 'changed');
    refuses(/not clean/);
  });

  it('a version that was released', () => {
    git('tag', `v${VERSION}`);
    refuses(/There is a v99.1.0 already/);
    git('tag', '--delete', `v${VERSION}`);
  });

  it('a version without news', () => {
    write(
      'CHANGELOG.md',
      read('CHANGELOG.md').replace(/(## \[Unreleased\]\n)[\s\S]*?(\n## |$)/, '$1$2'),
    );
    commit();
    refuses(/says nothing under/);
  });

  it('a version that does not pass the checks', () => {
    refuses(/asked for all checks/, { BAD_CHECKS: '1' });
  });
});

it('stops where the documentation has no place for the integrity', () => {
  write(PAGE, read(PAGE).replaceAll('integrity=', 'data-integrity='));
  commit();
  const { status, said } = release();
  assert.notEqual(status, 0, said);
  assert.equal(git('log', '-1', '--format=%s'), 'test');
  assert.equal(git('tag'), 'begin');
});

it('writes, commits and tags', () => {
  const { status, said } = release();
  assert.equal(status, 0, said);
  assert.match(said, /asked for all checks[^]*asked to build/);

  const lock = JSON.parse(read('package-lock.json'));
  const { version } = JSON.parse(read('package.json'));
  assert.deepEqual([version, lock.version, lock.packages[''].version], Array(3).fill(VERSION));

  const day = new Date().toISOString().slice(0, 10);
  const [, heading = ''] = read('CHANGELOG.md').split('## [Unreleased]\n\n');
  assert.ok(heading.startsWith(`## [${VERSION}] - ${day}\n\n### `), heading.slice(0, 80));

  for (const file of ['regio-events.js', 'regio-events.iife.js']) {
    const bytes = readFileSync(join(place, 'dist', file));
    const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    assert.ok(said.includes(`${file} ${integrity}`), said);
    assert.ok(read(PAGE).includes(`/${file}" integrity="${integrity}"`), file);
  }
  assert.ok(!read(PAGE).includes('sha384-old'));

  assert.equal(
    git('diff', '--name-only', 'begin', 'HEAD').split('\n').join(' '),
    `CHANGELOG.md ${PAGE} package-lock.json package.json`,
  );
  assert.equal(git('log', '-1', '--format=%s'), `release: ${VERSION}`);
  assert.equal(git('tag', '--points-at', 'HEAD'), `v${VERSION}`);
  assert.equal(git('status', '--porcelain'), '');
});
