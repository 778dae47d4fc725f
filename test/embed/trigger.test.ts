import { expect } from '@open-wc/testing';
import { entries, feedOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { newAddress, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';

// A file of its own: the script must not have run yet.
describe('what upgrades placeholders', () => {
  const isAskedFor = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/embed/carriers.'));
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 }));

  before(() => performance.setResourceTimingBufferSize(5000));

  it('is not asked for before the first cards are there', async () => {
    let answer!: (response: Response) => void;
    const feed = serve(newAddress(), () => new Promise<Response>((resolve) => (answer = resolve)));
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await import('../../src/index.js');
    await eventually(() => answer);
    for (let turn = 0; turn < 3; turn++) await idle();
    expect(isAskedFor()).to.equal(false);
    answer(Response.json(feedOf(entries(2))));
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Event 1', 'Event 2']));
    await eventually(isAskedFor);
  });
});
