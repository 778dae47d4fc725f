import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { LazyModule } from '../../src/elements/lazy-module.js';
import { stoppedClock } from '../support/clock.js';
import { heardConsole } from '../support/page.js';

describe('code that is loaded when it is asked for', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  function host() {
    const counted = { updates: 0, requestUpdate: () => counted.updates++ };
    return counted as typeof counted & ReactiveControllerHost;
  }

  it('is loaded once, and draws each element that waits for it once', async () => {
    let loads = 0;
    const lazy = new LazyModule(() => Promise.resolve({ value: ++loads }));
    const hosts = [host(), host()];
    for (let card = 0; card < 50; card++)
      for (const one of hosts) expect(lazy.for(one)).to.equal(null);
    await lazy.request();
    await Promise.resolve();
    expect(hosts.map(({ updates }) => updates)).to.deep.equal([1, 1]);
    expect(lazy.for(hosts[0]!)).to.deep.equal({ value: 1 });
    expect(loads).to.equal(1);
  });

  it('is asked for again half a minute after it could not be had', async () => {
    let loads = 0;
    const lazy = new LazyModule(() => {
      if (++loads === 1) throw new TypeError('Failed to fetch');
      return Promise.resolve('there');
    });
    const one = host();
    expect(lazy.for(one)).to.equal(null);
    expect(await lazy.request()).to.equal(null);
    expect(lazy.isMissing).to.equal(true);
    await Promise.resolve();
    expect(one.updates, 'draws what goes without').to.equal(1);
    expect(lazy.for(one)).to.equal(null);
    expect(loads).to.equal(1);
    clock.advance(31);
    lazy.for(one);
    expect(await lazy.request()).to.equal('there');
    expect(loads).to.equal(2);
    expect(told('error').length).to.be.at.most(1);
  });
});
