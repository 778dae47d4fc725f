import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { addJson, heardConsole } from '../support/page.js';
import { wordsIn } from '../support/parts.js';

const TALK = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Caf&eacute; &#038; &Lstrok;&oacute;d&zacute; &#8211; spring',
  description: '&lt;p&gt;Come along&lt;/p&gt;\\n',
  startDate: '2030-06-01',
  location: { '@type': 'Place', name: 'Town hall &#8211; big room' },
  performer: 'Organization',
};

describe('a list of what a content system says in its page', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  it('says it in words from the first moment on', async () => {
    const list = await mount('regio-event-list', { lang: 'en', feed: addJson(TALK) });
    const seen = new Set<string>();
    await eventually(() => {
      for (const title of wordsIn(list, 'title')) seen.add(title);
      return seen.size > 0;
    });
    expect([...seen]).to.deep.equal(['Café & Łódź – spring']);
    expect(wordsIn(list, 'place')).to.deep.equal(['Town hall – big room']);
    expect(wordsIn(list, 'description')).to.deep.equal(['Come along']);
    expect(list.shadowRoot!.textContent).not.to.match(/Organization|&lt;|&#/);
  });

  it('leaves a feed of our own as it is written, but for its markup', async () => {
    const feed = serveEvents([
      entry('R&amp;D', '2030-06-01', { description: '<p>Caf&eacute; &rarr; tram</p>' }),
    ]);
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['R&amp;D']));
    await eventually(() => expect(wordsIn(list, 'description')).to.deep.equal(['Café → tram']));
  });
});
