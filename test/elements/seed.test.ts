import { expect } from '@open-wc/testing';
import seed from '../../demo/feeds/seed.json';
import '../../src/elements/event-card/event-card.js';
import '../../src/elements/event-list/event-list.js';
import { eventually } from '../support/eventually.js';
import { darken } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';
import { parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const LANGUAGES = ['sv', 'pl', 'ca', 'en'] as const;
const DAY = 86_400_000;

/** Fields whose text stands on the card as the feed has it. */
const TEXTS = new Set(
  `name alternateName description room streetAddress postalCode addressLocality location audience
  audienceType organizer member affiliation worksFor jobTitle email contributor funder performer
  keywords unitText contactPoint superEvent subEvent subjectOf registration eligibleQuantity address`.split(
    /\s+/,
  ),
);

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Entry = { readonly [name: string]: Json };

const isObject = (value: Json): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: Entry) => Object.keys(value).every((key) => /^[a-z]{2}$/.test(key));

/** Every text that a feed's entry says, each with the languages it says it in. */
function textsOf(value: Json): (string | Entry)[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  if (isText(value)) return [value];
  return Object.entries(value)
    .filter(([name]) => TEXTS.has(name))
    .flatMap(([, inner]) => textsOf(inner));
}

/** What a reader of a language sees of a text: that language, else the event's own, English, or what there is. */
function inLanguage(text: string | Entry, lang: string, own: string): string {
  if (typeof text === 'string') return text;
  return (text[lang] ?? text[own] ?? text['en'] ?? Object.values(text)[0]) as string;
}

/** First and last day that an entry or its sessions name. */
function daysOf(event: Entry): readonly [first: string, last: string] {
  const sessions = ((event['subEvent'] as Entry[] | undefined) ?? []).flatMap((one) => [
    one['startDate'],
    one['endDate'],
  ]);
  const days = [event['startDate'], event['endDate'], ...sessions]
    .filter((date) => typeof date === 'string')
    .map((date) => date.slice(0, 10))
    .sort();
  return [days[0]!, days.at(-1)!];
}

/** Moments before, in the middle of (within the first day's hours) and after an event. */
function momentsOf(event: Entry): Readonly<Record<'before' | 'during' | 'after', string>> {
  const [first, last] = daysOf(event);
  const iso = (day: string, days: number) =>
    new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  const start = `${(event['startDate'] as string | undefined) ?? first}`;
  return {
    before: `${iso(first, -60)}T12:00:00Z`,
    during: start.includes('T') ? `${start.slice(0, 14)}45:00+02:00` : `${first}T12:00:00Z`,
    after: `${iso(last, 2)}T12:00:00Z`,
  };
}

