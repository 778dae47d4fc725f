import { expect } from '@open-wc/testing';
import { contrast } from '../../src/builder/contrast.js';
import { draftOf, toQuery, withElement, withOption } from '../../src/builder/draft.js';
import { snippetsOf } from '../../src/builder/snippets.js';
import { linkOf } from '../../src/embed/carrier-of.js';
import { addToHead } from '../support/page.js';

const HOST = 'https://office.example/regio/';
const draft = (query: string) => draftOf(new URLSearchParams(query));
const made = (query: string) => snippetsOf(draft(query), HOST, 'Events');

describe('the snippets', () => {
  const QUERY = 'view=event-list&feed=/events.json&theme=mobility+eco&limit=5&accent=9c3a1b';
  const ADDRESS =
    'https://office.example/regio/embed.html?view=event-list&feed=/events.json&theme=mobility+eco&limit=5';
  const LINK = `<a href="${ADDRESS.replaceAll('&', '&amp;')}">Events</a>`;

  it('are exact', () => {
    const { carriers, script, styles, permission, oembedLink } = made(QUERY);
    const tag =
      '<script type="module" src="https://office.example/regio/regio-events.js"></script>';
    expect(script).to.equal(tag);
    expect(carriers.element).to.equal(
      `${tag}\n<regio-event-list feed="https://office.example/events.json" theme="mobility eco" limit="5">${LINK}</regio-event-list>`,
    );
    expect(carriers.placeholder).to.equal(
      `<div class="regio-event-list" data-feed="https://office.example/events.json" data-theme="mobility eco" data-limit="5">${LINK}</div>`,
    );
    expect(carriers.link).to.equal(LINK);
    expect(carriers.address).to.equal(`${ADDRESS}&accent=9c3a1b`);
    expect(carriers.iframe).to.equal(
      `<iframe src="${ADDRESS.replaceAll('&', '&amp;')}&amp;accent=9c3a1b" title="Events" loading="lazy" width="100%" height="320"></iframe>\n<script defer src="https://office.example/regio/frame-resizer.js"></script>`,
    );
    expect(styles).to.equal(':root { --regio-accent: #9c3a1b; }');
    expect(permission).to.equal('');
    expect(oembedLink).to.equal(
      '<link rel="alternate" type="application/json+oembed" href="https://office.example/regio/oembed/event-list-theme-mobility-eco-limit-5-accent-9c3a1b-76i2fx.json" title="Events">',
    );
  });

  it('have at most two lines each, and one where the template has the script', () => {
    for (const [name, text] of Object.entries(made(QUERY).carriers))
      expect(text.split('\n').length, name).to.be.at.most(2);
    expect(made(`${QUERY}&script=template`).carriers.element).not.to.contain('<script');
  });

  it('say yes in words where a system may take an attribute without a value away', () => {
    const { carriers } = made('view=event-card&details=true&script=template');
    expect(carriers.element).to.match(/^<regio-event-card details>/);
    expect(carriers.placeholder).to.match(/^<div class="regio-event-card" data-details="true">/);
  });

  it('say nothing of what an address leaves empty', () => {
    const { carriers, clientExtension } = made('view=event-list&feed=&group=&order=&search=');
    expect(carriers.placeholder).to.match(/^<div class="regio-event-list" data-search="true">/);
    expect(carriers.address).to.match(/\?view=event-list&search=true$/);
    expect(clientExtension).to.match(/properties:\n {8}- "search=true"$/);
  });

  it('make an oEmbed answer', () => {
    const answer = JSON.parse(made(QUERY).carriers.oembed) as Record<string, unknown>;
    expect(answer).to.deep.include({
      version: '1.0',
      type: 'rich',
      title: 'Events',
      width: 600,
      height: 320,
      provider_url: 'https://office.example',
    });
    expect(answer['html']).to.match(/^<iframe [^>]*><\/iframe>$/);
  });

  it('name each oEmbed answer by the whole of its configuration', () => {
    const fileOf = (query: string) => /[^/]+\.json/.exec(made(query).oembedLink)![0];
    const long = 'x'.repeat(300);
    const files = [
      'view=event-list&feed=/a.json',
      'view=event-list&feed=/b.json',
      'view=event-list&theme=a+b',
      'view=event-list&theme=a-b',
      `view=event-list&theme=${long}1`,
      `view=event-list&theme=${long}2`,
    ].map(fileOf);
    expect(new Set(files).size, files.join()).to.equal(files.length);
    for (const file of files) expect(file).to.match(/^[a-z\d-]{1,80}\.json$/);
  });

  it('have no script for a system that takes none', () => {
    const { iframe } = made('view=event-list&feed=/events.json&cms=sharepoint').carriers;
    expect(iframe).to.match(/^<iframe [^>]* height="480"><\/iframe>$/);
  });

  it('ask for permission where the feed lies elsewhere', () => {
    expect(
      made('feed=https://feeds.example/a.json+https://feeds.example/b.json').permission,
    ).to.equal('<meta name="regio-allowed-feeds" content="https://feeds.example">');
  });

  it('let nothing out of its attribute', () => {
    const { carriers } = made(
      'view=event-card&event="><script>alert(1)</script>&text=<b>A+%26+B</b>',
    );
    const page = new DOMParser().parseFromString(
      `${carriers.element}${carriers.placeholder}${carriers.link}${carriers.iframe}`,
      'text/html',
    );
    expect([...page.scripts].map(({ text }) => text).join('')).to.equal('');
    expect(page.querySelector('regio-event-card')!.getAttribute('event')).to.contain('"><script>');
    expect(page.querySelector('a')!.textContent).to.equal('<b>A & B</b>');
  });

  it('are read by the carriers as they were meant', () => {
    addToHead(`<script type="text/plain" src="${HOST}regio-events.js"></script>`);
    const template = document.createElement('template');
    template.innerHTML = made(QUERY).carriers.link;
    const link = document.importNode(template.content, true).querySelector('a')!;
    const { reading, problems } = linkOf(link)!;
    expect(problems).to.deep.equal([]);
    expect(Object.fromEntries(reading!.options)).to.deep.equal({
      feed: 'https://office.example/events.json',
      theme: 'mobility eco',
      limit: '5',
    });
  });

  it('describe a client extension', () => {
    expect(made('view=countdown&feed=/events.json&to=start').clientExtension).to.equal(
      [
        'regio-countdown:',
        '    type: customElement',
        '    name: "countdown"',
        '    htmlElementName: regio-countdown',
        '    instanceable: true',
        '    useESM: true',
        '    urls:',
        '        - https://office.example/regio/regio-events.js',
        '    properties:',
        '        - "feed=https://office.example/events.json"',
        '        - "to=start"',
      ].join('\n'),
    );
  });
});

