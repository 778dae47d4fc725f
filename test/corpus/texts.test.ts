import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { toLine } from '../../src/model/to-text.js';
import { entry, feedOf } from '../support/events.js';
import { eventually } from './eventually.js';
import { serve } from '../support/network.js';
import { parts } from '../support/parts.js';
import { longestTask, setAlarms } from './alarms.js';
import { loadCases } from './cases.js';

interface TextCase {
  readonly id: string;
  readonly cls: string;
  readonly note: string;
  readonly value: string;
  readonly expect: string;
}

const cases = await loadCases<TextCase>('text.json');
/** Milliseconds for which nothing of a feed may keep the page from answering. */
const LONGEST_TASK = 200;
/** A test machine has other things to do, too: what counts is the best of so many times. */
const TIMES = 4;

/** Ours, for what a corpus of small files has not. */
const heavy: readonly TextCase[] = (
  [
    ['100,000 marks on one letter', `e${'\u0301'.repeat(100_000)}`],
    ['300,000 characters', 'x'.repeat(300_000)],
    ['100,000 words', 'mot '.repeat(100_000)],
    ['100,000 isolates', '\u2067x'.repeat(100_000)],
    ['100,000 lines', 'x\n'.repeat(100_000)],
    ['100,000 tags', '<em>x'.repeat(100_000)],
    ['30,000 lists', '<ul><li>'.repeat(30_000)],
    ['30,000 marks by name', `<p>e${'&#769;'.repeat(30_000)}`],
    ['30,000 emphases in one another', `<p>${'<em>'.repeat(30_000)}x`],
    ['open tags', '<p '.repeat(100_000)],
  ] as const
).map(([note, value], index) => ({ id: `heavy-${index}`, cls: 'heavy', note, value, expect: '' }));

const width = () => document.documentElement.scrollWidth;

describe('hostile texts', () => {
  for (const one of cases.length > 0 ? [...cases, ...heavy] : heavy) {
    it(`${one.id} ${one.cls}: ${one.note}`, async () => {
      let longest = Infinity;
      for (let time = 0; longest >= LONGEST_TASK && time < TIMES; time++)
        longest = Math.min(longest, await show(one, time));
      expect(longest, 'milliseconds').to.be.lessThan(LONGEST_TASK);
    });
  }

  /** Shows a text wherever a feed may have one, and looks at everything. Returns how long the longest task took. */
  async function show(one: TextCase, time: number): Promise<number> {
    const before = width();
    const alarms = setAlarms();
    const longest = longestTask();
    const { id, value } = one;
    const feed = serve(
      `https://feeds.example/${id}-${time}.json`,
      feedOf([
        entry('Good', '2030-06-10'),
        entry('Odd', '2030-06-11', {
          name: value,
          description: value,
          location: { name: value, room: value, address: { addressLocality: value } },
          organizer: value,
          keywords: [value],
          about: value,
          subEvent: [{ name: value, startDate: '2030-06-11' }],
        }),
        entry('Also good', '2030-06-12', { description: value }),
      ]),
    );
    const list = document.createElement('regio-event-list');
    const attributes = { feed, lang: 'en', now: '2030-05-01T12:00:00Z' };
    for (const [name, given] of Object.entries(attributes)) list.setAttribute(name, given);
    document.body.append(list);
    const titles = () => parts(list, 'title').map(({ textContent }) => textContent.trim());
    // Not before the last grey card has gone.
    await eventually(() => titles().length > 1 && !list.shadowRoot!.querySelector('[aria-busy]'));
    for (const button of parts(list, 'details-button')) button.click();
    await eventually(() => parts(list, 'details-content').length === titles().length);
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));

    expect(titles()[0]).to.equal('Good');
    expect(titles().at(-1)).to.equal('Also good');
    expect(titles().length).to.equal(toLine(value) === undefined ? 2 : 3);
    if (one.expect.includes('event dropped')) expect(titles().length).to.equal(2);
    for (const title of titles()) expect(title.length).to.be.within(1, 300);
    expect(width(), 'width of the page').to.equal(before);
    // What overrides direction stays in its own element: before it the date, behind it the neighbour.
    for (const title of parts(list, 'title'))
      expect(getComputedStyle(title.firstElementChild ?? title).unicodeBidi).to.equal('isolate');
    expect(alarms.uncaught).to.deep.equal([]);
    list.remove();
    alarms.rest();

    return longest();
  }
});
