import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';

describe('what an author wrote into an element', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();

  /** Mounts an element of two events with themes. Resolves to what the console heard of it. */
  async function hear(
    tag: keyof HTMLElementTagNameMap,
    attributes: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> {
    const feed = serveEvents(
      [
        entry('Bikes', '2030-06-01', {
          about: ['mobility'],
          subEvent: [entry('Ride', '2030-06-01')],
        }),
        entry('Past', '2029-06-01', { about: ['water'] }),
      ],
      { about: [{ termCode: 'culture', name: 'Culture' }] },
    );
    let isThere = false;
    const onLoad = () => (isThere = true);
    document.addEventListener('regio-feed-load', onLoad, { once: true });
    await mount(tag, { feed, ...attributes });
    await eventually(() => isThere);
    // The element has asked for the same module before: what it says of itself is said by then.
    await import('../../src/feed/diagnostics.js');
    return told('warn').filter((text) => text.startsWith(`regio-events: <${tag}`));
  }

  for (const tag of [
    'regio-event-card',
    'regio-countdown',
    'regio-registration-button',
    'regio-add-to-calendar',
  ] as const) {
    it(`has to be an event of the feed in ${tag}`, async () => {
      expect(await hear(tag, { event: 'bicycles' })).to.deep.equal([
        `regio-events: <${tag} event="bicycles"> names no event of its feed; its own content is shown instead. [object HTMLElement]`,
      ]);
    });
  }

  it('may be an event that is over, a session, the next one, or what is on', async () => {
    for (const event of ['past', 'ride', 'next', 'current'])
      expect(await hear('regio-event-card', { event })).to.deep.equal([]);
  });

  it('has to be themes of the feed, whether events have them or not', async () => {
    expect(await hear('regio-event-list', { theme: 'culture water mobility' })).to.deep.equal([]);
    const [message, ...more] = await hear('regio-event-list', { theme: 'mobility culchure' });
    expect(message).to.contain('<regio-event-list theme="mobility culchure">');
    expect(message).to.contain('It has: culture, mobility, water.');
    expect(more).to.deep.equal([]);
  });

  it('counts as yes where it is there at all, which is said once', async () => {
    for (const details of ['', 'true', 'details'])
      expect(await hear('regio-event-card', { details })).to.deep.equal([]);
    const messages = await hear('regio-event-card', { details: 'false' });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain('<regio-event-card details="false"> counts as yes');
  });

  it('is not judged where it is none of ours', async () => {
    const native = { draggable: 'false', translate: 'no', hidden: 'until-found', title: 'x' };
    expect(await hear('regio-event-card', native)).to.deep.equal([]);
  });
});
