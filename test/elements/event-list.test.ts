import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entries, entry, feedOf, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken, forceColors } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { heardConsole, setHidden } from '../support/page.js';
import { controls, part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const never = () => new Promise<Response>(() => {});
const failing = () => new Response('', { status: 404 });

const THEMES = [
  { termCode: 'mobility', name: 'Mobility' },
  { termCode: 'eco', name: { en: 'Ecology', sv: 'Ekologi' } },
];
const YEARS = [
  entry('Winter', '2023-12-31'),
  entry('March', '2024-03-05'),
  entry('June', '2024-06-30'),
  entry('July', '2024-07-01'),
  entry('Next year', '2025-01-01'),
];

describe('<regio-event-list>', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  type List = HTMLElementTagNameMap['regio-event-list'];
  type Attributes = Parameters<typeof mount>[1];

  const isDrawn = (list: List) => list.shadowRoot!.querySelector('[part]:not([part=""])');
  const mountAt = async (feed: string, attributes: Attributes = {}, content = '') => {
    const list = await mount('regio-event-list', { lang: 'en', feed, ...attributes }, content);
    // All first cards: what the screen does not show comes a moment later, in place of grey ones.
    await eventually(() => isDrawn(list) && !list.shadowRoot!.querySelector('[aria-busy]'));
    return list;
  };
  const mountList = (events: readonly object[], attributes: Attributes = {}, content = '') =>
    mountAt(serveEvents(events, { about: THEMES }), attributes, content);

  const titles = (list: List) => wordsIn(list, 'title');
  const press = (list: List, name: string) => controls(list).get(name)!.click();
  const cardItems = (list: List) => [
    ...list.shadowRoot!.querySelectorAll<HTMLElement>('[role=listitem]'),
  ];
  const focused = (list: List) => list.shadowRoot!.activeElement as HTMLElement | null;
  const focusedTitle = (list: List) =>
    focused(list)?.querySelector('[part=title]')?.textContent?.trim();

  const nextFrames = async (count: number) => {
    for (; count > 0; count--) await new Promise(requestAnimationFrame);
  };

  const { href } = location;

  afterEach(() => history.replaceState(null, '', href));

  /** Resolves when a feed has been read to its end, after which it is kept up to date. */
  const wholeFeed = (feed: string) =>
    new Promise<void>((resolve) => {
      const hear = ({ detail }: CustomEvent<{ feed: string }>) => {
        if (detail.feed !== feed) return;
        document.body.removeEventListener('regio-feed-load', hear);
        resolve();
      };
      document.body.addEventListener('regio-feed-load', hear);
    });

  /** Lets the page ask for its feeds again, as after a while in another tab. */
  function comeBack() {
    clock.advance({ minutes: 6 });
    setHidden(true);
    setHidden(false);
  }

  describe('of a period', () => {
    const around = (name: string) => [
      entry('Over', '2030-04-30'),
      entry('On', '2030-05-01'),
      entry(name, '2030-05-02'),
    ];

    it('shows what has not ended, soonest first', async () => {
      expect(titles(await mountList(around('To come')))).to.deep.equal(['On', 'To come']);
    });

    it('shows what has ended, latest first', async () => {
      const list = await mountList([...YEARS, ...around('To come')], { period: 'past' });
      await eventually(() => titles(list).length === 6);
      expect(titles(list)).to.deep.equal(['Over', 'Next year', 'July', 'June', 'March', 'Winter']);
    });

    it('shows everything from the first on', async () => {
      const list = await mountList([...YEARS, ...around('To come')], { period: 'all' });
      await eventually(() => titles(list).length === 8);
      expect(titles(list)[0]).to.equal('Winter');
      expect(titles(list).at(-1)).to.equal('To come');
    });

    for (const [period, expected] of [
      ['2024', ['March', 'June', 'July']],
      ['2024-03', ['March']],
      ['2024-06', ['June']],
      ['2024-03/2024-06', ['March', 'June']],
      ['2024-12/2025-01', ['Next year']],
      ['2023/2024', ['Winter', 'March', 'June', 'July']],
    ] as const) {
      it(`shows what is in ${period}, over or not`, async () => {
        expect(titles(await mountList(YEARS, { period }))).to.deep.equal(expected);
      });
    }

    it('shows an event that reaches into the period', async () => {
      const events = [entry('Exhibition', '2024-01-15', { endDate: '2024-03-01' })];
      expect(titles(await mountList(events, { period: '2024-03' }))).to.deep.equal(['Exhibition']);
    });

    it('follows the author to another one', async () => {
      const list = await mountList(YEARS, { period: '2024-03' });
      list.period = '2025';
      expect(await shownText(list))
        .to.contain('Next year')
        .and.not.contain('March');
    });

    it('puts an event without a date last', async () => {
      const list = await mountList([
        { name: 'Some time', provisional: true },
        entry('Soon', '2030-05-03'),
      ]);
      expect(titles(list)).to.deep.equal(['Soon', 'Some time']);
      expect(wordsIn(list, 'time')[1]).to.equal('Date to be announced');
    });
  });

  describe('in an order', () => {
    const events = [entry('First', '2030-06-01'), entry('Second', '2030-06-02')];

    it('of the author’s for what is to come', async () => {
      const list = await mountList(events, { order: 'descending' });
      expect(titles(list)).to.deep.equal(['Second', 'First']);
    });

    it('of the author’s for what is over', async () => {
      const list = await mountList(YEARS, { order: 'ascending', period: 'past' });
      expect(titles(list)[0]).to.equal('Winter');
    });
  });

  describe('of themes that the author chose', () => {
    const events = [
      entry('Bikes', '2030-06-01', { about: ['mobility'] }),
      entry('Forests', '2030-06-02', { about: ['eco'] }),
      entry('Trains and trees', '2030-06-03', { about: ['eco', 'mobility'] }),
      entry('Music', '2030-06-04', { about: ['art'] }),
      entry('Nothing', '2030-06-05'),
    ];

    it('shows those of one', async () => {
      const list = await mountList(events, { theme: 'mobility' });
      expect(titles(list)).to.deep.equal(['Bikes', 'Trains and trees']);
    });

    it('shows those of any of several', async () => {
      const list = await mountList(events, { theme: ' art  mobility ' });
      expect(titles(list)).to.deep.equal(['Bikes', 'Trains and trees', 'Music']);
    });

    it('names them on the cards in the page’s language', async () => {
      const list = await mountList(events, { theme: 'eco', lang: 'sv' });
      expect(wordsIn(list, 'theme')).to.deep.equal(['Ekologi', 'Ekologi', 'Mobility']);
      const [, , mobility] = parts(list, 'theme');
      expect(mobility!.querySelector('[lang]')?.getAttribute('lang')).to.be.oneOf([
        'en',
        undefined,
      ]);
    });
  });

  describe('in a layout', () => {
    const events = [
      entry('Bikes', '2030-06-01', { description: 'About bikes.', about: ['mobility'] }),
      entry('Trains', '2030-06-02', { location: 'Umeå' }),
    ];
    const tops = (list: List) => parts(list, 'card').map((one) => one.getBoundingClientRect().top);

    it('puts the cards of a list under each other', async () => {
      const [first, second] = tops(await mountList(events));
      expect(second).to.be.above(first!);
    });

    it('puts the cards of a grid beside each other where there is room', async () => {
      const list = await mountList(events, { layout: 'grid', style: 'width: 760px' });
      const [first, second] = tops(list);
      expect(second).to.equal(first);
      list.style.width = '300px';
      expect(tops(list)[1]).to.be.above(tops(list)[0]!);
    });

    it('keeps to name, time and place where it is compact', async () => {
      const text = await shownText(await mountList(events, { layout: 'compact' }));
      expect(text).to.contain('Bikes').and.contain('Umeå').and.contain('1 June 2030');
      expect(text).not.to.contain('About bikes.').and.not.to.contain('Mobility');
      expect(text).not.to.contain('More about this event');
    });
  });

  describe('with more events than asked for', () => {
    it('shows as many as asked for, and more when asked', async () => {
      const list = await mountList(entries(7), { limit: 3 });
      expect(titles(list)).to.have.length(3);
      press(list, 'Show more');
      await eventually(() => expect(titles(list)).to.have.length(6));
      press(list, 'Show more');
      await eventually(() => expect(titles(list)).to.have.length(7));
      expect(wordsIn(list, 'show-more')).to.be.empty;
    });

    it('shows ten where nothing is asked for', async () => {
      const list = await mountList(entries(11));
      await eventually(() => expect(titles(list)).to.have.length(10));
      expect(wordsIn(list, 'show-more')).to.have.length(1);
    });

    it('offers no more where all are there', async () => {
      expect(wordsIn(await mountList(entries(3), { limit: 3 }), 'show-more')).to.be.empty;
    });

    it('goes on at a new card where the new ones stand in several groups', async () => {
      const list = await mountList(
        [
          entry('Bikes', '2030-06-01', { about: ['mobility'] }),
          entry('Forests', '2030-06-02', { about: ['eco'] }),
          entry('Trains', '2030-06-03', { about: ['mobility'] }),
        ],
        { limit: 2, 'group-by': 'theme' },
      );
      press(list, 'Show more');
      await eventually(() => expect(focused(list)!.textContent).to.contain('Trains'));
    });

    for (const limit of [2, 8, 10, 12, 20]) {
      it(`goes on at the first new card after the ${limit} there were`, async () => {
        const list = await mountList(entries(45), { limit });
        part(list, 'show-more').focus();
        await sendKeys({ press: 'Enter' });
        await eventually(() => {
          expect(focused(list)?.getAttribute('role')).to.equal('listitem');
          return expect(focusedTitle(list)).to.equal(`Event ${limit + 1}`);
        });
      });
    }

    it('fills a long list as one scrolls', async () => {
      const list = await mountList(entries(200), { limit: 200 });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      expect(titles(list).length).to.be.below(200);
      await eventually(() => {
        scrollBy(0, 1000);
        return expect(titles(list)).to.have.length(200);
      });
      expect(titles(list).at(-1)).to.equal('Event 200');
      scrollTo(0, 0);
    });

    it('keeps the room of what is not filled yet', async () => {
      const list = await mountList(entries(200), { limit: 200 });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      const [first] = parts(list, 'card');
      const { height } = list.getBoundingClientRect();
      expect(height).to.be.within(first!.offsetHeight * 200 * 0.8, first!.offsetHeight * 200 * 1.2);
    });

    it('fills no more than is near when it comes out of hiding', async () => {
      const feed = serveEvents(entries(200));
      const whole = wholeFeed(feed);
      const list = await mountAt(feed, { limit: 200, hidden: true });
      await eventually(() => expect(titles(list)).to.have.length(12));
      await whole;
      list.hidden = false;
      await eventually(() => expect(titles(list).length).to.be.above(12));
      await nextFrames(5);
      expect(titles(list).length).to.be.below(100);
      const [first] = parts(list, 'card');
      expect(list.offsetHeight).to.be.above(first!.offsetHeight * 200 * 0.8);
    });

    it('draws what the screen shows first where the visitor chose, the rest a moment later', async () => {
      const events = [...entries(40, { about: ['eco'] }), entry('Other', '2030-05-02')];
      const list = await mountList(events, { limit: 50 });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      const counts: number[] = [];
      const watch = new MutationObserver(() => counts.push(titles(list).length));
      watch.observe(list.shadowRoot!, { childList: true, subtree: true });
      history.pushState(null, '', '?regio-theme=eco');
      dispatchEvent(new PopStateEvent('popstate'));
      await eventually(() => expect(titles(list)[0]).to.equal('Event 1'));
      await eventually(() => expect(titles(list).length).to.be.at.least(12));
      watch.disconnect();
      const shown = list.shadowRoot!.querySelector('.block')!.getBoundingClientRect();
      expect(counts[0]).to.be.within(2, 6);
      expect(shown.bottom).to.be.at.least(innerHeight);
    });

    it('keeps the focus on a card further down where the visitor goes back', async () => {
      const events = [...entries(40, { about: ['eco'] }), entry('Other', '2032-05-02')];
      const list = await mountList(events, { limit: 50 });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      cardItems(list)[9]!.querySelector<HTMLElement>('[part=details-button]')!.focus();
      history.pushState(null, '', '?regio-theme=eco');
      dispatchEvent(new PopStateEvent('popstate'));
      await list.updateComplete;
      await nextFrames(2);
      expect(focused(list)?.closest('[role=listitem]')!.textContent).to.contain('Event 10');
      scrollTo(0, 0);
    });

    it('is whole on paper', async () => {
      const list = await mountList(entries(200), { limit: 200 });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      dispatchEvent(new Event('beforeprint'));
      await list.updateComplete;
      expect(titles(list)).to.have.length(200);
    });
  });

  describe('in groups', () => {
    const events = [
      entry('Bikes', '2030-05-20', { about: ['mobility'], superEvent: { name: 'Green week' } }),
      entry('Forests', '2030-06-02', { about: ['eco', 'mobility'] }),
      entry('Trains', '2031-06-03', { superEvent: { name: 'Green week' } }),
    ];
    /** Each heading with the titles up to the next one. */
    const outline = (list: List) =>
      [...list.shadowRoot!.querySelectorAll('[part=group], [part=title]')].map((one) => {
        const words = one.textContent!.replace(/\s+/g, ' ').trim();
        return one.matches('[part=group]') ? `# ${words}` : words;
      });

    it('begin with what is on, whenever that began', async () => {
      const events = [
        entry('Photographs', '2030-01-10', { endDate: '2030-12-20' }),
        entry('Off', '2030-02-10', { endDate: '2030-06-20', eventStatus: 'EventCanceled' }),
        entry('Market', '2030-05-01'),
        entry('Seminar', '2030-05-22T10:00'),
        entry('Film', '2030-05-01T15:00', { endDate: '2030-05-01T16:00' }),
      ];
      for (const by of ['month', 'year']) {
        const list = await mountList(events, { 'group-by': by });
        await eventually(() => expect(titles(list)).to.have.length(5));
        expect(outline(list).slice(0, 3)).to.deep.equal(['# Now on', 'Photographs', 'Market']);
      }
      const list = await mountList(events, { 'group-by': 'month', lang: 'pl' });
      await eventually(() => expect(titles(list)).to.have.length(5));
      expect(outline(list)).to.deep.equal([
        ...['# Trwające', 'Photographs', 'Market', '# Luty 2030', 'Off'],
        ...['# Maj 2030', 'Film', 'Seminar'],
      ]);
      clock.advance({ hours: 1 });
      await eventually(() =>
        expect(outline(list).slice(0, 4)).to.deep.equal([
          ...['# Trwające', 'Photographs', 'Market', 'Film'],
        ]),
      );
    });

    it('keep to the months where other periods are shown', async () => {
      const events = [entry('Photographs', '2030-01-10', { endDate: '2030-12-20' })];
      const list = await mountList(events, { 'group-by': 'month', period: '2030' });
      await eventually(() => expect(outline(list)[0]).to.equal('# January 2030'));
    });

    it('have a series in the month of its next date that takes place', async () => {
      const subEvent = [
        entry('One', '2030-05-20', { eventStatus: 'CANCELED' }),
        entry('Two', '2030-06-03'),
      ];
      const events = [{ id: 'course', name: 'Course', subEvent }];
      const list = await mountList(events, { 'group-by': 'month' });
      await eventually(() => expect(outline(list)).to.deep.equal(['# June 2030', 'Course']));
      expect(wordsIn(list, 'time')).to.deep.equal(['Monday, 3 June 2030']);
    });

    it('stand in order, also where a series has begun long ago', async () => {
      const subEvent = [entry('One', '2030-01-07'), entry('Two', '2030-07-01')];
      const events = [
        { id: 'course', name: 'Course', subEvent },
        entry('Talk', '2030-06-03'),
        entry('Walk', '2030-08-05'),
      ];
      const list = await mountList(events, { 'group-by': 'month' });
      const months = ['# June 2030', 'Talk', '# July 2030', 'Course', '# August 2030', 'Walk'];
      await eventually(() => expect(outline(list)).to.deep.equal(months));
      list.order = 'descending';
      const backwards = ['# August 2030', 'Walk', '# July 2030', 'Course', '# June 2030', 'Talk'];
      await eventually(() => expect(outline(list)).to.deep.equal(backwards));
    });

    it('fill as one scrolls, one after the other', async () => {
      const list = await mountList(entries(200), { limit: 200, 'group-by': 'month' });
      const headings = () => wordsIn(list, 'group');
      await eventually(() => expect(titles(list).length).to.be.above(12));
      expect(titles(list).length).to.be.below(200);
      expect(headings().length).to.be.below(7);
      const { height } = list.getBoundingClientRect();
      expect(height).to.be.above(parts(list, 'card')[0]!.offsetHeight * 200 * 0.8);
      await eventually(() => {
        scrollBy(0, 1000);
        return expect(titles(list)).to.have.length(200);
      });
      expect(titles(list).at(-1)).to.equal('Event 200');
      expect(headings()).to.have.length(7);
      scrollTo(0, 0);
    });

    it('are whole on paper, with an event under each of its themes', async () => {
      const many = entries(100, { about: ['mobility', 'eco'] });
      const list = await mountList(many, { limit: 100, 'group-by': 'theme' });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      expect(titles(list).length).to.be.below(200);
      dispatchEvent(new Event('beforeprint'));
      await list.updateComplete;
      expect(titles(list)).to.have.length(200);
      expect(wordsIn(list, 'group')).to.deep.equal(['Mobility', 'Ecology']);
    });

    it('go on at the first new card', async () => {
      const list = await mountList(entries(45), { limit: 30, 'group-by': 'month' });
      await eventually(() => expect(titles(list).length).to.be.above(12));
      part(list, 'show-more').focus();
      await sendKeys({ press: 'Enter' });
      await eventually(() => expect(focusedTitle(list)).to.equal('Event 31'));
    });

    it('of months', async () => {
      expect(outline(await mountList(events, { 'group-by': 'month' }))).to.deep.equal([
        '# May 2030',
        'Bikes',
        '# June 2030',
        'Forests',
        '# June 2031',
        'Trains',
      ]);
    });

    it('of the months there, in whatever zone the feed writes the time', async () => {
      const eve = [
        entry('New year', '2030-12-31T23:30Z', { endDate: '2031-01-01T02:00Z' }),
        entry('Fair', '2031-01-05'),
      ];
      expect(outline(await mountList(eve, { 'group-by': 'month' }))[0]).to.equal('# January 2031');
      expect(outline(await mountList(eve, { 'group-by': 'year' }))).to.deep.equal([
        '# 2031',
        'New year',
        'Fair',
      ]);
    });

    it('of months in the page’s language', async () => {
      const list = await mountList(events, { 'group-by': 'month', lang: 'ca' });
      expect(wordsIn(list, 'group')[0]).to.equal('Maig del 2030');
    });

    it('of years', async () => {
      const list = await mountList(events, { 'group-by': 'year' });
      expect(outline(list)).to.deep.equal(['# 2030', 'Bikes', 'Forests', '# 2031', 'Trains']);
    });

    it('of themes, with an event of two under both and those without one at last', async () => {
      expect(outline(await mountList(events, { 'group-by': 'theme' }))).to.deep.equal([
        '# Mobility',
        'Bikes',
        'Forests',
        '# Ecology',
        'Forests',
        'Trains',
      ]);
    });

    it('of series', async () => {
      const list = await mountList(events, { 'group-by': 'series' });
      expect(outline(list).slice(0, 3)).to.deep.equal(['# Green week', 'Bikes', 'Trains']);
      expect(outline(list)).to.contain('Forests');
    });

    it('names what has no date', async () => {
      const vague = [{ name: 'Some time', provisional: true }];
      const list = await mountList(vague, { 'group-by': 'month' });
      expect(wordsIn(list, 'group')).to.deep.equal(['Date to be announced']);
    });

    it('puts the cards’ titles one level below the groups’', async () => {
      const list = await mountList(events, { 'group-by': 'year', 'heading-level': 2 });
      expect(part(list, 'group').localName).to.equal('h2');
      expect(part(list, 'title').localName).to.equal('h3');
    });
  });

  describe('in the page’s outline', () => {
    for (const level of [2, 3, 4, 5, 6]) {
      it(`has titles of level ${level}`, async () => {
        const list = await mountList(entries(1), { 'heading-level': level });
        expect(part(list, 'title').localName).to.equal(`h${level}`);
      });
    }

    it('is a named list of as many items as it shows', async () => {
      const list = await mountList(entries(3), { lang: 'sv' });
      expect(part(list, 'list').getAttribute('role')).to.equal('list');
      expect(part(list, 'list').getAttribute('aria-label')).to.equal('Evenemang');
      expect(cardItems(list)).to.have.length(3);
    });
  });

  describe('while it loads', () => {
    for (const [limit, count] of [
      [1, 1],
      [3, 3],
      [8, 8],
    ] as const) {
      it(`keeps the room of the ${count} cards that are asked for, without words`, async () => {
        const feed = serve(newAddress(), never);
        const list = await mount('regio-event-list', { lang: 'en', feed, limit }, 'Calendar');
        await eventually(() => requestsTo(feed) === 1);
        const busy = list.shadowRoot!.querySelector('[aria-busy=true]')!;
        expect(busy.childElementCount).to.equal(count);
        expect(await shownText(list)).to.equal('');
      });
    }

    it('keeps no more room than a screen or two where hundreds are asked for', async () => {
      const feed = serve(newAddress(), never);
      const list = await mount('regio-event-list', { lang: 'en', feed, limit: 500 });
      await eventually(() => requestsTo(feed) === 1);
      expect(list.offsetHeight).to.be.within(innerHeight, 10 * innerHeight);
    });

    it('passes the accessibility audit', async () => {
      const feed = serve(newAddress(), never);
      const list = await mount('regio-event-list', { lang: 'en', feed });
      await eventually(() => requestsTo(feed) === 1);
      await expect(list).to.be.accessible();
    });
  });

  describe('with nothing to show', () => {
    const past = [entry('Over', '2030-04-30')];
    const fallback = '<a href="/calendar">Our calendar</a>';

    it('says that there are no events at all, and shows the author’s content', async () => {
      const list = await mountList([], {}, fallback);
      expect(await shownText(list)).to.equal('There are no events. Our calendar');
      expect([...controls(list).keys()]).to.be.empty;
    });

    it('says that none is coming, and goes to past events when asked', async () => {
      const list = await mountList(past, {}, fallback);
      expect(await shownText(list)).to.equal(
        'There are no upcoming events at the moment. Show past events',
      );
      press(list, 'Show past events');
      await eventually(() => expect(titles(list)).to.deep.equal(['Over']));
    });

    it('returns to what is coming when the author sets the period', async () => {
      const list = await mountList(past);
      press(list, 'Show past events');
      await eventually(() => expect(titles(list)).to.deep.equal(['Over']));
      list.period = 'all';
      await list.updateComplete;
      list.period = 'upcoming';
      expect(await shownText(list)).to.contain('no upcoming events');
    });

    it('says that none is past', async () => {
      const list = await mountList(entries(1), { period: 'past' });
      expect(await shownText(list)).to.equal('There are no past events.');
    });

    it('says that none is in the period', async () => {
      const list = await mountList(entries(1), { period: '2024' });
      expect(await shownText(list)).to.equal('There are no events in this period.');
    });

    it('offers no past events where there are none of the author’s themes', async () => {
      const list = await mountList([entry('Over', '2030-04-30', { about: ['eco'] })], {
        theme: 'mobility',
      });
      expect([...controls(list).keys()]).to.be.empty;
    });

    it('says that none has what the visitor chose, and shows all when asked', async () => {
      history.replaceState(null, '', '?regio-theme-empty=eco');
      const list = await mountList(
        [
          entry('Bikes', '2030-06-01', { about: ['mobility'] }),
          entry('Old trees', '2030-01-01', { about: ['eco'] }),
        ],
        { group: 'empty' },
        fallback,
      );
      expect(await shownText(list)).to.equal('No events match your choice. Show all');
      press(list, 'Show all');
      await eventually(() => expect(titles(list)).to.deep.equal(['Bikes']));
      await eventually(() => expect(location.search).to.equal(''));
    });

    it('says it in the page’s language', async () => {
      expect(await shownText(await mountList(past, { lang: 'pl' }))).to.equal(
        'Obecnie nie ma nadchodzących wydarzeń. Pokaż minione wydarzenia',
      );
    });

    for (const [why, events, attributes] of [
      ['at all', [], {}],
      ['to come', past, {}],
      ['in the period', past, { period: '2024' }],
    ] as const) {
      it(`passes the accessibility audit with none ${why}`, async () => {
        await expect(await mountList(events, attributes, fallback)).to.be.accessible();
      });
    }
  });

  describe('whose feed failed', () => {
    const fallback = '<a href="/calendar">Our calendar</a>';

    for (const [lang, sentence, button] of [
      ['en', 'The events could not be loaded.', 'Try again'],
      ['sv', 'Evenemangen kunde inte hämtas.', 'Försök igen'],
      ['pl', 'Nie udało się wczytać wydarzeń.', 'Spróbuj ponownie'],
      ['ca', 'No s’han pogut carregar els actes.', 'Torna-ho a provar'],
    ] as const) {
      it(`says so (${lang}), offers another try and the author’s content`, async () => {
        const list = await mountAt(serve(newAddress(), failing), { lang }, fallback);
        expect(await shownText(list)).to.equal(`${sentence} ${button} Our calendar`);
        expect(part(list, 'error').getAttribute('role')).to.equal('alert');
      });
    }

    it('shows the events once another try succeeds', async () => {
      let isUp = false;
      const feed = serve(newAddress(), () =>
        isUp ? Response.json(feedOf(entries(2))) : failing(),
      );
      const list = await mountAt(feed, {}, fallback);
      isUp = true;
      part(list, 'retry').click();
      await eventually(() => expect(titles(list)).to.deep.equal(['Event 1', 'Event 2']));
      expect(wordsIn(list, 'error')).to.be.empty;
      expect(await shownText(list)).not.to.contain('Our calendar');
    });

    it('says so again where another try fails too', async () => {
      const feed = serve(newAddress(), failing);
      const list = await mountAt(feed);
      const before = requestsTo(feed);
      part(list, 'retry').click();
      await eventually(() => requestsTo(feed) > before && parts(list, 'error').length === 1);
      expect(await shownText(list)).to.equal('The events could not be loaded. Try again');
    });

    it('says that the visitor is offline', async () => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      try {
        const list = await mountAt(serve(newAddress(), () => Response.error()));
        expect(await shownText(list)).to.contain('You seem to be offline.');
      } finally {
        delete (navigator as { onLine?: boolean }).onLine;
      }
    });

    it('tells the page which feed and why', async () => {
      const heard: object[] = [];
      const hear = ({ detail }: CustomEvent<object>) => void heard.push(detail);
      document.body.addEventListener('regio-feed-error', hear);
      const feed = serve(newAddress(), failing);
      await mountAt(feed);
      await eventually(() => heard.length > 0);
      document.body.removeEventListener('regio-feed-error', hear);
      expect(heard).to.deep.equal([{ feed, reason: 'status' }]);
    });

    it('says so where the page names no feed at all', async () => {
      expect(await shownText(await mountAt(''))).to.contain('could not be loaded');
    });

    it('passes the accessibility audit', async () => {
      const list = await mountAt(serve(newAddress(), failing), {}, fallback);
      await expect(list).to.be.accessible();
    });
  });

  describe('whose feed fails later', () => {
    const mountStale = async (attributes: Attributes = {}) => {
      let isUp = true;
      const feed = serve(newAddress(), () =>
        isUp ? Response.json(feedOf(entries(2))) : failing(),
      );
      const isWhole = wholeFeed(feed);
      const list = await mountAt(feed, attributes);
      await isWhole;
      isUp = false;
      comeBack();
      await eventually(() => parts(list, 'stale').length > 0);
      return { list, recover: () => (isUp = true) };
    };

    it('keeps the events and says how old they are', async () => {
      const { list } = await mountStale();
      expect(titles(list)).to.deep.equal(['Event 1', 'Event 2']);
      expect(wordsIn(list, 'stale')).to.deep.equal([
        'As of 1 May 2030 at 14:00. A newer version could not be loaded.',
      ]);
      expect(wordsIn(list, 'error')).to.be.empty;
    });

    it('says it in the page’s language', async () => {
      const { list } = await mountStale({ lang: 'sv' });
      expect(wordsIn(list, 'stale')[0]).to.match(/^Uppgifterna är från 1 maj 2030/);
    });

    it('says no more of it once the feed is there again', async () => {
      const { list, recover } = await mountStale();
      recover();
      comeBack();
      await eventually(() => parts(list, 'stale').length === 0);
      expect(titles(list)).to.deep.equal(['Event 1', 'Event 2']);
    });

    it('passes the accessibility audit', async () => {
      const { list } = await mountStale();
      await expect(list).to.be.accessible();
    });
  });

  describe('as time goes by', () => {
    it('keeps an event of several days, and says which day it is', async () => {
      const list = await mountList([entry('Fair', '2030-04-30', { endDate: '2030-05-03' })]);
      expect(wordsIn(list, 'status')).to.deep.equal(['Day 2 of 4']);
      clock.advance({ hours: 10 }); // midnight in Brussels
      expect(await shownText(list)).to.contain('Day 3 of 4');
    });

    it('changes the last card of a long group at its minute too', async () => {
      const before = Array.from({ length: 13 }, (_, index) =>
        entry(`Before ${index}`, `2030-06-${String(index + 1).padStart(2, '0')}`),
      );
      const url = 'https://e.org/register';
      const registration = { url, validFrom: '2030-05-01T15:00' };
      const events = [...before, entry('Last', '2030-06-30', { registration })];
      const feed = serveEvents(events);
      const whole = wholeFeed(feed);
      const list = await mountAt(feed, { 'group-by': 'month', limit: 20 });
      await whole;
      await list.updateComplete;
      expect(await shownText(list)).to.contain('Registration opens');
      clock.advance({ hours: 1 });
      await eventually(async () => expect(await shownText(list)).to.contain('Register'));
      expect(await shownText(list)).not.to.contain('Registration opens');
    });

    it('says that an event has begun at its minute', async () => {
      const list = await mountList([
        entry('Talk', '2030-05-01T15:00', { endDate: '2030-05-01T16:00' }),
      ]);
      clock.advance({ minutes: 59 });
      await list.updateComplete;
      expect(wordsIn(list, 'status')).to.be.empty;
      clock.advance({ minutes: 1 });
      expect(await shownText(list)).to.contain('In progress');
    });

    it('lets an event go at the minute it ends', async () => {
      const list = await mountList([
        entry('Talk', '2030-05-01T14:30', { endDate: '2030-05-01T16:00' }),
        entry('Later', '2030-05-02'),
      ]);
      clock.advance({ hours: 1, minutes: 59 });
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Talk', 'Later']);
      clock.advance({ minutes: 1 });
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Later']);
    });

    it('shows an event among the past ones at the minute it ends', async () => {
      const events = [entry('Talk', '2030-05-01T14:30', { endDate: '2030-05-01T16:00' })];
      const list = await mountList(events, { period: 'past' });
      expect(await shownText(list)).to.equal('There are no past events.');
      clock.advance({ hours: 2 });
      await list.updateComplete;
      expect(titles(list)).to.deep.equal(['Talk']);
    });

    it('closes registration at its minute', async () => {
      const list = await mountList([
        entry('Talk', '2030-06-01', {
          registration: { url: 'https://e.org/', validThrough: '2030-05-01T15:00' },
        }),
      ]);
      expect(await shownText(list)).to.contain('Registration closes soon');
      clock.advance({ hours: 1 });
      expect(await shownText(list)).to.contain('Registration closed');
      expect(wordsIn(list, 'action')).to.be.empty;
    });

    it('says that nothing is coming once the last event has ended', async () => {
      const list = await mountList([
        entry('Talk', '2030-05-01T14:30', { endDate: '2030-05-01T16:00' }),
      ]);
      clock.advance({ hours: 2 });
      await eventually(async () =>
        expect(await shownText(list)).to.contain('no upcoming events at the moment'),
      );
    });

    it('stands still where the author says which moment it is', async () => {
      const list = await mountList([entry('Fair', '2024-05-22', { endDate: '2024-05-25' })], {
        now: '2024-05-23T10:00',
      });
      expect(wordsIn(list, 'status')).to.deep.equal(['Day 2 of 4']);
      clock.advance({ days: 30 });
      expect(await shownText(list)).to.contain('Day 2 of 4');
    });
  });

  describe('whose feed grows', () => {
    const mountGrowing = async () => {
      let events = [entry('Bikes', '2030-06-01', { url: 'https://e.org/bikes' })];
      const feed = serve(newAddress(), () => Response.json(feedOf(events)));
      const isWhole = wholeFeed(feed);
      const list = await mountAt(feed);
      await isWhole;
      const grow = async () => {
        events = [entry('Trains', '2030-05-20', { url: 'https://e.org/trains' }), ...events];
        comeBack();
        await eventually(() => expect(titles(list)).to.deep.equal(['Trains', 'Bikes']));
      };
      return { list, grow };
    };

    it('shows the new events when the page comes back into view', async () => {
      const { list, grow } = await mountGrowing();
      await grow();
      expect(cardItems(list)).to.have.length(2);
    });

    it('keeps the focus at the event it was on', async () => {
      const { list, grow } = await mountGrowing();
      part(list, 'title').querySelector('a')!.focus();
      await grow();
      expect(focused(list)?.getAttribute('href')).to.equal('https://e.org/bikes');
    });

    it('keeps the focus', async () => {
      const { list, grow } = await mountGrowing();
      part(list, 'title').querySelector('a')!.focus();
      await grow();
      expect(focused(list)?.localName).to.equal('a');
    });

    it('keeps the details open that were', async () => {
      const { list, grow } = await mountGrowing();
      part(list, 'details-button').click();
      await eventually(() => parts(list, 'details-content').length === 1);
      await grow();
      expect(parts(list, 'details-button').map((one) => one.ariaExpanded)).to.deep.equal([
        'false',
        'true',
      ]);
    });

    it('shows no grey cards in between', async () => {
      const { list, grow } = await mountGrowing();
      let wasBusy = false;
      const observer = new MutationObserver(
        () => (wasBusy ||= !!list.shadowRoot!.querySelector('[aria-busy]')),
      );
      observer.observe(list.shadowRoot!, { childList: true, subtree: true });
      await grow();
      observer.disconnect();
      expect(wasBusy).to.be.false;
    });
  });

  describe('with values that are none', () => {
    for (const [name, value, wanted] of [
      ['period', 'soon', 'upcoming'],
      ['layout', 'cards', 'list'],
      ['limit', 'many', '10'],
      ['limit', '0', '10'],
      ['limit', '-1', '10'],
      ['limit', '2.5', '10'],
      ['group-by', 'week', 'none'],
      ['order', 'random', ''],
      ['heading-level', '1', '3'],
      ['heading-level', '7', '3'],
      ['now', 'yesterday', ''],
    ] as const) {
      it(`reports ${name}="${value}" once and does without`, async () => {
        const events = entries(11, { about: ['eco'] });
        const feed = serveEvents(events);
        const list = await mountAt(feed, { [name]: value });
        const same = await mountAt(feed, { [name]: value });
        list.requestUpdate();
        await list.updateComplete;
        const usual = await mountAt(feed, wanted ? { [name]: wanted } : {});
        expect(await shownText(list)).to.equal(await shownText(usual));
        expect(await shownText(same)).to.equal(await shownText(usual));
        expect(part(list, 'title').localName).to.equal('h3');
        const reports = () =>
          told('warn').filter((text) => text.includes(`<regio-event-list ${name}=`));
        await eventually(() => reports().length > 0);
        expect(reports()).to.have.length(1);
      });
    }
  });

  describe('told to the page', () => {
    it('says that the feed is there, how many events it has and what was left out', async () => {
      const feed = serveEvents([...entries(2), { startDate: '2030-01-01' }]);
      const list = await mount('regio-event-list', { lang: 'en', feed });
      const { detail } = await new Promise<HTMLElementEventMap['regio-feed-load']>((resolve) =>
        document.body.addEventListener('regio-feed-load', resolve, { once: true }),
      );
      expect(detail).to.deep.include({ feed, events: 2 });
      expect(detail.problems.map(({ path }) => path)).to.deep.equal(['$.events[2]']);
      expect(list.isConnected).to.be.true;
    });

    it('says where the visitor registers, and leaves the rest to who asks for it', async () => {
      const list = await mountList([
        entry('Talk', '2030-06-01', { registration: { url: 'https://e.org/register' } }),
      ]);
      const heard: string[] = [];
      list.addEventListener('regio-register', (event) => {
        heard.push(`${event.detail.event.id} ${event.detail.state.name}`);
        event.preventDefault();
      });
      part(list, 'action').click();
      expect(heard).to.deep.equal(['talk open']);
    });
  });

  describe('for everybody', () => {
    const events = [
      entry('Cancelled', '2030-05-20', { eventStatus: 'cancelled', about: ['eco'] }),
      entry('Fair', '2030-04-30', {
        endDate: '2030-05-03',
        description: 'Stalls, talks, music.',
        about: ['mobility', 'eco'],
        location: { name: 'Hall', room: '3', address: { addressLocality: 'Umeå' } },
        registration: { url: 'https://e.org/register' },
        url: 'https://e.org/fair',
      }),
      entry('Provisional', '2030-08-01', { provisional: true, toBeAnnounced: ['startTime'] }),
    ];

    for (const layout of ['list', 'grid', 'compact']) {
      it(`passes the accessibility audit (${layout})`, async () => {
        await expect(await mountList(events, { layout })).to.be.accessible();
      });

      it(`passes the accessibility audit in the dark (${layout})`, async () => {
        await darken();
        await expect(await mountList(events, { layout })).to.be.accessible();
      });
    }

    it('passes the accessibility audit in groups and with a button for more', async () => {
      const list = await mountList(events, { 'group-by': 'month', limit: 2 });
      await expect(list).to.be.accessible();
    });

    for (const groups of ['year', 'theme', 'series']) {
      it(`passes the accessibility audit in groups by ${groups}`, async () => {
        const part = entry('Part', '2030-09-01', { superEvent: { name: 'Series' } });
        const list = await mountList([...events, part], { 'group-by': groups });
        await eventually(() => parts(list, 'group').length > 0);
        await expect(list).to.be.accessible();
      });
    }

    it('passes the accessibility audit with colours that the visitor forces', async () => {
      await forceColors();
      await expect(await mountList(events)).to.be.accessible();
    });

    for (const [dir, layout] of ['ltr', 'rtl'].flatMap((one) =>
      ['list', 'grid', 'compact'].map((other) => [one, other] as const),
    )) {
      it(`fits into 320 pixels (${layout}, ${dir})`, async () => {
        const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte';
        const list = await mountList([...events, entry(name, '2030-09-01')], {
          dir,
          layout,
          lang: dir === 'rtl' ? 'ar' : 'en',
          style: 'width: 320px',
        });
        await list.updateComplete;
        const { left, right } = list.getBoundingClientRect();
        for (const one of list.shadowRoot!.querySelectorAll<HTMLElement>('[part]')) {
          const box = one.getBoundingClientRect();
          if (box.width <= 1) continue;
          expect(box.left, one.outerHTML).to.be.at.least(left - 0.5);
          expect(box.right, one.outerHTML).to.be.at.most(right + 0.5);
        }
        expect(list.scrollWidth).to.equal(320);
      });
    }

    it('starts at the right where the page reads from there', async () => {
      const list = await mountList(events, { dir: 'rtl', style: 'width: 700px' });
      const [date, title] = [part(list, 'date'), part(list, 'title')];
      expect(date.getBoundingClientRect().left).to.be.above(title.getBoundingClientRect().left);
      expect(getComputedStyle(title).direction).to.equal('rtl');
    });

    it('opens an event’s details by keyboard', async () => {
      const list = await mountList([
        entry('Talk', '2030-06-01', { organizer: 'City of Umeå', keywords: ['#talk'] }),
      ]);
      part(list, 'details-button').focus();
      await sendKeys({ press: 'Enter' });
      await eventually(async () =>
        expect(await shownText(list))
          .to.contain('City of Umeå')
          .and.contain('#talk'),
      );
      await sendKeys({ press: 'Enter' });
      await eventually(async () => expect(await shownText(list)).not.to.contain('City of Umeå'));
      expect(focused(list) === part(list, 'details-button')).to.be.true;
    });
  });
});
