// Prints the integrity of the scripts as built; with --write also says it in docs/security-privacy.md, with --check
// fails where that page says something else.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const SCRIPTS = ['regio-events.js', 'regio-events.iife.js'];
const PAGE = 'docs/security-privacy.md';

const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;

const written = readFileSync(PAGE, 'utf8');
let page = written;
for (const file of SCRIPTS) {
  console.log(`${file} ${integrityOf(file)}`);
  const line = new RegExp(`(/${file.replaceAll('.', '\\.')}"\\s+integrity=")sha384-[^"]*`);
  if (!line.test(page)) {
    console.error(`${PAGE} does not say the integrity of ${file}.`);
    process.exit(1);
  }
  page = page.replace(line, `$1${integrityOf(file)}`);
}
if (process.argv.includes('--write')) writeFileSync(PAGE, page);
if (process.argv.includes('--check') && page !== written) {
  console.error(`${PAGE} names other scripts than these.`);
  process.exit(1);
}
