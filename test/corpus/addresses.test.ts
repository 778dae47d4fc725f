import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import { isAllowedFeed } from '../../src/feed/allowed-feeds.js';
import { toImageUrl } from '../../src/model/parse/image-url.js';
import { toUrl } from '../../src/model/parse/safe-url.js';
import { entry, feedOf } from '../support/events.js';
import { eventually } from './eventually.js';
import { serve } from '../support/network.js';
import { addToHead } from '../support/page.js';
import { setAlarms } from './alarms.js';
import { loadCases } from './cases.js';

interface AddressCase {
  readonly id: string;
  readonly cls: string;
  readonly note: string;
  readonly input: unknown;
  readonly expect: 'allow' | 'reject' | 'either';
  readonly canonical?: string;
  readonly kind?: string;
  readonly allowedOrigins?: readonly string[];
}

const cases = await loadCases<AddressCase>('url.json');
const BASE = 'https://events.example.org/api/v1/feed.json';

/** How one door takes an address: its canonical form, `undefined` where it lets it not in. */
function through({ kind, input, allowedOrigins = [] }: AddressCase): string | undefined {
  if (kind === 'image') return toImageUrl(input, BASE);
  if (kind !== 'feed-param') return toUrl(input, BASE);
  addToHead(`<meta name="regio-allowed-feeds" content="${allowedOrigins.join(' ')}">`);
  let address: string;
  try {
    // As a carrier's feed is read: absolute, else nothing.
    address = new URL(input as string, BASE).href;
  } catch {
    return;
  }
  return isAllowedFeed(address) ? address : undefined;
}

describe('hostile addresses', () => {
  if (cases.length === 0) it.skip('are not there');

  for (const one of cases) {
    it(`${one.id} ${one.cls} ${one.note}`.slice(0, 120), () => {
      const address = through(one);
      // What only looks like a script is a path on the feed's own host: of no use, and no harm.
      const isPath =
        one.cls === 'javascript-lookalike' && address?.startsWith(new URL(BASE).origin);
      // No server can have such a name.
      const isTooLong = one.note === 'host label over 63';
      if (one.expect === 'reject' && !isPath && !isTooLong) expect(address).to.equal(undefined);
      if (one.expect === 'allow') expect(address).to.equal(one.canonical);
      if (address !== undefined) {
        expect(new URL(address).protocol).to.match(/^(https?|mailto|tel):$/);
        expect(new URL(address).username).to.equal('');
      }
    });
  }

  it('lead nowhere from a card, and cost no event', async () => {
    const alarms = setAlarms();
    const links = cases.filter(({ kind }) => !kind);
    const feed = serve(
      BASE,
      feedOf(
        links.map(({ id, input }) =>
          entry(id, '2030-06-10', {
            url: input,
            subjectOf: { name: 'More', url: input },
            organizer: { name: 'Office', url: input },
            description: `<p><a href="${(typeof input === 'string' ? input : '').replaceAll('"', '&quot;')}">here</a></p>`,
          }),
        ),
      ),
    );
    const cards = links.map(({ id }) => {
      const card = document.createElement('regio-event-card');
      for (const [name, value] of Object.entries({
        feed,
        event: id,
        now: '2030-05-01',
        lang: 'en',
      }))
        card.setAttribute(name, value);
      card.details = true;
      document.body.append(card);
      return card;
    });
    await eventually(() =>
      cards.every((card) => card.shadowRoot?.querySelector('[part="details-content"]')),
    );
    for (const card of cards) {
      for (const link of card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        expect(link.protocol, link.href).to.match(/^(https?|mailto|tel):$/);
        // A click that is heard of goes nowhere, but would run a script.
        link.addEventListener('click', (click) => click.preventDefault());
        link.click();
      }
      card.remove();
    }
    expect(alarms.ran).to.deep.equal([]);
    expect(alarms.uncaught).to.deep.equal([]);
    alarms.rest();
  });
});
