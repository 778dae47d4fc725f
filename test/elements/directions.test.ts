import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/details.js';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { part, parts, wordsIn } from '../support/parts.js';

let count = 0;
/** A text from right to left that nobody else has. */
const hebrew = () => `אבג${count++}!`;
/** The texts of the feed in a string. */
const textsIn = (words: string) => new Set(words.match(/אבג\d+/g));

const person = () => ({ name: hebrew(), jobTitle: hebrew(), affiliation: hebrew() });
const EVENT = entry('Fair', '2030-06-01T10:00', {
  name: hebrew(),
  alternateName: hebrew(),
  disambiguatingDescription: hebrew(),
  description: `<p>${hebrew()} <em>loud</em></p><ul><li>one</li></ul>`,
  doorTime: hebrew(),
  location: {
    name: hebrew(),
    room: hebrew(),
    address: {
      streetAddress: hebrew(),
      postalCode: hebrew(),
      addressLocality: hebrew(),
      addressCountry: hebrew(),
    },
  },
  about: [
    { termCode: 'a', name: hebrew() },
    { termCode: 'b', name: hebrew() },
  ],
  organizer: [person(), person()],
  contributor: { ...person(), member: [hebrew(), hebrew()] },
  sponsor: person(),
  funder: person(),
  performer: [person(), person()],
  contactPoint: { name: hebrew(), email: 'desk@e.org', telephone: '+46 90 16' },
  audience: [hebrew(), hebrew()],
  keywords: [hebrew(), hebrew()],
  subjectOf: [{ name: hebrew(), url: 'https://e.org/' }, { name: hebrew() }],
  superEvent: { name: hebrew(), startDate: '2030-06-01' },
  subEvent: [
    { name: hebrew(), startDate: '2030-06-01T10:00', location: { name: hebrew(), room: hebrew() } },
    { name: hebrew(), startDate: '2030-06-01T12:00' },
  ],
  registration: {
    url: 'https://e.org/register',
    description: hebrew(),
    price: hebrew(),
    eligibleQuantity: { minValue: 2, unitText: hebrew() },
  },
});

/** Whether what stands in an element and what stands around it leave each other's direction alone. */
function isApart(element: Element): boolean {
  const { unicodeBidi, position } = getComputedStyle(element);
  return unicodeBidi !== 'normal' || position === 'absolute';
}

/** Texts of the feed that run into what stands beside them. */
function mixed(element: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (textsIn(data).size === 0) continue;
    let keeper = parentElement;
    while (keeper && !isApart(keeper)) keeper = keeper.parentElement;
    if (textsIn(keeper?.textContent ?? '').size !== 1) found.push(data.trim());
  }
  return found;
}

