import { expect } from '@open-wc/testing';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { addToHead, heardConsole } from '../support/page.js';
import { wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const EVENTS = [
  entry('Bikes', '2030-06-01', { about: [{ termCode: 'mobility', name: 'Mobility' }] }),
  entry('Forests', '2030-06-02', { about: [{ termCode: 'eco', name: 'Ecology' }] }),
];

/** The script of a page, which comes when it likes. */
const loadScript = () => import('../../src/index.js');

const link = (parameters: string, page = '/regio/embed.html') =>
  `<a href="${page}?${parameters}">Our events</a>`;

describe('a carrier', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  const page = document.createElement('main');
  page.lang = 'en';

  before(() => document.body.append(page));
  afterEach(() => {
    if (!page.isConnected) document.body.append(page);
    page.replaceChildren();
  });
  after(() => page.remove());

  const lists = () => [...page.querySelectorAll('regio-event-list')];
  const shows = (...titles: string[]) =>
    eventually(() =>
      expect(lists().map((list) => wordsIn(list, 'title').join(' '))).to.deep.equal(titles),
    );
  /** A turn of the observer. */
  const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));

  // First of all: the only test before the script is there.
  it('waits for the script and becomes its element, with one request for all', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `
      <div class="box regio-event-list" id="events" data-feed="${feed}" data-theme="eco">
        <a href="/calendar">Calendar</a>
      </div>
      <p>${link(`view=event-list&feed=${encodeURIComponent(feed)}&limit=1`)}</p>
      <div class="regio-countdown" data-feed="${feed}" data-event="forests"></div>
      ${link(`view=event-card&feed=${feed}&event=bikes&details=1`)}`;
    expect(page.querySelectorAll('regio-event-list').length).to.equal(0);

    await loadScript();
    await shows('Forests', 'Bikes');
    expect(requestsTo(feed)).to.equal(1);
    const countdown = page.querySelector('.regio-countdown > regio-countdown')!;
    await eventually(async () => expect(await shownText(countdown)).to.contain('Forests'));
    const card = page.querySelector('regio-event-card')!;
    await eventually(() => expect(wordsIn(card, 'title')).to.deep.equal(['Bikes']));
    expect(card.details).to.be.true;
    expect(page.querySelector('#events')!.className).to.equal('box regio-event-list');
    expect(told('warn')).to.deep.equal([]);
  });

  it('is found wherever script puts it later', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<section></section>`;
    page.firstElementChild!.innerHTML = `<ul><li>${link(`view=event-list&feed=${feed}`)}</li></ul>`;
    await shows('Bikes Forests');
    page.insertAdjacentHTML(
      'beforeend',
      `<div class="regio-event-list" data-feed="${feed}" data-limit="1"></div>`,
    );
    await shows('Bikes Forests', 'Bikes');
  });

  it('needs neither class nor data attributes of a link', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<p>${link(`theme=mobility&amp;view=event-list&amp;feed=${feed}`)}</p>`;
    await shows('Bikes');
  });

  it('goes by the link in a placeholder whose data attributes were stripped', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<div class="regio-event-list">${link(`view=event-list&theme=eco&feed=${feed}`)}</div>`;
    await shows('Forests');
  });

  it('reads the feed of a link beside the frame page, as that page would', async () => {
    const feed = serveEvents(EVENTS);
    const name = feed.split('/').at(-1)!;
    page.innerHTML = link(`view=event-list&feed=${name}`, '/feeds/embed.html');
    await shows('Bikes Forests');
  });

  it('is upgraded before the page is painted, so a link does not flash', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = link(`view=event-list&feed=${feed}`);
    await Promise.resolve();
    expect(lists()).to.have.length(1);
    expect(await shownText(lists()[0]!)).to.equal('');
  });

  it('is upgraded once, also moved, copied, or kept by a router', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<div class="regio-event-list" data-feed="${feed}">${link('view=event-list')}</div>`;
    await shows('Bikes Forests');
    const section = document.createElement('section');
    page.append(section);
    section.append(page.firstElementChild!);
    await turn();
    expect(lists()).to.have.length(1);

    page.append(section.cloneNode(true));
    await shows('Bikes Forests', 'Bikes Forests');

    // Turbo keeps a copy of the body and puts it back.
    const kept = document.body.cloneNode(false) as HTMLBodyElement;
    const body = document.body;
    kept.append(page.cloneNode(true));
    body.replaceWith(kept);
    await eventually(() => {
      const again = [...kept.querySelectorAll('regio-event-list')];
      return expect(again.map((list) => wordsIn(list, 'title').join(' '))).to.deep.equal([
        'Bikes Forests',
        'Bikes Forests',
      ]);
    });
    kept.replaceWith(body);
    expect(requestsTo(feed)).to.equal(1);
  });

  it('comes with a new body', async () => {
    const feed = serveEvents(EVENTS);
    const old = document.body;
    const next = document.createElement('body');
    next.innerHTML = `<main lang="en"><div class="regio-event-list" data-feed="${feed}"></div></main>`;
    old.replaceWith(next);
    const list = await eventually(() => next.querySelector('regio-event-list'));
    await eventually(() => expect(wordsIn(list, 'title')).to.have.length(2));
    old.isConnected || next.replaceWith(old);
  });

  it('is filled anew when a router brings back what it held', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<div class="regio-event-list" data-feed="${feed}"></div>`;
    await shows('Bikes Forests');
    page.firstElementChild!.innerHTML = '<p>Events</p>';
    await shows('Bikes Forests');
    expect(lists()[0]!.innerHTML).to.equal('<p>Events</p>');
  });

  it('is found where a router that morphs pages makes one of what is there', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML =
      '<div class="teaser" data-limit="1"></div><p><a href="/news">Our events</a></p>';
    await turn();
    const [box, anchor] = [page.querySelector('div')!, page.querySelector('a')!];
    box.dataset['feed'] = feed;
    box.className = 'regio-event-list';
    anchor.href = `/regio/embed.html?view=event-list&feed=${feed}&theme=eco`;
    await shows('Bikes', 'Forests');
    box.className = 'regio-event-list wide';
    await turn();
    expect(lists()).to.have.length(2);
  });

  it('keeps the link for those to whom the element has nothing to show', async () => {
    const feed = serveEvents([]);
    page.innerHTML = link(`view=event-list&feed=${feed}`);
    await eventually(async () => expect(await shownText(page)).to.contain('Our events'));
    expect(page.querySelector('a')!.parentElement!.localName).to.equal('regio-event-list');
  });

  it('leaves alone what an element has as its own fallback', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<regio-event-list feed="${feed}">${link('view=event-list')}</regio-event-list>`;
    await shows('Bikes Forests');
    await turn();
    expect(lists()).to.have.length(1);
  });

  it('leaves alone what an editor is writing', async () => {
    page.innerHTML = `<div contenteditable="true"><p>${link('view=event-list')}</p></div>`;
    await turn();
    expect(lists()).to.deep.equal([]);
  });

  for (const [what, html] of [
    ['another page of that name', '<a href="/embed.html?video=5">Film</a>'],
    [
      'a frame page of strangers',
      '<a href="https://evil.example/embed.html?view=event-list">x</a>',
    ],
    ['a script', '<a href="javascript:embed.html?view=event-list">x</a>'],
    ['a broken address', '<a href="https://exa mple.org/embed.html?view=event-list">x</a>'],
    ['another ending', '<a href="/my-embed.html.php?x=/embed.html?view=event-list">x</a>'],
    ['a class that only begins so', '<div class="regio-event-listing">x</div>'],
  ]) {
    it(`leaves alone ${what}`, async () => {
      page.innerHTML = html!;
      await turn();
      expect(page.innerHTML).to.equal(html);
      expect(told('warn')).to.deep.equal([]);
    });
  }

  it('is upgraded whatever is broken before it', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<a href="https://[x/embed.html?view=event-list">Broken</a>
      <div class="regio-event-list" data-feed="https://[x/events.json">Broken</div>
      <script type="text/plain" src="https://[x/regio-events.js"></script>
      ${link(`view=event-list&feed=${feed}`)}`;
    await shows('Bikes Forests');
    expect(page.textContent.match(/Broken/g)).to.have.length(2);
  });

  it('takes a frame page beside the script, wherever that is', async () => {
    const script = 'https://office.example/regio/regio-events.js';
    addToHead(`<script type="text/plain" src="${script}"></script>`);
    const feed = serveEvents(EVENTS);
    addToHead(`<meta name="regio-feed" content="${feed}">`);
    page.innerHTML = link('view=event-list', 'https://office.example/regio/embed.html');
    await shows('Bikes Forests');
    page.innerHTML = link('view=event-list', 'https://office.example/other/embed.html');
    await turn();
    expect(lists()).to.deep.equal([]);
  });

  it('reads no feed of strangers, stays what it is, and says why', async () => {
    const feed = 'https://evil.example/events.json';
    page.innerHTML = `
      ${link(`view=event-list&feed=${feed}`)}
      <div class="regio-event-list" data-feed="${feed}"><p>Calendar</p></div>`;
    await turn();
    expect(lists()).to.deep.equal([]);
    expect(await shownText(page)).to.equal('Our events Calendar');
    expect(told('warn')).to.have.length(2);
    expect(told('warn')[0]).to.contain(feed).and.to.contain('regio-allowed-feeds');
  });

  it('reads a feed that the page allows, by origin or by the beginning of its address', async () => {
    for (const [allowed, feed, isAllowed] of [
      ['https://a.example', 'https://a.example/x.json', true],
      ['https://a.example/feeds', 'https://a.example/feeds/x.json', true],
      ['https://b.example/ https://a.example/x.json', 'https://a.example/x.json', true],
      ['https://a.example/feeds', 'https://a.example/feeds-of-others/x.json', false],
      ['https://a.example', 'https://a.example.evil.example/x.json', false],
      ['https://a.example', 'http://a.example/x.json', false],
      ['https://a.example/feeds/', 'https://a.example/feeds/../x.json', false],
      ['https://a.example', 'https://a.example@evil.example/x.json', false],
      ['https://a.example/feeds', 'https://a.example/feeds/..%2fx.json', false],
      ['https://a.example/feeds', 'https://a.example/feeds/%2E%2E%5Cx.json', false],
      ['https://a.example/feeds', 'https://a.example/feeds/..%252fx.json', false],
      ['https://a.example/feeds', 'https://a.example/feeds/x.json?from=a%2fb', true],
    ] as const) {
      const { isAllowedFeed } = await import('../../src/feed/allowed-feeds.js');
      const meta = addToHead(`<meta name="regio-allowed-feeds" content="${allowed}">`);
      expect(isAllowedFeed(feed), `${allowed} ${feed}`).to.equal(isAllowed);
      meta.remove();
    }
  });

  it('reads no feed that only a <meta> in the body allows, where comments stand', async () => {
    const { isAllowedFeed } = await import('../../src/feed/allowed-feeds.js');
    page.append(addToHead('<meta name="regio-allowed-feeds" content="https://a.example">'));
    expect(isAllowedFeed('https://a.example/x.json')).to.be.false;
  });

  for (const [how, and] of [
    ['twice', '&amp;amp;'],
    ['three times', '&amp;amp;amp;'],
    ['as a number', '&amp;#038;'],
    ['as a short number, and again', '&amp;amp;#38;'],
    ['in hexadecimal', '&amp;#x26;'],
    ['in capitals', '&amp;AMP;'],
    ['and encoded', '&amp;amp%3B'],
  ] as const) {
    it(`shows what its address names, where an editor has escaped that ${how}`, async () => {
      const standard = serveEvents([entry('Of the page', '2030-06-03')]);
      addToHead(`<meta name="regio-feed" content="${standard}">`);
      const feed = serveEvents(EVENTS);
      page.innerHTML = `<p>${link(`view=event-list${and}feed=${feed}${and}limit=1`)}</p>`;
      await shows('Bikes');
      expect(lists()[0]!.limit).to.equal(1);
      page.innerHTML = `<p>${link(`lang=sv${and}view=event-list${and}feed=${feed}`)}</p>`;
      await shows('Bikes Forests');
      expect(lists()[0]!.lang).to.equal('sv');
      expect(told('warn')).to.deep.equal([]);
    });

    it(`asks for the feed that was meant, where its address was escaped ${how}`, async () => {
      const feed = serve(`${newAddress()}?of=bikes&in=june`, { events: EVENTS });
      page.innerHTML = `<div class="regio-event-list" data-feed="${feed.replace('&', and)}"></div>
        <regio-event-list feed="${feed.replace('&', and)}" limit="1"></regio-event-list>`;
      await shows('Bikes Forests', 'Bikes');
      expect(requestsTo(feed)).to.equal(1);
    });
  }

  it('stays a link where its address was escaped beyond recognition', async () => {
    const feed = serveEvents(EVENTS);
    addToHead(`<meta name="regio-feed" content="${feed}">`);
    page.innerHTML = link('view=event-list%26amp;theme=eco');
    await turn();
    expect(lists()).to.deep.equal([]);
    expect(await shownText(page)).to.equal('Our events');
    expect(told('warn').join()).to.contain('there is no view "event-list&amp;theme=eco"');
  });

  it('is found beside a form with a field that has the name of a function', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = `<form><input name="matches"></form>
      <div class="regio-event-list" data-feed="${feed}"></div>`;
    await shows('Bikes Forests');
  });

  it('says once in the console which options there are, and goes on with the others', async () => {
    const feed = serveEvents(EVENTS);
    const html = `<div class="regio-event-list" data-feed="${feed}" data-theem="eco" data-limit="0"
      data-turbo-permanent data-order="ascending"></div>`;
    page.innerHTML = html + html;
    await shows('Bikes Forests', 'Bikes Forests');
    const [unknown, invalid, ...more] = told('warn');
    expect(unknown).to.contain(
      'regio-events: <div class="regio-event-list">: there is no option "theem"; event-list has period, theme, layout, limit,',
    );
    expect(invalid).to.contain(
      'limit="0" should be a whole number from 1 to 20000; its default is used.',
    );
    expect(more).to.deep.equal([]);
  });

  it('says which views there are', async () => {
    page.innerHTML = link('view=calendar');
    await turn();
    expect(await shownText(page)).to.equal('Our events');
    expect(told('warn').join()).to.contain('there is no view "calendar"; there are event-list,');
  });

  it('is read at once, however long an address is', async () => {
    // Then its folder is compared with the script's.
    addToHead('<script type="text/plain" src="https://cdn.example/regio-events.js"></script>');
    const folder = 'a'.repeat(300_000);
    page.innerHTML = link('view=event-list', `https://other.example/${folder}/embed.html`);
    await turn();
    expect(await shownText(page)).to.equal('Our events');
  });

  it('stays a link where a stranger gave it thousands of options', async () => {
    const feed = serveEvents(EVENTS);
    const unknown = Array.from({ length: 20_000 }, (_, index) => `p${index}=1`).join('&amp;');
    page.innerHTML = link(`view=event-list&amp;${unknown}&amp;limit=1&amp;feed=${feed}`);
    await turn();
    expect(lists()).to.deep.equal([]);
    expect(told('warn')).to.have.length(1);
  });

  for (const parameters of ['veiw=event-list', 'view=', 'feed=/x.json%26view=event-list']) {
    it(`leaves a broken link (${parameters}) to the visitor, and says what it lacks`, async () => {
      page.innerHTML = link(parameters);
      await turn();
      expect(await shownText(page)).to.equal('Our events');
      expect(lists()).to.deep.equal([]);
      expect(told('warn').join()).to.contain('there is no view ""; there are event-list,');
    });
  }
});
