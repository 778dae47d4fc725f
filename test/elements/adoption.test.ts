import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { parts } from '../support/parts.js';

describe('an element that is moved into another document', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  const frame = document.createElement('iframe');
  frame.width = '900';
  beforeEach(() => document.body.append(frame));
  afterEach(() => frame.remove());

  async function mountDressed(tag: 'regio-event-list' | 'regio-event-card') {
    const about = { termCode: 'eco', name: 'Ecology' };
    const element = await mount(tag, {
      lang: 'en',
      feed: serveEvents([entry('One', '2030-06-10', { about })]),
    });
    await eventually(() => looks(element));
    // The late part has come when its sheets are there.
    await eventually(() => element.shadowRoot!.adoptedStyleSheets.length > 3);
    return element;
  }

  /** What its sheets do to it; `null` as long as there is nothing to see. */
  const looks = (element: Element) => {
    const [part] = [...parts(element, 'date'), ...parts(element, 'theme')];
    if (!part) return null;
    const { display, borderRadius, textAlign, paddingInlineStart } =
      part.ownerDocument.defaultView!.getComputedStyle(part);
    return [display, borderRadius, textAlign, paddingInlineStart].join();
  };

  for (const tag of ['regio-event-list', 'regio-event-card'] as const) {
    it(`<${tag}> looks there as it did here`, async () => {
      const element = await mountDressed(tag);
      const before = looks(element);
      const sheets = element.shadowRoot!.adoptedStyleSheets.length;
      frame.contentDocument!.body.append(element);
      await eventually(() => expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(sheets));
      await eventually(() => expect(looks(element)).to.equal(before));
    });

    it(`<${tag}> looks as before when it comes back`, async () => {
      const element = await mountDressed(tag);
      const before = looks(element);
      const sheets = [...element.shadowRoot!.adoptedStyleSheets];
      frame.contentDocument!.body.append(element);
      document.body.append(element);
      await eventually(() =>
        expect([...element.shadowRoot!.adoptedStyleSheets]).to.deep.equal(sheets),
      );
      await eventually(() => expect(looks(element)).to.equal(before));
    });
  }
});
