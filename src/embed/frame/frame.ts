import { absolute } from '../carrier-of.js';
import { createElement, elementNamed, readParameters, type Reading } from '../configuration.js';
import { isAllowedFeed } from '../allowed-feeds.js';
import { notAllowed, report } from '../report.js';
import { HEIGHT, isAsking } from './height.js';
import { wordsFor } from './words.js';

const root = document.documentElement;
const main = document.querySelector('main')!;
const address = new URL(document.URL);

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

const { reading, isRefused } = readAddress();
dress(reading);
const shown = isRefused ? null : show(reading);
if (parent !== self) {
  // Where a link leads is seldom allowed to be shown inside another page.
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
  if (reading.options.get('height') !== 'fixed') tellHeight();
}

/** What the address asks for, and whether the link must stay all the same. */
function readAddress(): { readonly reading: Reading; readonly isRefused: boolean } {
  const { element, problem } = elementNamed(address.searchParams.get('view') ?? 'event-list');
  const found = readParameters(element ?? 'event-list', address.searchParams);
  const feeds = (found.options.get('feed') ?? '').split(/\s+/).filter(Boolean);
  // This page has no feed in itself.
  const refused = feeds
    .map((feed) => absolute(feed, address.href))
    .filter((feed) => feed.startsWith('#') || !isAllowedFeed(feed));
  report(address.pathname, element ? [...found.problems, ...refused.map(notAllowed)] : [problem]);
  return { reading: found, isRefused: !element || refused.length > 0 };
}

/** Language, light and colours of the page, whatever stands in it. */
function dress({ options }: Reading) {
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
function show({ element: name, options }: Reading): HTMLElement {
  const words = wordsFor(root.lang);
  // Our own words and the host's name only: the address may have been written by anybody.
  const title = options.get('period') === 'past' ? words.past : words.titles[name];
  document.title = address.hostname ? `${title} – ${address.hostname}` : title;
  const element = createElement({ element: name, options });
  element.append(...main.childNodes);
  main.append(element);
  if (options.get('height') === 'fixed') showWayOut(words.open);
  return element;
}

/** Under a part that scrolls: the same on a page of its own. */
function showWayOut(label: string) {
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

/** Nothing but the height, so that everybody may hear it. */
function tellHeight() {
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: HEIGHT, height: Math.ceil(height + heightOfPopover()) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // What pops up takes no room in the page, and a frame as high as a button would show none of it.
  if (shown)
    void customElements
      .whenDefined(shown.localName)
      .then(() => shown.shadowRoot!.addEventListener('toggle', tell, true));
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isAsking(data)) tell();
  });
}

/** How high a menu is that is open, all of it and what keeps it apart; 0 where none is. */
function heightOfPopover(): number {
  const popovers = [...(shown?.shadowRoot?.querySelectorAll('[popover]') ?? [])];
  const open = popovers.find(
    (one) => CSS.supports('selector(:popover-open)') && one.matches(':popover-open'),
  );
  return open ? open.scrollHeight + 16 : 0;
}
