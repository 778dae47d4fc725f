import { readFileSync } from 'node:fs';
import { NOW } from './feed.mjs';

const css = readFileSync(new URL('vanilla/vanilla.css', import.meta.url), 'utf8');

const SCRIPT = '/regio-events.js';
export const feedAt = (count) => `/feed-${count}.json`;

/**
 * The page around the list is the same for all; what stands below shows whether it is pushed away.
 * It is so wide that the filter takes two rows in any usual sans-serif, as its room says.
 */
const page = (lang, head, main) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Events</title>
    <link rel="icon" href="data:," />
    <style>
      body { max-width: 54rem; margin: 0 auto; padding: 1rem; font: 16px/1.5 sans-serif; }
    </style>
    ${head}
  </head>
  <body>
    <h1>Events</h1>
    <p>Seminars, workshops and meetings.</p>
    ${main}
    <footer>
      <h2>More of this office</h2>
      <p>Opening hours, people, how to find us.</p>
    </footer>
  </body>
</html>`;

const ours = (count, feed) => `<main>
      <regio-theme-filter${feed} now="${NOW}"></regio-theme-filter>
      <regio-event-list${feed} now="${NOW}" limit="${count}"></regio-event-list>
    </main>
    <script type="module" src="${SCRIPT}"></script>`;

/** Where a page shows its cards: in an element or its shadow root. */
const inList = { list: 'regio-event-list', card: '[part=card]', title: '[part=title]' };

const byHand = (
  count,
  plain = '',
) => `<main data-feed="${feedAt(count)}" data-now="${NOW}"${plain}><div id="filter"></div><div id="list"></div></main>
    <script type="module" src="/vanilla.js"></script>`;
const inPage = { list: '#list', card: '.card', title: 'h3' };

/**
 * The pages that are compared. The first is the measure of the others.
 * `html(count, lang)` shows all events of the feed of that size.
 */
export const pages = [
  {
    // Script, then feed, then one `innerHTML`, as most such pages are.
    name: 'by hand',
    spot: inPage,
    html: (count, lang) => page(lang, `<style>${css}</style>`, byHand(count, ' data-plain="yes"')),
  },
  {
    // As above, but its formatters are made while the feed is on its way.
    name: 'by hand with care',
    spot: inPage,
    html: (count, lang) => page(lang, `<style>${css}</style>`, byHand(count)),
  },
  {
    name: 'regio-events',
    spot: inList,
    html: (count, lang) => page(lang, '', ours(count, ` feed="${feedAt(count)}"`)),
  },
  {
    name: 'with the head lines',
    spot: inList,
    html: (count, lang) =>
      page(
        lang,
        `<meta name="regio-feed" content="${feedAt(count)}" />
    <link rel="modulepreload" href="${SCRIPT}" />
    <script async src="/warm-up.js"></script>
    <link rel="preload" as="fetch" crossorigin href="${feedAt(count)}" />
    <style>
      regio-event-list:not(:defined) { display: block; min-block-size: 90vh; }
      regio-theme-filter:not(:defined) { display: block; min-block-size: 8.1em; }
    </style>`,
        ours(count, ''),
      ),
  },
];
