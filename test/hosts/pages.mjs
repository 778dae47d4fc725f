// Pages as there are: old, strict, careless. All of them must show what a clean page shows.

const MODULE = '<script type="module" src="/regio-events.js"{{NONCE}}></script>';
const CLASSIC = '<script src="/regio-events.iife.js"{{NONCE}}></script>';
const STRICT =
  "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'self'; object-src 'none'; base-uri 'self'";
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types";

/** Code of the page's own, before ours. */
const code = (text) => `<script{{NONCE}}>${text}</script>`;
const style = (text) => `<style>${text}</style>`;

/** Images as comments may hold them, each with a name that stands before what the document has of that name. */
const images = (names) => names.map((name) => `<img name="${name}" alt="">`).join('');
/** Has every object inherit these properties. */
const inherited = (properties) =>
  code(`Object.assign(Object.prototype, ${JSON.stringify(properties)})`);

/**
 * `head` stands before the script, `body` before the elements, `script` loads the library, by default each of the two;
 * `headers` are those of the page. `isLate` puts the script behind the elements.
 * `looksAlike` is false where fonts or direction differ, so that only texts can be compared.
 */
export const HOSTS = [
  { name: 'clean' },
  { name: 'both scripts, twice', script: MODULE + CLASSIC + MODULE.replace('.js', '.js?again') },
  { name: 'strict policy', headers: { 'content-security-policy': STRICT } },
  {
    name: 'Trusted Types, our policies',
    headers: { 'content-security-policy': `${STRICT}${TRUSTED} regio-events regio-events-data` },
  },
  { name: 'small root', head: style('html { font-size: 62.5% } body { font-size: 16px }') },
  {
    name: 'reset of everything',
    head: style('body * { all: unset !important; } script, style { display: none !important }'),
  },
  {
    name: 'storm of rules',
    head: style(
      'body * { box-sizing: content-box !important; transition: all 2s !important; text-align: center !important; float: none !important; line-height: 3 !important; max-width: none !important; overflow: visible !important } [hidden] { display: block !important }',
    ),
  },
  { name: 'no buttons, no lists', head: style('button, ul, details { display: none !important }') },
  { name: 'quirks', doctype: '' },
  { name: 'base elsewhere', behind: '<base href="https://elsewhere.example/" />' },
  { name: 'right to left', attributes: ' dir="rtl"' },
  {
    name: 'prototypes with more in them',
    head: code(
      'Array.prototype.last = function () { return this[this.length - 1] }; Object.prototype.inherited = "x"; Object.prototype.feed = "/no.json"; String.prototype.sub = function () { return "x" }; Array.prototype.toJSON = function () { return "x" };',
    ),
  },
  {
    name: 'built-ins of another age',
    head: code(
      'Array.from = function (x) { var a = []; for (var i = 0; i < x.length; i++) a.push(x[i]); return a }; Array.prototype.entries = function () { return this }; Date.parse = function () { return null }; window.Event = function () { throw new TypeError("Illegal constructor") }; Function.prototype.bind = function (o) { var f = this; return function () { return f.call(o) } }; delete Promise.prototype.finally;',
    ),
  },
  {
    name: 'AMD',
    head: code(
      'window.require = window.define = function () { throw new Error("mismatched anonymous define()") }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;',
    ),
  },
  {
    name: 'names taken',
    head: code(
      'var regio = 1, html = 2, lit = 3, css = 4, feed = 5, events = 6, URL = "/", performance = 7; console = { log: console.log };',
    ),
  },
  {
    name: 'elements named as globals',
    body: '<form id="fetch"></form><img name="customElements" alt="" /><p id="history"></p><p id="Intl"></p>',
    isLate: true,
    looksAlike: false,
  },
  {
    name: 'elements named as what the document has',
    body: `<iframe name="head" hidden></iframe><form name="hidden"></form>${images([
      'URL',
      'activeElement',
      'addEventListener',
      'adoptedStyleSheets',
      'baseURI',
      'body',
      'createComment',
      'createDocumentFragment',
      'createElement',
      'createTextNode',
      'createTreeWalker',
      'defaultView',
      'documentElement',
      'getElementById',
      'importNode',
      'querySelector',
      'querySelectorAll',
      'readyState',
      'removeEventListener',
      'title',
    ])}`,
    isLate: true,
  },
  { name: 'no AbortController', head: code('window.AbortController = undefined') },
  {
    name: 'options of requests for all',
    head: inherited({
      body: 'x',
      cache: 'x',
      credentials: 'include',
      headers: 'x',
      integrity: 'x',
      method: 'x',
      mode: 'navigate',
      priority: 'x',
      redirect: 'x',
      referrer: 'https://elsewhere.example/',
      referrerPolicy: 'x',
      signal: 'x',
    }),
  },
  {
    name: 'options of Intl for all',
    head: inherited({
      calendar: 'x',
      currency: 'x',
      dateStyle: 'full',
      dayPeriod: 'x',
      era: 'long',
      fallback: 'x',
      formatMatcher: 'x',
      hour: 'x',
      hour12: true,
      hourCycle: 'x',
      languageDisplay: 'x',
      localeMatcher: 'x',
      minimumFractionDigits: 7,
      notation: 'compact',
      numberingSystem: 'x',
      second: 'numeric',
      timeZone: 'x',
      timeZoneName: 'long',
      unit: 'x',
      unitDisplay: 'x',
      usage: 'x',
    }),
  },
  {
    name: 'options of elements for all',
    head: inherited({
      attribute: 'x',
      attributeFilter: 'x',
      attributeOldValue: true,
      cancelable: true,
      capture: true,
      clonable: true,
      delegatesFocus: true,
      endings: 'x',
      hasChanged: 'x',
      once: true,
      passive: true,
      reflect: true,
      root: 'x',
      serializable: true,
      signal: 'x',
      slotAssignment: 'x',
      state: true,
      threshold: 'x',
    }),
  },
].flatMap(withBoth);

