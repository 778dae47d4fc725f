// Prints the integrity of the scripts as built; with --write also says it in README.md, with --check
// fails where README.md says something else.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const SCRIPTS = ['regio-events.js', 'regio-events.iife.js'];
const README = 'README.md';

const integrityOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;

const written = readFileSync(README, 'utf8');
let readme = written;
for (const file of SCRIPTS) {
  console.log(`${file} ${integrityOf(file)}`);
  const line = new RegExp(`(/${file.replaceAll('.', '\\.')}"\\s+integrity=")sha384-[^"]*`);
  if (!line.test(readme)) {
    console.error(`${README} does not say the integrity of ${file}.`);
    process.exit(1);
  }
  readme = readme.replace(line, `$1${integrityOf(file)}`);
}
if (process.argv.includes('--write')) writeFileSync(README, readme);
if (process.argv.includes('--check') && readme !== written) {
  console.error(`${README} names other scripts than these.`);
  process.exit(1);
}
