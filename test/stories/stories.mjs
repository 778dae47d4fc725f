// Opens every story of the built Storybook in a browser: no errors, no violations of accessibility,
// nothing too wide, cut off or on top of each other, in the light and in the dark. Opens the pages of
// documentation too. Then looks whether the stories show all that custom-elements.json lists.
// `npm run test:stories -- countdown` takes those with that in their id.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/find-browser.mjs';
import { elementsInManifest } from '../../build/declared.mjs';
import { checkDocs } from './check-docs.mjs';
import { checkStory } from './check-story.mjs';
import { eventsOf, propertiesOf, uncovered } from './coverage.mjs';
import { readerIn } from './reader.mjs';
import { serve } from '../support/serve.mjs';

const BOOK = 'dist/storybook';
const AT_ONCE = 3;
const [only = ''] = process.argv.slice(2);

const elements = await elementsInManifest();
const properties = propertiesOf(elements);
const events = eventsOf(elements);
const { entries } = JSON.parse(readFileSync(`${BOOK}/index.json`, 'utf8'));
const all = Object.values(entries);
const waiting = all.filter(({ id }) => id.includes(only));
const seen = [];
let passed = 0;
let failed = 0;

function tell(name, wrong) {
  if (wrong.length === 0) return void passed++;
  failed++;
  console.log(`✗ ${name}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
}

/** A story that plays the network's failures, or a page of documentation that may have one on it. */
const playsFailure = ({ title, tags, type, storiesImports = [] }) =>
  tags.includes('fails') ||
  (type === 'docs' &&
    all.some(
      (one) =>
        one.tags.includes('fails') &&
        (one.title === title || storiesImports.includes(one.importPath)),
    ));

async function readAll(read) {
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const fails = playsFailure(entry);
    const look =
      entry.type === 'docs' ? checkDocs : (page, one) => checkStory(page, one, properties);
    // What plays the network's failures starts from nothing.
    const isAlone = entry.type === 'docs' || fails;
    let found = await read({ ...entry, fails }, look, isAlone);
    // What is wrong may have been left by the story before: only what a new page shows counts.
    if (found.wrong.length > 0 && !isAlone) found = await read({ ...entry, fails }, look, true);
    seen.push(...found.shown);
    tell(entry.id, found.wrong);
  }
}

const address = await serve(BOOK);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: false,
});
const readers = Array.from({ length: AT_ONCE }, async () =>
  readAll(await readerIn(browser, address, events)),
);
await Promise.all(readers);
await browser.close();
if (!only) for (const [name, wrong] of uncovered(elements, seen)) tell(name, wrong);

console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
