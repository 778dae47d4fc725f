// Opens every story of the built Storybook in a browser: no errors, no violations of accessibility,
// nothing too wide or cut off, in the light and in the dark. Then looks whether the stories show all
// that custom-elements.json lists. `npm run test:stories -- countdown` takes those with that in their id.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-browser.mjs';
import { checkStory, newVisitor } from './stories/check-story.mjs';
import { undocumented } from './stories/coverage.mjs';
import { serve } from './stories/serve.mjs';

const BOOK = 'dist/storybook';
const AT_ONCE = 2;
const [only = ''] = process.argv.slice(2);

const { entries } = JSON.parse(readFileSync(`${BOOK}/index.json`, 'utf8'));
const waiting = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(only),
);
let passed = 0;
let failed = 0;

function tell(name, wrong) {
  if (wrong.length === 0) return void passed++;
  failed++;
  console.log(`✗ ${name}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
}

const address = await serve(BOOK);
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: false,
});
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    const visitor = await newVisitor(browser);
    for (let story = waiting.shift(); story; story = waiting.shift())
      tell(story.id, await checkStory(visitor, address, story));
  }),
);
await browser.close();
if (!only) for (const [name, wrong] of undocumented()) tell(name, wrong);

console.log(`stories: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
