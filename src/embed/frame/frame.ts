import { unescaped } from '../../model/unescaped.js';
import { problemsOfFeeds } from '../check-feeds.js';
import { type Configuration, createElement, readParameters } from '../configuration.js';
import { isElementName } from '../element-names.js';
import { feedsIn } from '../feeds-in.js';
import { unknownElement } from '../option-problem.js';
import { warnAuthor } from '../warn-author.js';
import { tellHeight } from './tell-height.js';
import { wordsFor } from './words.js';

const root = document.documentElement;
const main = document.querySelector('main')!;
const address = new URL(unescaped(document.URL));

// Where the frame has no origin (sandbox="allow-scripts"), a module needs a server that sends
// Access-Control-Allow-Origin. The classic script needs none.
document.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    const script = document.createElement('script');
    script.src = './regio-events.iife.js';
    document.head.append(script);
  },
  true,
);

const { configuration, isRefused } = readAddress();
applyLook(configuration);
const element = isRefused ? null : showElement(configuration);
if (parent !== self) {
  // Where a link leads is seldom allowed to be shown inside another page.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  if (configuration.options.get('height') !== 'fixed') tellHeight(element);
}

/** What the address asks for, and whether the link must stay all the same: then it says only how the page looks. */
function readAddress(): { readonly configuration: Configuration; readonly isRefused: boolean } {
  const name = address.searchParams.get('view') ?? 'event-list';
  if (!isElementName(name)) {
    warnAuthor(address.pathname, [unknownElement(name)]);
    return { ...readParameters('event-list', address.searchParams), isRefused: true };
  }
  const reading = readParameters(name, address.searchParams);
  const feeds = feedsIn(reading.configuration.options.get('feed') ?? '', address.href);
  const refused = problemsOfFeeds(feeds);
  warnAuthor(address.pathname, [...refused, ...reading.problems]);
  return { configuration: reading.configuration, isRefused: refused.length > 0 };
}

/** Language, light and colours of the page, whatever stands in it. */
function applyLook({ options }: Configuration) {
  const lang = options.get('lang');
  if (lang) root.lang = lang.replaceAll('_', '-');
  for (const name of ['height', 'scheme']) {
    if (options.has(name)) root.dataset[name] = options.get(name);
  }
  for (const name of ['accent', 'on-accent']) {
    const colour = options.get(name);
    if (colour) root.style.setProperty(`--regio-${name}`, `#${colour.replace('#', '')}`);
  }
}

/** Puts the element into the page, with the link inside. */
function showElement(shown: Configuration): HTMLElement {
  const words = wordsFor(root.lang);
  // Our own words and the host's name only: the address may have been written by anybody.
  const title = shown.options.get('period') === 'past' ? words.past : words.titles[shown.element];
  document.title = address.hostname ? `${title} – ${address.hostname}` : title;
  const created = createElement(shown);
  created.append(...main.childNodes);
  main.append(created);
  if (shown.options.get('height') === 'fixed') showLinkToWholePage(words.open);
  return created;
}

/** Under a part that scrolls: the same on a page of its own. */
function showLinkToWholePage(label: string) {
  const whole = new URL(address);
  whole.searchParams.delete('height');
  const footer = document.querySelector('footer')!;
  const link = footer.querySelector('a')!;
  link.href = whole.href;
  link.textContent = label;
  link.target = '_blank';
  footer.hidden = false;
  main.tabIndex = 0;
}
