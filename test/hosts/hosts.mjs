// Opens every host page with every element, in the built script, and compares with a clean page.
//   node test/hosts/hosts.mjs            Chromium, and Firefox where there is one
//   node test/hosts/hosts.mjs named      only the pages with that in their name
// Prints `hosts[browser]: N passed, N failed` and the number of pages and elements.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { declaredOptions } from '../../build/declared.mjs';
import { browsers } from './browsers.mjs';
import { feed, NOW } from './feed.mjs';
import { look, traces } from './look.mjs';
import { libraryOf } from './libraries.mjs';
import { HOSTS, LIBRARY_HOSTS, pageOf } from './pages.mjs';
import { sharedHosts } from './shared.mjs';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const { ELEMENT_NAMES } = await declaredOptions();
const TAGS = ELEMENT_NAMES.map((name) => `regio-${name}`);
const PAGE_CSS = 'body { margin: 0; font: 16px/1.4 serif } h1 { margin: 0 }';
const elements = TAGS.map((tag) => `<${tag} now="${NOW}"></${tag}>`).join('<hr>');
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

const known = [...HOSTS, ...LIBRARY_HOSTS.filter(({ libraries }) => libraries.every(libraryOf))];
for (const { name, libraries } of LIBRARY_HOSTS)
  if (!libraries.every(libraryOf)) console.log(`not visited, as it cannot be had: ${name}`);
let all = known;
const server = createServer(({ url }, response) => {
  const path = decodeURIComponent(url.split('?')[0]);
  const host = all.find(({ name }) => path === `/host/${name}`);
  const send = (type, body, headers = {}) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
  if (host) return send('text/html', host.page ?? pageOf(host, elements), host.headers);
  if (path === '/feed.json') return send(TYPES.json, JSON.stringify(feed));
  if (path === '/page.css') return send(TYPES.css, PAGE_CSS);
  const [, library] = /^\/hosts-lib\/([\w.-]+)$/.exec(path) ?? [];
  const file = (library && libraryOf(library)) ?? join(DIST, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  return send(TYPES[path.split('.').pop()] ?? 'text/plain', readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;
const [, , wanted = ''] = process.argv;
all = [...known, ...sharedHosts(elements, base)].filter(
  ({ name }) => name === 'clean' || name.includes(wanted),
);

const round = (boxes) => boxes.map(([part, ...box]) => [part, ...box.map(Math.round)]);

/** The first box that is more than a pixel off, in words. */
function difference(clean, seen) {
  for (let index = 0; index < Math.max(clean.length, seen.length); index++) {
    const [one, other] = [clean[index], seen[index]];
    const isSame =
      one?.[0] === other?.[0] &&
      one.slice(1).every((value, at) => Math.abs(value - other[at + 1]) <= 1);
    if (!isSame) return `${round([one ?? []])} became ${round([other ?? []])}`;
  }
  return '';
}

const mirrored = (boxes) => boxes.map(([part, , y, width, height]) => [part, 0, y, width, height]);

async function compare(browser, host, clean) {
  const visit = () =>
    browser.visit(`${base}/host/${encodeURIComponent(host.name)}`, {
      tags: TAGS,
      look,
      traces,
    });
  // A driver loses a page now and then; what is wrong with a page is wrong twice.
  const { seen, errors, before, after } = await visit().catch(visit);
  const faults = errors.map((error) => `error: ${error}`);
  // Else nothing at all would look like nothing at all.
  for (const tag of TAGS) if (!seen[tag].words) faults.push(`${tag} says nothing`);
  for (const tag of clean ? TAGS : []) {
    const [one, other] = [clean[tag], seen[tag]];
    if (one.words !== other.words) faults.push(`${tag} says "${other.words.slice(0, 80)}"`);
    else if (host.looksAlike) {
      const flat = host.attributes.includes('rtl') ? mirrored : (boxes) => boxes;
      const wrong = difference(flat(one.boxes), flat(other.boxes));
      if (wrong) faults.push(`${tag}: ${wrong}`);
    }
  }
  if (JSON.stringify(before) !== JSON.stringify(after))
    faults.push(`left behind: ${traceOf(before, after)}`);
  return { seen, faults };
}

function traceOf(before, after) {
  const globals = after.globals.filter((name) => !before.globals.includes(name));
  return (
    globals.join() || JSON.stringify([before.look, after.look, before.prototypes, after.prototypes])
  );
}

/** Has a browser visit all hosts, the clean one first. Returns how many have faults. */
async function visitAll(browser) {
  const hosts = all.filter(({ only }) => !only || only === browser.name);
  const waiting = [...hosts];
  let failed = 0;
  const next = async (clean) => {
    const host = waiting.shift();
    const { seen, faults } = await compare(browser, host, clean);
    if (faults.length > 0) failed++;
    faults.slice(0, 4).forEach((fault) => console.log(`${browser.name}, ${host.name}: ${fault}`));
    return seen;
  };
  const clean = await next(null);
  const visitors = Array.from({ length: browser.atOnce }, async () => {
    while (waiting.length > 0) await next(clean);
  });
  await Promise.all(visitors);
  await browser.close();
  console.log(`${hosts.length} pages × ${TAGS.length} elements in ${browser.name}`);
  console.log(`hosts[${browser.name}]: ${hosts.length - failed} passed, ${failed} failed`);
  return failed;
}

const failures = await Promise.all((await browsers()).map(visitAll));
server.close();
process.exitCode = failures.some(Boolean) ? 1 : 0;
