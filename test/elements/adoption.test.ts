import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { part, parts } from '../support/parts.js';

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

  describe('with a menu', () => {
    const mountButton = async () => {
      const feed = serveEvents([entry('One', '2030-06-10')]);
      const button = await mount('regio-add-to-calendar', { lang: 'en', feed });
      await eventually(() => parts(button, 'button').length > 0);
      return button;
    };
    const isOpen = (button: Element) =>
      parts(button, 'menu').some((menu) => menu.matches(':popover-open'));
    const open = async (button: Element) => {
      part(button, 'button').click();
      await eventually(() => isOpen(button));
    };
    const close = async (button: Element) => {
      part(button, 'button').click();
      await eventually(() => !isOpen(button));
    };
    const looksOf = (button: Element) => {
      const page = button.ownerDocument.defaultView!;
      const menu = page.getComputedStyle(part(button, 'menu'));
      const item = page.getComputedStyle(parts(button, 'item')[0]!);
      return [menu.position, menu.borderRadius, item.paddingInlineStart].join();
    };
    const away = (button: Element) => frame.contentDocument!.body.append(button);

    it('that was opened here has it look there as it did here, and back again', async () => {
      const button = await mountButton();
      await open(button);
      const before = looksOf(button);
      await close(button);
      away(button);
      await eventually(() => parts(button, 'button').length > 0);
      await open(button);
      expect(looksOf(button)).to.equal(before);
      document.body.append(button);
      await open(button);
      expect(looksOf(button)).to.equal(before);
    });

    it('that is opened there for the first time looks as it would here', async () => {
      const [here, button] = [await mountButton(), await mountButton()];
      away(button);
      await open(button);
      await open(here);
      expect(looksOf(button)).to.equal(looksOf(here));
    });

    it('closes it at a click beside it, there as here', async () => {
      const button = await mountButton();
      away(button);
      await open(button);
      frame.contentDocument!.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await eventually(() => !isOpen(button));
    });
  });
});
