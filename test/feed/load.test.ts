import { expect } from '@open-wc/testing';
import { loadFeed } from '../../src/feed/load.js';
import { newAddress, noConnection, requestsTo, serve } from '../support/network.js';
import { addJson, addToHead } from '../support/page.js';
import { failureOf } from '../support/failure.js';
import { inEnglish } from '../model/feed-of.js';
import { heldTimers } from '../support/timers.js';

const entry = (name: string, more: object = {}) => ({ name, startDate: '2030-05-01', ...more });
const typed = (name: string) => ({ '@type': 'Event', ...entry(name) });

describe('loading a feed', () => {
  heldTimers(10_000);

  const load = (address: string) => loadFeed(address, new AbortController().signal);
  const names = async (address: string) => (await load(address)).events.map(({ name }) => name);
  const failure = (address: string) =>
    load(address).then(() => expect.fail('it did not fail'), failureOf);
  const problems = async (address: string) => (await load(address)).problems.map(inEnglish);

  describe('from the web', () => {
    const served = (text: string) => serve(newAddress(), new Response(text));

    it('reads our own shape', async () => {
      expect(await names(serve(newAddress(), { events: [entry('A'), entry('B')] }))).to.deep.equal([
        'A',
        'B',
      ]);
    });

    it('reads the JSON-LD of another page', async () => {
      expect(await names(serve(newAddress(), [typed('A'), typed('B')]))).to.deep.equal(['A', 'B']);
    });

    it('reads on after a byte order mark', async () => {
      expect(
        await names(served(`\ufeff${JSON.stringify({ events: [entry('A')] })}`)),
      ).to.deep.equal(['A']);
    });

    it('takes no events for an answer', async () => {
      expect(await names(serve(newAddress(), { events: [] }))).to.deep.equal([]);
      expect(await names(serve(newAddress(), []))).to.deep.equal([]);
    });

    for (const [what, text] of [
      ['nothing', ''],
      ['white space', ' \n'],
      ['a page of HTML', '<!doctype html><title>Sign in</title>'],
      ['a feed that is cut off', '{"events":[{"name":"A","startD'],
      ['a calendar file', 'BEGIN:VCALENDAR'],
    ] as const) {
      it(`finds no JSON in ${what}, and quotes it`, async () => {
        const { reason, detail } = await failure(served(text));
        expect(reason).to.equal('not-json');
        expect(detail).to.contain(`"${text.slice(0, 40)}"`);
      });
    }

    for (const document of [
      null,
      7,
      'events',
      true,
      {},
      { events: null },
      { events: {} },
      { data: [] },
      [1],
      [[]],
      { '@graph': [] },
    ]) {
      it(`finds no feed in ${JSON.stringify(document)}`, async () => {
        expect((await failure(served(JSON.stringify(document)))).reason).to.equal('no-feed');
      });
    }

    for (const address of [
      'ftp://e.org/feed.json',
      'javascript:alert(1)',
      'data:application/json,[]',
      'file:///etc/feed.json',
      'blob:x',
    ]) {
      it(`does not ask ${address}`, async () => {
        expect((await failure(address)).reason).to.equal('no-address');
      });
    }

    it('takes the addresses in it relative to its own', async () => {
      const address = serve(newAddress(), { events: [entry('A', { url: 'a.html' })] });
      const [event] = (await load(address)).events;
      expect(event!.url).to.equal(new URL('a.html', address).href);
    });

    it('lets the page breathe while it reads thousands of events', async () => {
      const events = Array.from({ length: 5000 }, (_, index) => entry('A', { id: `${index}` }));
      const address = serve(newAddress(), { events });
      let turns = 0;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        turns++;
        port2.postMessage(null);
      };
      const loading = load(address);
      port2.postMessage(null);
      expect((await loading).events).to.have.length(5000);
      port1.close();
      expect(turns).to.be.greaterThan(3);
    });
  });

  describe('that goes on on other pages', () => {
    const page = (name: string, next?: string) => ({ events: [entry(name)], next });

    it('reads them all, once each', async () => {
      const third = serve(newAddress(), page('C'));
      const second = serve(newAddress(), page('B', third));
      const first = serve(newAddress(), page('A', second));
      expect(await names(first)).to.deep.equal(['A', 'B', 'C']);
      expect([first, second, third].map(requestsTo)).to.deep.equal([1, 1, 1]);
    });

    it('takes the next address relative to the page that names it', async () => {
      serve('/feeds/old/2.json', page('C'));
      serve('/feeds/old/1.json', page('B', '2.json'));
      const first = serve('/feeds/now.json', page('A', 'old/1.json'));
      expect(await names(first)).to.deep.equal(['A', 'B', 'C']);
    });

    it('keeps the first page’s events where a later one repeats them', async () => {
      const second = serve(newAddress(), { events: [entry('Old', { id: 'x' }), entry('B')] });
      const first = serve(newAddress(), { events: [entry('New', { id: 'x' })], next: second });
      expect(await names(first)).to.deep.equal(['New', 'B']);
    });

    it('stays on the feed’s own server', async () => {
      const elsewhere = 'https://elsewhere.example/feed.json';
      const first = serve(newAddress(), page('A', elsewhere));
      expect(await names(first)).to.deep.equal(['A']);
      expect(await problems(first)).to.deep.equal([`$.next: on another origin: ${elsewhere}`]);
      serve(elsewhere, () => {
        const headers = { 'access-control-allow-origin': '*' };
        return new Response(JSON.stringify(page('C')), { headers });
      });
      const redirected = serve(newAddress(), () => Response.redirect(elsewhere));
      const other = serve(newAddress(), page('A', redirected));
      expect(await problems(other)).to.deep.equal([`$.next: on another origin: ${elsewhere}`]);
    });

    it('does not go in circles', async () => {
      const first = newAddress();
      const second = serve(newAddress(), page('B', first));
      serve(first, page('A', second));
      expect(await problems(first)).to.deep.equal([`$.next: leads back to ${first}`]);
      expect(requestsTo(first)).to.equal(1);
      expect(await names(first)).to.deep.equal(['A', 'B']);
    });

    it('does not circle on one page under other fragments', async () => {
      const first = newAddress();
      serve(first, page('A', `${first}#again`));
      expect(await names(first)).to.deep.equal(['A']);
      expect(requestsTo(first)).to.equal(1);
    });

    it('reads no more events than of one file', async () => {
      const many = Array.from({ length: 19_999 }, (_, index) => entry(`Event ${index}`));
      const third = serve(newAddress(), page('Last'));
      const second = serve(newAddress(), page('B', third));
      const first = serve(newAddress(), { events: many, next: second });
      const feed = await load(first);
      expect(feed.events).to.have.length(20_000);
      expect(feed.problems.at(-1)).to.deep.equal({
        path: '$.next',
        code: 'too-many-events-in-pages',
        params: { max: 20_000 },
      });
    });

    it('reads twenty of them', async () => {
      const all = Array.from({ length: 22 }, () => newAddress());
      all.forEach((address, index) => serve(address, page(`Event ${index}`, all[index + 1])));
      const feed = await load(all[0]!);
      expect(feed.events).to.have.length(20);
      expect(feed.problems.at(-1)).to.deep.equal({
        path: '$.next',
        code: 'too-many-pages',
        params: { max: 20 },
      });
      expect(requestsTo(all[20]!)).to.equal(0);
    });

    for (const [what, broken] of [
      ['is missing', new Response('', { status: 404 })],
      ['is a page of HTML', new Response('<html>')],
      ['is no feed', Response.json({})],
      ['cannot be reached', noConnection],
    ] as const) {
      it(`shows the others where one ${what}`, async () => {
        const second = serve(newAddress(), broken);
        const first = serve(newAddress(), page('A', second));
        expect(await names(first)).to.deep.equal(['A']);
        const [problem] = await problems(first);
        expect(problem).to.contain('$.next: ').and.contain(second);
      });
    }

    for (const next of [null, 5, '', {}, ['x'], 'https://', true]) {
      it(`reads no further for ${JSON.stringify(next)}`, async () => {
        const first = serve(newAddress(), { events: [entry('A')], next });
        expect(await names(first)).to.deep.equal(['A']);
      });
    }

    it('ends with the visit', async () => {
      const visit = new AbortController();
      const third = serve(newAddress(), page('C'));
      const second = serve(newAddress(), () => {
        visit.abort();
        return Response.json(page('B', third));
      });
      const first = serve(newAddress(), page('A', second));
      const error = await loadFeed(first, visit.signal).then(
        () => null,
        (reason: Error) => reason,
      );
      expect(error?.name).to.equal('AbortError');
      expect(requestsTo(third)).to.equal(0);
    });
  });

  describe('from the page', () => {
    const context = 'https://schema.org';

    for (const [what, document, expected] of [
      ['our own shape', { events: [entry('A')] }, ['A']],
      ['one event', { '@context': context, ...typed('A') }, ['A']],
      ['a list', [typed('A'), typed('B')], ['A', 'B']],
      [
        'a graph',
        { '@context': context, '@graph': [{ '@type': 'WebSite', name: 'Site' }, typed('A')] },
        ['A'],
      ],
      [
        'an ItemList',
        {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, item: typed('A') },
            { '@type': 'ListItem', position: 2, item: { ...typed('B'), '@type': 'MusicEvent' } },
          ],
        },
        ['A', 'B'],
      ],
    ] as const) {
      it(`reads ${what}`, async () => {
        expect(await names(addJson(document))).to.deep.equal([...expected]);
      });
    }

    it('reads on after a byte order mark', async () => {
      expect(await names(addJson(`\ufeff${JSON.stringify([typed('A')])}`))).to.deep.equal(['A']);
    });

    it('says that the page has no such script', async () => {
      const { reason, detail } = await failure('#nowhere');
      expect(reason).to.equal('no-address');
      expect(detail).to.contain('no JSON script');
    });

    it('takes an id for no more than an id', async () => {
      const id = addJson([typed('A')], 'a.b]>*');
      expect(await names(id)).to.deep.equal(['A']);
    });

    it('says what is in an element that holds no JSON', async () => {
      expect((await failure(addJson('hello'))).detail).to.contain('"hello"');
    });

    it('takes addresses relative to the page, whatever <base> says', async () => {
      addToHead('<base href="https://elsewhere.example/">');
      const id = addJson([{ ...typed('A'), url: 'a.html' }]);
      const [event] = (await load(id)).events;
      expect(event!.url).to.equal(new URL('a.html', location.href).href);
    });
  });
});
