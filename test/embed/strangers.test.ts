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
  entry('Bikes', '2030-06-01', { about: ['mobility', 'eco'] }),
  entry('Forests', '2030-06-02', { about: ['eco'] }),
  entry('Trams', '2030-06-03', { about: ['mobility'] }),
];
const EVIL = [entry('Buy coins', '2030-06-01')];

const link = (parameters: string, attributes = '') =>
  `<a href="/regio/embed.html?${parameters}" ${attributes}>Our events</a>`;

describe('what a stranger may write into a comment', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  const { href } = location;
  const comment = document.createElement('article');
  comment.lang = 'en';

  before(() => document.body.append(comment));
  afterEach(() => {
    comment.replaceChildren();
    history.replaceState(null, '', href);
  });
  after(() => comment.remove());

  const turn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const inComment = () => comment.querySelector('regio-event-list')!;

  async function staysLinked() {
    await turn();
    await turn();
    // Not the element itself: printing it would hang the run.
    expect(comment.querySelectorAll('regio-event-list').length).to.equal(0);
    expect(await shownText(comment)).to.contain('Our events');
  }

  describe('feeds in the page', () => {
    it('are scripts: markup with an id is none, for nobody', async () => {
      comment.innerHTML = `<h2 id="evil">${JSON.stringify(feedOf(EVIL))}</h2>`;
      const list = await mount('regio-event-list', { feed: '#evil', lang: 'en' });
      await eventually(() => expect(parts(list, 'error')).to.have.length(1));
      await eventually(() =>
        expect(told('error').join()).to.contain('no JSON script with this id'),
      );
    });

    it('are scripts, also where markup has the same id', async () => {
      comment.innerHTML = `<h2 id="agenda">${JSON.stringify(feedOf(EVIL))}</h2>`;
      const feed = addJson(feedOf(EVENTS), 'agenda');
      document.body.prepend(comment);
      const list = await mount('regio-event-list', { feed });
      await eventually(() => expect(wordsIn(list, 'title')).to.have.length(3));
    });

    it('are no scripts of another type', async () => {
      addToHead(`<script type="text/plain" id="plain">${JSON.stringify(feedOf(EVIL))}</script>`);
      const list = await mount('regio-event-list', { feed: '#plain', lang: 'en' });
      await eventually(() => expect(parts(list, 'error')).to.have.length(1));
    });

    it('are not for links and placeholders, unless the page itself names them', async () => {
      const feed = addJson(feedOf(EVENTS));
      comment.innerHTML = `${link(`view=event-list&feed=${encodeURIComponent(feed)}`)}
        <div class="regio-event-list" data-feed="${feed}">Calendar</div>`;
      await staysLinked();
      expect(told('warn').join()).to.contain(feed);
    });

    for (const [how, name] of [
      ['as its default', (feed: string) => `<meta name="regio-feed" content="${feed}">`],
      ['as allowed', (feed: string) => `<meta name="regio-allowed-feeds" content="${feed}">`],
      ['in an element', (feed: string) => `<regio-countdown feed="${feed}"></regio-countdown>`],
    ] as const) {
      it(`are for links and placeholders where the page names them ${how}`, async () => {
        const feed = addJson(feedOf(EVENTS));
        addToHead(name(feed));
        comment.innerHTML = `<div class="regio-event-list" data-feed="${feed}"></div>`;
        await eventually(() => expect(wordsIn(inComment(), 'title')).to.have.length(3));
      });
    }
  });

  describe('redirects', () => {
    const elsewhere = 'https://evil.example/feed.json';

    async function redirected() {
      serve(
        elsewhere,
        () =>
          new Response(JSON.stringify(feedOf(EVIL)), {
            headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
          }),
      );
      return serve(newAddress(), () => Response.redirect(elsewhere));
    }

    it('lead nowhere else, and leave the link', async () => {
      const feed = await redirected();
      comment.innerHTML = link(`view=event-list&feed=${feed}`);
      await eventually(() =>
        expect(told('error').join()).to.contain(`redirected: to ${elsewhere}`),
      );
      expect(await shownText(comment))
        .to.contain('Our events')
        .and.not.to.contain('coins');
    });

    it('lead nowhere else from a copy that a router keeps of the page', async () => {
      const feed = await redirected();
      comment.innerHTML = link(`view=event-list&feed=${feed}`);
      await eventually(() => expect(inComment()).not.to.equal(null));
      const copy = inComment().cloneNode(true) as HTMLElement;
      comment.replaceChildren(copy);
      await eventually(() => expect(requestsTo(elsewhere)).to.be.greaterThan(0));
      await eventually(async () => expect(await shownText(comment)).to.contain('Our events'));
      expect(await shownText(comment)).not.to.contain('coins');
    });

    it('lead where the page allows it', async () => {
      addToHead('<meta name="regio-allowed-feeds" content="https://evil.example">');
      const feed = await redirected();
      comment.innerHTML = link(`view=event-list&feed=${feed}`);
      await eventually(() => expect(wordsIn(inComment(), 'title')).to.deep.equal(['Buy coins']));
    });

    it('lead anywhere from what the page itself names', async () => {
      const feed = await redirected();
      const list = await mount('regio-event-list', { feed });
      await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Buy coins']));
    });
  });

  describe('places', () => {
    for (const [where, html] of [
      ['a link that the page calls a visitor’s', link('view=event-list', 'rel="nofollow ugc"')],
      [
        'a place that is switched off',
        `<div data-regio-events="off"><p>${link('view=event-list')}</p></div>`,
      ],
      [
        'a placeholder in such a place',
        '<div data-regio-events="off"><div class="regio-event-list">Our events</div></div>',
      ],
    ] as const) {
      it(`leaves ${where} as it is`, async () => {
        const feed = serveEvents(EVENTS);
        addToHead(`<meta name="regio-feed" content="${feed}">`);
        comment.innerHTML = html;
        await staysLinked();
        expect(told('warn')).to.deep.equal([]);
      });
    }
  });

  describe('amounts', () => {
    it('asks for ten feeds at most', async () => {
      const feeds = Array.from({ length: 11 }, () => serveEvents(EVENTS));
      comment.innerHTML = link(`view=event-list&feed=${feeds.join('+')}`);
      await staysLinked();
      expect(feeds.map(requestsTo)).to.deep.equal(feeds.map(() => 0));
      expect(told('warn').join()).to.contain('it names more than 10 feeds');
    });

    for (const [what, html] of [
      ['a link', link(`view=event-list&theme=${'a'.repeat(2000)}`)],
      [
        'a placeholder',
        `<div class="regio-event-list" data-theme="${'a'.repeat(2001)}">Our events</div>`,
      ],
    ] as const) {
      it(`reads 2,000 characters of ${what}`, async () => {
        comment.innerHTML = html;
        await staysLinked();
        expect(told('warn').join()).to.contain('more than 2000 characters');
      });
    }

    it('tells twenty mistakes of each', async () => {
      const feed = serveEvents(EVENTS);
      addToHead(`<meta name="regio-feed" content="${feed}">`);
      const wrong = Array.from({ length: 50 }, (_, index) => `&x${index}=1`).join('');
      comment.innerHTML = link(`view=event-list${wrong}`);
      await eventually(() => expect(wordsIn(inComment(), 'title')).to.have.length(3));
      expect(told('warn')).to.have.length(20);
    });

    it('does not let one broken address stop another link', async () => {
      const feed = serveEvents(EVENTS);
      comment.innerHTML = `<a href="https://[x/embed.html?view=event-list">Broken</a>
        <a href="//%/embed.html?view=event-list">Broken</a>
        <div class="regio-event-list" data-feed="https://[x">Broken</div>
        ${link(`view=event-list&feed=${feed}`)}`;
      await eventually(() => expect(wordsIn(inComment(), 'title')).to.have.length(3));
    });
  });

  describe('what the page itself shows', () => {
    const shown = (list: Element) => wordsIn(list, 'title').join(' ');

    async function pageWith(parameters: string) {
      const feed = serveEvents(EVENTS);
      history.replaceState(null, '', '?regio-theme=mobility+eco');
      const list = await mount('regio-event-list', { feed });
      const filter = await mount('regio-theme-filter', { feed, lang: 'en' });
      await eventually(() => expect(shown(list)).to.equal('Bikes Forests Trams'));
      const counts = wordsIn(filter, 'toggle').join();
      comment.innerHTML = link(`${parameters}&feed=${feed}`);
      const theirs = await eventually(() =>
        comment.querySelector<HTMLElement>(':scope > *:not(a)'),
      );
      await eventually(async () => expect((await shownText(theirs)).length).to.be.greaterThan(12));
      await turn();
      await turn();
      return { list, filter, counts, theirs };
    }

    it('goes by its own filter, not by one in a comment', async () => {
      const { list } = await pageWith('view=theme-filter&match=all');
      expect(shown(list)).to.equal('Bikes Forests Trams');
    });

    it('counts its own lists, not those in a comment', async () => {
      const { filter, counts } = await pageWith('view=event-list&now=2030-06-03T23:00&period=past');
      expect(wordsIn(filter, 'toggle').join()).to.equal(counts);
    });

    it('is what a filter in a comment goes by', async () => {
      const { list, theirs } = await pageWith('view=theme-filter');
      parts(theirs, 'toggle')
        .find(({ textContent }) => textContent.includes('mobility'))!
        .click();
      await eventually(() => expect(shown(list)).to.equal('Bikes Forests'));
    });
  });

  it('has links and placeholders go together as before', async () => {
    const feed = serveEvents(EVENTS);
    history.replaceState(null, '', '?regio-theme=mobility+eco');
    comment.innerHTML = `${link(`view=theme-filter&match=all&feed=${feed}`)}
      <div class="regio-event-list" data-feed="${feed}"></div>`;
    await eventually(() => expect(wordsIn(inComment(), 'title')).to.deep.equal(['Bikes']));
  });
});
