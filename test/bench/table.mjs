import { least, median } from './median.mjs';

const whole = (number) => number.toFixed(0);
const kilo = (number) => (number / 1000).toFixed(1);
const mega = (number) => (number / 1e6).toFixed(2);

/** What is told of each page: label, figure, how it is written, and what of several visits counts. */
const ROWS = [
  ['first card, ms', 'firstCard', whole],
  ['… at best, ms', 'firstCard', whole, least],
  ['screen full, ms', 'screen', whole],
  ['largest paint (LCP), ms', 'lcp', whole],
  ['theme click → cards, ms', 'toTheme', whole],
  ['… at best, ms', 'toTheme', whole, least],
  ['click again → all cards, ms', 'toAll', whole],
  ['main thread, ms', 'thread', whole],
  ['… script, ms', 'script', whole],
  ['… style and layout, ms', 'layout', whole],
  ['total blocking time, ms', 'blocked', whole],
  ['longest task, ms', 'longest', whole],
  ['layout shift', 'shift', (number) => number.toFixed(4)],
  ['JS heap, MB', 'heap', mega],
  ['DOM nodes', 'nodes', whole],
  ['answers before the first card', 'requests', whole],
  ['kB before the first card', 'bytes', kilo],
];

/** Markdown: a column for each page, ratios to the first. */
export function tableOf(figures) {
  const columns = [...figures.values()];
  const cells = ([label, figure, write, choose = median]) => {
    const values = columns.map((visits) => choose(visits.map((visit) => visit[figure])));
    const [measure] = values;
    const written = values.map((value, index) => {
      if (value === null) return '–';
      return write(value) + (index > 0 && measure ? ` (${(value / measure).toFixed(2)}×)` : '');
    });
    return [label, ...written];
  };
  const line = (texts) => `| ${texts.join(' | ')} |`;
  return [
    line(['', ...figures.keys()]),
    line(['---', ...columns.map(() => '--:')]),
    ...ROWS.map((row) => line(cells(row))),
  ].join('\n');
}
