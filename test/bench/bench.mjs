// Measures the built script against a page written by hand that shows the same feed.
//   npm run bench -- --n 30,1000 --runs 7 --only "by hand,regio-events" --json out.json
//   npm run bench -- --smoke      one quick look whether every page shows what it should
//   npm run bench -- --dist ../other/dist      another build;  --lang sv      pages in Swedish
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { launch } from './browser.mjs';
import { build } from './build.mjs';
import { makeFeed } from './feed.mjs';
import { readOptions } from './options.mjs';
import { pages } from './pages.mjs';
import { rounds } from './rounds.mjs';
import { serve } from './server.mjs';
import { tableOf } from './table.mjs';

const { smoke, sizes, runs, only, lang, json, dist } = readOptions();
const isThrottled = !smoke;
const load = () => loadavg()[0].toFixed(1);

async function browserVersion() {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  return version;
}

const chosen = pages.filter(({ name }) => only.length === 0 || only.includes(name));
const folder = dist || (await build());
const feeds = new Map(sizes.map((count) => [count, makeFeed(count)]));
const server = await serve(folder, feeds, lang);

const facts = {
  date: new Date().toISOString().slice(0, 10),
  processor: `${cpus()[0].model} × ${cpus().length}`,
  node: process.version,
  chromium: await browserVersion(),
  throttle: isThrottled ? 'CPU 4×, 150 ms, 1.6 Mbit/s' : 'none',
  lang,
  weight: server.weight,
};
console.log(
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · '),
);

const results = {};
let complaints = 0;
for (const [count, feed] of feeds) {
  const before = load();
  const figures = await rounds({
    pages: chosen,
    count,
    feed,
    runs,
    server,
    lang,
    isThrottled,
    log: console.error,
  });
  results[count] = Object.fromEntries(figures);
  console.log(`\n### ${count} events, medians of ${runs}, load ${before} to ${load()}\n`);
  console.log(tableOf(figures));
  for (const [name, visits] of figures) {
    const said = new Set(visits.flatMap((visit) => visit.complaints));
    said.forEach((text) => console.log(`\n${name} complains: ${text}`));
    complaints += said.size;
  }
}
server.close();
if (json) writeFileSync(json, JSON.stringify({ ...facts, runs, results }, null, 1));
process.exitCode = complaints > 0 ? 1 : 0;