describe('texts of a feed keep their direction to themselves', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const attributes = { lang: 'en', feed: '' };
  beforeEach(() => void (attributes.feed = serveEvents([EVENT], { inLanguage: 'he' })));

  it('in a card with all its details', async () => {
    const card = await mount('regio-event-card', { ...attributes, details: true });
    await eventually(() => parts(card, 'detail').length > 10);
    await eventually(() => card.shadowRoot!.querySelector('.markup'));
    const drawn = textsIn(card.shadowRoot!.textContent!);
    expect(drawn.size).to.equal(count);
    expect(mixed(card)).to.deep.equal([]);
  });

  describe('on a page from right to left', () => {
    const { documentElement: root } = document;
    const before = { lang: root.lang, dir: root.dir };
    beforeEach(() => void Object.assign(root, { lang: 'ar', dir: 'rtl' }));
    afterEach(() => void Object.assign(root, before));

    /** The texts of an element as they stand on the screen, from left to right, each run of digits or letters by its first place. */
    const seen = (element: Element, words: string) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const places: { left: number; letter: string }[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (let at = 0; at < text.data.length; at++) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { left, width } = range.getBoundingClientRect();
          if (width > 0) places.push({ left, letter: text.data[at]! });
        }
      }
      const line = places.sort((one, other) => one.left - other.left);
      const plain = (value: string) => value.replace(/[\s\u2009\u202f\u00a0]+/g, '');
      expect(plain(line.map(({ letter }) => letter).join(''))).to.equal(plain(words));
    };
    const ours = (more: object = {}) =>
      serveEvents([
        entry('Fair', '2030-05-22T18:00', {
          name: 'معرض 2030',
          endDate: '2030-05-22T19:00',
          contactPoint: { name: 'Desk', telephone: '+32 2 555 01 23' },
          registration: { url: 'https://e.org/r', maximumAttendeeCapacity: 9, inventoryLevel: 5 },
          ...more,
        }),
      ]);

    it('ranges of hours and days, and numbers, run from left to right', async () => {
      const list = await mount('regio-event-list', { feed: ours(), style: 'width: 900px' });
      await eventually(() => parts(list, 'time').length > 0);
      const time = part(list, 'time').querySelector('time')!;
      seen(time, time.textContent!);
      expect(time.textContent).to.match(/18:00.19:00/);
      expect(getComputedStyle(part(list, 'title').firstElementChild!).direction).to.equal('rtl');

      const days = ours({ startDate: '2030-05-22', endDate: '2030-05-23' });
      const card = await mount('regio-event-card', {
        feed: days,
        details: true,
        style: 'width: 900px',
      });
      await eventually(() => parts(card, 'date').length > 0);
      seen(part(card, 'date').querySelector('b')!, '22–23');
      await eventually(() => card.shadowRoot!.querySelector('[href^="tel:"]'));
      seen(card.shadowRoot!.querySelector('[href^="tel:"]')!, '+32 2 555 01 23');
    });

    it('so do sentences that begin with a number', async () => {
      const list = await mount('regio-event-list', { feed: ours(), style: 'width: 900px' });
      await eventually(() => parts(list, 'reason').length > 0);
      const [reason] = wordsIn(list, 'reason');
      expect(reason).to.match(/^5 places/);
      seen(part(list, 'reason'), reason!);
      const countdown = await mount('regio-countdown', { feed: ours(), style: 'width: 900px' });
      await eventually(() => parts(countdown, 'unit').length > 0);
      for (const unit of parts(countdown, 'unit')) seen(unit, unit.textContent!);
    });

    it('so do the other dates of a series', async () => {
      const feed = ours({
        superEvent: { name: 'Fairs', startDate: '2030-05-22', endDate: '2030-05-29' },
      });
      const card = await mount('regio-event-card', { feed, details: true, style: 'width: 900px' });
      await eventually(() => parts(card, 'series-dates').length > 0);
      seen(part(card, 'series-dates'), wordsIn(card, 'series-dates')[0]!);
    });

    it('so does the button that opens more values', async () => {
      const about = Array.from({ length: 30 }, (_, index) => ({
        termCode: `t${index}`,
        name: `Theme ${index}`,
      }));
      const filter = await mount('regio-theme-filter', {
        feed: ours({ about }),
        style: 'width: 300px',
      });
      const more = await eventually(() => {
        const button = parts(filter, 'more')[0];
        return button?.checkVisibility() && /^\s*\d+ more/.test(button.textContent!)
          ? button
          : null;
      });
      seen(more, more.textContent!);
    });
  });

  it('and so does a telephone number', async () => {
    const card = await mount('regio-event-card', { ...attributes, details: true });
    await eventually(() => parts(card, 'detail').length > 10);
    const link = card.shadowRoot!.querySelector('[href^="tel:"]')!;
    expect(isApart(link.firstElementChild!)).to.equal(true);
  });

  for (const groupBy of ['theme', 'series'])
    it(`in a list by ${groupBy}`, async () => {
      const list = await mount('regio-event-list', { ...attributes, 'group-by': groupBy });
      await eventually(() => parts(list, 'group').length > 0);
      expect(textsIn(list.shadowRoot!.textContent!).size).to.be.above(5);
      expect(mixed(list)).to.deep.equal([]);
    });

  for (const facet of ['theme', 'place', 'organizer'])
    it(`in a filter by ${facet}`, async () => {
      const filter = await mount('regio-theme-filter', { ...attributes, facet });
      await eventually(() => parts(filter, 'toggle').length > 0);
      expect(mixed(filter)).to.deep.equal([]);
    });

  it('in a countdown', async () => {
    const countdown = await mount('regio-countdown', attributes);
    await eventually(() => parts(countdown, 'event').length > 0);
    expect(mixed(countdown)).to.deep.equal([]);
  });

  it('in what is said of registration', async () => {
    const button = await mount('regio-registration-button', attributes);
    await eventually(() => parts(button, 'registration-facts').length > 0);
    expect(textsIn(button.shadowRoot!.textContent!).size).to.be.above(2);
    expect(mixed(button)).to.deep.equal([]);
  });

  it('in the menu of calendars', async () => {
    const button = await mount('regio-add-to-calendar', attributes);
    await eventually(() => parts(button, 'button').length > 0);
    part(button, 'button').click();
    await eventually(() => parts(button, 'choice').length > 2);
    expect(mixed(button)).to.deep.equal([]);
  });
});
