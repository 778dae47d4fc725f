import { titlesOf } from './feed.mjs';
import { launch } from './browser.mjs';
import { visit } from './visit.mjs';
import { themes } from './words.mjs';

/** What is clicked: the first theme of the filter. */
const [{ code, name }] = themes;

/** The pages beginning one further on each time, and backwards every other time. */
function inTurn(pages, round) {
  const first = round % pages.length;
  const order = [...pages.slice(first), ...pages.slice(0, first)];
  return round % 2 ? order.reverse() : order;
}

/**
 * Visits every page once a round, each round in a new browser and in another order,
 * so that none of them always has the same place and neighbours.
 * @returns the figures of the visits by the pages' names
 */
export async function rounds({ pages, count, feed, runs, server, lang, isThrottled, log }) {
  const figures = new Map(pages.map((page) => [page.name, []]));
  const all = { titles: titlesOf(feed, lang) };
  const theme = { label: name[lang] ?? name.en, titles: titlesOf(feed, lang, code) };
  const open = (browser, page, slowly) =>
    visit(browser, {
      url: server.urlOf(page, count),
      spot: page.spot,
      lang,
      all,
      theme,
      isThrottled: slowly,
    });
  for (let round = 0; round < runs; round++) {
    const browser = await launch();
    try {
      // A browser's first page is slow for reasons of its own.
      if (isThrottled) await open(browser, pages[0], false);
      for (const page of inTurn(pages, round)) {
        const figure = await open(browser, page, isThrottled);
        figures.get(page.name).push(figure);
        log(
          `n=${count} ${round + 1}/${runs} ${page.name}: first card ${Math.round(figure.firstCard)} ms, theme ${Math.round(figure.toTheme)} ms`,
        );
      }
    } finally {
      await browser.close();
    }
  }
  return figures;
}
