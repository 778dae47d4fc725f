import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { afterPaint } from '../../src/elements/after-paint.js';
import '../../src/elements/event-list/event-list.js';
import '../../src/elements/theme-filter/theme-filter.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const THEMES = [
  { termCode: 'mobility', name: { en: 'Mobility', sv: 'Mobilitet' } },
  { termCode: 'eco', name: { en: 'Ecology', sv: 'Ekologi' } },
  { termCode: 'art', name: 'Art' },
];
const EVENTS = [
  entry('Bikes', '2030-06-01', {
    about: ['mobility'],
    inLanguage: ['en', 'sv'],
    location: { name: 'Hall', address: { addressLocality: 'Umeå' } },
    organizer: 'City of Umeå',
    eventAttendanceMode: 'offline',
  }),
  entry('Trains and trees', '2030-06-02', {
    about: ['mobility', 'eco'],
    location: 'Gdańsk',
    organizer: ['Office', 'City of Umeå'],
    eventAttendanceMode: 'mixed',
  }),
  entry('Forests', '2030-06-03', { about: ['eco'], eventAttendanceMode: 'online' }),
  entry('Painting', '2030-06-04', { about: ['art'] }),
  entry('Old trams', '2020-01-01', { about: ['mobility', 'history'] }),
];
const MANY = Array.from({ length: 30 }, (_, index) =>
  entry(`Event ${index}`, '2030-06-01', { about: [`theme-number-${index + 1}`] }),
);

/** What floating-ui's module was asked for, by name. */
const floating = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('floating'));

// First of all: a page whose filters are never opened.
describe('a filter that nobody opens', () => {
  it('asks for nothing that only an open one needs', async () => {
    const feed = serveEvents(MANY);
    const filter = await mount('regio-theme-filter', { lang: 'en', feed, style: 'width: 300px' });
    await eventually(() => parts(filter, 'more').some((one) => !one.hidden));
    expect(floating()).to.have.length(0);

    part(filter, 'more').click();
    await eventually(() => floating().length > 0);
    await eventually(() => part(filter, 'popover').style.visibility === 'visible');
  });
});

