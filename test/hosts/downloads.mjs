// Has browsers save calendar files, and reads what then lies on the disk: Chromium, and Firefox where there is one.
// Prints `hosts[downloads]: N passed, N failed`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/find-browser.mjs';
import { firefox, startFirefox } from './browsers.mjs';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const PATIENCE = 20_000;

const feed = {
  inLanguage: 'sv',
  timeZone: 'Europe/Warsaw',
  events: [
    {
      id: 'day',
      name: 'Öppen dag i Łódź',
      description: 'Två spår; fika, kaffe\noch te. '.repeat(6),
      startDate: '2030-05-22T10:00',
      endDate: '2030-05-22T12:00',
    },
  ],
};
/** What must be found in the file, unfolded. */
const LINES = [
  'DTSTAMP:20300501T100000Z',
  'DTSTART;TZID=Europe/Warsaw:20300522T100000',
  'SUMMARY:Öppen dag i Łódź',
  `DESCRIPTION:${'Två spår\\; fika\\, kaffe\\noch te. '.repeat(6).trim()}`,
];
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Office</title>
<link rel="icon" href="data:,"><meta name="regio-feed" content="/feed.json">
<script type="module" src="/regio-events.js"></script></head><body>
<regio-add-to-calendar event="day" now="2030-05-01T10:00Z"></regio-add-to-calendar></body></html>`;

const server = createServer(({ url }, response) => {
  const send = (type, body) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  if (url === '/') return send('text/html', page);
  if (url === '/feed.json') return send('application/json', JSON.stringify(feed));
  const file = join(DIST, url);
  if (!existsSync(file)) return response.writeHead(404).end();
  return send('text/javascript', readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}/`;

/** The one whole file in a folder, as `[name, bytes]`. Until then Firefox calls it `.part`. */
async function fileIn(folder) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const names = readdirSync(folder);
    const isThere = names.length === 1 && !names[0].endsWith('.part');
    const bytes = isThere && readFileSync(join(folder, names[0]));
    if (bytes && bytes.toString().endsWith('END:VCALENDAR\r\n')) return [names[0], bytes];
    await new Promise((done) => setTimeout(done, 100));
  }
  return [readdirSync(folder).join() || 'nothing', Buffer.alloc(0)];
}

async function inChromium() {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const visit = await browser.newPage();
    await visit.goto(base);
    await visit.click('regio-add-to-calendar [part=button]');
    const download = visit.waitForEvent('download', { timeout: PATIENCE });
    await visit.click('regio-add-to-calendar button[part=item]');
    const saved = await download;
    return [saved.suggestedFilename(), readFileSync(await saved.path())];
  } finally {
    await browser.close();
  }
}

async function inFirefox() {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  const { browser, close } = await startFirefox({
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  try {
    const visit = await browser.newPage();
    await visit.goto(base);
    const click = async (part) =>
      (await visit.waitForSelector(`regio-add-to-calendar >>> ${part}`, { visible: true })).click();
    await click('[part=button]');
    await click('button[part=item]');
    return await fileIn(folder);
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

/** What is wrong with a saved file. */
function faultsOf([name, bytes]) {
  const text = bytes.toString();
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const faults = LINES.filter((line) => !lines.includes(line)).map((line) => `no ${line}`);
  if (name !== 'oppen-dag-i-lodz.ics') faults.push(`called ${name}`);
  if (!Buffer.from(text).equals(bytes)) faults.push('no UTF-8');
  if (
    bytes
      .toString('latin1')
      .split('\r\n')
      .some((line) => line.length > 75)
  )
    faults.push('a long line');
  return faults;
}

const downloads = { chromium: inChromium, ...(firefox && { firefox: inFirefox }) };
let failed = 0;
for (const [name, save] of Object.entries(downloads)) {
  const faults = await save().then(faultsOf, (error) => [error.message]);
  if (faults.length > 0) failed++;
  faults.forEach((fault) => console.log(`${name}: ${fault}`));
}
server.close();
console.log(`hosts[downloads]: ${Object.keys(downloads).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
