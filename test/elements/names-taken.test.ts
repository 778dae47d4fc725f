import { expect } from '@open-wc/testing';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';

describe('a page with an element of that name already', () => {
  const { by: told } = heardConsole();

  it('keeps it, is told so once, and has all the others', async () => {
    class Countdown extends HTMLElement {}
    customElements.define('regio-countdown', Countdown);
    await import('../../src/index.js');

    const feed = serveEvents([entry('Bikes', '2030-06-01')]);
    const attributes = { lang: 'en', feed, now: '2030-05-01T12:00Z' };
    const theirs = await mount('regio-countdown', attributes, 'Their own');
    const list = await mount('regio-event-list', attributes);
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes']));
    expect(await shownText(theirs)).to.equal('Their own');
    expect(theirs).to.be.instanceOf(Countdown);
    await eventually(() => expect(told('warn')).to.have.length(1));
    expect(told('warn')).to.deep.equal([
      'regio-events: <regio-countdown> stays what another script of this page has made of it.',
    ]);
  });
});