describe('a draft', () => {
  it('comes back from the address as it was', () => {
    for (const query of [
      'view=event-list',
      'view=event-card&event=forum&details=true&cms=plone&carrier=iframe&text=Our+forum',
      'view=countdown&feed=/a.json+/b.json&precision=second&lang=sv&scheme=dark&script=template',
    ]) {
      expect(
        toQuery(draft(query), new URLSearchParams()).toString().split('&').sort(),
      ).to.deep.equal(new URLSearchParams(query).toString().split('&').sort());
    }
  });

  it('leaves other parameters of the page alone', () => {
    expect(toQuery(draft(''), new URLSearchParams('ui=sv&regio-theme=eco')).toString()).to.equal(
      'ui=sv&regio-theme=eco&view=event-list',
    );
  });

  it('is not led astray by an address', () => {
    const { element, options, cms, carrier } = draft(
      'view=__proto__&limit=-1&cms=constructor&carrier=constructor&x=1&order=up',
    );
    expect([element, options.size, cms, carrier]).to.deep.equal(['event-list', 0, '', '']);
  });

  it('forgets defaults, and what another element does not have', () => {
    const five = withOption(draft('layout=grid'), 'limit', '5');
    expect([...withOption(five, 'limit', '10').options.keys()]).to.deep.equal(['layout']);
    expect([...withElement(five, 'event-card').options.keys()]).to.deep.equal(['layout']);
  });
});

describe('the contrast', () => {
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['ffffff', 'ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0b4a8f', '#FFFFFF', 8.79],
  ] as const) {
    it(`of ${one} and ${other} is ${ratio}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
      expect(contrast(other, one)).to.be.closeTo(ratio, 0.01);
    });
  }

  it('of what is no colour is no number', () => {
    expect(contrast('red', '#ffffff')).to.be.NaN;
  });
});
