// Whether a release writes its version, the changelog's heading and the integrity of the scripts, and stops where
// something is missing. In a copy of the project with what is built already: building and the package have their
// own checks, so here both only say that they were asked. Needs `npm run build`.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const VERSION = '99.1.0';
const PAGE = 'docs/security-privacy.md';
const place = mkdtempSync(join(tmpdir(), 'release-test-'));

const git = (...args) => execFileSync('git', args, { cwd: place, encoding: 'utf8' }).trim();
const read = (file) => readFileSync(join(place, file), 'utf8');
const write = (file, text) => writeFileSync(join(place, file), text);
const commit = () => git('commit', '--quiet', '--all', '--allow-empty', '--message', 'test');

function copy() {
  const files = execFileSync('git', ['ls-files', '-z', '-c', '-o', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter((one) => one && existsSync(one)))
    cpSync(file, join(place, file));
  cpSync('dist', join(place, 'dist'), {
    recursive: true,
    filter: (file) => !/dist\/(storybook|demo)\b/.test(file),
  });
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'dir');
  // It can build from what has been built already, and asks for nothing but that.
  const scripts = JSON.parse(read('package.json'));
  scripts.scripts.build = 'echo asked to build';
  write('package.json', `${JSON.stringify(scripts, null, 2)}\n`);
  write(
    '.ci/package.mjs',
    "console.log('asked for the package'); process.exit(process.env.BAD_PACKAGE ? 1 : 0);\n",
  );
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  writeFileSync(join(place, '.git/info/exclude'), 'node_modules\ndist\n');
  git('add', '.');
  commit();
}

/** Asks for a release. Returns its exit code and all that it said. */
function release(args, env = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['.ci/release.mjs', ...args], {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: `${stdout}${stderr}` };
}

/** Puts everything back as it was committed. */
const restore = () => git('checkout', '--quiet', '.');

let passed = 0;
let failed = 0;
function check(title, isFine, detail = '') {
  if (isFine) return void passed++;
  failed++;
  console.log(`✗ ${title}\n    ${detail}`);
}

function refuses(title, args, words) {
  const before = git('status', '--porcelain');
  const { status, said } = release(args);
  check(`refuses ${title}`, status !== 0 && said.includes(words), said);
  check(`writes nothing ${title}`, git('status', '--porcelain') === before);
}

const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(place, 'dist', file)))
    .digest('base64')}`;

function refusals() {
  refuses('without a version', [], 'Say which version');
  refuses('with half a version', ['1.2'], 'Say which version');

  write('LICENSE', 'changed');
  refuses('with changes that are not committed', [VERSION], 'not committed');
  restore();

  git('tag', `v${VERSION}`);
  refuses('with a version that was released', [VERSION], `There is a v${VERSION} already.`);
  git('tag', '--delete', `v${VERSION}`);

  const changelog = read('CHANGELOG.md');
  write('CHANGELOG.md', changelog.replace(/(## \[Unreleased\]\n)[\s\S]*?(\n## |$)/, '$1$2'));
  commit();
  refuses('without news', [VERSION], 'says nothing under');
  git('reset', '--quiet', '--hard', 'HEAD~1');
}

function failures() {
  const bad = release([VERSION], { BAD_PACKAGE: '1' });
  check('stops where the package is not right', bad.status !== 0 && !bad.said.includes('Ready'));
  restore();

  write(PAGE, read(PAGE).replaceAll('integrity=', 'data-integrity='));
  commit();
  const unsaid = release([VERSION]);
  check(
    'stops where the documentation has no place for the integrity',
    unsaid.status !== 0,
    unsaid.said,
  );
  git('reset', '--quiet', '--hard', 'HEAD~1');
}

function success() {
  // What the last release left behind is not to pass for this one's.
  write(PAGE, read(PAGE).replaceAll(/sha384-[\w+/=]+/g, 'sha384-old'));
  commit();
  const { status, said } = release([VERSION]);
  check('says that all is ready', status === 0 && said.includes('Ready'), said);
  for (const step of ['asked to build', 'asked for the package'])
    check(step, said.includes(step), said);

  check('writes the version', JSON.parse(read('package.json')).version === VERSION);
  const lock = JSON.parse(read('package-lock.json'));
  check(
    'locks the version',
    [lock.version, lock.packages[''].version].every((v) => v === VERSION),
  );
  const [, heading = ''] = read('CHANGELOG.md').split('## [Unreleased]\n\n');
  const day = new Date().toISOString().slice(0, 10);
  check(
    'heads the news',
    heading.startsWith(`## [${VERSION}] - ${day}\n\n### `),
    heading.slice(0, 80),
  );
  for (const file of ['regio-events.js', 'regio-events.iife.js']) {
    const integrity = integrityOf(file);
    check(`prints the integrity of ${file}`, said.includes(`${file} ${integrity}`));
    check(
      `writes the integrity of ${file}`,
      read(PAGE).includes(`/${file}" integrity="${integrity}"`),
    );
  }
  check('leaves no old integrity', !read(PAGE).includes('sha384-old'));
  const changed = git('diff', '--name-only').split('\n').join(' ');
  check(
    'changes nothing else',
    changed === `CHANGELOG.md ${PAGE} package-lock.json package.json`,
    changed,
  );
  check('commits and tags nothing', !git('tag') && git('log', '-1', '--format=%s') === 'test');
}

try {
  copy();
  refusals();
  failures();
  success();
} finally {
  rmSync(place, { recursive: true, force: true });
}
console.log(`release: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
