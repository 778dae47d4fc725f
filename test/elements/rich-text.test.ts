import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { parts, wordsIn } from '../support/parts.js';

const MARKUP =
  '<p>Two days with <strong>people</strong> who run <a href="trains.html" style="color:red" onclick="alert(1)" target="x">trains</a>.</p>' +
  '<ul><li>Day one</li><li>Day <em>two</em></li></ul>';

interface CanClean {
  setHTML?: unknown;
}

describe('a description in markup', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  const mountCard = (description: unknown, more: object = {}) =>
    mount('regio-event-card', {
      lang: 'en',
      details: true,
      event: 'workshop',
      feed: serveEvents([entry('Workshop', '2030-06-10', { description, ...more })]),
    });
  type Card = Awaited<ReturnType<typeof mountCard>>;

  const box = (card: Card) => card.shadowRoot!.querySelector<HTMLElement>('.markup');
  const filled = (card: Card) => eventually(() => box(card));
  const shows = (element: Element) => getComputedStyle(element).display !== 'none';

  /** Does something in a browser that cleans nothing itself. */
  const withoutBrowsersOwn = async (test: () => Promise<void>) => {
    const prototype = Element.prototype as CanClean;
    const { setHTML } = prototype;
    delete prototype.setHTML;
    try {
      await test();
    } finally {
      if (setHTML) prototype.setHTML = setHTML;
    }
  };

  const ways: Readonly<Record<string, (test: () => Promise<void>) => Promise<void>>> = {
    'cleaned by DOMPurify': withoutBrowsersOwn,
    ...('setHTML' in Element.prototype && { 'cleaned by the browser': (test) => test() }),
  };

  for (const [way, run] of Object.entries(ways)) {
    describe(way, () => {
      it('keeps its paragraphs, lists and emphasis in the details', () =>
        run(async () => {
          const content = await filled(await mountCard(MARKUP));
          expect(
            [...content.querySelectorAll('*')].map(({ localName }) => localName),
          ).to.deep.equal(['p', 'strong', 'a', 'ul', 'li', 'li', 'em']);
          expect(content.textContent).to.equal(
            'Two days with people who run trains.Day oneDay two',
          );
        }));

      it('stays when the card is drawn again', () =>
        run(async () => {
          for (const description of [MARKUP, '<p>Two <strong>days</strong></p>']) {
            const card = await mountCard(description);
            const content = await filled(card);
            card.requestUpdate();
            await card.updateComplete;
            expect(content.isConnected).to.equal(true);
          }
        }));

      it('keeps links, resolved against the feed, and nothing but where they lead', () =>
        run(async () => {
          const link = (await filled(await mountCard(MARKUP))).querySelector('a')!;
          expect(link.getAttributeNames().sort()).to.deep.equal(['href', 'rel']);
          expect(link.getAttribute('href')).to.equal(`${location.origin}/feeds/trains.html`);
          expect(link.rel).to.equal('noopener noreferrer');
        }));

      for (const [why, address] of [
        ['scripts', 'javascript:alert(1)'],
        ['hidden scripts', '&#106;ava\tscript:alert(1)'],
        ['data', 'data:text/html,x'],
        ['user names', 'https://office@evil.example/'],
      ] as const) {
        it(`takes links to ${why} away and leaves their words`, () =>
          run(async () => {
            const card = await mountCard(`<p>Go <a href="${address}">there</a></p>`);
            const content = await filled(card);
            expect(content.innerHTML).to.equal('<p dir="auto">Go there</p>');
          }));
      }

      it('has no element, style or request of other kinds', () =>
        run(async () => {
          const card = await mountCard(
            '<p class="x" id="y" style="color:red">One</p><img src="/no.png" onerror="alert(1)">' +
              '<script>alert(2)</script><regio-event-list feed="/no.json"></regio-event-list>' +
              '<svg><a href="/x">s</a></svg><math><p>m</p></math><div>Two</div><style>*{}</style>',
          );
          const content = await filled(card);
          for (const element of content.querySelectorAll('*')) {
            expect(element.localName).to.match(/^(p|a)$/);
            expect(element.namespaceURI).to.equal('http://www.w3.org/1999/xhtml');
            expect(element.getAttributeNames().join()).to.match(/^(dir|href,rel)$/);
          }
          expect(content.textContent).to.match(/^One.*Two$/);
        }));

      it('has no pile of marks, even where it is written in other characters', () =>
        run(async () => {
          const content = await filled(await mountCard(`<p>e${'&#769;'.repeat(1000)}</p>`));
          expect(content.textContent).to.equal(`e${'\u0301'.repeat(4)}`);
        }));

      it('is flat, however deep it comes', () =>
        run(async () => {
          const content = await filled(await mountCard(`${'<ul><li>word '.repeat(500)}`));
          const depthOf = (node: Element): number =>
            1 + Math.max(0, ...[...node.children].map(depthOf));
          expect(depthOf(content) - 1).to.equal(8);
          expect(content.textContent.match(/word/g)!.length).to.be.above(100);
        }));

      it('is short, however long it comes', () =>
        run(async () => {
          const content = await filled(await mountCard('<p>word</p>'.repeat(100_000)));
          expect(content.textContent.length).to.be.lessThan(10_000);
        }));
    });
  }

  it('takes the place of the plain words, which the summary keeps otherwise', async () => {
    const card = await mountCard(MARKUP);
    await filled(card);
    const [summary] = parts(card, 'description');
    expect(summary!.textContent.trim()).to.match(
      /^Two days with people who run trains ?\. Day one/,
    );
    expect(shows(summary!)).to.equal(false);
    expect(shows(box(card)!)).to.equal(true);
  });

  it('is spelled out in the summary, which then says it all', async () => {
    const card = await mountCard('<p>Fish &amp; chips, <em>M&ouml;te</em></p>');
    await eventually(() =>
      expect(wordsIn(card, 'description')).to.deep.equal(['Fish & chips, Möte']),
    );
    await filled(card);
    expect(parts(card, 'description-long')[0]!.querySelector(':scope > p')).to.equal(null);
  });

  it('stands beside a summary that says something else', async () => {
    const card = await mountCard(MARKUP, { disambiguatingDescription: 'About trains' });
    await filled(card);
    const [summary] = parts(card, 'description');
    expect(shows(summary!)).to.equal(true);
    const [plain] = [...parts(card, 'description-long')[0]!.querySelectorAll(':scope > p')];
    expect(plain!.textContent).to.include('Two days with people who run trains.\n\nDay one');
    expect(shows(plain!)).to.equal(false);
  });

  it('is in the language of the page, and says so where it is not', async () => {
    const description = { sv: '<p>Två <em>dagar</em></p>', pl: 'Dwa dni' };
    const card = await mountCard(description);
    const content = await filled(card);
    expect(content.textContent).to.equal('Två dagar');
    expect(content.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
    card.lang = 'pl';
    await eventually(() => box(card) === null);
    await eventually(() => expect(wordsIn(card, 'description')).to.deep.equal(['Dwa dni']));
  });

  it('changes with its feed’s next language', async () => {
    const card = await mountCard({
      en: '<p>Two <em>days</em></p>',
      sv: '<p>Två <em>dagar</em></p>',
    });
    await filled(card);
    card.lang = 'sv';
    await eventually(() => expect(box(card)!.textContent).to.equal('Två dagar'));
  });

  it('is plain words where there is no markup in it', async () => {
    const card = await mountCard('if a < b and c > d, 3 <4');
    await eventually(() =>
      expect(wordsIn(card, 'description')).to.deep.equal(['if a < b and c > d, 3 <4']),
    );
    expect(box(card)).to.equal(null);
  });
});
