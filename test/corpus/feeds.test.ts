import { expect } from '@open-wc/testing';
import { callsFor } from '../support/watched-fetch.js';
import '../../src/index.js';
import type { RegioEventList } from '../../src/elements/event-list/event-list.js';
import type { Problem } from '../../src/model/problem.js';
import { sourceOf } from '../../src/feed/source.js';
import { stoppedClock } from '../support/clock.js';
import { eventually } from './eventually.js';
import { mount } from '../support/mount.js';
import { newAddress, noConnection, requestsTo, serve } from '../support/network.js';
import { heardConsole, setHidden } from '../support/page.js';
import { shownText } from '../support/shown-text.js';
import { type FeedCase, loadCorpus, picturesIn } from './feed-case.js';
import { play } from './transport.js';

const NOW = '2026-05-20T10:00:00Z';
const LIMIT = 100;

const corpus = await loadCorpus();

describe('hostile feeds', () => {
  if (!corpus) {
    it.skip('are not there');
    return;
  }
  const { good, feeds, sequences, unknown } = corpus;
  const pictures = picturesIn(feeds);
  const clock = stoppedClock(NOW);
  const { by: told } = heardConsole();
  const uncaught: string[] = [];
  const catches = (event: ErrorEvent | PromiseRejectionEvent) =>
    void uncaught.push(String('reason' in event ? event.reason : event.message));

  before(() => {
    addEventListener('error', catches);
    addEventListener('unhandledrejection', catches);
  });
  after(() => {
    removeEventListener('error', catches);
    removeEventListener('unhandledrejection', catches);
  });
  beforeEach(() => {
    uncaught.length = 0;
    for (const picture of pictures) serve(picture, new Response(null, { status: 404 }));
  });
  /** A test after which nothing may have gone wrong unheard. */
  const inPeace = (title: string, test: () => Promise<void>) =>
    it(title, async () => {
      await test();
      await new Promise((resolve) => requestIdleCallback(resolve));
      expect(uncaught, 'uncaught').to.deep.equal([]);
      expect(({} as { polluted?: unknown }).polluted, 'polluted').to.equal(undefined);
    });

  /** A list on the page; `outcomes` tells what it announced of its feed. */
  async function open(feed: string, attributes: Record<string, string> = { now: NOW }) {
    const list = document.createElement('regio-event-list');
    const outcomes: { readonly status: string; readonly problems: readonly Problem[] }[] = [];
    list.addEventListener('regio-feed-load', ({ detail }) => {
      outcomes.push({ status: 'ok', problems: detail.problems });
    });
    list.addEventListener('regio-feed-error', () => {
      outcomes.push({ status: 'error', problems: [] });
    });
    const all = { feed, period: 'all', limit: `${LIMIT}`, lang: 'en', ...attributes };
    for (const [name, value] of Object.entries(all)) list.setAttribute(name, value);
    mounted.push(list);
    document.body.append(list);
    await list.updateComplete;
    return { list, outcomes };
  }
  const mounted: Element[] = [];
  afterEach(() => mounted.splice(0).forEach((element) => element.remove()));

  type Open = Awaited<ReturnType<typeof open>>;

  const inside = (list: RegioEventList, part: string) => [
    ...list.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${part}']`),
  ];
  const titles = (list: RegioEventList) => inside(list, 'title').map((title) => title.textContent);

  /** What came of the nth loading. */
  const outcome = async ({ list, outcomes }: Open, nth: number) => {
    const result = await eventually(() => outcomes[nth], 10_000);
    // The cards below the screen come a frame later.
    await eventually(() => !list.shadowRoot!.querySelector('.skeleton'));
    await list.updateComplete;
    return result;
  };

  const isGood = (titles: readonly (string | null)[]) =>
    titles.filter((title) => /^Bon événement \d$/.test(title ?? '')).length === 3;

  async function opensGood(address: string, attributes?: Record<string, string>) {
    serve(address, new Response(good));
    const opened = await open(address, attributes);
    await outcome(opened, 0);
    expect(isGood(titles(opened.list)), 'three good events').to.equal(true);
    return opened;
  }

  /** The page comes back into view after a while, which makes it ask for its feeds again. */
  const comeBack = () => {
    clock.advance({ minutes: 6 });
    setHidden(false);
  };

  const newCase = ({ transport }: FeedCase) => {
    const address = newAddress('corpus');
    return transport.fault === 'redirect-http' ? address.replace('http:', 'https:') : address;
  };

  async function showsNoNonsense(list: RegioEventList) {
    const text = await shownText(list);
    expect(text).not.to.match(/\[object |\bNaN\b|Invalid Date|\bundefined\b|1e\+21/);
    expect(text.length).to.be.lessThan(50_000);
    expect(
      list.shadowRoot!.querySelectorAll('script, iframe, object, embed, [onerror], [onclick]'),
    ).to.have.length(0);
    for (const link of list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      expect(link.protocol, link.href).to.match(/^(https?|mailto|tel):$/);
    }
  }

  /** Looks behind every button that opens something. */
  async function opensDetails(list: RegioEventList) {
    const buttons = list.shadowRoot!.querySelectorAll<HTMLElement>('button[aria-expanded="false"]');
    [...buttons].slice(0, 5).forEach((button) => button.click());
    await eventually(async () => {
      await list.updateComplete;
      return buttons.length === 0 || list.shadowRoot!.querySelector('[aria-expanded="true"]');
    });
    await showsNoNonsense(list);
  }

  async function check(one: FeedCase, opened: Open, nth: number) {
    const { list } = opened;
    const { feed, shown, dropped = [], instants = {} } = one.expect;
    const { status, problems } = await outcome(opened, nth);
    const cards = inside(list, 'card').length;
    await showsNoNonsense(list);

    const failed = status === 'error';
    if (feed !== 'either') expect(failed, 'failed').to.equal(feed === 'error');
    if (failed) {
      expect(cards, 'cards').to.equal(nth === 0 ? 0 : 3);
      if (nth === 0) {
        await eventually(() => inside(list, 'error')[0]?.getAttribute('role') === 'alert');
        expect(inside(list, 'retry'), 'ways to try again').to.have.length(1);
      } else {
        expect(isGood(titles(list)), 'the last good events').to.equal(true);
        await eventually(() =>
          /As of .*2[01] May 2026/.test(inside(list, 'stale')[0]?.textContent ?? ''),
        );
      }
      await eventually(() => told('error').length > 0);
      expect(told('error'), 'messages to the webmaster').to.have.length(1);
      return;
    }
    expect(inside(list, 'error').length + inside(list, 'stale').length, 'errors').to.equal(0);
    if (typeof shown === 'string') expect(cards).to.be.within(1, LIMIT);
    else expect([shown].flat(), 'cards').to.include(cards);
    if (cards === 0) await eventually(() => inside(list, 'empty').length === 1);
    else expect(inside(list, 'empty').length, 'sentences that there is nothing').to.equal(0);
    for (const { index } of dropped) {
      expect(problems.map(({ path }) => path)).to.include(`$.events[${index}]`);
    }
    const { state } = sourceOf(list.feed);
    const events = state.status === 'ready' ? state.feed.events : [];
    for (const [id, instant] of Object.entries(instants)) {
      expect(events.find((event) => event.id === id)?.start?.start).to.equal(Date.parse(instant));
    }
    expect(list.shadowRoot!.querySelectorAll('*').length, 'nodes').to.be.lessThan(5000);
    await opensDetails(list);
  }

  it('are all of a kind that is known here', () => expect(unknown).to.deep.equal([]));

  const groups = new Map<string, FeedCase[]>();
  for (const one of feeds) {
    const key = `${one.level}: ${one.cls}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [group, cases] of groups) {
    describe(group, () => {
      for (const one of cases) {
        inPeace(`${one.id} ${one.title}`, async () => {
          const address = newCase(one);
          play(address, one);
          await check(one, await open(address), 0);
        });

        inPeace(`${one.id} ${one.title}, after a good one`, async () => {
          const address = newCase(one);
          const opened = await opensGood(address);
          play(address, one);
          comeBack();
          await check(one, opened, 1);
        });
      }
    });
  }

  describe('one after another', () => {
    const withEvents = (events: readonly object[]) =>
      Response.json({ ...(JSON.parse(new TextDecoder().decode(good)) as object), events });
    const goodEvents = () =>
      (JSON.parse(new TextDecoder().decode(good)) as { events: object[] }).events;

    const tests: Readonly<Record<string, () => Promise<void>>> = {
      async 'feed-304'() {
        const address = newAddress();
        const opened = await opensGood(address);
        let nth = 0;
        for (const one of feeds.filter(({ expect }) => expect.feed === 'error')) {
          if (one.transport.fault === 'redirect-http') continue;
          play(address, one);
          comeBack();
          const { status } = await outcome(opened, ++nth);
          expect(status, one.id).to.equal('error');
          expect(isGood(titles(opened.list)), one.id).to.equal(true);
          await eventually(() => inside(opened.list, 'stale').length === 1);
          await eventually(() => told('error').length === nth);
        }
      },
      async 'feed-305'() {
        const address = newAddress();
        const opened = await opensGood(address);
        serve(address, { events: [] });
        comeBack();
        await outcome(opened, 1);
        expect(titles(opened.list)).to.deep.equal([]);
        await eventually(() => inside(opened.list, 'empty').length === 1);
      },
      async 'feed-310'() {
        const address = serve(newAddress(), () => new Promise<Response>(() => {}));
        const { list, outcomes } = await open(address);
        await eventually(() => requestsTo(address) === 1);
        list.remove();
        await eventually(() => callsFor(address)[0]!.init.signal!.aborted);
        expect(outcomes).to.deep.equal([]);
        expect(told('error')).to.deep.equal([]);
      },
      async 'feed-311'() {
        const address = newAddress();
        await opensGood(address, {});
        const countdown = await mount('regio-countdown', {
          feed: address,
          event: 'good-1',
          to: 'start',
          lang: 'en',
        });
        const before = await shownText(countdown);
        setHidden(true);
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        clock.advance({ hours: 12 });
        setHidden(false);
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        expect(await shownText(countdown)).not.to.equal(before);
        await eventually(() => requestsTo(address) === 2);
      },
      async 'feed-314'() {
        const address = newAddress();
        const { list } = await opensGood(address, { period: 'upcoming' });
        // The first ends on 1 June at 20:00 in Brussels.
        clock.advance({ days: 12, hours: 8, seconds: -1 });
        await list.updateComplete;
        expect(inside(list, 'card')).to.have.length(3);
        clock.advance(1);
        await eventually(() => inside(list, 'card').length === 2);
        expect(requestsTo(address)).to.equal(1);
      },
      async 'feed-315'() {
        const address = serve(newAddress(), new Response(good));
        const opened = await open(address);
        const attributes = { feed: address, lang: 'en', now: NOW };
        const others = await Promise.all([
          mount('regio-event-card', attributes),
          mount('regio-theme-filter', attributes),
          mount('regio-countdown', attributes),
          mount('regio-registration-button', attributes),
        ]);
        await outcome(opened, 0);
        await eventually(async () => (await shownText(others[0])).includes('Bon événement 1'));
        await eventually(async () => (await shownText(others[1])).includes('culture'));
        expect(callsFor(address)).to.have.length(1);
      },
      async 'feed-316'() {
        const broken = serve(newAddress(), () => new Response('', { status: 500 }));
        const one = await opensGood(newAddress());
        const other = await open(broken);
        expect((await outcome(other, 0)).status).to.equal('error');
        expect(isGood(titles(one.list))).to.equal(true);
        expect(one.outcomes).to.have.length(1);
      },
      async 'feed-317'() {
        const address = newAddress();
        const opened = await opensGood(address);
        const { list } = opened;
        const link = inside(list, 'title')[1]!.querySelector('a')!;
        link.focus();
        const { top } = link.getBoundingClientRect();
        const more = { id: 'more', name: 'Last', startDate: '2026-07-01', url: 'https://e.org/' };
        serve(address, withEvents([...goodEvents(), more]));
        comeBack();
        await outcome(opened, 1);
        expect(inside(list, 'card')).to.have.length(4);
        const focused = list.shadowRoot!.activeElement!;
        expect(focused.textContent).to.equal('Bon événement 2');
        expect(focused.getBoundingClientRect().top).to.equal(top);
      },
      async 'feed-318'() {
        const address = newAddress();
        const opened = await opensGood(address);
        serve(address, noConnection);
        comeBack();
        expect((await outcome(opened, 1)).status).to.equal('error');
        serve(address, new Response(good));
        dispatchEvent(new Event('online'));
        expect((await outcome(opened, 2)).status).to.equal('ok');
        expect(inside(opened.list, 'stale')).to.have.length(0);
      },
    };

    /** A step of a sequence as an answer; `undefined` for what is no answer, or unknown. */
    const answerOf = (step: unknown): FeedCase | undefined => {
      const { transport, body } = feeds[0]!;
      const answer: FeedCase = { ...feeds[0]!, transport: { ...transport, status: 200 }, body };
      if (step === 'good') return { ...answer, body: good };
      if (step === 'offline') return { ...answer, transport: { ...transport, fault: 'offline' } };
      if (/^[45]\d\d$/.test(String(step)))
        return { ...answer, transport: { ...transport, status: Number(step) } };
      if (typeof step === 'string' && /^[[{]/.test(step))
        return { ...answer, body: new TextEncoder().encode(step) };
      return feeds.find(({ id }) => id === step);
    };

    /** Several answers, the first of them good: what was shown stays until another good one comes. */
    const playAll = async ([, ...answers]: readonly FeedCase[]) => {
      const address = newAddress();
      const opened = await opensGood(address);
      for (const [index, answer] of answers.entries()) {
        const before = titles(opened.list);
        play(address, answer);
        comeBack();
        const { status } = await outcome(opened, index + 1);
        if (status === 'error') expect(titles(opened.list)).to.deep.equal(before);
        await showsNoNonsense(opened.list);
      }
    };

    for (const { id, title, steps } of sequences) {
      const answers = steps.map(answerOf);
      const isPlayable = steps[0] === 'good' && answers.every(Boolean);
      const test = tests[id] ?? (isPlayable && (() => playAll(answers as readonly FeedCase[])));
      if (test) inPeace(`${id} ${title}`, test);
      else unknown.push(`${id}: sequence of ${JSON.stringify(steps)}`);
    }
  });
});
