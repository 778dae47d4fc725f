import { expect } from '@open-wc/testing';
import { stateOf } from '../../src/feed/combined.js';
import { sourceOf } from '../../src/feed/source.js';
import type { FeedState } from '../../src/feed/state.js';
import { stoppedClock } from '../support/clock.js';
import { eventually } from '../support/eventually.js';
import { newAddress, serve } from '../support/network.js';
import { heardConsole } from '../support/page.js';

const entry = (name: string, startDate: string, more: object = {}) => ({
  name,
  startDate,
  ...more,
});

describe('several feeds as one', () => {
  const clock = stoppedClock('2030-04-01T12:00:00Z');
  heardConsole();
  let ends: (() => void)[] = [];

  afterEach(() => ends.splice(0).forEach((end) => end()));

  const follow = (...addresses: readonly string[]) => {
    ends = addresses.map((address) => sourceOf(address).subscribe(() => {}));
  };
  const settled = (...addresses: readonly string[]) =>
    eventually(() => addresses.every((address) => sourceOf(address).state.status !== 'loading'));
  const eventsOf = (state: FeedState) =>
    state.status === 'loading' ? null : (state.feed?.events ?? null);
  const broken = () => serve(newAddress(), new Response('', { status: 404 }));

  it('are failed where no address is given', () => {
    expect(stateOf([])).to.deep.equal({
      status: 'failed',
      reason: 'no-address',
      feed: null,
      asOf: null,
    });
  });

  it('are the state of the only one', async () => {
    const address = serve(newAddress(), { events: [] });
    follow(address);
    await settled(address);
    expect(stateOf([address])).to.equal(sourceOf(address).state);
  });

  it('are sorted by start, and each event’s addresses are relative to its own feed', async () => {
    const folder = (name: string) => newAddress(`${name}/feed`);
    const one = serve(folder('one'), {
      events: [entry('May', '2030-05-01', { url: '1' }), entry('July', '2030-07-01', { url: '3' })],
    });
    const other = serve(folder('other'), { events: [entry('June', '2030-06-01', { url: '2' })] });
    follow(one, other);
    await settled(one, other);
    const state = stateOf([one, other]);
    expect(state.status).to.equal('ready');
    expect(eventsOf(state)!.map(({ name, url }) => [name, url])).to.deep.equal([
      ['May', new URL('1', one).href],
      ['June', new URL('2', other).href],
      ['July', new URL('3', one).href],
    ]);
  });

  it('show once what both have, as the first says it; another date is another event', async () => {
    const one = serve(newAddress(), { events: [entry('First', '2030-05-01', { id: 'x' })] });
    const other = serve(newAddress(), {
      events: [
        entry('Second', '2030-05-01', { id: 'x' }),
        entry('Third', '2030-05-02', { id: 'x' }),
      ],
    });
    follow(one, other);
    await settled(one, other);
    const names = (addresses: string[]) => eventsOf(stateOf(addresses))!.map(({ name }) => name);
    expect(names([one, other])).to.deep.equal(['First', 'Third']);
    expect(names([other, one])).to.deep.equal(['Second', 'Third']);
  });

  it('keep the first feed’s words for a theme, and report everybody’s problems', async () => {
    const about = (name: string) => [{ name, termCode: 'eco' }];
    const one = serve(newAddress(), { about: about('Environment'), events: [{}] });
    const other = serve(newAddress(), {
      about: [...about('Ecology'), { name: 'Art' }],
      events: [7],
    });
    follow(one, other);
    await settled(one, other);
    const state = stateOf([one, other]);
    const feed = state.status === 'ready' ? state.feed : null;
    expect([...feed!.themes]).to.deep.equal([
      ['eco', 'Environment'],
      ['art', 'Art'],
    ]);
    // What was left out is known when the details have been read.
    await eventually(() => {
      const now = stateOf([one, other]);
      return now.status === 'ready' && now.feed.problems.length === 2;
    });
  });

  it('load until all have answered', async () => {
    const one = serve(newAddress(), { events: [entry('May', '2030-05-01')] });
    let answer: (response: Response) => void = () => {};
    const slow = serve(newAddress(), () => new Promise((resolve) => (answer = resolve)));
    follow(one, slow);
    await settled(one);
    expect(stateOf([one, slow]).status).to.equal('loading');
    await eventually(() => {
      answer(Response.json({ events: [] }));
      return sourceOf(slow).state.status === 'ready';
    });
    expect(stateOf([one, slow]).status).to.equal('ready');
  });

  it('show the one that could be had', async () => {
    const one = serve(newAddress(), { events: [entry('May', '2030-05-01')] });
    const bad = broken();
    follow(one, bad);
    await settled(one, bad);
    for (const addresses of [
      [one, bad],
      [bad, one],
    ]) {
      const state = stateOf(addresses);
      expect(state).to.include({ status: 'failed', reason: 'status', asOf: null });
      expect(eventsOf(state)!.map(({ name }) => name)).to.deep.equal(['May']);
    }
    expect(stateOf([one]).status, 'for who wants only the good one').to.equal('ready');
  });

  it('have nothing to show where none could be had', async () => {
    const [one, other] = [broken(), broken()];
    follow(one, other);
    await settled(one, other);
    expect(stateOf([one, other])).to.include({ status: 'failed', feed: null });
  });

  it('show old events of the one that fails now, with their age', async () => {
    const one = serve(newAddress(), { events: [entry('May', '2030-05-01')] });
    const other = serve(newAddress(), { events: [entry('June', '2030-06-01')] });
    follow(one, other);
    await settled(one, other);
    const loadedAt = clock.now;
    clock.advance({ hours: 1 });
    serve(other, new Response('', { status: 404 }));
    await sourceOf(other).load();
    const state = stateOf([one, other]);
    expect(state).to.include({ status: 'failed', asOf: loadedAt });
    expect(eventsOf(state)).to.have.length(2);
  });

  it('are worked out once for all who ask, and anew when one changes', async () => {
    const one = serve(newAddress(), { events: [] });
    const other = serve(newAddress(), { events: [] });
    follow(one, other);
    await settled(one, other);
    const state = stateOf([one, other]);
    expect(stateOf([one, other])).to.equal(state);
    await sourceOf(one).load();
    expect(stateOf([one, other])).not.to.equal(state);
  });
});
