import { expect } from '@open-wc/testing';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { framesOfTest, listIn } from '../support/frames.js';
import { canEmulate, darken } from '../support/looks.js';
import { addToHead } from '../support/page.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

const EVENTS = [
  entry('Bikes', '2099-06-01', { about: [{ termCode: 'mobility', name: 'Mobility' }] }),
  entry('Forests', '2099-06-02', { about: [{ termCode: 'eco', name: 'Ecology' }] }),
];

describe('the frame page', () => {
  const openFrame = framesOfTest();
  const heard: MessageEvent<unknown>[] = [];
  const hear = (message: MessageEvent<unknown>) => heard.push(message);

  beforeEach(() => {
    heard.length = 0;
    addEventListener('message', hear);
  });
  afterEach(() => removeEventListener('message', hear));

  const open = (parameters: string, sandbox?: string) =>
    openFrame(`/embed.html?${parameters}`, sandbox);

  async function shows(frame: HTMLIFrameElement, ...titles: string[]) {
    const list = await listIn(frame);
    // The first frame loads every module.
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(titles), 15_000);
  }

  const linkIn = (frame: HTMLIFrameElement) =>
    eventually(() => {
      const { contentDocument: document } = frame;
      return document?.readyState === 'complete' ? document.querySelector('main > a') : null;
    });

  const turns = async (frame: HTMLIFrameElement, count: number) => {
    for (let turn = 0; turn < count; turn++)
      await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(resolve));
  };

  const inkOf = (element: Element) => {
    const [red, green, blue] = getComputedStyle(element).color.match(/\d+/g)!.map(Number);
    return Math.min(red!, green!, blue!) > 200 ? 'light' : 'dark';
  };

  const toldBy = (frame: HTMLIFrameElement) =>
    heard.filter(({ source }) => source === frame.contentWindow).map(({ data }) => data);

  it('shows a view from its address', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(`view=event-list&theme=eco&lang=sv&feed=${feed}`);
    await shows(frame, 'Forests');
    const { title, documentElement: root } = frame.contentDocument!;
    expect(root.lang).to.equal('sv');
    expect(title).to.equal(`Evenemang – ${location.hostname}`);
  });

  for (const and of ['&amp;', '&amp;amp;', '&#038;'])
    it(`shows what its address names, also with ${and} between`, async () => {
      const feed = serveEvents(EVENTS);
      const frame = open(['view=event-list', 'theme=eco', 'lang=sv', `feed=${feed}`].join(and));
      await shows(frame, 'Forests');
      expect(frame.contentDocument!.documentElement.lang).to.equal('sv');
    });

  it('keeps its link for when there is nothing to show', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(`view=event-list&feed=${feed}`);
    await shows(frame, 'Bikes', 'Forests');
    expect((await listIn(frame)).querySelector('a')!.getAttribute('href')).to.equal('/');
  });

  it('tells the page around its height, and nothing else', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(`view=event-list&feed=${feed}`);
    await shows(frame, 'Bikes', 'Forests');
    await eventually(() => {
      const { height } = frame.contentDocument!.body.getBoundingClientRect();
      return expect(toldBy(frame).at(-1)).to.deep.equal({
        type: 'regio:height',
        height: Math.ceil(height),
      });
    });
    for (const data of toldBy(frame)) expect(Object.keys(data as object)).to.have.length(2);
    expect(frame.contentDocument!.querySelector('base')!.target).to.equal('_blank');
  });

  for (const [what, view, button] of [
    ['a menu', 'add-to-calendar', '[part=button]'],
    ['more themes', 'theme-filter', '[part=more]'],
  ] as const) {
    it(`makes room for ${what}, for as long as it is open`, async () => {
      const about = Array.from({ length: 40 }, (_, index) => ({
        termCode: `t${index}`,
        name: `A theme with the number ${index}`,
      }));
      const feed = serveEvents([entry('Bikes', '2099-06-01T10:00', { about })]);
      const frame = open(`view=${view}&feed=${feed}`);
      const element = await eventually(() =>
        frame.contentDocument?.querySelector<HTMLElement>(`regio-${view}`),
      );
      const told = () => (toldBy(frame).at(-1) as { height: number }).height;
      const shut = await eventually(() => {
        const shown = element.shadowRoot?.querySelector<HTMLElement>(button);
        return shown?.checkVisibility() ? shown : null;
      });
      await eventually(() => element.shadowRoot!.querySelector('.room') === null);
      const height = await eventually(() => {
        const { height: now } = frame.contentDocument!.body.getBoundingClientRect();
        return told() === Math.ceil(now) ? told() : null;
      });
      shut.click();
      const popover = await eventually(() =>
        element.shadowRoot!.querySelector<HTMLElement>('[popover]:popover-open'),
      );
      await eventually(() => told() >= height + popover.scrollHeight);
      frame.style.height = `${told()}px`;
      await eventually(() => {
        const { top, bottom, height: seen } = popover.getBoundingClientRect();
        return expect(top > 0 && bottom <= frame.clientHeight && seen >= popover.scrollHeight).to.be
          .true;
      });
      popover.hidePopover();
      await eventually(() => expect(told()).to.equal(height));
    });
  }

  it('scrolls inside at a fixed height, with a way out to a page of its own', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(`view=event-list&height=fixed&feed=${feed}`);
    await shows(frame, 'Bikes', 'Forests');
    const document = frame.contentDocument!;
    const main = document.querySelector('main')!;
    expect(main.scrollHeight).to.be.above(main.clientHeight);
    expect(document.body.getBoundingClientRect().height).to.equal(frame.clientHeight);
    const link = document.querySelector<HTMLAnchorElement>('footer a')!;
    expect(link.textContent).to.equal('Open on a page of its own');
    expect(new URL(link.href).search).to.equal(
      `?${new URLSearchParams({ view: 'event-list', feed })}`,
    );
    expect(toldBy(frame)).to.deep.equal([]);
    // The way out looks like a carrier. Once another one has been found, it would be, too.
    const carrier = Object.assign(document.createElement('div'), { className: 'regio-countdown' });
    carrier.dataset['feed'] = feed;
    link.remove();
    main.parentElement!.append(link, carrier);
    await eventually(() => carrier.querySelector('regio-countdown'));
    expect(document.querySelectorAll('regio-event-list')).to.have.length(1);
  });

  it('takes colours and scheme', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(
      `view=event-list&scheme=dark&accent=9c3a1b&on-accent=%23ffffff&feed=${feed}`,
    );
    await shows(frame, 'Bikes', 'Forests');
    const style = frame.contentWindow!.getComputedStyle(frame.contentDocument!.documentElement);
    expect(style.colorScheme).to.equal('dark');
    expect(style.getPropertyValue('--regio-accent')).to.equal('#9c3a1b');
    expect(style.getPropertyValue('--regio-on-accent')).to.equal('#ffffff');
  });

  describe('on a dark page', () => {
    /** The colours of the text and of what is painted behind it; `transparent` where that is the page's. */
    const coloursIn = (frame: HTMLIFrameElement) => {
      const { documentElement: root } = frame.contentDocument!;
      const { color, backgroundColor, colorScheme } = frame.contentWindow!.getComputedStyle(root);
      return { color, backgroundColor, colorScheme };
    };
    const [BLACK, CLEAR] = ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)'];

    for (const [scheme, colorScheme] of [
      ['', 'light'],
      ['&scheme=dark', 'dark'],
      ['&scheme=auto', 'light dark'],
    ] as const)
      it(`says which light it is drawn in${scheme && `, given ${scheme}`}, so that browsers put a ground behind it`, async () => {
        addToHead('<style>:root { color-scheme: dark; background: #111 }</style>');
        const frame = open(`view=event-list${scheme}&feed=${serveEvents(EVENTS)}`);
        await shows(frame, 'Bikes', 'Forests');
        expect(coloursIn(frame).colorScheme).to.equal(colorScheme);
        if (scheme !== '&scheme=dark') return;
        expect(coloursIn(frame).color).not.to.equal(BLACK);
      });

    it('has a ground of its own on a device that is dark, as the page may be', async function () {
      if (!canEmulate) return this.skip();
      addToHead('<style>body { background: #111; color: #eee }</style>');
      const frame = open(`view=event-list&feed=${serveEvents(EVENTS)}`);
      await shows(frame, 'Bikes', 'Forests');
      expect(coloursIn(frame)).to.include({ color: BLACK, backgroundColor: CLEAR });
      await darken();
      await eventually(() =>
        expect(coloursIn(frame)).to.include({
          color: BLACK,
          backgroundColor: 'rgb(255, 255, 255)',
        }),
      );
    });
  });

  for (const [why, parameters] of [
    ['a feed of strangers', 'view=event-list&feed=https://evil.example/f.json'],
    ['a feed of strangers among others', 'view=event-list&feed=/a.json+//evil.example/f.json'],
    ['a feed in the page', 'view=event-list&feed=%23events'],
    ['a feed that is no address', 'view=event-list&feed=data:application/json,{}'],
    ['a view that does not exist', 'view=constructor'],
  ]) {
    it(`leaves its link, and asks for nothing, given ${why}`, async () => {
      const frame = open(parameters!);
      const link = await linkIn(frame);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(link.isConnected && link.parentElement!.localName).to.equal('main');
      expect(frame.contentDocument!.querySelectorAll('regio-event-list').length).to.equal(0);
    });
  }

  it('keeps its link, given a feed that is redirected to strangers', async () => {
    const elsewhere = 'https://evil.example/feed.json';
    serve(elsewhere, () => {
      const headers = { 'access-control-allow-origin': '*' };
      return new Response(JSON.stringify({ events: EVENTS }), { headers });
    });
    const feed = serve(newAddress(), () => Response.redirect(elsewhere));
    const frame = open(`view=event-list&feed=${feed}`);
    const list = await listIn(frame);
    await eventually(() => expect(requestsTo(elsewhere)).to.equal(1));
    await eventually(() => expect(list.shadowRoot!.querySelector('slot')).not.to.equal(null));
    expect(list.querySelector('a')).not.to.equal(null);
    expect(wordsIn(list, 'title')).to.deep.equal([]);
  });

  it('keeps its link in the language and the light that were asked for', async () => {
    for (const parameters of ['view=event-list&feed=//evil.example/f.json', 'view=constructor']) {
      const frame = open(`${parameters}&scheme=dark&lang=sv`);
      const link = await linkIn(frame);
      const { documentElement: root } = frame.contentDocument!;
      expect(root.lang).to.equal('sv');
      expect(inkOf(link), 'ink').to.equal('light');
    }
  });

  it('leaves out what it cannot use', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(
      `view=event-list&feed=${feed}&limit=-1&FEED=https://evil.example/&title=Call%200900&script=x&__proto__[x]=1&accent=red;&lang=..%2F&redirect=x`,
    );
    await shows(frame, 'Bikes', 'Forests');
    const list = await listIn(frame);
    expect(list.getAttributeNames()).to.have.members(['from-carrier', 'feed']);
    expect(frame.contentDocument!.title).not.to.contain('0900');
    expect(requestsTo(feed)).to.equal(1);
  });

  it('reads no text as code or address', async () => {
    const feed = serveEvents(EVENTS);
    const frame = open(`view=event-list&feed=${feed}&theme=%E0%A4%A&group=<b>`);
    const list = await listIn(frame);
    expect(list.getAttribute('group')).to.equal('<b>');
    expect(list.querySelector('b')).to.equal(null);
  });

  describe('in a sandbox with scripts alone', () => {
    it('works with the classic script, where the feed lets anybody read', async () => {
      const frame = open('view=event-list&feed=/test/embed/open-feed.json', 'allow-scripts');
      // Nobody can look into it, but it tells its height: a skeleton is higher than a link, a card as well.
      await eventually(() => toldBy(frame).length > 1);
      expect(heard.at(-1)!.origin).to.equal('null');
      await eventually(() => (toldBy(frame).at(-1) as { height: number }).height > 90);
    });
  });

  describe('with its script in the page around', () => {
    const tell = (frame: HTMLIFrameElement, data: unknown, origin = location.origin) =>
      dispatchEvent(
        // Firefox lets nobody name a sandboxed window as the source.
        Object.defineProperty(new MessageEvent('message', { data, origin }), 'source', {
          value: frame.contentWindow,
        }),
      );

    before(async () => {
      await import(new URL('/frame-resizer.js', location.href).href);
    });

    it('gets the height it tells', async () => {
      const feed = serveEvents(EVENTS);
      const frame = open(`view=event-list&feed=${feed}`);
      await shows(frame, 'Bikes', 'Forests');
      await eventually(() => {
        const { height } = frame.contentDocument!.body.getBoundingClientRect();
        return expect(frame.style.height).to.equal(`${Math.ceil(height)}px`);
      });
    });

    for (const [where, styles] of [
      ['a clean page', ''],
      [
        'a page that counts edges outside',
        'iframe { box-sizing: content-box; border: 2px solid; padding: 8px }',
      ],
      [
        'a page that counts edges inside',
        '* { box-sizing: border-box } iframe { border: 2px solid; padding: 8px 0 7px }',
      ],
      [
        'an enlarged page',
        'html { zoom: 1.1 } iframe { box-sizing: content-box; border: 2px solid; padding: 8px }',
      ],
    ] as const)
      it(`has its height within two messages, and shrinks again, in ${where}`, async () => {
        addToHead(`<style>${styles}</style>`);
        const feed = serveEvents(EVENTS);
        const frame = open(`view=event-list&limit=1&feed=${feed}`);
        await shows(frame, 'Bikes');
        const { body } = frame.contentDocument!;
        const heights = () => toldBy(frame).map((one) => (one as { height: number }).height);
        const settled = async () => {
          const wanted = () => Math.ceil(body.getBoundingClientRect().height);
          await eventually(() => expect(heights().at(-1)).to.equal(wanted()));
          await turns(frame, 5);
          const { documentElement: root } = frame.contentDocument!;
          expect(root.scrollHeight, 'scrolls').to.be.at.most(root.clientHeight + 1);
          // In Firefox an enlarged frame is some pixels higher than it should be.
          expect(frame.contentWindow!.innerHeight).to.be.closeTo(wanted(), 1 + wanted() / 100);
          return heights().at(-1)!;
        };
        const one = await settled();
        const list = await listIn(frame);
        let before = heights().length;
        list.limit = 2;
        await shows(frame, 'Bikes', 'Forests');
        expect(await settled()).to.be.above(one);
        expect(heights().length - before).to.be.at.most(2);
        before = heights().length;
        list.limit = 1;
        await shows(frame, 'Bikes');
        expect(await settled()).to.equal(one);
        expect(heights().length - before).to.be.at.most(2);
      });

    it('is asked again by a script that came late', async () => {
      const feed = serveEvents(EVENTS);
      const frame = open(`view=event-list&feed=${feed}`);
      await shows(frame, 'Bikes', 'Forests');
      frame.style.height = '';
      heard.length = 0;
      frame.contentWindow!.postMessage({ type: 'regio:ask' }, '*');
      await eventually(() => toldBy(frame).length > 0);
    });

    it('takes only a sound height, from that window and origin', () => {
      const frame = open('view=event-list&feed=https://evil.example/x.json');
      const other = open('view=countdown&feed=https://evil.example/x.json');
      for (const data of [
        { type: 'regio:height', height: 0 },
        { type: 'regio:height', height: -5 },
        { type: 'regio:height', height: NaN },
        { type: 'regio:height', height: '640' },
        { type: 'regio:height' },
        { type: 'constructor', height: 640 },
        { type: 'regio:navigate', url: 'javascript:alert(1)' },
        '{"type":"regio:height","height":10}',
        null,
        [],
      ]) {
        tell(frame, data);
        expect(frame.style.height, JSON.stringify(data)).to.equal('');
      }
      tell(frame, { type: 'regio:height', height: 640 }, 'https://evil.example');
      tell(frame, { type: 'regio:height', height: 640 }, 'null');
      expect(frame.style.height).to.equal('');
      tell(frame, { type: 'regio:height', height: 640.2 });
      expect(frame.style.height).to.equal('641px');
      expect(other.style.height).to.equal('');
      tell(frame, { type: 'regio:height', height: 1e9 });
      expect(frame.style.height).to.equal('20000px');
    });

    it('gets it whatever is wrong with the address of another frame', () => {
      const broken = document.createElement('iframe');
      broken.src = 'https://[x/embed.html?view=countdown';
      document.body.prepend(broken);
      const frame = open('view=event-list&feed=https://evil.example/x.json');
      tell(broken, { type: 'regio:height', height: 640 });
      tell(frame, { type: 'regio:height', height: 640 });
      expect([broken, frame].map(({ style }) => style.height)).to.deep.equal(['', '640px']);
      broken.remove();
    });

    it('takes the height of a sandboxed frame from no origin', () => {
      const frame = open('view=event-list&feed=https://evil.example/x.json', 'allow-scripts');
      tell(frame, { type: 'regio:height', height: 640 });
      expect(frame.style.height).to.equal('');
      tell(frame, { type: 'regio:height', height: 640 }, 'null');
      expect(frame.style.height).to.equal('640px');
    });
  });
});
