// What src/ may not use at all, and what it may use in one place only.
// The reasons are hostile feeds, strict pages, and old libraries that replace built-ins.

const CLOCK = [
  'src/elements/{clock,after-paint,debounce}.ts',
  'src/elements/add-to-calendar/download.ts',
  'src/i18n/warm-up.ts',
  'src/feed/**/*.ts',
];
const FRAME = 'src/embed/frame/*.ts';
const PAGE_ADDRESS = 'src/builder/page-address.ts';
const ADDRESS = ['src/selection/**/*.ts', 'src/embed/*.ts', FRAME, PAGE_ADDRESS];
/** Pages of our own: nobody else puts anything into them. */
const OWN_PAGES = [FRAME, PAGE_ADDRESS, 'src/builder/!(page-address).ts', 'src/builder/*/**/*.ts'];

const MARKUP = ['src/elements/event-card/rich-text.ts'];

const globalObject = '[object.name=/^(window|globalThis|self)$/]';
const member = (name) => `MemberExpression[property.name=/^(${name})$/]`;

const LOCAL =
  '(get|set)(Date|Day|(Full)?Year|Hours|Milliseconds|Minutes|Month|Seconds)|getTimezoneOffset|to(Date|Time|LocaleDate|LocaleTime)String';
const LOCAL_TIME = {
  selector: `${member(LOCAL)}, NewExpression[callee.name="Date"][arguments.length>1], MemberExpression[object.callee.name="Date"][property.name=/^to(Locale)?String$/]`,
  message: 'The visitor’s own zone changes it: read a moment’s `wall`, or take the UTC method.',
};

/** `open` lists the files to which the door stands open. */
const GLOBALS = [
  { name: 'fetch', open: ['src/feed/**/*.ts'], message: 'Requests are made in src/feed.' },
  { name: 'history', open: ADDRESS, message: 'The address belongs to src/selection.' },
  { name: 'location', open: ADDRESS, message: 'The address belongs to src/selection.' },
  { name: 'setTimeout', open: CLOCK, message: 'Timers belong to the clock and the feed.' },
  { name: 'setInterval', open: CLOCK, message: 'Timers belong to the clock and the feed.' },
  { name: 'localStorage', message: 'Nothing is stored.' },
  { name: 'sessionStorage', message: 'Nothing is stored.' },
  { name: 'indexedDB', message: 'Nothing is stored.' },
  {
    name: 'URL',
    open: [...OWN_PAGES, 'src/model/url.ts'],
    message: 'Pages have variables of that name: take that of model/url.',
  },
  { name: 'eval', message: 'Text never becomes code.' },
];

const SYNTAX = [
  {
    selector:
      'MemberExpression:matches([object.name="customElements"], [object.property.name="customElements"])[property.name="define"]',
    open: ['src/define.ts'],
    message: 'Elements are registered by define().',
  },
  {
    selector:
      'CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type=/Literal$/], :matches(NewExpression, CallExpression)[callee.name="Function"]',
    message: 'Text never becomes code.',
  },
  {
    selector: `${member('innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment')}, MemberExpression[object.name="document"][property.name=/^write(ln)?$/]`,
    message: 'Text never becomes markup.',
  },
  {
    selector: `${member('setHTML')}, ImportExpression[source.value="dompurify"]`,
    open: MARKUP,
    message: 'Markup of a feed is cleaned in one place.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name="cookie"]',
    message: 'Nothing is stored.',
  },
  {
    selector: 'MemberExpression[object.name="document"]',
    open: [...OWN_PAGES, 'src/page.ts'],
    message: 'An element of the page may bear that name: take `page`.',
  },
  {
    selector: `:matches(NewExpression[callee.object.name="Intl"], NewExpression[callee.name=/^(Blob|CustomEvent|\\w+Observer|Request|Response)$/], CallExpression[callee.type="Super"], CallExpression[callee.name=/fetch$/i], CallExpression[callee.property.name=/^(addEventListener|attachShadow|focus|observe|scroll\\w*|setHTML)$/]) > ObjectExpression`,
    open: OWN_PAGES,
    message: 'Old libraries add to Object.prototype: wrap options in bare().',
  },
  {
    selector: member('baseURI'),
    message: '<base> moves it: resolve against the address of the feed.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'Strict pages block style attributes: use a class, or set the style from script.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/i]',
    message: 'Strict pages block <style>: use `static styles`.',
  },
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Old libraries replace Array.from: spread instead.',
  },
  {
    selector:
      'NewExpression[callee.name="Event"], :matches(ClassDeclaration, ClassExpression)[superClass.name="Event"], BinaryExpression[operator="instanceof"][right.name="Event"]',
    message: 'MooTools replaces Event: take CustomEvent, or ask for what the event has.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="parse"]',
    message: 'Engines disagree on Date.parse: use the model’s own parser.',
  },
  {
    selector:
      'NewExpression[callee.name=/^(Date|TZDate|TZDateMini)$/] > :matches(TemplateLiteral, Literal[raw=/^["\']/]):first-child',
    message: 'Engines disagree on texts as dates: use the model’s own parser.',
  },
  LOCAL_TIME,
  {
    selector: 'ForInStatement',
    message: 'Old libraries add to prototypes: use Object.keys.',
  },
  ...GLOBALS.map(({ name, open, message }) => ({
    selector: `MemberExpression${globalObject}[property.name="${name}"]`,
    open,
    message,
  })),
];

const IMPORTS = {
  paths: [
    {
      name: 'lit/directives/style-map.js',
      message: 'Strict pages block what styleMap writes first: set the style from script.',
    },
  ],
  patterns: [
    {
      regex: '^(lit|lit-html)/(directives/unsafe-|static-html|directives/template-content)',
      message: 'Text never becomes markup.',
    },
    { regex: '^lit-(html|element)(/|$)|^@lit/reactive-element', message: 'Import it from lit.' },
    {
      group: ['lit', 'lit/*'],
      importNames: ['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap'],
      message: 'Text never becomes markup, and styleMap fails on strict pages.',
    },
  ],
};

/** The rules for files to which `files` (one of the globs above) gives its doors. */
function rulesFor(...globs) {
  const isShut = ({ open = [] }) => !open.some((glob) => globs.includes(glob));
  return {
    'no-restricted-globals': [
      'error',
      ...GLOBALS.filter(isShut).map(({ name, message }) => ({ name, message })),
    ],
    'no-restricted-syntax': [
      'error',
      ...SYNTAX.filter(isShut).map(({ selector, message }) => ({ selector, message })),
    ],
  };
}

const GUARDED = [...new Set([...GLOBALS, ...SYNTAX].flatMap(({ open = [] }) => open))];

export const doors = [
  // What is tested and shown is the same everywhere, too.
  {
    files: ['{test,stories,demo}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', LOCAL_TIME] },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...rulesFor(),
      'no-eval': 'error',
      'no-restricted-imports': ['error', IMPORTS],
    },
  },
  // No two of these globs match the same file, so the order does not matter.
  ...GUARDED.map((glob) => ({ files: [glob], rules: rulesFor(glob) })),
];
