import { expect } from '@open-wc/testing';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { Choices } from '../../src/selection/choices.js';
import { choose, clear } from '../../src/selection/choose.js';
import { listQueryOf } from '../../src/selection/list-query.js';
import { Selection, selectionOf } from '../../src/selection/selection.js';
import { eventually } from '../support/eventually.js';
import { addToHead } from '../support/page.js';

const atOnce = (work: () => void) => work();

const entry = (name: string, about: string[], more: object = {}) => ({
  name,
  about,
  startDate: '2030-05-01',
  ...more,
});

const FEED = parseFeed(
  {
    events: [
      entry('Bikes', ['mobility', 'eco'], { inLanguage: 'sv' }),
      entry('Trains', ['mobility'], {
        location: { name: 'Hall', address: { addressLocality: 'Umeå' } },
      }),
      entry('Forests', ['eco'], { organizer: { name: 'Région Wallonne' } }),
      entry('Painting', ['art & craft']),
    ],
  },
  'https://e.org/feed.json',
)!;

describe('what a visitor chose', () => {
  const start = location.href;
  const path = location.pathname;
  let groups = 0;
  let ends: (() => void)[] = [];

  /** Plays a visitor who comes by a link. */
  const visit = (query: string, hash = '') =>
    history.replaceState(null, '', `${path}${query}${hash}`);
  const query = () => location.search;
  const themes = (selection: Selection) => selection.choice('theme', FEED).values;
  const names = (selection: Selection) =>
    selection.filter(FEED, FEED.events).map(({ name }) => name);
  /** The selection as after a reload. */
  const reloaded = (group = '') => {
    const selection = new Selection(new Choices(group), null);
    ends.push(selection.subscribe(() => {}));
    return selection;
  };

  afterEach(() => {
    ends.forEach((end) => end());
    ends = [];
    history.replaceState(null, '', start);
  });

  describe('in the page’s address', () => {
    it('is read when the page comes', () => {
      visit('?regio-theme=mobility+eco');
      expect(themes(reloaded())).to.deep.equal(['mobility', 'eco']);
    });

    it('is read however the blank between two is written', () => {
      for (const blank of ['+', '%20', '%09', '++']) {
        visit(`?regio-theme=mobility${blank}eco`);
        expect(themes(reloaded()), blank).to.deep.equal(['mobility', 'eco']);
      }
    });

    it('is written, and found there after a reload', () => {
      visit('');
      const selection = reloaded();
      choose(selection, 'theme', ['mobility', 'eco'], atOnce);
      expect(query()).to.equal('?regio-theme=mobility+eco');
      choose(selection, 'place', ['umea'], atOnce);
      expect(query()).to.equal('?regio-theme=mobility+eco&regio-place=umea');
      expect(themes(reloaded())).to.deep.equal(['mobility', 'eco']);
      expect(reloaded().choice('place', FEED).values).to.deep.equal(['umea']);
    });

    it('leaves no trace when nothing is chosen any more', () => {
      visit('');
      const selection = reloaded();
      choose(selection, 'theme', ['eco'], atOnce);
      choose(selection, 'theme', [], atOnce);
      expect(query()).to.equal('');
      expect(location.href.endsWith('?')).to.equal(false);
    });

    it('leaves the page’s own parameters to the letter, and the hash', () => {
      visit('?flag&x=%20y&regio-theme=eco&empty=&a=1&a=2&q=%C3%A9é+', '#part-2');
      const others = query().replace('regio-theme=eco&', '').slice(1);
      const selection = reloaded();
      choose(selection, 'theme', ['mobility'], atOnce);
      expect(query()).to.equal(`?${others}&regio-theme=mobility`);
      clear(selection, atOnce);
      expect(query()).to.equal(`?${others}`);
      expect(location.hash).to.equal('#part-2');
    });

    it('replaces what was there under another spelling of its name', () => {
      visit('?regio%2Dtheme=eco&x=1');
      const selection = reloaded();
      expect(themes(selection)).to.deep.equal(['eco']);
      choose(selection, 'theme', ['mobility'], atOnce);
      expect(query()).to.equal('?x=1&regio-theme=mobility');
    });

    it('is read and replaced where an editor has escaped the address twice', () => {
      for (const and of ['&amp;', '&amp;amp;']) {
        visit(`?x=1${and}regio-theme=eco${and}regio-place=umea&y=2`);
        const selection = reloaded();
        expect(themes(selection), and).to.deep.equal(['eco']);
        expect(selection.choice('place', FEED).values, and).to.deep.equal(['umea']);
        clear(selection, atOnce);
        expect(query(), and).to.equal('?x=1&y=2');
      }
    });

    it('keeps the state that the page has put into its history', () => {
      history.replaceState({ page: 7 }, '', path);
      choose(reloaded(), 'theme', ['eco'], atOnce);
      expect(history.state).to.deep.equal({ page: 7 });
    });

    it('stays in it where <base> names another site', () => {
      visit('');
      addToHead('<base href="https://elsewhere.example/folder/">');
      choose(reloaded(), 'theme', ['eco'], atOnce);
      expect(location.href).to.equal(`${location.origin}${path}?regio-theme=eco`);
    });

    it('writes values that mean something in an address', () => {
      visit('');
      const odd = parseFeed({ events: [entry('A', [], { inLanguage: 'x' })] }, 'https://e.org/')!;
      const selection = reloaded();
      choose(selection, 'theme', ['a&b=c', 'd#e', 'f%20', 'é'], atOnce);
      expect(query()).to.equal('?regio-theme=a%26b%3Dc+d%23e+f%2520+%C3%A9');
      expect(location.hash).to.equal('');
      expect(selection.choice('theme', odd).values).to.deep.equal([]);
    });
  });

  describe('on Back and Forward', () => {
    const went = (direction: 'back' | 'forward') =>
      new Promise((resolve) => {
        globalThis.addEventListener('popstate', resolve, { once: true });
        history[direction]();
      });

    it('goes along, and everybody hears of it', async () => {
      visit('');
      const selection = reloaded();
      let heard = 0;
      const end = selection.subscribe(() => heard++);
      choose(selection, 'theme', ['eco'], atOnce);
      choose(selection, 'theme', ['eco', 'mobility'], atOnce);
      const { version } = selection;
      await went('back');
      await eventually(() => heard === 3);
      expect(themes(selection)).to.deep.equal(['eco']);
      await went('back');
      expect(themes(selection)).to.deep.equal([]);
      await went('forward');
      await eventually(() => heard === 5);
      expect(themes(selection)).to.deep.equal(['eco']);
      expect(selection.version).to.be.greaterThan(version);
      end();
    });

    it('is of no interest to who has left', async () => {
      visit('');
      const selection = new Selection(new Choices(''), null);
      let heard = 0;
      selection.subscribe(() => heard++)();
      history.pushState(null, '', '?regio-theme=eco');
      await went('back');
      expect(heard).to.equal(0);
      history.replaceState(null, '', '?regio-theme=mobility');
      const end = selection.subscribe(() => {});
      expect(themes(selection), 'after coming back').to.deep.equal(['mobility']);
      end();
    });
  });

  describe('in one of two groups', () => {
    it('is one’s own, in the address too', () => {
      visit('');
      const [one, other, none] = [reloaded('one'), reloaded('other'), reloaded()];
      choose(one, 'theme', ['eco'], atOnce);
      choose(other, 'theme', ['mobility'], atOnce);
      choose(none, 'theme', ['art-craft'], atOnce);
      expect(query()).to.equal(
        '?regio-theme-one=eco&regio-theme-other=mobility&regio-theme=art-craft',
      );
      expect(['one', 'other', ''].map((group) => themes(reloaded(group)))).to.deep.equal([
        ['eco'],
        ['mobility'],
        ['art-craft'],
      ]);
      clear(one, atOnce);
      expect(query()).to.equal('?regio-theme-other=mobility&regio-theme=art-craft');
    });

    for (const group of ['två ord', 'a&b', '100%', 'a=b', '#', 'a+b', '%20']) {
      it(`survives a group called "${group}"`, () => {
        visit('?x=1', '#h');
        const selection = reloaded(group);
        choose(selection, 'theme', ['eco'], atOnce);
        expect(themes(reloaded(group))).to.deep.equal(['eco']);
        expect(themes(reloaded())).to.deep.equal([]);
        choose(selection, 'theme', ['mobility'], atOnce);
        expect(themes(reloaded(group))).to.deep.equal(['mobility']);
        clear(selection, atOnce);
        expect(location.href.endsWith('?x=1#h')).to.equal(true);
      });
    }

    it('is shared by all elements that name the same feed and group', () => {
      const group = `group-${++groups}`;
      expect(selectionOf('/a.json', group)).to.equal(selectionOf('/a.json', group));
      expect(selectionOf('/a.json', group)).not.to.equal(selectionOf('/b.json', group));
      expect(selectionOf('/a.json', group)).not.to.equal(selectionOf('/a.json', ''));
    });
  });

  describe('that the feed does not have', () => {
    it('is passed over: another feed’s values in the address are not ours', () => {
      visit('?regio-theme=sports+eco+nonsense');
      const selection = reloaded();
      expect(themes(selection)).to.deep.equal(['eco']);
      expect(names(selection)).to.deep.equal(['Bikes', 'Forests']);
    });

    it('filters nothing', () => {
      visit('?regio-theme=sports&regio-place=nowhere');
      const selection = reloaded();
      expect(selection.choice('place', FEED).values).to.deep.equal([]);
      expect(names(selection)).to.have.length(4);
    });

    for (const hostile of [
      '__proto__',
      'constructor+toString+hasOwnProperty',
      '%3Cimg%20src=x%20onerror=alert(1)%3E',
      '%E0%A4%A',
      '%',
      '%00',
      '%F0%9F%92%A9%ED%A0%80',
      '"><script>',
      '..%2F..%2F',
      'javascript:alert(1)',
    ]) {
      it(`does no harm: ${hostile}`, () => {
        visit(
          `?regio-theme=${hostile}&regio-mode=${hostile}&regio-theme-__proto__=${hostile}&x=${hostile}`,
        );
        const selection = reloaded();
        expect(names(selection)).to.have.length(4);
        expect(() => reloaded('__proto__')).not.to.throw();
        choose(selection, 'theme', ['eco'], atOnce);
        expect(query()).to.contain(`&x=`).and.contain('&regio-theme=eco');
        expect(names(reloaded())).to.deep.equal(['Bikes', 'Forests']);
      });
    }

    it('is not read without end: fifty values are enough', () => {
      const many = Array.from({ length: 60 }, (_, index) => `theme-${index}`);
      const feed = parseFeed({ events: [entry('All', many)] }, 'https://e.org/')!;
      visit(`?regio-theme=${many.join('+')}`);
      expect(reloaded().choice('theme', feed).values).to.deep.equal(many.slice(0, 50));
    });

    it('costs one look at each event, not one for each value', () => {
      const feed = parseFeed(
        { events: [entry('A', ['eco']), entry('B', ['eco'])] },
        'https://e.org/',
      )!;
      let looks = 0;
      const events = feed.events.map((event) => ({
        ...event,
        get location() {
          looks++;
          return event.location;
        },
      }));
      const nowhere = Array.from({ length: 50 }, (_, index) => `nowhere-${index}`);
      visit(`?regio-place=${nowhere.join('+')}`);
      expect(reloaded().choice('place', { ...feed, events }).values).to.deep.equal([]);
      expect(looks).to.equal(2);
    });
  });

  describe('chooses events', () => {
    const chosen = (
      ...choices: readonly (readonly ['theme' | 'language' | 'place' | 'organizer', string[]])[]
    ) => {
      visit('');
      const selection = reloaded();
      for (const [facet, values] of choices) choose(selection, facet, values, atOnce);
      return selection;
    };

    it('that have any of the values, in their order', () => {
      expect(names(chosen(['theme', ['eco', 'mobility']]))).to.deep.equal([
        'Bikes',
        'Trains',
        'Forests',
      ]);
    });

    it('that have all of them where the author wants it so', () => {
      const selection = chosen(['theme', ['eco', 'mobility']]);
      const before = query();
      selection.setMatch('theme', 'all');
      expect(names(selection)).to.deep.equal(['Bikes']);
      expect(query(), 'the address is the visitor’s').to.equal(before);
    });

    it('that have what was chosen in each facet', () => {
      expect(names(chosen(['theme', ['eco']], ['language', ['sv']]))).to.deep.equal(['Bikes']);
      expect(names(chosen(['theme', ['eco']], ['place', ['umea']]))).to.deep.equal([]);
      expect(names(chosen(['organizer', ['region-wallonne']]))).to.deep.equal(['Forests']);
    });

    it('leaving one facet out, to count its values', () => {
      const selection = chosen(['theme', ['eco']], ['language', ['sv']]);
      expect(selection.filter(FEED, FEED.events, 'theme').map(({ name }) => name)).to.deep.equal([
        'Bikes',
      ]);
      expect(selection.filter(FEED, FEED.events, 'language').map(({ name }) => name)).to.deep.equal(
        ['Bikes', 'Forests'],
      );
    });

    it('and the very list where nothing is chosen', () => {
      expect(chosen().filter(FEED, FEED.events)).to.equal(FEED.events);
    });
  });

  describe('where the page may not touch its history', () => {
    const { pushState } = history;
    beforeEach(() => {
      history.pushState = () => {
        throw new DOMException('not in a sandbox', 'SecurityError');
      };
    });
    afterEach(() => {
      history.pushState = pushState;
    });

    it('still chooses, for this visit', () => {
      visit('?regio-theme=eco');
      const selection = reloaded();
      let heard = 0;
      const end = selection.subscribe(() => heard++);
      choose(selection, 'theme', ['mobility'], atOnce);
      expect(names(selection)).to.deep.equal(['Bikes', 'Trains']);
      clear(selection, atOnce);
      expect(names(selection)).to.have.length(4);
      expect(heard).to.equal(2);
      end();
    });
  });

  describe('told to elements', () => {
    it('is told to each, until it has enough', () => {
      visit('');
      const selection = reloaded();
      const heard: string[] = [];
      const ends = ['one', 'other'].map((name) => selection.subscribe(() => heard.push(name)));
      choose(selection, 'theme', ['eco'], atOnce);
      ends[0]!();
      clear(selection, atOnce);
      ends[1]!();
      choose(selection, 'theme', ['eco'], atOnce);
      expect(heard).to.deep.equal(['one', 'other', 'other']);
    });

    it('counts one step for each choice, none for what authors set', () => {
      visit('');
      const selection = reloaded();
      selection.setMatch('theme', 'all');
      expect(selection.version).to.equal(0);
      choose(selection, 'theme', ['eco'], atOnce);
      clear(selection, atOnce);
      expect(selection.version).to.equal(2);
    });

    it('is not told again when an author repeats the same wish', () => {
      const selection = reloaded();
      let heard = 0;
      const end = selection.subscribe(() => heard++);
      selection.setMatch('theme', 'any');
      selection.setMatch('theme', 'all');
      selection.setMatch('theme', 'all');
      end();
      expect(heard).to.equal(1);
    });
  });

  // Marks of two kinds in turn are put in order one by one: twice as many take four times as long.
  it('has only the beginning of a long search', () => {
    const search = `e${'\u0301\u0316'.repeat(200_000)}`;
    const query = listQueryOf(selectionOf('https://e.org/long.json', 'long'));
    query.searchFor(search);
    query.applySearch(true);
    expect(query.search).to.equal(search.slice(0, 100));
  });
});
