import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/event-list/event-list.js';
import '../../src/elements/theme-filter/theme-filter.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';

const EVENTS = [
  entry('Harbour day', '2030-06-01', {
    location: { name: 'Hall', address: { addressLocality: 'Malmö' } },
    about: ['mobility'],
  }),
  entry('Łódź in film', '2030-06-02', { organizer: { name: 'Kino Związek' }, about: ['culture'] }),
  entry('Winter fair', '2029-12-01', { description: 'Mulled wine' }),
  entry('Spring fair', '2028-04-01'),
];

describe('above the cards of <regio-event-list>', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();
  const start = location.href;
  const visit = (query: string) => history.replaceState(null, '', `${location.pathname}${query}`);
  afterEach(() => history.replaceState(null, '', start));

  type List = HTMLElementTagNameMap['regio-event-list'];
  const mountList = async (attributes: Parameters<typeof mount>[1], feed = serveEvents(EVENTS)) => {
    const list = await mount('regio-event-list', { lang: 'en', feed, ...attributes });
    await eventually(
      () => parts(list, 'tools').length > 0 && !list.shadowRoot!.querySelector('.skeleton'),
    );
    return list;
  };
  const titles = (list: List) => wordsIn(list, 'title');
  const field = (list: List) => part(list, 'search') as HTMLInputElement;
  const type = async (list: List, text: string) => {
    field(list).focus();
    await sendKeys({ type: text });
  };
  const press = (list: List, label: string) =>
    parts(list, 'period')
      .find((button) => button.textContent!.trim() === label)!
      .click();
  const pressed = (list: List) =>
    parts(list, 'period')
      .filter((button) => button.getAttribute('aria-pressed') === 'true')
      .map((button) => button.textContent!.trim());
  const announced = (list: List) =>
    list.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();

  describe('a search field', () => {
    it('finds whatever accents and capitals one types, and tells how much', async () => {
      const list = await mountList({ search: true });
      await type(list, 'MALMO');
      await eventually(() => expect(titles(list)).to.deep.equal(['Harbour day']));
      // On a slow machine the first letters are looked for by themselves.
      const query = () => new URLSearchParams(location.search).get('regio-search');
      await eventually(() => expect(query()).to.equal('MALMO'));
      await eventually(() => expect(announced(list)).to.equal('1 event'));
    });

    for (const [words, found] of [
      ['lodz', ['Łódź in film']],
      ['zwiazek kino', ['Łódź in film']],
      ['mobility', ['Harbour day']],
      ['wine', ['Winter fair']],
      ['fair', ['Spring fair', 'Winter fair']],
    ] as const) {
      it(`finds "${words}"`, async () => {
        visit(`?regio-search=${words.replace(' ', '+')}`);
        const list = await mountList({ search: true, period: 'all' });
        expect(titles(list)).to.deep.equal(found);
        expect(field(list).value).to.equal(words);
      });
    }

    for (const words of ['collegi', 'col·legi', 'COL·LEGI', "l'hospitalet", 'l’hospitalet']) {
      it(`finds "${words}" between whose letters there are marks`, async () => {
        visit(`?regio-search=${words}`);
        const colla = entry('Diada del Col·legi', '2030-06-01', { location: 'L’Hospitalet' });
        const list = await mountList({ search: true }, serveEvents([...EVENTS, colla]));
        expect(titles(list)).to.deep.equal(['Diada del Col·legi']);
      });
    }

    it('adds no step to the page’s history', async () => {
      const list = await mountList({ search: true });
      const { length } = history;
      await type(list, 'film');
      await eventually(() => expect(titles(list)).to.have.length(1));
      expect(history.length).to.equal(length);
    });

    it('says that nothing fits, and shows everything again', async () => {
      visit('?regio-search=nothing');
      const list = await mountList({ search: true });
      expect(part(list, 'empty').textContent).to.contain('No events match your choice.');
      part(list, 'empty').querySelector('button')!.click();
      await eventually(() => expect(titles(list)).to.have.length(2));
      expect(field(list).value).to.equal('');
      expect(location.search).to.equal('');
    });

    it('has filters count what it finds', async () => {
      visit('?regio-search=malmo');
      const feed = serveEvents(EVENTS);
      await mountList({ search: true }, feed);
      const filter = await mount('regio-theme-filter', { lang: 'en', feed });
      await eventually(() => expect(wordsIn(filter, 'toggle')).to.include('mobility 1'));
      expect(wordsIn(filter, 'toggle')).to.include('culture 0');
    });

    it('is of no effect on lists of another group, nor where no list has it', async () => {
      visit('?regio-search=malmo');
      const feed = serveEvents(EVENTS);
      await mountList({ search: true }, feed);
      const other = await mountList({ 'period-switch': true, group: 'other' }, feed);
      expect(titles(other)).to.have.length(2);
    });

    it('has a name in the page’s language', async () => {
      for (const [lang, label] of [
        ['sv', 'Sök'],
        ['pl', 'Szukaj'],
        ['ca', 'Cerca'],
      ] as const) {
        const list = await mountList({ search: true, lang });
        expect(wordsIn(list, 'search-label')).to.deep.equal([label]);
      }
    });
  });

  describe('a switch of periods', () => {
    it('goes to what has been, year by year, latest first', async () => {
      const list = await mountList({ 'period-switch': true });
      expect(pressed(list)).to.deep.equal(['Upcoming']);
      press(list, 'Past');
      await eventually(() => expect(titles(list)).to.deep.equal(['Winter fair', 'Spring fair']));
      expect(wordsIn(list, 'group')).to.deep.equal(['2029', '2028']);
      expect(pressed(list)).to.deep.equal(['Past']);
      await eventually(() => expect(announced(list)).to.equal('2 events'));
      expect(new URLSearchParams(location.search).get('regio-period')).to.equal('past');
    });

    it('is in the page’s address, of its group, and goes back', async () => {
      visit('?regio-period-b=all');
      const list = await mountList({ 'period-switch': true, group: 'b' });
      expect(titles(list)).to.have.length(4);
      press(list, 'Past');
      await eventually(() => expect(titles(list)).to.have.length(2));
      history.back();
      await eventually(() => expect(titles(list)).to.have.length(4));
      expect(pressed(list)).to.deep.equal(['All']);
      history.forward();
      await eventually(() => expect(pressed(list)).to.deep.equal(['Past']));
    });

    it('works with the keyboard, and keeps the focus', async () => {
      const list = await mountList({ 'period-switch': true });
      parts(list, 'period')[2]!.focus();
      await sendKeys({ press: 'Space' });
      await eventually(() => expect(titles(list)).to.have.length(4));
      expect(list.shadowRoot!.activeElement).to.equal(parts(list, 'period')[2]);
    });
  });

  it('stand in one line where there is room, in the room that was kept for them', async () => {
    const style = 'width: 760px; font-size: 16px';
    const list = await mountList({ 'period-switch': true, search: true, style });
    const boxes = [...parts(list, 'search'), ...parts(list, 'period')].map((one) =>
      one.getBoundingClientRect(),
    );
    const middles = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2));
    expect(new Set(middles).size).to.equal(1);
    const { height } = part(list, 'tools').getBoundingClientRect();
    expect(height).to.be.closeTo(4.25 * 16, 2);
  });

  for (const look of ['light', 'dark']) {
    it(`passes the accessibility audit (${look})`, async () => {
      if (look === 'dark') await darken();
      const list = await mountList({ 'period-switch': true, search: true });
      await expect(list).to.be.accessible();
      press(list, 'Past');
      await eventually(() => expect(wordsIn(list, 'group')).to.have.length(2));
      await expect(list).to.be.accessible();
    });
  }
});

