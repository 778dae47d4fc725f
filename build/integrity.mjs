// Writes dist/integrity.json: an import map with the integrity of every module that a page may load. A part of the
// build. With --write it also says the integrity of the two scripts in docs/security-privacy.md.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/security-privacy.md';
const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;

const chunks = readdirSync('dist/chunks').map((file) => `chunks/${file}`);
const modules = ['regio-events.js', ...chunks.sort()];
const integrity = Object.fromEntries(modules.map((file) => [`./${file}`, integrityOf(file)]));
writeFileSync('dist/integrity.json', `${JSON.stringify({ integrity }, null, 2)}\n`);

let page = readFileSync(PAGE, 'utf8');
for (const file of ['regio-events.js', 'regio-events.iife.js']) {
  console.log(`${file} ${integrityOf(file)}`);
  const line = new RegExp(`(/${file.replaceAll('.', '\\.')}" integrity=")sha384-[^"]*`);
  if (!line.test(page)) throw new Error(`${PAGE} has no place for the integrity of ${file}.`);
  page = page.replace(line, `$1${integrityOf(file)}`);
}
if (process.argv.includes('--write')) writeFileSync(PAGE, page);
