import { expect } from '@open-wc/testing';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { requestsTo } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

const EVENTS = [entry('Bikes', '2099-06-01'), entry('Forests', '2099-06-02')];

describe('a page whose script is held back', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  const open = async () => {
    const feed = serveEvents(EVENTS);
    const frame = document.createElement('iframe');
    frames.push(frame);
    frame.title = 'Office';
    frame.style.cssText = 'width: 600px; height: 500px';
    frame.srcdoc = `<!doctype html><html lang="en"><head><link rel="stylesheet" href="/demo/room.css">
      <style>
        a[href*='embed.html?view=event-list']:not(regio-event-list > a)
          { --room: 90vh; display: block; animation: regio-room 8s step-end }
      </style>
      <meta name="regio-feed" content="${feed}">
      <script type="text/plain" data-cookieconsent="marketing" src="/regio-events.js"></script></head>
      <body><p id="before">Before</p><regio-event-list><a href="/calendar">Our calendar</a></regio-event-list>
      <p><a href="/embed.html?view=event-list">As a link</a></p>
      <p id="after"><a href="/x">After</a></p><div style="height: 2000px"></div></body></html>`;
    document.body.append(frame);
    const after = await eventually(() => {
      const { contentDocument: page } = frame;
      return page?.readyState === 'complete' ? page.querySelector<HTMLElement>('#after') : null;
    });
    return {
      page: after.ownerDocument,
      list: after.ownerDocument.querySelector('regio-event-list')!,
      feed,
    };
  };
  const heightOf = (element: Element) => element.getBoundingClientRect().height;
  const release = (page: Document) => {
    const held = page.querySelector('script')!;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = held.getAttribute('src')!;
    held.replaceWith(script);
  };

  it('keeps room for what is to come, with its own content on top', async () => {
    const { list } = await open();
    expect(heightOf(list)).to.be.closeTo(450, 1);
    const link = list.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(true);
    expect(link.getBoundingClientRect().top).to.equal(list.getBoundingClientRect().top);
  });

  it('for good has no hole in it', async () => {
    const { page, list } = await open();
    const links = [...page.querySelectorAll('a')];
    expect(heightOf(links[1]!)).to.be.closeTo(450, 1);
    page.getAnimations().forEach((animation) => animation.finish());
    expect(heightOf(list)).to.be.below(40);
    expect(heightOf(links[1]!)).to.be.below(40);
    expect(links.every((link) => link.checkVisibility())).to.equal(true);
  });

  it('comes alive once, in place, where the visitor is', async () => {
    const { page, list, feed } = await open();
    const link = page.querySelector<HTMLElement>('#after a')!;
    link.focus({ preventScroll: true });
    page.defaultView!.scrollTo(0, 300);
    release(page);
    const shows = (one: Element) =>
      eventually(() => expect(wordsIn(one, 'title')).to.deep.equal(['Bikes', 'Forests']), 15_000);
    await shows(list);
    await eventually(
      () => expect(page.querySelectorAll('regio-event-list').length).to.equal(2),
      15_000,
    );
    await shows(page.querySelectorAll('regio-event-list')[1]!);
    expect(page.querySelector('regio-event-list') === list).to.equal(true);
    expect(page.activeElement === link).to.equal(true);
    expect(page.defaultView!.scrollY).to.be.above(0);
    expect(requestsTo(feed)).to.equal(1);
    expect(page.getAnimations().length).to.equal(0);
  });
});
