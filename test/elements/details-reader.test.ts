import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { detailsReader } from '../../src/elements/details-reader.js';
import { upkeepLater } from '../../src/feed/upkeep-later.js';
import { eventually } from '../support/eventually.js';

class Counted extends LitElement {
  asked = 0;

  override requestUpdate() {
    this.asked++;
  }
}
customElements.define('counted-host', Counted);

// A file of its own: what has been loaded once is there for good.
describe('what reads the details of events', () => {
  it('has whoever waits for it drawn once, however many of its cards ask', async () => {
    const hosts = [new Counted(), new Counted()];
    hosts.forEach((host) => (host.asked = 0));
    for (let card = 0; card < 50; card++)
      for (const host of hosts) expect(detailsReader(host)).to.equal(null);
    await eventually(() => hosts.every(({ asked }) => asked > 0));
    // By then the answer has come to all who might have asked for it.
    await upkeepLater();
    await new Promise((resolve) => setTimeout(resolve));
    expect(hosts.map(({ asked }) => asked)).to.deep.equal([1, 1]);
    expect(detailsReader(hosts[0]!)).to.be.a('function');
  });
});