describe('the five announcements', () => {
  heardConsole();

  const mountCard = async (id: string, lang: string, now: string) => {
    const feed = serve(newAddress(), seed);
    serve(new URL('Tydzie__Region_w.jpg', feed).href, new Response('', { status: 404 }));
    const card = await mount('regio-event-card', { lang, feed, event: id, now, details: true });
    await eventually(() => parts(card, 'title').length > 0);
    await eventually(() => parts(card, 'image').every((one) => one.hidden));
    return card;
  };

  for (const event of seed.events as unknown as Entry[]) {
    const id = event['id'] as string;
    const own = event['inLanguage'] as string;
    const moments = momentsOf(event);

    for (const lang of LANGUAGES) {
      for (const [phase, now] of Object.entries(moments)) {
        it(`${id} says all it knows (${lang}, ${phase})`, async () => {
          const card = await mountCard(id, lang, now);
          const text = await shownText(card);

          const facts = textsOf(event).map((one) => inLanguage(one, lang, own));
          expect(facts).to.have.length.above(4);
          for (const fact of facts) expect(text).to.contain(fact);
          for (const code of event['about'] as string[]) {
            const { name } = seed.about.find(({ termCode }) => termCode === code)!;
            expect(text).to.contain(inLanguage(name as string | Entry, lang, 'en'));
          }
          const quantity = (event['registration'] as Entry | undefined)?.['eligibleQuantity'];
          if (quantity) expect(text).to.contain('2–3');
          if (event['maximumAttendeeCapacity']) expect(text).to.contain('50');
          const [first, last] = daysOf(event);
          for (const day of [first, last]) {
            expect(text).to.contain(day.slice(0, 4));
            expect(text).to.match(new RegExp(`(^|\\D)${+day.slice(8)}(\\D|$)`));
          }
          for (const time of JSON.stringify(event).match(/T\d\d:\d\d/g) ?? []) {
            expect(text).to.contain(time.slice(1));
          }
        });

        it(`${id} invents nothing (${lang}, ${phase})`, async () => {
          const card = await mountCard(id, lang, now);
          const text = await shownText(card);
          expect(text).not.to.match(/undefined|null|Invalid|NaN|\[object|Infinity|1970/);
          expect(text).not.to.match(/:\s*$|,\s*,|:\s*,|\(\s*\)/);
          for (const one of card.shadowRoot!.querySelectorAll('dt, dd, li, a, p, h3, time')) {
            expect(one.textContent!.trim(), one.outerHTML).not.to.equal('');
          }
          for (const link of card.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
            expect(link.getAttribute('href')).to.match(/^(https?:|mailto:|tel:)/);
          }
          expect(wordsIn(card, 'status').join(' ')).to.match(
            { before: /^\D*$/, during: /./, after: /./ }[phase as 'before'],
          );
        });
      }
    }

    for (const lang of LANGUAGES) {
      it(`${id} passes the accessibility audit (${lang})`, async () => {
        await expect(await mountCard(id, lang, moments.during)).to.be.accessible();
      });
    }

    it(`${id} passes the accessibility audit in the dark`, async () => {
      await darken();
      await expect(await mountCard(id, own, moments.before)).to.be.accessible();
    });

    it(`${id} marks what is in another language than the page’s`, async () => {
      const card = await mountCard(id, 'en', moments.before);
      const marked = [...card.shadowRoot!.querySelectorAll('[dir=auto][lang], bdi[lang]')];
      expect(marked.map((one) => one.getAttribute('lang'))).not.to.contain('en');
      for (const text of textsOf(event)) {
        const isEnglish = typeof text === 'string' ? own === 'en' : 'en' in text;
        const words = inLanguage(text, 'en', own);
        if (words.startsWith('#')) continue;
        const places = [...card.shadowRoot!.querySelectorAll('[dir=auto], bdi')].filter(
          (one) => one.textContent === words,
        );
        for (const place of places) expect(place.hasAttribute('lang'), words).to.equal(!isEnglish);
      }
    });
  }

  it('says in each language what is provisional and what is to come', async () => {
    for (const [lang, words] of [
      ['en', 'May still change: themes To be announced: time, venue, programme, participants'],
      ['sv', 'Kan komma att ändras: teman Meddelas senare: tid, lokal, program, deltagare'],
      ['pl', 'Możliwe zmiany: tematy Do ustalenia: godzina, dokładne miejsce, program, uczestnicy'],
      ['ca', 'Possibles canvis: temes Per concretar: hora, espai, programa, participants'],
    ] as const) {
      const card = await mountCard('smc-2024', lang, '2024-03-01');
      expect(wordsIn(card, 'note').join(' ')).to.contain(words);
    }
  });

  it('says until when teams can register, and that the details come by mail', async () => {
    const card = await mountCard('smc-2024', 'en', '2024-03-01');
    expect(await shownText(card)).to.contain(
      'Details of registration to come; register by the end of 5 April 2024',
    );
  });

  it('says that the date of the first meeting may change', async () => {
    for (const [lang, words] of [
      ['en', 'Save the date'],
      ['sv', 'Spara datumet'],
      ['pl', 'Zapisz datę'],
      ['ca', 'Reserveu-vos la data'],
    ] as const) {
      const card = await mountCard('small-giants-1', lang, '2024-01-01');
      expect(wordsIn(card, 'status')[0]).to.contain(words);
    }
  });

  it('says which day of two it is', async () => {
    const first = await mountCard('smc-2024', 'sv', '2024-05-22T10:00+02:00');
    expect(wordsIn(first, 'status')[0]).to.equal('Dag 1 av 2');
    const second = await mountCard('smc-2024', 'sv', '2024-05-23T10:00+02:00');
    expect(wordsIn(second, 'status')[0]).to.equal('Dag 2 av 2');
  });

  it('links to registration where there is an address', async () => {
    const card = await mountCard('euregionsweek-2022-networking', 'pl', '2022-10-01');
    expect(parts(card, 'action')[0]!.getAttribute('href')).to.equal(
      'https://eu.app.swapcard.com/event/euregionsweek-2022/planning/UGxhbm5pbmdfOTYwNDk4',
    );
  });

  it('gives the sessions of the training each its date, place and way', async () => {
    const card = await mountCard('smcnetzero-training', 'ca', '2024-03-01');
    const programme = await shownText(card);
    expect(programme).to.match(/10.11 d.abril del 2024.*Etapa d'habilitació.*Copenhaguen/);
    expect(programme).to.match(/25 d.abril del 2024.*Etapa d'adaptació local.*En línia/);
  });

  it('shows sessions alone where they are asked for', async () => {
    const card = await mountCard('smcnetzero-2', 'ca', '2024-03-01');
    expect(wordsIn(card, 'title')).to.deep.equal(["Etapa d'adaptació local"]);
    expect(await shownText(card))
      .to.contain('SMCNetZero')
      .and.contain('Energia i clima');
  });

  it('shows all of them in a list', async () => {
    const feed = serve(newAddress(), seed);
    const list = await mount('regio-event-list', { lang: 'en', feed, period: 'all' });
    await eventually(() => expect(parts(list, 'title')).to.have.length(seed.events.length));
    await expect(list).to.be.accessible();
  });
});