describe('the dates of a series in <regio-event-list>', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  const SERIES = entry('Training', '2030-06-01', {
    startDate: undefined,
    subEvent: [entry('Day one', '2030-06-01T10:00'), entry('Day two', '2030-06-08')],
  });
  const mountList = async (attributes: Parameters<typeof mount>[1]) => {
    const feed = serveEvents([SERIES, entry('Talk', '2030-06-05')]);
    const list = await mount('regio-event-list', { lang: 'en', feed, ...attributes });
    await eventually(() => parts(list, 'title').length > 0);
    return list;
  };

  it('stand together', async () => {
    expect(wordsIn(await mountList({}), 'title')).to.deep.equal(['Training', 'Talk']);
  });

  it('stand apart where the author wants, each saying what it is part of', async () => {
    const list = await mountList({ sessions: 'separate' });
    await eventually(() =>
      expect(wordsIn(list, 'title')).to.deep.equal(['Day one', 'Talk', 'Day two']),
    );
    expect(wordsIn(list, 'part-of')).to.deep.equal(['Part of: Training', 'Part of: Training']);
    await expect(list).to.be.accessible();
  });

  it('stand on a line of time in the details, each with its calendar file', async () => {
    const list = await mountList({});
    parts(list, 'details-button')[0]!.click();
    const line = await eventually(() => parts(list, 'timeline')[0]);
    expect([...line.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li']);
    const heard = new Promise<string>((resolve) =>
      list.addEventListener('regio-calendar-add', ({ detail }) =>
        resolve(`${detail.event.id} ${detail.part} ${detail.target}`),
      ),
    );
    parts(list, 'session-calendar')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(await heard).to.equal('day-two event ics');
    await expect(list).to.be.accessible();
  });
});