/** The page with the script it names, else twice: with each of ours. */
function withBoth(host) {
  if (host.script) return [whole(host)];
  return [whole(host), whole({ ...host, name: `${host.name}, classic script`, script: CLASSIC })];
}

const library = (name) => `<script src="/hosts-lib/${name}"></script>`;

/** Pages with the libraries themselves, before our script and behind it. `libraries` are their files. */
export const LIBRARY_HOSTS = [
  {
    name: 'Prototype and script.aculo.us',
    libraries: ['prototype-1.7.3.js', 'scriptaculous-effects.js'],
  },
  { name: 'MooTools', libraries: ['mootools-core.min.js', 'mootools-more.min.js'] },
  { name: 'jQuery 1', libraries: ['jquery-1.12.4.min.js'] },
  { name: 'RequireJS', libraries: ['require-2.3.8.js'] },
  { name: 'Zone.js', libraries: ['zone-0.16.3.umd.min.js'] },
  { name: 'Turbo', libraries: ['turbo-8.umd.js'] },
].flatMap(({ libraries, ...host }) => {
  const scripts = libraries.map(library).join('');
  return [
    ...withBoth({ ...host, libraries, head: scripts }),
    ...withBoth({ ...host, libraries, name: `${host.name}, behind`, behind: scripts }),
  ];
});

function whole(host) {
  return {
    doctype: '<!doctype html>',
    head: '',
    body: '',
    behind: '',
    isLate: false,
    attributes: '',
    headers: {},
    script: MODULE,
    looksAlike: true,
    ...host,
  };
}

/** The whole page; each element in a box of its own. */
export function pageOf(host, elements) {
  const { doctype, head, body, behind, isLate, attributes, headers } = host;
  const script = `${host.script}${behind}`;
  const nonce = headers['content-security-policy'] ? ' nonce="n0nce"' : '';
  return `${doctype}<html lang="en"${attributes}><head><meta charset="utf-8"><title>Office</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css">${head}
<meta name="regio-feed" content="/feed.json">${isLate ? '' : script}</head>
<body><h1>Office</h1><p data-sentinel>Text of the page</p>${body}${elements}${isLate ? script : ''}</body></html>`.replaceAll(
    '{{NONCE}}',
    nonce,
  );
}
