// Weighs what `npm run build` made, as brotli at its best, and looks for what must not be in it.
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { filesBelow } from './files-below.mjs';
import { weightOf } from './weight.mjs';

const FIRST = 'regio-events.js';
const CLASSIC = 'regio-events.iife.js';
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

let passed = 0;
let failed = 0;
function check(label, fine, detail = '') {
  if (fine) passed++;
  else failed++;
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${label}${detail && `  ${detail}`}`);
}

function read(file) {
  try {
    return readFileSync(`dist/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function weigh(label, texts, limit) {
  const weight = texts.reduce((sum, text) => sum + weightOf(text), 0);
  const numbers = `${String(weight).padStart(7)} of ${String(limit).padStart(6)} bytes`;
  check(label.padEnd(34), weight <= limit, numbers);
}

const nameOf = (file) => basename(file).replace(/-[\da-f]{6}\.js$/, '');
const isAscii = (text) => /^[\0-\x7f]*$/.test(text);

const first = read(FIRST);
const classic = read(CLASSIC);
const chunks = filesBelow('dist/chunks')
  .map((file) => relative('dist', file).replaceAll('\\', '/'))
  .sort();

check(`${FIRST} is there`, first !== undefined);
check(`${CLASSIC} is there`, classic !== undefined);
check('feed.schema.json is there', read('feed.schema.json') !== undefined);

if (first !== undefined) {
  weigh(FIRST, [first], budgets[FIRST]);
  for (const chunk of chunks)
    weigh(chunk, [read(chunk)], budgets.chunks[nameOf(chunk)] ?? budgets.chunks.default);
}

for (const [file, text] of [
  [FIRST, first],
  [CLASSIC, classic],
  ...chunks.map((chunk) => [chunk, read(chunk)]),
]) {
  if (text === undefined) continue;
  check(`${file} leaves Lit's policy name to the page`, !/["'`]lit-html["'`]/.test(text));
  check(
    `${file} sets no global of Lit's`,
    !/globalThis\.(lit|reactiveElement)|window\.lit/.test(text),
  );
  check(`${file} leaves light-dark() to the browser`, !text.includes('--lightningcss'));
  check(`${file} is ASCII`, isAscii(text));
  check(`${file} has no comments`, !/\/\*|sourceMappingURL/.test(text));
}
// What ships beside the script: no page of ours needs more than script-src 'self' and style-src 'self'.
for (const [name, limit] of Object.entries(budgets.pages)) {
  const files = name.endsWith('/')
    ? filesBelow(`dist/${name}`).map((file) => relative('dist', file).replaceAll('\\', '/'))
    : [name];
  const texts = files.map(read).filter((text) => text !== undefined);
  check(`${name} is there`, texts.length > 0);
  weigh(name, texts, limit);
  if (!name.endsWith('.html')) continue;
  const html = texts.join('');
  check(
    `${name} has no inline script or style`,
    !/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/i.test(html),
  );
  check(
    `${name} names its files relative to itself`,
    [...html.matchAll(/(?:src|href)="([^"]*\.(?:js|css))"/g)].every(([, file]) =>
      file.startsWith('./'),
    ),
  );
}
if (first !== undefined) {
  check(`${FIRST} has the policy regio-events`, /createPolicy\(["'`]regio-events/.test(first));
  check(
    `${FIRST} imports no other file at once`,
    !/\bimport\s*["'{*]|\bimport\s+[\w$]+\s*(?:,|from)|\bexport\s*(?:\*|\{[^}]*\})\s*from\b/.test(
      first,
    ),
  );
  check(
    `${FIRST} loads its chunks relative to itself`,
    [...first.matchAll(/\bimport\(["'`]([^"'`]*)/g)].every(([, file]) =>
      file?.startsWith('./chunks/'),
    ),
  );
  check(
    'templates are minified',
    !/(?:html|svg|css)`[^`]*\n\s\s/.test(first) && !/`\s*\n\s+</.test(first),
  );
}
for (const chunk of chunks) {
  check(
    `${chunk} does not import the first file`,
    !/from\s*["'][^"']*regio-events/.test(read(chunk)),
  );
}
if (classic !== undefined) {
  check(`${CLASSIC} is one classic script`, !/\bimport[\s("'{]|\bexport[\s{]/.test(classic));
  check(`${CLASSIC} leaves no global`, /^[!(]/.test(classic));
}

console.log(`budget: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
