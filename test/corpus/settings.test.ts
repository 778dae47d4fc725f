import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/event-list.js';
import { text } from '../../src/elements/option.js';
import { isAllowedFeed } from '../../src/feed/allowed-feeds.js';
import { readParameters } from '../../src/embed/configuration.js';
import { isValid } from '../../src/embed/option-value.js';
import { entry, feedOf, serveEvents } from '../support/events.js';
import { eventually } from './eventually.js';
import { framesOfTest, listIn } from '../support/frames.js';
import { newAddress, serve } from '../support/network.js';
import { parts, wordsIn } from '../support/parts.js';
import { setAlarms } from './alarms.js';
import { loadCases } from './cases.js';

interface StyleCase {
  readonly id: string;
  readonly kind: string;
  readonly note: string;
  readonly value: unknown;
  readonly expect: string;
}

interface EmbedCase {
  readonly id: string;
  readonly dir: 'frame->host' | 'host->frame' | 'url-config';
  readonly note: string;
  readonly origin?: string;
  readonly data: unknown;
  readonly expect: string;
}

const styles = await loadCases<StyleCase>('css.json');
const embeds = await loadCases<EmbedCase>('embed.json');

const NOW = '2030-05-01T12:00:00Z';

describe('hostile styles', () => {
  if (styles.length === 0) it.skip('are not there');

  const colour = text('color');

  for (const { id, kind, note, value, expect: wanted } of styles) {
    it(`${id} ${kind}: ${note}`, async () => {
      // The one door for colours takes six digits, which is less than the corpus lets pass.
      if (wanted === 'reject') expect(isValid(colour, String(value))).to.equal(false);

      // A feed has none at all.
      const show = async (about: object) => {
        const list = document.createElement('regio-event-list');
        const feed = serve(newAddress('styles'), feedOf([entry('One', '2030-06-10', { about })]));
        for (const [name, text] of Object.entries({ feed, now: NOW, lang: 'en' }))
          list.setAttribute(name, text);
        document.body.append(list);
        const theme = await eventually(() => parts(list, 'theme')[0]);
        const { color, backgroundColor, width, font } = getComputedStyle(theme);
        const seen = [color, backgroundColor, width, font, theme.className, theme.id];
        list.remove();
        return seen;
      };
      const plain = { termCode: 'eco', name: 'Ecology' };
      const styled = {
        ...plain,
        color: value,
        style: value,
        class: value,
        css: value,
        font: value,
      };
      expect(await show(styled)).to.deep.equal(await show(plain));
    });
  }
});

describe('hostile messages and addresses of frames', () => {
  if (embeds.length === 0) it.skip('are not there');

  let alarms: ReturnType<typeof setAlarms>;
  const open = framesOfTest();
  beforeEach(() => void (alarms = setAlarms()));
  afterEach(() => alarms.rest());

  before(async () => {
    const script = document.createElement('script');
    script.src = '/frame-resizer.js';
    document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
  });

  const tests: Record<EmbedCase['dir'], (one: EmbedCase) => Promise<void>> = {
    async 'frame->host'({ data, origin = '', note, expect: wanted }) {
      const frame = open('https://widgets.example.org/embed.html?view=event-list');
      const source = /source window|itself/.test(note) ? window : frame.contentWindow;
      if (note.includes('disconnect')) frame.remove();
      dispatchEvent(new MessageEvent('message', { data, origin, source }));
      const { height } = frame.style;
      if (wanted === 'accept') expect(height).to.equal(`${(data as { height: number }).height}px`);
      else if (wanted === 'clamp') expect(height).to.equal('20000px');
      // There are no names in our messages, so none can be hostile.
      else if (note !== 'id __proto__') expect(height).to.equal('');
      await Promise.resolve();
    },

    /** A frame takes nothing but the question for its height. */
    async 'host->frame'({ data }) {
      const frame = open(
        `/embed.html?view=event-list&feed=${serveEvents([entry('One', '2099-06-10')])}`,
      );
      const list = await listIn(frame);
      await eventually(() => wordsIn(list, 'title').length === 1);
      // What is written for search engines comes last.
      await eventually(() => frame.contentDocument!.querySelector('[type="application/ld+json"]'));
      const before = frame.contentDocument!.documentElement.outerHTML;
      frame.contentWindow!.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(frame.contentDocument!.documentElement.outerHTML).to.equal(before);
    },

    async 'url-config'({ data, expect: wanted }) {
      const address = String(data);
      if (/^\?feed=(?!https?:)/.test(address)) {
        // Such an address is one on our own server, or too long to be read at all.
        const { configuration, problems } = readParameters(
          'event-list',
          new URLSearchParams(address),
        );
        const { options } = configuration;
        if (address.length > 2000) expect(problems).to.have.length(1);
        else
          expect(isAllowedFeed(new URL(options.get('feed')!, location.href).href)).to.equal(true);
        return;
      }
      if (/^\?feed=/.test(address)) {
        const frame = open(`/embed.html${address}`);
        await eventually(() => frame.contentDocument?.querySelector('main > a'));
        await eventually(() => frame.contentDocument!.readyState === 'complete');
        expect(wanted).to.include('refuse');
        expect(frame.contentDocument!.querySelectorAll('regio-event-list').length).to.equal(0);
        return;
      }
      const feed = serveEvents([entry('One', '2099-06-10')]);
      const [query, hash] = address.startsWith('#') ? ['?', address] : [`${address}&`, ''];
      const frame = open(`/embed.html${query}feed=${feed}${hash}`);
      const list = await listIn(frame);
      await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['One']));
      expect(frame.contentDocument!.title).to.match(/^[^0-9?]+– localhost$/);
      const scripts = frame.contentDocument!.querySelectorAll(
        'script:not([type="application/ld+json"])',
      );
      expect(scripts).to.have.length(2);
      expect(({} as { x?: unknown }).x).to.equal(undefined);
    },
  };

  it('are all of a kind that is known here', () =>
    expect(embeds.filter(({ dir }) => !(dir in tests))).to.deep.equal([]));

  for (const one of embeds.filter(({ dir }) => dir in tests)) {
    it(`${one.id} ${one.dir}: ${one.note}`, async () => {
      await tests[one.dir](one);
      expect(alarms.ran).to.deep.equal([]);
      expect(alarms.uncaught).to.deep.equal([]);
    });
  }
});
