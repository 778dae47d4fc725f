import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { entry, feedOf } from '../support/events.js';
import { eventually } from './eventually.js';
import { serve } from '../support/network.js';
import { parts } from '../support/parts.js';
import { setAlarms } from './alarms.js';
import { batches, loadCases } from './cases.js';

interface ScriptCase {
  readonly id: string;
  readonly payload: string;
  readonly note: string;
  readonly category: string;
}

const cases = await loadCases<ScriptCase>('xss.json');
const NOW = '2030-05-01T12:00:00Z';
const DAY = '2030-06-10';

/** Every element that we draw ourselves; what else there is came out of a feed. */
const OURS =
  /^(a|article|b|bdi|br|button|dd|div|dl|dt|em|figure|figcaption|h[1-6]|hr|img|input|label|li|ol|p|path|slot|span|strong|svg|time|ul)$/;

/** An entry that says the same thing everywhere; the hostile words go where texts and addresses do. */
const hostile = (id: string, payload: string) =>
  entry(`Event ${id}`, DAY, {
    id,
    alternateName: payload,
    disambiguatingDescription: payload,
    description: `<p>Before</p>${payload}<p>After</p>`,
    url: payload,
    doorTime: payload,
    inLanguage: payload,
    location: { name: payload, room: payload, url: payload, address: payload },
    organizer: { name: payload, url: payload, email: payload, telephone: payload },
    contributor: [payload],
    performer: { name: payload, jobTitle: payload, affiliation: payload },
    about: { termCode: payload, name: payload },
    keywords: [payload],
    audience: payload,
    subjectOf: [{ name: payload, url: payload, rel: payload }],
    superEvent: { name: payload, description: payload, url: payload },
    subEvent: [{ name: payload, startDate: DAY, location: payload }],
    registration: {
      url: payload,
      email: payload,
      description: payload,
      unitText: payload,
      price: payload,
    },
    toBeAnnounced: [payload],
    eventStatus: payload,
  });

describe('hostile texts in every field', () => {
  if (cases.length === 0) it.skip('are not there');

  batches(cases, 80).forEach((batch, number) => {
    describe(`batch ${number + 1}`, () => {
      let alarms: ReturnType<typeof setAlarms>;
      let shown: Element[] = [];
      let list: HTMLElementTagNameMap['regio-event-list'];

      const element = (tag: string, attributes: object) => {
        const made = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes))
          made.setAttribute(name, String(value));
        shown.push(made);
        document.body.append(made);
        return made;
      };
      const cards = () => [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part~="card"]')];

      before(async () => {
        alarms = setAlarms();
        const events = batch.flatMap(({ id, payload }) => [
          hostile(id, payload),
          { ...hostile(`named-${id}`, payload), name: payload },
        ]);
        const good = entry('A good neighbour', DAY, { about: 'good' });
        const around = { inLanguage: 'en', about: [{ termCode: 'good', name: batch[0]!.payload }] };
        const feed = serve(
          `https://feeds.example/${number}.json`,
          feedOf([...events, good], around),
        );
        const attributes = { feed, lang: 'en', now: NOW };
        list = element('regio-event-list', { ...attributes, limit: 200 }) as typeof list;
        for (const facet of ['theme', 'place', 'organizer'])
          element('regio-theme-filter', { ...attributes, facet });
        for (const { id } of batch) {
          for (const tag of ['countdown', 'registration-button', 'add-to-calendar'])
            element(`regio-${tag}`, { ...attributes, event: id });
          element('regio-event-card', { ...attributes, event: id, details: true });
        }
        await eventually(() => {
          // Fills what would wait for the reader to come near.
          dispatchEvent(new Event('beforeprint'));
          return (
            cards().length > batch.length &&
            !list.shadowRoot!.querySelector('[data-block], .skeleton')
          );
        });
        for (const button of parts(list, 'details-button')) button.click();
        await eventually(() =>
          cards().every((card) => card.querySelector('[part="details-content"]')),
        );
        await new Promise((resolve) => requestIdleCallback(resolve));
      });
      after(() => {
        shown.forEach((one) => one.remove());
        shown = [];
        alarms.rest();
      });

      it('runs nothing, and nothing goes wrong', () => {
        expect(alarms.ran).to.deep.equal([]);
        expect(alarms.uncaught).to.deep.equal([]);
      });

      it('loses no neighbour', () => {
        const titles = cards().map((card) => card.querySelector('[part="title"]')!.textContent);
        expect(titles).to.include('A good neighbour');
        for (const { id } of batch) expect(titles).to.include(`Event ${id}`);
      });

      for (const { id, category, note } of batch) {
        it(`${id} ${category} ${note}`.slice(0, 120), () => {
          const about = shown.filter((one) => one.getAttribute('event') === id);
          const card = cards().find((one) => one.textContent.includes(`Event ${id}`))!;
          for (const root of [card, ...about.map((one) => one.shadowRoot!)]) check(root);
        });
      }
    });
  });
});

function check(root: ParentNode) {
  for (const one of root.querySelectorAll('*')) {
    expect(one.localName).to.match(OURS);
    for (const name of one.getAttributeNames()) {
      expect(name, one.localName).not.to.match(/^(on|style$|srcdoc$|formaction$|id$|is$)/);
    }
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    expect(link.protocol, link.href).to.match(/^(https?|mailto|tel):$/);
    if (/^http/.test(link.protocol)) expect(link.rel, link.outerHTML).to.include('noopener');
  }
  for (const place of root.querySelectorAll('.markup *')) {
    expect(place.localName).to.match(/^(p|br|ul|ol|li|strong|em|a)$/);
    for (const name of place.getAttributeNames()) expect(name).to.match(/^(dir|href|rel)$/);
  }
}
