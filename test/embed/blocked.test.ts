import { expect } from '@open-wc/testing';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { framesOfTest, listIn } from '../support/frames.js';
import { noConnection, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

// Each in a page of its own: what has been loaded once is there for good.
describe('a page with a content blocker', () => {
  const openFrame = framesOfTest();
  const EVENTS = [entry('Bikes', '2099-06-01')];

  const block = (...paths: readonly string[]) => paths.forEach((path) => serve(path, noConnection));
  /** The dev server's names for a file of ours. */
  const source = (path: string) => [`/src/${path}.ts`, `/src/${path}.js`];

  /** A page with all carriers in it. */
  const page = (feed: string, script = '/src/index.ts') => {
    const frame = openFrame('about:blank');
    frame.srcdoc = `<!doctype html><html lang="en"><meta name="regio-feed" content="${feed}">
      <script type="module" src="${script}" onerror="document.body.dataset.blocked = ''"></script>
      <body><regio-event-list><a href="/calendar">Element</a></regio-event-list>
      <div class="regio-countdown" data-feed="${feed}"><a href="/calendar">Placeholder</a></div>
      <p><a href="/embed.html?view=event-list&feed=${feed}">Link</a></p></body></html>`;
    return frame;
  };
  const body = (frame: HTMLIFrameElement) =>
    eventually(() => frame.contentDocument?.querySelector<HTMLElement>('body:has(p)'));
  /** What can be followed, by its words. */
  const links = (root: HTMLElement) =>
    [...root.querySelectorAll('a')]
      .filter((link) => link.checkVisibility() && link.getBoundingClientRect().width > 0)
      .map(({ textContent }) => textContent);

  it('that stops our script has the page’s own links', async () => {
    block('/regio-events.js');
    const frame = page(serveEvents(EVENTS), '/regio-events.js');
    const shown = await body(frame);
    await eventually(() => shown.dataset['blocked'] === '');
    expect(links(shown)).to.deep.equal(['Element', 'Placeholder', 'Link']);
  });

  it('that stops what upgrades carriers has their links, and the elements', async () => {
    block(...source('embed/carriers'));
    const frame = page(serveEvents(EVENTS));
    const list = await listIn(frame);
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes']));
    expect(links(await body(frame))).to.deep.equal(['Placeholder', 'Link']);
  });

  it('that stops what is only needed in trouble has the page’s own links, too', async () => {
    block(...['feed/recover', 'feed/diagnostics', 'elements/later'].flatMap(source));
    const frame = page(serve('/feeds/blocked.json', noConnection));
    const list = await listIn(frame);
    await eventually(() => list.shadowRoot?.querySelector('slot'));
    expect(links(await body(frame))).to.deep.equal(['Element', 'Placeholder', 'Link']);
  });

  it('that stops what is only for its author hears of the feed all the same', async () => {
    block(...source('feed/diagnostics'));
    const frame = page(serveEvents(EVENTS));
    const loaded: number[] = [];
    (await body(frame)).ownerDocument.addEventListener('regio-feed-load', ({ detail }) =>
      loaded.push(detail.events),
    );
    await eventually(() => expect(loaded).to.include(1));
  });

  it('that stops a language speaks English', async () => {
    block(...source('i18n/sv'));
    const frame = page(serveEvents([]));
    const root = (await body(frame)).ownerDocument.documentElement;
    root.lang = 'sv';
    const list = await listIn(frame);
    await eventually(() => expect(list.shadowRoot!.textContent).to.contain('There are no events.'));
  });

  it('that stops the scripts of the frame page leaves its link', async () => {
    block('/embed.js', '/regio-events.js', '/regio-events.iife.js');
    const frame = openFrame(`/embed.html?view=event-list&feed=${serveEvents(EVENTS)}`);
    const link = await eventually(() => {
      const { contentDocument: document } = frame;
      return document?.readyState === 'complete'
        ? document.querySelector<HTMLElement>('main a')
        : null;
    });
    expect(link.checkVisibility()).to.equal(true);
    expect(link.textContent).to.equal('Events on our website');
  });

  it('that stops the elements of the frame page leaves its link', async () => {
    block('/regio-events.js', '/regio-events.iife.js');
    const frame = openFrame(`/embed.html?view=event-list&feed=${serveEvents(EVENTS)}`);
    const list = await listIn(frame);
    expect(list.matches(':defined')).to.equal(false);
    expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});
