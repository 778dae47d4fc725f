import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, feedOf, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { addJson, addToHead, heardConsole } from '../support/page.js';
import { parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const EVENTS = [
  entry('Bikes', '2030-06-01', { about: ['mobility'], registration: { url: 'https://e.org/' } }),
  entry('Forests', '2030-06-02', { about: ['eco'] }),
];
const TAGS = [
  'regio-event-list',
  'regio-theme-filter',
  'regio-countdown',
  'regio-event-card',
  'regio-registration-button',
] as const;
type Tag = (typeof TAGS)[number];

describe('elements of one feed', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  const { href } = location;
  let corners: HTMLElement[] = [];
  let groups = 0;

  afterEach(() => {
    corners.forEach((corner) => corner.remove());
    corners = [];
    history.replaceState(null, '', href);
  });

  /** A place of its own in the page; with a shadow root one that queries do not see into. */
  function corner(isShadowed = false): HTMLElement | ShadowRoot {
    const element = document.createElement('section');
    corners.push(element);
    document.body.append(element);
    return isShadowed ? element.attachShadow({ mode: 'open' }) : element;
  }

  function put<T extends Tag>(
    tag: T,
    attributes: Readonly<Record<string, string>>,
    where: HTMLElement | ShadowRoot = corner(),
  ) {
    const element = document.createElement(tag);
    const all = { lang: 'en', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    where.append(element);
    return element;
  }
  const isDrawn = (element: Element) =>
    element.shadowRoot!.querySelector('[part]:not([part=""]), slot');
  const drawn = (...elements: Element[]) => eventually(() => elements.every(isDrawn));
  const titles = (list: Element) => wordsIn(list, 'title');
  const press = (filter: Element, label: string) =>
    parts(filter, 'toggle')
      .find((one) => one.textContent!.includes(label))!
      .click();
  const newGroup = () => `sharing-${++groups}`;

  for (const [order, tags] of [
    ['one order', TAGS],
    ['the other', [...TAGS].reverse()],
    ['several times each', [...TAGS, ...TAGS, ...TAGS]],
  ] as const) {
    it(`send one request, in ${order}`, async () => {
      const feed = serveEvents(EVENTS);
      const elements = tags.map((tag, index) => put(tag, { feed }, corner(index % 2 === 1)));
      await drawn(...elements);
      for (const element of elements) {
        expect(await shownText(element), element.localName).to.match(/Bikes|mobility|Register/);
      }
      expect(requestsTo(feed)).to.equal(1);
    });
  }

  it('send none of their own when they come later', async () => {
    const feed = serveEvents(EVENTS);
    await drawn(put('regio-event-list', { feed }));
    await drawn(...TAGS.map((tag) => put(tag, { feed })));
    expect(requestsTo(feed)).to.equal(1);
  });

  it('send one request however their addresses are written', async () => {
    const feed = serveEvents(EVENTS);
    const { pathname } = new URL(feed);
    await drawn(
      put('regio-event-list', { feed }),
      put('regio-event-list', { feed: pathname }),
      put('regio-event-list', { feed: ` ${pathname.slice(1)}\n` }),
    );
    expect(requestsTo(feed)).to.equal(1);
  });

  it('keep their feed where the page gets an address in another folder', async () => {
    const feed = serveEvents(EVENTS);
    const list = put('regio-event-list', { feed: new URL(feed).pathname.slice(1) });
    await drawn(list);
    history.pushState(null, '', '/news/spring');
    list.setAttribute('period', '2030');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
  });

  it('send one request when moved while it is under way', async () => {
    let answer: (response: Response) => void = () => {};
    const feed = serve(newAddress(), () => new Promise<Response>((resolve) => (answer = resolve)));
    const list = put('regio-event-list', { feed });
    await eventually(() => requestsTo(feed) === 1);
    corner().append(list);
    answer(Response.json(feedOf(EVENTS)));
    await drawn(list);
    expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
    expect(requestsTo(feed)).to.equal(1);
  });

  for (const [order, tags] of [
    ['the filter first', ['regio-theme-filter', 'regio-event-list']],
    ['the list first', ['regio-event-list', 'regio-theme-filter']],
  ] as const) {
    it(`share what the visitor chose, ${order}`, async () => {
      const [feed, group] = [serveEvents(EVENTS), newGroup()];
      const elements = tags.map((tag) => put(tag, { feed, group }, corner(true)));
      await drawn(...elements);
      const list = elements.find((one) => one.localName === 'regio-event-list')!;
      const filter = elements.find((one) => one.localName === 'regio-theme-filter')!;
      press(filter, 'eco');
      await eventually(() => expect(titles(list)).to.deep.equal(['Forests']));
    });
  }

  it('share what was chosen with a list that comes later', async () => {
    const [feed, group] = [serveEvents(EVENTS), newGroup()];
    const filter = put('regio-theme-filter', { feed, group });
    await drawn(filter);
    press(filter, 'eco');
    const list = put('regio-event-list', { feed, group });
    await drawn(list);
    expect(titles(list)).to.deep.equal(['Forests']);
  });

  it('share what was chosen after a move', async () => {
    const [feed, group] = [serveEvents(EVENTS), newGroup()];
    const filter = put('regio-theme-filter', { feed, group });
    const list = put('regio-event-list', { feed, group });
    await drawn(filter, list);
    corner().append(list);
    corner(true).append(filter);
    press(filter, 'eco');
    await eventually(() => expect(titles(list)).to.deep.equal(['Forests']));
  });

  it('count what the lists show that are left', async () => {
    const feed = serveEvents([...EVENTS, entry('Trams', '2020-06-01', { about: ['mobility'] })]);
    const group = newGroup();
    const filter = put('regio-theme-filter', { feed, group });
    const past = put('regio-event-list', { feed, group, period: 'past' });
    await drawn(filter, past);
    await eventually(() => expect(wordsIn(filter, 'toggle')).to.deep.equal(['mobility 1']));
    put('regio-event-list', { feed, group });
    await eventually(() =>
      expect(wordsIn(filter, 'toggle')).to.deep.equal(['mobility 2', 'eco 1']),
    );
    past.remove();
    await eventually(() =>
      expect(wordsIn(filter, 'toggle')).to.deep.equal(['mobility 1', 'eco 1']),
    );
  });

  it('keep groups apart, with one request', async () => {
    const [feed, group] = [serveEvents(EVENTS), newGroup()];
    const filter = put('regio-theme-filter', { feed, group });
    const other = put('regio-theme-filter', { feed, group: newGroup() });
    const list = put('regio-event-list', { feed, group: newGroup() });
    await drawn(filter, other, list);
    press(filter, 'eco');
    await filter.updateComplete;
    await other.updateComplete;
    await list.updateComplete;
    expect(parts(other, 'toggle').map((one) => one.ariaPressed)).to.deep.equal(['false', 'false']);
    expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
    expect(requestsTo(feed)).to.equal(1);
  });

  it('keep feeds apart', async () => {
    const [feed, other] = [serveEvents(EVENTS), serveEvents([entry('Art', '2030-06-03')])];
    const list = put('regio-event-list', { feed });
    const second = put('regio-event-list', { feed: other });
    await drawn(list, second);
    expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
    expect(titles(second)).to.deep.equal(['Art']);
  });

  it('follow an author to another feed', async () => {
    const list = put('regio-event-list', { feed: serveEvents(EVENTS) });
    await drawn(list);
    list.feed = serveEvents([entry('Art', '2030-06-03')]);
    await eventually(() => expect(titles(list)).to.deep.equal(['Art']));
  });

  describe('that is several', () => {
    it('show them as one, in order, and an event of both once', async () => {
      const first = serveEvents([EVENTS[0]!, entry('Art', '2030-06-03')]);
      const second = serveEvents([EVENTS[1]!, entry('Art', '2030-06-03')]);
      const list = put('regio-event-list', { feed: `${first} ${second}` });
      await eventually(() => expect(titles(list)).to.deep.equal(['Bikes', 'Forests', 'Art']));
    });

    it('send one request for each, also where others name one of them', async () => {
      const [first, second] = [serveEvents([EVENTS[0]!]), serveEvents([EVENTS[1]!])];
      await drawn(
        put('regio-event-list', { feed: `${first} ${second}` }),
        put('regio-theme-filter', { feed: `${first} ${second}` }),
        put('regio-event-list', { feed: second }),
      );
      expect([requestsTo(first), requestsTo(second)]).to.deep.equal([1, 1]);
    });

    it('show what there is where one fails, and say so', async () => {
      const gone = serve(newAddress(), () => new Response('', { status: 404 }));
      const list = put('regio-event-list', { feed: `${gone} ${serveEvents(EVENTS)}` });
      await drawn(list);
      expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
      await eventually(() => expect(wordsIn(list, 'stale')).to.have.length(1));
    });
  });

  describe('that stands in the page', () => {
    it('show it without any request', async () => {
      const list = put('regio-event-list', { feed: addJson(feedOf(EVENTS), 'events') });
      await drawn(list);
      expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
    });

    it('show the page’s own JSON-LD', async () => {
      const graph = {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Event', name: 'Bikes', startDate: '2030-06-01' }],
      };
      const list = put('regio-event-list', { feed: addJson(graph, 'graph') });
      await drawn(list);
      expect(titles(list)).to.deep.equal(['Bikes']);
    });

    it('say that it failed where it is missing', async () => {
      const list = put('regio-event-list', { feed: '#nowhere' });
      await eventually(async () => expect(await shownText(list)).to.contain('could not be loaded'));
    });
  });

  describe('that the page names for all', () => {
    it('show it, with one request', async () => {
      const feed = serveEvents(EVENTS);
      addToHead(`<meta name="regio-feed" content="${feed}">`);
      const list = await mount('regio-event-list', { lang: 'en' });
      const filter = await mount('regio-theme-filter', { lang: 'en' });
      await drawn(list, filter);
      expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
      expect(requestsTo(feed)).to.equal(1);
    });

    it('prefer their own', async () => {
      addToHead(`<meta name="regio-feed" content="${newAddress()}">`);
      const list = put('regio-event-list', { feed: serveEvents(EVENTS) });
      await drawn(list);
      expect(titles(list)).to.deep.equal(['Bikes', 'Forests']);
    });

    it('share it with those that name it themselves', async () => {
      const [feed, group] = [serveEvents(EVENTS), newGroup()];
      addToHead(`<meta name="regio-feed" content="${feed}">`);
      const filter = put('regio-theme-filter', { feed, group });
      const list = put('regio-event-list', { group });
      await drawn(filter, list);
      press(filter, 'eco');
      await eventually(() => expect(titles(list)).to.deep.equal(['Forests']));
    });
  });
});
