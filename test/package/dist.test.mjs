// What `npm run build` made: what it weighs (.size-limit.json), and what must not be in it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'acorn';

const FIRST = 'regio-events.js';
const CLASSIC = ['regio-events.iife.js', 'embed.js', 'frame-resizer.js', 'warm-up.js'];
const chunks = readdirSync('dist/chunks').map((file) => `chunks/${file}`);
const read = (file) => readFileSync(`dist/${file}`, 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);

describe('weight', () => {
  const { stdout, stderr } = spawnSync('npx size-limit --json', { encoding: 'utf8', shell: true });
  assert.match(stdout, /^\[/, stderr || stdout);
  for (const { name, passed, size, sizeLimit } of JSON.parse(stdout))
    it(`${name}: ${size} of ${sizeLimit} bytes`, () => assert.ok(passed, 'too heavy'));
});

for (const file of [FIRST, ...CLASSIC, ...chunks]) {
  describe(file, () => {
    const text = read(file);
    // What docs/browser-support.md says the oldest browsers can read.
    it('is written in ES2022, without comments', () => {
      const sourceType = CLASSIC.includes(file) ? 'script' : 'module';
      const comments = [];
      parse(text, { ecmaVersion: 2022, sourceType, onComment: comments });
      assert.deepEqual(comments, []);
    });
    it('is ASCII', () => assert.match(text, /^[\0-\x7f]*$/));
    it('has no source map', () => assert.doesNotMatch(text, /sourceMappingURL/));
    it("leaves Lit's policy and globals to the page", () => {
      assert.doesNotMatch(text, /["'`]lit-html["'`]/);
      assert.doesNotMatch(
        text,
        /\b(?:globalThis|window|self)\.(?:lit\w+Versions|litPropertyMetadata|reactiveElement\w+)/,
      );
    });
    it('leaves light-dark() to the browser', () => assert.doesNotMatch(text, /--lightningcss/));
    it('has minified templates', () => {
      assert.doesNotMatch(text, /(?:html|svg|css)`[^`]*\n\s\s|`\s*\n\s+</);
    });
  });
}

describe(FIRST, () => {
  const text = read(FIRST);
  it('has the policy regio-events', () => assert.match(text, /createPolicy\(["'`]regio-events/));
  it('imports nothing at once and exports nothing', () => {
    assert.doesNotMatch(text, /\bimport\s*["'{*]|\bimport\s+[\w$]+\s*(?:,|from)/);
    assert.doesNotMatch(text, /(?<![\w$.])export\s*[*{\w]/);
  });
  it('loads its chunks relative to itself', () => {
    const files = all(text, /\bimport\(["'`]([^"'`]*)/g);
    assert.ok(files.length > 0);
    for (const file of files) assert.match(file, /^\.\/chunks\//);
  });
});

it('no chunk imports the first file', () => {
  for (const chunk of chunks) assert.doesNotMatch(read(chunk), /from\s*["'`][^"'`]*regio-events/);
});

for (const file of CLASSIC) {
  it(`${file} is one classic script that leaves no global`, () => {
    assert.match(read(file), /^[!(]/);
    assert.doesNotMatch(read(file), /\bimport[\s("'{]|(?<![\w$.])export[\s{]/);
  });
}

// No page of ours needs more than script-src 'self' and style-src 'self'.
for (const page of ['embed.html', 'builder.html']) {
  describe(page, () => {
    const html = read(page);
    it('has no inline script or style', () => {
      assert.doesNotMatch(html, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i);
    });
    it('names its files relative to itself', () => {
      const files = all(html, /(?:src|href)="([^"]*\.(?:js|css))"/g);
      assert.ok(files.length > 0);
      for (const file of files) assert.match(file, /^\.\//);
    });
  });
}

it('feed.schema.json is there', () => assert.ok(JSON.parse(read('feed.schema.json'))));
