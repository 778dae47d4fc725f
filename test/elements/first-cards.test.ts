import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entries, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';

// A file of its own: the late part must not be there yet when the first cards are drawn.
describe('the first cards of a list', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  it('stay as they are when the others come', async () => {
    const feed = serveEvents(entries(30));
    const list = await mount('regio-event-list', { lang: 'en', feed, limit: '30' });
    const items = () => [...list.shadowRoot!.querySelectorAll('[role=listitem]')];
    await eventually(() => items().length > 0);
    const first = items();
    const button = () => first[0]!.querySelector<HTMLElement>('[part=details-button]')!;
    expect(first).to.have.length.below(12);
    button().click();
    await list.updateComplete;
    expect(button().ariaExpanded).to.equal('true');
    await eventually(() => items().length >= 12);
    expect(items().slice(0, first.length)).to.deep.equal(first);
    expect(button().ariaExpanded).to.equal('true');
    expect(list.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });
});
