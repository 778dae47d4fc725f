import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const EVENTS = [
  entry('Fair', '2030-05-20', {
    provisional: true,
    about: ['mobility'],
    registration: { url: 'https://e.org/' },
  }),
];
const ENGLISH = /Save the date|Register|Show|Part of|More about|Starts|Monday|May/;

describe('the language of an element', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    document.documentElement.removeAttribute('lang');
  });

  const put = (html: string) => {
    page.innerHTML = html;
    return page.querySelector<HTMLElement>('regio-event-list')!;
  };
  const status = async (list: Element, expected: string) => {
    await eventually(() => expect(wordsIn(list, 'status')).to.deep.equal([expected]));
  };

  // First of all: sentences are loaded once for the whole page.
  for (const [lang, words] of [
    ['sv', ['Spara datumet', 'Anmäl dig', 'måndag 20 maj 2030']],
    ['pl', ['Zapisz datę', 'Zarejestruj się', 'poniedziałek, 20 maja 2030']],
    ['ca', ['Reserveu-vos la data', 'Inscriviu-vos-hi', 'dilluns, 20 de maig del 2030']],
  ] as const) {
    it(`is there from the first word on (${lang})`, async () => {
      const tags = [
        'regio-event-list',
        'regio-event-card',
        'regio-countdown',
        'regio-theme-filter',
        'regio-registration-button',
      ];
      const seen: string[] = [];
      const observer = new MutationObserver(() => {
        for (const one of page.children) seen.push(one.shadowRoot?.textContent ?? '');
      });
      const feed = serveEvents(EVENTS);
      page.append(
        ...tags.map((tag) => {
          const element = document.createElement(tag);
          element.setAttribute('feed', feed);
          element.setAttribute('lang', lang);
          observer.observe(element.shadowRoot ?? element.attachShadow({ mode: 'open' }), {
            childList: true,
            subtree: true,
            characterData: true,
          });
          return element;
        }),
      );
      const list = page.querySelector('regio-event-list')!;
      await eventually(() => parts(list, 'title').length > 0);
      const [, , countdown, filter] = page.children;
      await eventually(() => parts(countdown!, 'label').length > 0);
      await eventually(() => parts(filter!, 'toggle').length > 0);
      observer.disconnect();
      const text = await shownText(list);
      for (const word of words) expect(text).to.contain(word);
      expect(seen.length).to.be.above(0);
      expect(seen.filter((one) => ENGLISH.test(one))).to.deep.equal([]);
    });
  }

  it('is the page’s', async () => {
    document.documentElement.lang = 'sv';
    await status(
      put(`<regio-event-list feed="${serveEvents(EVENTS)}"></regio-event-list>`),
      'Spara datumet',
    );
  });

  it('is that of what surrounds it', async () => {
    document.documentElement.lang = 'sv';
    await status(
      put(
        `<div lang="pl"><p><regio-event-list feed="${serveEvents(EVENTS)}"></regio-event-list></p></div>`,
      ),
      'Zapisz datę',
    );
  });

  it('is that of what surrounds a shadow root that says nothing', async () => {
    page.lang = 'ca';
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = `<section><regio-event-list feed="${serveEvents(EVENTS)}"></regio-event-list></section>`;
    await status(root.querySelector('regio-event-list')!, 'Reserveu-vos la data');
  });

  it('is English where the page says none, whatever the browser speaks', async () => {
    Object.defineProperty(navigator, 'language', { configurable: true, value: 'pl' });
    try {
      await status(
        put(`<regio-event-list feed="${serveEvents(EVENTS)}"></regio-event-list>`),
        'Save the date',
      );
    } finally {
      delete (navigator as { language?: string }).language;
    }
  });

  it('is English where we do not speak the page’s, with dates that agree', async () => {
    const list = put(
      `<regio-event-list lang="is" feed="${serveEvents(EVENTS)}"></regio-event-list>`,
    );
    await status(list, 'Save the date');
    expect(wordsIn(list, 'time')[0]).to.contain('20 May 2030');
  });

  for (const lang of ['sv-FI', 'SV', 'sv-SE']) {
    it(`knows ${lang}`, async () => {
      await status(
        put(`<regio-event-list lang="${lang}" feed="${serveEvents(EVENTS)}"></regio-event-list>`),
        'Spara datumet',
      );
    });
  }

  for (const lang of ['xx-nonsense-!', '😀', 'en_GB', '-']) {
    it(`takes lang="${lang}" for English`, async () => {
      await status(
        put(`<regio-event-list lang="${lang}" feed="${serveEvents(EVENTS)}"></regio-event-list>`),
        'Save the date',
      );
    });
  }

  for (const [lang, title, marked] of [
    ['ar', 'معرض', null],
    ['AR', 'معرض', null],
    ['sv-FI', 'Mässa', null],
    ['SV_SE', 'Mässa', null],
    ['fi', 'Fair', 'en'],
  ] as const)
    it(`is that of the feed’s words where the feed has it (${lang})`, async () => {
      const name = { ar: 'معرض', sv: 'Mässa', en: 'Fair' };
      const feed = serveEvents([{ ...EVENTS[0], name }]);
      const list = put(
        `<div lang="${lang}"><regio-event-list feed="${feed}"></regio-event-list></div>`,
      );
      await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal([title]));
      const words = list.shadowRoot!.querySelector('[part=title] a')!;
      expect(words.getAttribute('lang')).to.equal(marked);
    });

  it('follows the page to another one, without another request', async () => {
    document.documentElement.lang = 'en';
    const feed = serveEvents(EVENTS);
    const list = put(`<regio-event-list feed="${feed}"></regio-event-list>`);
    await status(list, 'Save the date');
    document.documentElement.lang = 'sv';
    await status(list, 'Spara datumet');
    expect(requestsTo(feed)).to.equal(1);
  });

  it('follows an element that moves', async () => {
    const list = put(
      `<div lang="sv"><regio-event-list feed="${serveEvents(EVENTS)}"></regio-event-list></div><div lang="pl" id="there"></div>`,
    );
    await status(list, 'Spara datumet');
    page.querySelector('#there')!.append(list);
    await status(list, 'Zapisz datę');
  });

  it('leaves the elements apart that have each their own', async () => {
    const feed = serveEvents(EVENTS);
    page.innerHTML = ['en', 'sv', 'pl']
      .map((lang) => `<regio-event-list lang="${lang}" feed="${feed}"></regio-event-list>`)
      .join('');
    const [en, sv, pl] = page.children;
    await status(en!, 'Save the date');
    await status(sv!, 'Spara datumet');
    await status(pl!, 'Zapisz datę');
    expect(requestsTo(feed)).to.equal(1);
  });

  it('is said before anything else where the feed fails', async () => {
    const feed = serve(newAddress(), () => new Response('', { status: 404 }));
    const list = put(`<regio-event-list lang="ca" feed="${feed}"></regio-event-list>`);
    await eventually(async () =>
      expect(await shownText(list)).to.contain('No s’han pogut carregar els actes.'),
    );
  });
});
