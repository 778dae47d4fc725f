import { expect } from '@open-wc/testing';
import { eventually } from '../support/eventually.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { heldTimers } from '../support/timers.js';
import { giveBack } from '../support/without-abort.js';
import { sourceOf } from '../../src/feed/source.js';

// On such a page only the product has to do without.
giveBack();

describe('a page without AbortController', () => {
  const timers = heldTimers(10_000);

  it('has its feed, also after one that nobody waited for', async () => {
    const address = serve(newAddress(), {
      events: [{ name: 'Open day', startDate: '2030-05-01' }],
    });
    sourceOf(address).subscribe(() => {})();
    await Promise.resolve();
    const end = sourceOf(address).subscribe(() => {});
    await eventually(() => expect(sourceOf(address).state.status).to.equal('ready'));
    end();
    expect(requestsTo(address)).to.be.greaterThan(0);
  });

  it('gives up waiting after a while', async () => {
    const address = serve(newAddress(), () => new Promise<Response>(() => {}));
    const end = sourceOf(address).subscribe(() => {});
    await eventually(() => {
      timers.fire();
      return expect(sourceOf(address).state).to.include({ status: 'failed', reason: 'timeout' });
    });
    end();
  });

  it('is told what failed', async () => {
    const address = serve(newAddress(), () => new Response('', { status: 404 }));
    const end = sourceOf(address).subscribe(() => {});
    await eventually(() => expect(sourceOf(address).state.status).to.equal('failed'));
    end();
  });
});
