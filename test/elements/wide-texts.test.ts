import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { addToHead } from '../support/page.js';
import { parts, wordsIn } from '../support/parts.js';

/** What browsers take for one letter, however long it is, or break nowhere. */
const TEXTS = {
  'emoji with joiners': '👩\u200d'.repeat(60),
  'joiners between letters': 'w\u200d'.repeat(99),
  'word joiners': 'w\u2060'.repeat(99),
  'a chain of viramas': 'क्'.repeat(99),
  'first halves of Hangul': '\u1100'.repeat(199),
  'no-break spaces': 'word\u00a0'.repeat(39),
  'one long word': 'W'.repeat(199),
  'one long word from right to left': 'ש'.repeat(199),
};

/** What elements take over from the page around them. */
const STYLES = {
  'white-space: nowrap': 'Two words and many more of them '.repeat(6),
  'white-space: pre': 'Two words and many more of them '.repeat(6),
  'text-indent: -999px': 'Workshop',
  'text-indent: 999px': 'Workshop',
  'word-break: keep-all; line-break: strict': '漢字'.repeat(80),
  'letter-spacing: 2em': 'Workshop on trains '.repeat(4),
  'word-spacing: 20em': 'Workshop on trains '.repeat(4),
  'hyphens: none': 'Donaudampfschifffahrt'.repeat(6),
};

const eventWith = (text: string) =>
  entry(text, '2030-06-01T10:00', {
    id: 'one',
    alternateName: text,
    disambiguatingDescription: text,
    description: text,
    location: { name: text, room: text, address: { addressLocality: text } },
    about: [
      { termCode: 'a', name: text },
      { termCode: 'b', name: text },
    ],
    eventStatus: 'EventRescheduled',
    statusNote: text,
    organizer: text,
    performer: [text],
    keywords: [text],
    subjectOf: [{ name: text, url: 'https://e.org/' }],
    subEvent: [{ name: text, startDate: '2030-06-01T10:00', location: text }],
    superEvent: { name: text, startDate: '2030-06-01' },
    registration: {
      url: `https://${'long.'.repeat(30)}example/`,
      description: text,
      price: text,
      validThrough: '2030-05-20',
    },
  });

describe('texts that are too wide', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { innerWidth: width, innerHeight: height } = window;
  const root = document.documentElement;

  before(() => setViewport({ width: 320, height: 800 }));
  after(() => setViewport({ width, height }));
  afterEach(() => (root.dir = ''));

  /** Every element there is, with a text in every place. */
  async function mountAll(text: string) {
    const about = {
      lang: 'en',
      feed: serveEvents([eventWith(text), entry('Other', '2030-07-01')]),
    };
    const all = [
      await mount('regio-event-list', { ...about, search: true, 'period-switch': true }),
      await mount('regio-event-list', { ...about, layout: 'compact' }),
      await mount('regio-event-list', { ...about, layout: 'grid', 'group-by': 'month' }),
      await mount('regio-event-card', { ...about, event: 'one', details: true }),
      await mount('regio-theme-filter', about),
      await mount('regio-countdown', about),
      await mount('regio-registration-button', about),
      await mount('regio-add-to-calendar', about),
    ];
    await eventually(() =>
      expect(
        parts(all[3]!, 'organizer-name').length + parts(all[3]!, 'timeline').length,
      ).to.be.greaterThan(0),
    );
    await eventually(() => expect(wordsIn(all[5]!, 'value')).not.to.deep.equal([]));
    for (const element of all) await element.updateComplete;
    return all;
  }

  /** How far the page is wider than the window. */
  const excess = () => root.scrollWidth - root.clientWidth;

  /** Whether some of a part's text lies in the window. */
  function isInWindow(element: Element): boolean {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].some(
      ({ left, right, width, height }) =>
        width > 1 && height > 1 && right > 1 && left < root.clientWidth - 1,
    );
  }

  it('stay lines of a page that writes from top to bottom', async () => {
    // What lies across the page's lines is as wide as the window in Firefox, its scrollbar included.
    addToHead(
      '<style>html { scrollbar-width: none } body { margin: 0; writing-mode: vertical-rl }</style>',
    );
    const feed = serveEvents([eventWith('Workshop on trains '.repeat(8))]);
    const card = await mount('regio-event-card', { lang: 'en', feed, event: 'one' });
    await eventually(() => expect(isInWindow(parts(card, 'title')[0]!)).to.be.true);
    expect(excess()).to.equal(0);
  });

  for (const style of ['float: left', 'display: inline-block']) {
    it(`stay in the page where it says ${style}`, async () => {
      addToHead(`<style>regio-event-list { ${style} }</style>`);
      const feed = serveEvents([eventWith('W'.repeat(199))]);
      const list = await mount('regio-event-list', { lang: 'en', feed });
      await eventually(() => expect(isInWindow(parts(list, 'title')[0]!)).to.be.true);
      expect(excess()).to.equal(0);
    });
  }

  for (const dir of ['ltr', 'rtl']) {
    for (const [name, text] of Object.entries(TEXTS)) {
      it(`stay in the page: ${name}, ${dir}`, async () => {
        root.dir = dir;
        const all = await mountAll(text);
        for (const element of all)
          for (const title of parts(element, 'title')) expect(isInWindow(title)).to.be.true;
        expect(excess()).to.equal(0);
      });
    }

    for (const [style, text] of Object.entries(STYLES)) {
      it(`stay in a page with ${style}, ${dir}`, async () => {
        root.dir = dir;
        addToHead(`<style>body { ${style} }</style>`);
        const all = await mountAll(text);
        for (const element of all)
          for (const name of ['title', 'place', 'toggle', 'value', 'button'])
            for (const one of parts(element, name))
              expect(isInWindow(one), `${element.localName} ${name}`).to.be.true;
        expect(excess()).to.equal(0);
      });
    }
  }
});
