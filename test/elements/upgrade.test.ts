import { expect } from '@open-wc/testing';
import { stoppedClock } from '../support/clock.js';
import { entry, feedOf, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const EVENTS = [
  entry('Bikes', '2030-06-01', { about: ['mobility'], registration: { url: 'https://e.org/' } }),
  entry('Forests', '2030-06-02', { about: ['eco'] }),
];

/** The script of a page, which comes when it likes. */
const loadScript = () => import('../../src/index.js');

describe('a page', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  const { href } = location;
  const page = document.createElement('main');

  before(() => document.body.append(page));
  afterEach(() => {
    page.replaceChildren();
    history.replaceState(null, '', href);
  });
  after(() => page.remove());

  const titles = (list: Element) => wordsIn(list, 'title');
  const filled = (list: Element, expected = ['Bikes', 'Forests']) =>
    eventually(() => expect(titles(list)).to.deep.equal(expected));

  // First of all: the only test before the elements are defined.
  it('wakes up what was in it before the script, in any order, with one request', async () => {
    const feed = serveEvents(EVENTS);
    const start = new URL(href);
    start.searchParams.set('regio-theme-early', 'eco');
    history.replaceState(null, '', start);
    const attributes = `lang="en" feed="${feed}"`;
    page.innerHTML = `
      <regio-registration-button ${attributes}></regio-registration-button>
      <regio-theme-filter ${attributes} group="early"></regio-theme-filter>
      <regio-countdown ${attributes}></regio-countdown>
      <regio-event-list ${attributes} group="early"><a href="/calendar">Calendar</a></regio-event-list>
      <regio-event-card ${attributes} event="forests"></regio-event-card>`;
    const template = document.createElement('template');
    template.innerHTML = `<regio-event-list ${attributes}></regio-event-list>`;
    const clone = template.content.cloneNode(true) as DocumentFragment;
    const cloned = clone.firstElementChild!;
    const early = document.createElement('regio-event-list');
    early.lang = 'en';
    Object.assign(early, { feed, limit: 1, headingLevel: 2 });
    page.append(clone, early);

    const [button, filter, countdown, list, card] = [...page.children];
    expect(await shownText(list!)).to.equal('Calendar');
    expect(requestsTo(feed)).to.equal(0);

    await loadScript();
    await filled(list!, ['Forests']);
    await filled(cloned);
    await filled(early, ['Bikes']);
    expect(parts(early, 'title')[0]!.localName).to.equal('h2');
    await filled(card!, ['Forests']);
    await eventually(async () => expect(await shownText(button!)).to.contain('Register'));
    await eventually(async () => expect(await shownText(countdown!)).to.contain('Starts in'));
    await eventually(() => {
      const states = parts(filter!, 'toggle').map((one) => one.ariaPressed);
      return expect(states).to.deep.equal(['false', 'true']);
    });
    expect(await shownText(list!)).not.to.contain('Calendar');
    expect(requestsTo(feed)).to.equal(1);
    expect(told('error')).to.deep.equal([]);
  });

  it('listens to properties that were set before the script came, also later on', async () => {
    await loadScript();
    const list = document.createElement('regio-event-list');
    list.lang = 'en';
    list.feed = serveEvents(EVENTS);
    list.period = 'past';
    page.append(list);
    await eventually(async () => expect(await shownText(list)).to.contain('no past events'));
    list.period = 'all';
    await filled(list);
  });

  it('loads the script twice without harm', async () => {
    const { RegioEventList } = await loadScript();
    const again = (await import(
      new URL('../../src/elements/event-list/event-list.ts?again', import.meta.url).href
    )) as typeof import('../../src/elements/event-list/event-list.js');
    expect(again.RegioEventList === RegioEventList).to.be.false;
    expect(customElements.get('regio-event-list') === RegioEventList).to.be.true;
    const list = document.createElement('regio-event-list');
    list.lang = 'en';
    list.feed = serveEvents(EVENTS);
    page.append(list);
    await filled(list);
  });

  it('takes an element away while its feed is under way', async () => {
    await loadScript();
    let answer: (response: Response) => void = () => {};
    const feed = serve(newAddress(), () => new Promise<Response>((resolve) => (answer = resolve)));
    const list = document.createElement('regio-event-list');
    list.lang = 'en';
    list.feed = feed;
    let heard = 0;
    list.addEventListener('regio-feed-load', () => heard++);
    list.addEventListener('regio-feed-error', () => heard++);
    page.append(list);
    await eventually(() => requestsTo(feed) === 1);
    list.remove();
    answer(Response.json(feedOf(EVENTS)));
    await list.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(titles(list)).to.deep.equal([]);
    expect(heard).to.equal(0);
  });

  it('puts an element back that it took away while its feed was under way', async () => {
    await loadScript();
    let isUp = false;
    const feed = serve(newAddress(), () =>
      isUp ? Response.json(feedOf(EVENTS)) : new Promise<Response>(() => {}),
    );
    const list = document.createElement('regio-event-list');
    list.lang = 'en';
    list.feed = feed;
    page.append(list);
    await eventually(() => requestsTo(feed) === 1);
    list.remove();
    await Promise.resolve();
    isUp = true;
    page.append(list);
    await filled(list);
  });

  it('copies an element that is at work', async () => {
    await loadScript();
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<regio-event-list lang="en" feed="${feed}" limit="1"></regio-event-list>`;
    const list = page.firstElementChild!;
    await filled(list, ['Bikes']);
    const copy = list.cloneNode(true) as Element;
    page.append(copy);
    await filled(copy, ['Bikes']);
    expect(requestsTo(feed)).to.equal(1);
  });

  it('has elements made by script that show nothing before they are in it', async () => {
    await loadScript();
    const feed = serveEvents(EVENTS);
    const list = document.createElement('regio-event-list');
    list.feed = feed;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(requestsTo(feed)).to.equal(0);
  });
});