describe('<regio-theme-filter>', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  type Filter = HTMLElementTagNameMap['regio-theme-filter'];
  type List = HTMLElementTagNameMap['regio-event-list'];
  type Attributes = Parameters<typeof mount>[1];

  const { href } = location;
  let groups = 0;

  // The runner finds the page by its address.
  afterEach(() => history.replaceState(null, '', href));

  const drawn = (filter: Filter) =>
    eventually(() => filter.shadowRoot!.querySelector('[part=toggle], slot'));
  const mountAt = async (feed: string, attributes: Attributes = {}, content = '') => {
    const filter = await mount('regio-theme-filter', { lang: 'en', feed, ...attributes }, content);
    await drawn(filter);
    await filter.updateComplete;
    return filter;
  };
  const mountFilter = (events: readonly object[], attributes: Attributes = {}, content = '') =>
    mountAt(serveEvents(events, { about: THEMES }), attributes, content);
  const mountList = async (feed: string, attributes: Attributes = {}) => {
    const list = await mount('regio-event-list', { lang: 'en', feed, ...attributes });
    await eventually(() => parts(list, 'title').length > 0);
    return list;
  };
  /** A filter and a list of the same events, in a group of their own. */
  const mountBoth = async (attributes: Attributes = {}, listAttributes: Attributes = {}) => {
    const feed = serveEvents(EVENTS, { about: THEMES });
    const group = `both-${++groups}`;
    const list = await mountList(feed, { group, ...listAttributes });
    const filter = await mountAt(feed, { group, ...attributes });
    return { feed, group, list, filter };
  };

  const values = (filter: Filter) => wordsIn(filter, 'toggle');
  const toggle = (filter: Filter, label: string) =>
    parts(filter, 'toggle').find((one) => one.textContent!.trim().startsWith(label))!;
  const pressed = (filter: Filter) =>
    parts(filter, 'toggle')
      .filter((one) => one.getAttribute('aria-pressed') === 'true')
      .map((one) => one.querySelector('bdi')!.textContent!.trim());
  const choose = async (filter: Filter, ...labels: string[]) => {
    for (const label of labels) {
      toggle(filter, label).click();
      await filter.updateComplete;
    }
    // The address follows once the cards have been painted.
    await new Promise<void>((done) => afterPaint(done));
  };
  const titles = (list: List) => wordsIn(list, 'title');
  const announced = (list: List) =>
    list.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();
  const isOpen = (filter: Filter) => part(filter, 'popover').matches(':popover-open');
  const inFocus = (filter: Filter) => filter.shadowRoot!.activeElement;

  describe('shows', () => {
    it('the themes of what is to come, in the feed’s order, with counts', async () => {
      expect(values(await mountFilter(EVENTS))).to.deep.equal(['Mobility 2', 'Ecology 2', 'Art 1']);
    });

    it('them under a name and in the page’s language', async () => {
      const filter = await mountFilter(EVENTS, { lang: 'sv' });
      expect(await shownText(filter)).to.equal('Teman Mobilitet 2 Ekologi 2 Art 1');
      const group = filter.shadowRoot!.querySelector('[role=group]')!;
      const label = filter.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      expect(label.textContent).to.equal('Teman');
    });

    it('themes that a list shows, as far as they are in its period and preset', async () => {
      const { filter: past } = await mountBoth({}, { period: 'past' });
      await eventually(() => expect(values(past)).to.deep.equal(['Mobility 1', 'history 1']));
      const { filter: preset } = await mountBoth({}, { theme: 'eco' });
      await eventually(() => expect(values(preset)).to.deep.equal(['Mobility 1', 'Ecology 2']));
    });

    it('of very many values those with the most events, so that no feed freezes the page', async () => {
      const about = (index: number) => [`t${index}`, ...(index >= 390 ? ['often'] : [])];
      const events = Array.from({ length: 400 }, (_, index) =>
        entry(`Event ${index}`, '2030-06-01', { about: about(index) }),
      );
      const many = await mount('regio-theme-filter', { lang: 'en', feed: serveEvents(events) });
      await eventually(() => expect(parts(many, 'toggle')).to.have.length(300));
      expect(values(many).filter((text) => text.startsWith('often'))).to.deep.equal(['often 10']);
    });

    it('no more than twenty organizers of one event', async () => {
      const organizer = Array.from({ length: 100 }, (_, index) => `Office ${index}`);
      const feed = serveEvents([entry('Bikes', '2030-06-01', { organizer })]);
      const filter = await mount('regio-theme-filter', { lang: 'en', feed, facet: 'organizer' });
      await eventually(() => expect(parts(filter, 'toggle')).to.have.length(20));
    });

    it('other themes once the list shows another period', async () => {
      const { list, filter } = await mountBoth();
      list.period = 'past';
      await eventually(() => expect(values(filter)).to.deep.equal(['Mobility 1', 'history 1']));
    });

    for (const [facet, expected] of [
      ['place', 'Places Gdańsk 1 Umeå 1'],
      ['mode', 'On site or online On site 1 On site and online 1 Online 1'],
      ['language', 'Languages English 4 Swedish 1'],
      ['organizer', 'Organisers City of Umeå 2 Office 1'],
    ] as const) {
      it(`the values of the facet ${facet}`, async () => {
        expect(await shownText(await mountFilter(EVENTS, { facet }))).to.equal(expected);
      });
    }

    it('the author’s content where there is nothing to choose', async () => {
      const filter = await mountFilter([entry('Plain', '2030-06-01')], {}, 'All events');
      expect(await shownText(filter)).to.equal('All events');
    });

    it('the author’s content where the feed failed', async () => {
      const feed = serve(newAddress(), () => new Response('', { status: 404 }));
      expect(await shownText(await mountAt(feed, {}, 'All events'))).to.equal('All events');
    });

    it('nothing in words while it loads', async () => {
      const feed = serve(newAddress(), () => new Promise<Response>(() => {}));
      const filter = await mount('regio-theme-filter', { lang: 'en', feed }, 'All events');
      expect(await shownText(filter)).to.equal('');
      expect(filter.shadowRoot!.querySelector('[aria-busy=true]')).to.be.ok;
    });
  });

  describe('when a visitor chooses', () => {
    it('presses what is chosen, and the list follows', async () => {
      const { list, filter } = await mountBoth();
      await choose(filter, 'Mobility');
      expect(pressed(filter)).to.deep.equal(['Mobility']);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Bikes', 'Trains and trees']);
    });

    it('shows events that have any of several', async () => {
      const { list, filter } = await mountBoth();
      await choose(filter, 'Mobility', 'Art');
      expect(pressed(filter)).to.deep.equal(['Mobility', 'Art']);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Bikes', 'Trains and trees', 'Painting']);
    });

    it('shows events that have all of several where the author wants that', async () => {
      const { list, filter } = await mountBoth({ match: 'all' });
      await choose(filter, 'Mobility', 'Ecology');
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Trains and trees']);
    });

    it('lets one go when another is chosen where only one is wanted', async () => {
      const { filter } = await mountBoth({ mode: 'single' });
      await choose(filter, 'Mobility', 'Art');
      expect(pressed(filter)).to.deep.equal(['Art']);
      await choose(filter, 'Art');
      expect(pressed(filter)).to.deep.equal([]);
    });

    it('lets go what is pressed again', async () => {
      const { list, filter } = await mountBoth();
      await choose(filter, 'Mobility', 'Art', 'Mobility');
      expect(pressed(filter)).to.deep.equal(['Art']);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Painting']);
    });

    it('lets everything go when asked', async () => {
      const { list, filter } = await mountBoth();
      await choose(filter, 'Mobility', 'Art');
      expect(wordsIn(filter, 'clear')).to.deep.equal(['Show all']);
      part(filter, 'clear').click();
      await filter.updateComplete;
      expect(pressed(filter)).to.deep.equal([]);
      expect(wordsIn(filter, 'clear')).to.deep.equal([]);
      await eventually(() => expect(titles(list)).to.have.length(4));
    });

    it('keeps everything in its place', async () => {
      const { filter } = await mountBoth();
      const topOf = (one: Element) => Math.round(one.getBoundingClientRect().top);
      const places = () =>
        [...parts(filter, 'label'), ...parts(filter, 'toggle')].map(
          (one) => topOf(one) - topOf(filter),
        );
      const before = places();
      await choose(filter, 'Mobility');
      expect(wordsIn(filter, 'clear')).to.deep.equal(['Show all']);
      expect(places()).to.deep.equal(before);
    });

    it('keeps the focus when everything was let go', async () => {
      const { filter } = await mountBoth();
      await choose(filter, 'Mobility');
      part(filter, 'clear').focus();
      await sendKeys({ press: 'Enter' });
      await filter.updateComplete;
      expect(inFocus(filter)?.localName).to.equal('button');
    });

    it('keeps the counts of its own facet and adjusts those of the others', async () => {
      const { feed, group, filter } = await mountBoth();
      const places = await mountAt(feed, { group, facet: 'place' });
      await choose(filter, 'Ecology');
      await places.updateComplete;
      expect(values(filter)).to.deep.equal(['Mobility 2', 'Ecology 2', 'Art 1']);
      expect(values(places)).to.deep.equal(['Gdańsk 1', 'Umeå 0']);
    });

    it('works by keyboard alone', async () => {
      const { list, filter } = await mountBoth();
      toggle(filter, 'Mobility').focus();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      await filter.updateComplete;
      expect(pressed(filter)).to.deep.equal(['Ecology']);
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Trains and trees', 'Forests']);
      expect(inFocus(filter) === toggle(filter, 'Ecology')).to.be.true;
    });

    it('tells the page what is chosen', async () => {
      const { filter } = await mountBoth();
      const heard: object[] = [];
      const hear = ({ detail }: HTMLElementEventMap['regio-selection-change']) =>
        heard.push(detail);
      document.body.addEventListener('regio-selection-change', hear);
      await choose(filter, 'Mobility', 'Art', 'Mobility');
      part(filter, 'clear').click();
      document.body.removeEventListener('regio-selection-change', hear);
      expect(heard).to.deep.equal([
        { facet: 'theme', values: ['mobility'] },
        { facet: 'theme', values: ['mobility', 'art'] },
        { facet: 'theme', values: ['art'] },
        { facet: 'theme', values: [] },
      ]);
    });
  });

  describe('in the page’s address', () => {
    const query = (group: string) =>
      new URLSearchParams(location.search).get(`regio-theme-${group}`);

    it('writes what is chosen, and leaves the rest as it is', async () => {
      const { group, filter } = await mountBoth();
      history.replaceState({ page: 1 }, '', `${location.pathname}?id=a%20b&q=%C3%A5#part-2`);
      await choose(filter, 'Mobility', 'Ecology');
      expect(location.search).to.equal(`?id=a%20b&q=%C3%A5&regio-theme-${group}=mobility+eco`);
      expect(location.hash).to.equal('#part-2');
      expect(history.state).to.deep.equal({ page: 1 });
    });

    it('goes by the plain name where elements are in no group', async () => {
      const filter = await mountFilter(EVENTS);
      await choose(filter, 'Mobility', 'Ecology');
      expect(location.search).to.match(/[?&]regio-theme=mobility\+eco$/);
      await choose(filter, 'Mobility', 'Ecology');
      expect(location.search).not.to.contain('regio-theme');
    });

    it('goes back a step with the browser’s button', async () => {
      const { group, list, filter } = await mountBoth();
      await choose(filter, 'Mobility', 'Ecology');
      history.back();
      await eventually(() => expect(pressed(filter)).to.deep.equal(['Mobility']));
      expect(query(group)).to.equal('mobility');
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Bikes', 'Trains and trees']);
      history.back();
      await eventually(() => expect(pressed(filter)).to.deep.equal([]));
      history.forward();
      await eventually(() => expect(pressed(filter)).to.deep.equal(['Mobility']));
      history.back();
      await eventually(() => expect(pressed(filter)).to.deep.equal([]));
    });

    it('is read by elements that come later, as after a reload', async () => {
      const start = new URL(href);
      start.searchParams.set('regio-theme-link', 'art eco');
      history.replaceState(null, '', start);
      const feed = serveEvents(EVENTS, { about: THEMES });
      const filter = await mountAt(feed, { group: 'link' });
      const list = await mountList(feed, { group: 'link' });
      expect(pressed(filter)).to.deep.equal(['Ecology', 'Art']);
      await eventually(() =>
        expect(titles(list)).to.deep.equal(['Trains and trees', 'Forests', 'Painting']),
      );
    });

    it('keeps a choice of each facet', async () => {
      const { feed, group, filter, list } = await mountBoth();
      const places = await mountAt(feed, { group, facet: 'place' });
      await choose(filter, 'Mobility');
      await choose(places, 'Umeå');
      expect(new URLSearchParams(location.search).get(`regio-place-${group}`)).to.equal('umea');
      expect(query(group)).to.equal('mobility');
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Bikes']);
    });
  });

  describe('that a list says aloud', () => {
    it('says politely how many events there are, and nothing before', async () => {
      const { list, filter } = await mountBoth();
      expect(announced(list)).to.equal('');
      await choose(filter, 'Mobility');
      await eventually(() => expect(announced(list)).to.equal('2 events'));
      await choose(filter, 'Mobility', 'Art');
      await eventually(() => expect(announced(list)).to.equal('1 event'));
    });

    it('says it once where there are two lists', async () => {
      const { feed, group, list, filter } = await mountBoth();
      const other = await mountList(feed, { group, layout: 'compact' });
      let times = 0;
      const observer = new MutationObserver((records) => {
        times += records.filter(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role=status]'),
        ).length;
      });
      for (const one of [list, other]) {
        observer.observe(one.shadowRoot!, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
      await choose(filter, 'Mobility');
      await eventually(() => expect([announced(list), announced(other)]).to.contain('2 events'));
      await other.updateComplete;
      observer.disconnect();
      expect([announced(list), announced(other)].sort()).to.deep.equal(['', '2 events']);
      expect(times).to.equal(1);
    });

    it('says it in the page’s language', async () => {
      const { list, filter } = await mountBoth({ lang: 'pl' }, { lang: 'pl' });
      await choose(filter, 'Mobility');
      await eventually(() => expect(announced(list)).to.equal('2 wydarzenia'));
    });

    it('says that there are none', async () => {
      const { list, filter, feed, group } = await mountBoth();
      const places = await mountAt(feed, { group, facet: 'place' });
      await choose(filter, 'Art');
      await choose(places, 'Umeå');
      await eventually(() => expect(announced(list)).to.equal('0 events'));
    });
  });

  describe('with more than fits', () => {
    const more = (filter: Filter) => part(filter, 'more');
    const inPage = (filter: Filter) =>
      parts(filter, 'toggle').filter((one) => !one.closest('[popover]'));
    /** Thirty themes in a room for a few. */
    const mountFolded = async (attributes: Attributes = {}) => {
      const filter = await mountFilter(MANY, { style: 'width: 300px', ...attributes });
      await eventually(() => inPage(filter).length < 30);
      return filter;
    };
    const opened = (filter: Filter) =>
      eventually(() => part(filter, 'popover').style.visibility === 'visible');
    const open = async (filter: Filter) => {
      more(filter).click();
      await opened(filter);
    };
    /** Opens it and goes in. */
    const enterByKeyboard = async (filter: Filter) => {
      more(filter).focus();
      await sendKeys({ press: 'Enter' });
      await opened(filter);
      await sendKeys({ press: 'Tab' });
      expect(inFocus(filter)!.closest('[popover]')).to.equal(part(filter, 'popover'));
    };

    it('folds what needs more than two rows into one button', async () => {
      const filter = await mountFolded();
      const rows = new Set(
        [...inPage(filter), more(filter)].map((one) => Math.round(one.getBoundingClientRect().top)),
      );
      expect(rows.size).to.equal(2);
      const hidden = 30 - inPage(filter).length;
      expect(more(filter).textContent!.trim()).to.equal(`${hidden} more`);
      expect(isOpen(filter)).to.be.false;
      expect(await shownText(filter)).not.to.contain('theme-number-30');
    });

    it('folds nothing where there is room', async () => {
      const filter = await mountFilter(EVENTS, { style: 'width: 780px' });
      expect(inPage(filter)).to.have.length(3);
      expect(more(filter).checkVisibility()).to.be.false;
    });

    it('folds and unfolds with its room', async () => {
      const filter = await mountFilter(MANY.slice(0, 8), { style: 'width: 780px' });
      const wide = inPage(filter).length;
      filter.style.width = '260px';
      await eventually(() => inPage(filter).length < wide);
      filter.style.width = '780px';
      await eventually(() => inPage(filter).length === wide);
    });

    it('shows the rest above everything when asked', async () => {
      const filter = await mountFolded();
      await open(filter);
      expect(isOpen(filter)).to.be.true;
      expect(await shownText(part(filter, 'popover'))).to.contain('theme-number-30 1');
    });

    it('stays inside a window of 320 pixels', async () => {
      for (const margin of [0, 100, 500]) {
        const filter = await mountFolded({
          style: `width: 200px; margin-inline-start: ${margin}px`,
        });
        await open(filter);
        const box = part(filter, 'popover').getBoundingClientRect();
        expect(box.left).to.be.at.least(0);
        expect(box.right).to.be.at.most(document.documentElement.clientWidth);
        expect(box.top).to.be.at.least(0);
        expect(box.bottom).to.be.at.most(innerHeight);
        filter.remove();
      }
    });

    it('is beside its button at every opening, wherever that has gone meanwhile', async () => {
      const filter = await mountFolded();
      const popover = part(filter, 'popover');
      // WebKit runs what waits for a module that is there already before it opens a popover.
      const openLate = async () => {
        popover.dispatchEvent(new ToggleEvent('beforetoggle', { newState: 'open' }));
        await import('../../src/elements/anchor.js');
        await new Promise((resolve) => setTimeout(resolve));
        const hush = (event: Event) => event.stopImmediatePropagation();
        popover.addEventListener('beforetoggle', hush, { capture: true, once: true });
        popover.showPopover();
      };
      const gap = () =>
        Math.round(
          popover.getBoundingClientRect().top - more(filter).getBoundingClientRect().bottom,
        );
      for (const margin of [0, 40, 80]) {
        filter.style.marginBlockStart = `${margin}px`;
        await openLate();
        await eventually(() => expect(gap()).to.equal(6));
        await opened(filter);
        popover.hidePopover();
      }
    });

    it('is reached by keyboard alone', async () => {
      const filter = await mountFolded();
      await enterByKeyboard(filter);
      await sendKeys({ press: 'Space' });
      await eventually(() => inFocus(filter)!.getAttribute('aria-pressed') === 'true');
      expect(part(filter, 'popover').matches(':popover-open')).to.be.true;
    });

    it('goes with Escape, and the focus returns to the button', async () => {
      const filter = await mountFolded();
      await enterByKeyboard(filter);
      await sendKeys({ press: 'Escape' });
      expect(isOpen(filter)).to.be.false;
      expect(inFocus(filter) === more(filter)).to.be.true;
    });

    it('goes with a click elsewhere', async () => {
      const filter = await mountFolded();
      await open(filter);
      await sendMouse({ type: 'click', position: [innerWidth - 5, innerHeight - 5] });
      await eventually(() => !isOpen(filter));
    });

    it('stays open while one chooses in it, and says how many of the rest are chosen', async () => {
      const filter = await mountFolded({ group: 'rest' });
      await open(filter);
      const last = parts(filter, 'toggle').at(-1)!;
      last.focus();
      await sendKeys({ press: 'Space' });
      await filter.updateComplete;
      expect(isOpen(filter)).to.be.true;
      expect(more(filter).textContent!.trim()).to.match(/^\d+ more \(1 chosen\)$/);
      expect(inFocus(filter)!.textContent).to.contain('theme-number-30');
    });

    it('passes the accessibility audit, closed and open', async () => {
      const filter = await mountFolded();
      await expect(filter).to.be.accessible();
      await open(filter);
      await expect(filter).to.be.accessible();
    });

    for (const [looks, look] of [
      ['in the dark', darken],
      ['with colours that the visitor forces', forceColors],
    ] as const) {
      it(`passes the accessibility audit open ${looks}`, async () => {
        await look();
        const filter = await mountFolded();
        await open(filter);
        await expect(filter).to.be.accessible();
      });
    }
  });

  describe('with values that are none', () => {
    for (const [name, value] of [
      ['facet', 'colour'],
      ['match', 'some'],
    ] as const) {
      it(`reports ${name}="${value}" once and does without`, async () => {
        const filter = await mountFilter(EVENTS, { [name]: value });
        filter.requestUpdate();
        expect(await shownText(filter)).to.equal('Themes Mobility 2 Ecology 2 Art 1');
        const reports = () =>
          told('warn').filter((text) => text.includes(`<regio-theme-filter ${name}=`));
        await eventually(() => reports().length > 0);
        expect(reports()).to.have.length(1);
      });
    }
  });

  describe('for everybody', () => {
    const chosen = async () => {
      const { filter } = await mountBoth();
      await choose(filter, 'Mobility');
      return filter;
    };

    it('passes the accessibility audit', async () => {
      await expect(await chosen()).to.be.accessible();
    });

    it('passes the accessibility audit in the dark', async () => {
      await darken();
      await expect(await chosen()).to.be.accessible();
    });

    it('passes the accessibility audit with colours that the visitor forces', async () => {
      await forceColors();
      await expect(await chosen()).to.be.accessible();
    });

    it('fits into 320 pixels from right to left', async () => {
      const filter = await mountFilter(EVENTS, { dir: 'rtl', style: 'width: 320px' });
      expect(filter.scrollWidth).to.equal(320);
      const [first, second] = parts(filter, 'toggle').map((one) => one.getBoundingClientRect());
      expect(first!.left).to.be.above(second!.left);
    });
  });
});
