// What happens to elements when visitors and scripts come and go: back and forward, pages that Turbo and
// pjax put in each other's place, markup under strict policies. Prints `hosts[journeys]: N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../support/find-browser.mjs';
import { feed } from './feed.mjs';
import { libraryOf } from './libraries.mjs';

const DIST = new URL('../../dist/', import.meta.url).pathname;
const REST = 2500;
const BACK = 'back from another page, out of the browser’s cache';
const TRUSTED =
  "script-src 'self' 'unsafe-inline'; style-src 'self'; require-trusted-types-for 'script'; trusted-types";
const events = feed.events.map((event) => ({
  ...event,
  description: '<p>Two <strong>days</strong></p><img src="/no.png" onerror="document.title=1">',
}));

const script = (src) => `<script type="module" src="${src}"></script>`;
const page = (
  body,
  head = '',
  scripts = script('/regio-events.js'),
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Office</title><link rel="icon" href="data:,">${head}
<meta name="regio-feed" content="/feed.json">${scripts}</head>
<body>${body}</body></html>`;
const elements =
  '<regio-event-list></regio-event-list><regio-countdown event="workshop" to="start" precision="second"></regio-countdown>';
/** Elements of the first file, and of chunks. */
const every = `${elements}<regio-theme-filter></regio-theme-filter><regio-add-to-calendar event="workshop"></regio-add-to-calendar>`;
const card = '<regio-event-card event="workshop" details></regio-event-card>';
const forget = '<script>delete Element.prototype.setHTML</script>';
/** All carriers, so that what a router keeps of them is upgraded once, too. */
const carriers = `<div class="regio-event-list" data-limit="2"><a href="/two">Events</a></div>
<p><a href="/embed.html?view=event-card&event=webinar">Webinar</a></p>`;
const routed = (library, start = '') => {
  const head = `<script src="/hosts-lib/${library}"></script>`;
  const kept = (body) => page(`<main>${body}</main>${start}`, head);
  return {
    one: { body: kept(`<h1>One</h1>${elements}${carriers}<a id="go" href="./two">Two</a>`) },
    two: { body: kept(`<h1>Two</h1>${elements}${carriers}<a id="go" href="./one">One</a>`) },
  };
};
const turbo = routed('turbo-8.umd.js');
const pjax = routed(
  'pjax.js',
  "<script>new Pjax({ elements: '#go', selectors: ['main'], cacheBust: false })</script>",
);
/** With both scripts in the body: Turbo runs them again at each visit. */
const inBody = (body) =>
  page(
    `${body}${script('/regio-events.js')}<script src="/regio-events.iife.js"></script>`,
    '<script src="/hosts-lib/turbo-8.umd.js"></script>',
    '',
  );
/** Some megabytes of events. */
const MANY = {
  events: Array.from({ length: 5000 }, (_, index) => ({
    id: `${index}`,
    name: `Event ${index}`,
    description: `${index} `.repeat(100),
    startDate: '2030-05-01',
  })),
};
const policy = (names) => ({ 'content-security-policy': `${TRUSTED} ${names}` });
const PAGES = {
  '/one': { body: page(elements) },
  '/two': { body: page('<p>Two</p>') },
  '/turbo/one': turbo.one,
  '/turbo/two': turbo.two,
  '/turbo-body/one': {
    body: inBody(
      `<h1>One</h1>${elements}<regio-theme-filter></regio-theme-filter>${carriers}<a id="go" href="./none">None</a>`,
    ),
  },
  '/turbo-body/none': {
    body: inBody('<h1>None</h1><a id="go" href="./one">One</a>'),
  },
  '/pjax/one': pjax.one,
  '/pjax/two': pjax.two,
  '/many': { body: page('<regio-event-list feed="/many.json" limit="20"></regio-event-list>') },
  '/versions': {
    body: page(every, '', script('/v2/regio-events.js?v=2') + script('/regio-events.js?v=1')),
  },
  '/shadow': {
    body: page(
      '<late-host></late-host>',
      `<script>setTimeout(() => customElements.define('late-host', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(document.createElement('regio-countdown'));
  }
}), 1000)</script>`,
    ),
  },
  '/every': { body: page(every) },
  '/moved': { body: page(every, '', script('/moved.js')) },
  '/alone': { body: page(every, '', script('/alone/regio-events.js')) },
  '/no-policy': {
    body: page('<regio-event-list><a href="/calendar">Calendar</a></regio-event-list>'),
    headers: policy("'none'"),
  },
  '/browser-cleans': { body: page(card), headers: policy('regio-events') },
  '/purify-cleans': { body: page(card, forget), headers: policy('regio-events regio-events-data') },
};
const server = createServer(({ url }, response) => {
  const send = (type, body, headers = {}) =>
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
  if (PAGES[url]) return send('text/html', PAGES[url].body, PAGES[url].headers);
  if (url === '/many.json') return send('application/json', JSON.stringify(MANY));
  if (url === '/feed.json') return send('application/json', JSON.stringify({ ...feed, events }));
  if (url === '/moved.js') return response.writeHead(302, { location: '/regio-events.js?x' }).end();
  if (url.startsWith('/alone/chunks/')) return response.writeHead(404).end();
  const path = url.split('?')[0].replace(/^\/(v2|alone)\//, '/');
  // Another build: its chunks take what they need from its own first file.
  if (url.startsWith('/v2/'))
    return send(
      'text/javascript',
      readFileSync(join(DIST, path), 'utf8').replace(
        /(?<=regio-events )[\da-f]{12}/,
        '0'.repeat(12),
      ),
    );
  const [, library] = /^\/hosts-lib\/([\w.-]+)$/.exec(url) ?? [];
  const file = (library && libraryOf(library)) ?? join(DIST, path);
  if (!existsSync(file)) return response.writeHead(404).end();
  return send('text/javascript', readFileSync(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;

// The shell without windows keeps no page to come back to.
const whole = await findChromium({ shell: false }).catch(() => null);
const browser = await chromium.launch({
  executablePath: whole ?? (await findChromium()),
  args: ['--no-sandbox'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});

/** Run in the page: leaves what Chrome 111, Firefox 113 and Safari 16.4 have in common. */
const takeAwayWhatIsNewer = () => {
  const NEWER = [
    [globalThis, 'Temporal', 'scheduler', 'CloseWatcher', 'Sanitizer', 'navigation'],
    [HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
    [HTMLButtonElement.prototype, 'popoverTargetElement', 'popoverTargetAction'],
    [Element.prototype, 'setHTML', 'checkVisibility', 'moveBefore', 'getHTML'],
    [Array, 'fromAsync'],
    [Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Promise, 'withResolvers', 'try'],
    [Set.prototype, 'union', 'intersection', 'difference', 'isSubsetOf'],
    [String.prototype, 'isWellFormed', 'toWellFormed'],
    [URL, 'canParse', 'parse'],
    [AbortSignal, 'any'],
    [RegExp, 'escape'],
    [Intl, 'DurationFormat'],
    [Iterator.prototype, 'map', 'filter', 'toArray', 'some', 'find', 'flatMap', 'take'],
  ];
  for (const [owner, ...names] of NEWER) for (const name of names) delete owner[name];
};
/** Run in the page. */
const cards = () =>
  document.querySelector('regio-event-list')?.shadowRoot?.querySelectorAll('[part~=card]').length ??
  0;
/** Whether each element is there, once. */
const drawn = () =>
  ['regio-event-list', 'regio-countdown', 'regio-theme-filter', 'regio-add-to-calendar'].map(
    (tag) => (document.querySelector(tag).shadowRoot?.querySelectorAll('[part]').length ?? 0) > 0,
  );
const clockText = () => document.querySelector('regio-countdown').shadowRoot.textContent;
const markup = () => {
  const box = document.querySelector('regio-event-card')?.shadowRoot?.querySelector('.markup');
  return box ? [...box.querySelectorAll('*')].map(({ localName }) => localName).join() : '';
};

/** The same once it is there, and the card was drawn again: what cleans it may come late, and is to stay. */
const cleaned = async (visit) => {
  await visit.waitForFunction(markup, null, { timeout: 15_000 }).catch(() => {});
  await visit.evaluate(() =>
    document.querySelector('regio-event-card').setAttribute('heading-level', '4'),
  );
  await visit.waitForTimeout(100);
  return visit.evaluate(markup);
};

const ticks = async (visit) => {
  const before = await visit.evaluate(clockText);
  await visit.waitForTimeout(REST);
  return before !== '' && before !== (await visit.evaluate(clockText));
};

/** Run in the page: whether all stands there once, and shows what it should. */
const isWhole = (events) => {
  const count = (selector) => document.querySelectorAll(selector).length;
  const shown = [...document.querySelectorAll('regio-event-list, regio-event-card')].map(
    ({ shadowRoot }) => shadowRoot?.querySelectorAll('[part~=card]').length ?? 0,
  );
  return (
    count('regio-event-list') === 2 &&
    count('regio-event-card') === 1 &&
    count('regio-countdown') === 1 &&
    count('.regio-event-list > regio-event-list > a') === 1 &&
    shown.join() === `${events},2,1`
  );
};

/** To the other page and back, twice: what a router fetches, and what it has kept. */
async function travels(visit, start) {
  const requested = [];
  visit.on('request', (request) => requested.push(request.resourceType()));
  await visit.goto(`${base}${start}`);
  await visit.evaluate(() => (window.stayed = true));
  const held = [];
  const look = async (title) => {
    await visit.waitForFunction((text) => document.querySelector('h1').textContent === text, title);
    await visit.waitForTimeout(REST);
    held.push(await visit.evaluate(isWhole, feed.events.length), await ticks(visit));
  };
  await look('One');
  await visit.click('#go');
  await look('Two');
  await visit.goBack();
  await look('One');
  await visit.goForward();
  await look('Two');
  await visit.click('#go');
  await look('One');
  // Else the browser would have gone from page to page itself.
  held.push(await visit.evaluate(() => window.stayed === true));
  held.push(requested.filter((type) => type === 'document').length === 1);
  return held;
}

const journeys = {
  async [BACK](visit) {
    await visit.goto(`${base}/one`);
    await visit.waitForTimeout(REST);
    await visit.evaluate(() =>
      addEventListener('pageshow', (event) => (window.back = event.persisted)),
    );
    await visit.goto(`${base}/two`);
    await visit.goBack({ waitUntil: 'commit' });
    await visit.waitForTimeout(REST);
    const isKept = await visit.evaluate(() => window.back === true);
    return [isKept, (await visit.evaluate(cards)) === feed.events.length, await ticks(visit)];
  },
  async 'a body that is swapped, and comes back as a copy'(visit) {
    await visit.goto(`${base}/one`);
    await visit.waitForTimeout(REST);
    await visit.evaluate(() => {
      const kept = document.body.cloneNode(true);
      const other = new DOMParser().parseFromString('<body><p>Two</p></body>', 'text/html');
      document.documentElement.replaceChild(document.adoptNode(other.body), document.body);
      window.kept = kept;
    });
    await visit.waitForTimeout(100);
    await visit.evaluate(() => document.documentElement.replaceChild(window.kept, document.body));
    await visit.waitForTimeout(REST);
    const alone = await visit.evaluate(
      () => document.querySelectorAll('regio-event-list').length === 1,
    );
    return [alone, (await visit.evaluate(cards)) === feed.events.length, await ticks(visit)];
  },
  'pages that Turbo puts in each other’s place': (visit) => travels(visit, '/turbo/one'),
  async 'scripts in a body that Turbo exchanges'(visit) {
    const held = [];
    const described = () =>
      document.querySelectorAll('head script[type="application/ld+json"]').length;
    const look = async (title) => {
      await visit.waitForFunction(
        (text) => document.querySelector('h1').textContent === text,
        title,
      );
      await visit.waitForTimeout(REST);
      const isOne = title === 'One';
      held.push((await visit.evaluate(described)) === (isOne ? 1 : 0));
      if (isOne) held.push(await visit.evaluate(isWhole, feed.events.length), await ticks(visit));
    };
    await visit.goto(`${base}/turbo-body/one`);
    await visit.evaluate(() => (window.stayed = true));
    await look('One');
    await visit.click('#go');
    await look('None');
    await visit.goBack();
    await look('One');
    held.push(await visit.evaluate(() => window.stayed === true));
    return held;
  },
  'pages that pjax puts in each other’s place': (visit) => travels(visit, '/pjax/one'),
  async 'a script of two versions'(visit) {
    await visit.goto(`${base}/versions`);
    await visit.waitForTimeout(REST);
    return visit.evaluate(drawn);
  },
  async 'an element in a shadow root of the page'(visit) {
    await visit.goto(`${base}/shadow`);
    await visit.waitForTimeout(2 * REST);
    const text = await visit.evaluate(
      () =>
        document.querySelector('late-host').shadowRoot.querySelector('regio-countdown').shadowRoot
          ?.textContent ?? '',
    );
    return [text.trim() !== ''];
  },
  async 'a script behind a redirect'(visit) {
    const asked = [];
    visit.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit.goto(`${base}/moved`);
    await visit.waitForTimeout(REST);
    const once = asked.filter((path) => path === '/regio-events.js').length === 1;
    return [once, ...(await visit.evaluate(drawn))];
  },
  async 'a script without its chunks'(visit) {
    const said = [];
    visit.on('console', (message) => said.push(message.text()));
    await visit.goto(`${base}/alone`);
    await visit.waitForTimeout(REST);
    const complaints = said.filter((text) => text.includes('Copy the folder chunks/'));
    return [(await visit.evaluate(cards)) === feed.events.length, complaints.length === 1];
  },
  async 'a browser of early 2023'(visit) {
    await visit.addInitScript(takeAwayWhatIsNewer);
    await visit.goto(`${base}/every`);
    await visit.waitForTimeout(REST);
    return visit.evaluate(drawn);
  },
  async 'a feed that nobody shows any more'(visit) {
    const cdp = await visit.context().newCDPSession(visit);
    const heap = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
    };
    await visit.goto(`${base}/many`);
    await visit.waitForTimeout(REST);
    const shown = await heap();
    await visit.evaluate(() => document.querySelector('regio-event-list').remove());
    await visit.waitForTimeout(REST);
    await heap();
    const left = await heap();
    return [shown - left > 5];
  },
  async 'a page whose Trusted Types allow no policy'(visit) {
    const said = [];
    visit.on('console', (message) => said.push(message.text()));
    await visit.goto(`${base}/no-policy`);
    await visit.waitForTimeout(REST);
    const shown = await visit.evaluate(() => [
      document.body.innerText,
      Boolean(customElements.get('regio-event-list')),
    ]);
    const ours = said.filter((text) => text.includes('trusted-types regio-events'));
    return [shown[0].trim() === 'Calendar', !shown[1], ours.length === 1];
  },
  async 'markup where only the policy of templates may be made'(visit) {
    await visit.goto(`${base}/browser-cleans`);
    return [(await cleaned(visit)) === 'p,strong', (await visit.title()) === 'Office'];
  },
  async 'markup in a browser that cleans none itself, under Trusted Types'(visit) {
    await visit.goto(`${base}/purify-cleans`);
    return [(await cleaned(visit)) === 'p,strong', (await visit.title()) === 'Office'];
  },
};

if (!whole) {
  delete journeys[BACK];
  console.log(`not tried, as there is no whole browser: ${BACK}`);
}
let failed = 0;
for (const [name, journey] of Object.entries(journeys)) {
  const visit = await browser.newPage();
  const errors = [];
  visit.on('pageerror', (error) => errors.push(error.message));
  const held = await journey(visit);
  if (held.includes(false) || errors.length > 0) {
    failed++;
    console.log(`${name}: ${held} ${errors.slice(0, 2)}`);
  }
  await visit.close();
}
await browser.close();
server.close();
console.log(`hosts[journeys]: ${Object.keys(journeys).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
