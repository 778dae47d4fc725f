import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/details.js';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { part, parts } from '../support/parts.js';

const LONG = Array.from({ length: 7 }, (_, index) => `Line ${index + 1} of the story`).join('\n');
const MARKUP = '<p>Three <strong>evenings</strong></p><ul><li>with soup</li></ul>';

/** The rules of an element that ask for what lies in another element, or comes after it. */
function rulesWithHas(element: Element): string[] {
  const found: string[] = [];
  const read = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':has('))
        found.push(rule.selectorText);
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
    }
  };
  element.shadowRoot!.adoptedStyleSheets.forEach(({ cssRules }) => read(cssRules));
  return found;
}

/** Makes of a browser one without `:has()`, as far as an element is concerned. */
function forgetHas(element: Element) {
  for (const sheet of element.shadowRoot!.adoptedStyleSheets) {
    for (let index = sheet.cssRules.length - 1; index >= 0; index--)
      if (sheet.cssRules[index]!.cssText.includes(':has(')) sheet.deleteRule(index);
  }
}

describe('in a browser that does not follow `:has()`', () => {
  stoppedClock('2030-05-01T12:00:00Z');

  const mountList = async (description: string, more: object = {}) => {
    const feed = serveEvents([
      entry('Soup', '2030-06-10T18:00', { description, ...more }),
      entry('Bread', '2030-06-11', { description: LONG }),
    ]);
    const list = await mount('regio-event-list', { lang: 'en', feed, style: 'width: 600px' });
    await eventually(() => parts(list, 'card').length === 2);
    return list;
  };
  type List = Awaited<ReturnType<typeof mountList>>;
  const summary = (list: List, index = 0) => parts(list, 'description')[index]!;
  const isCut = (text: HTMLElement) => text.scrollHeight > text.clientHeight + 1;
  const toggle = (list: List) => part(list, 'details-button').click();
  const opened = async (list: List) => {
    toggle(list);
    await eventually(() => parts(list, 'details-content').length > 0);
    forgetHas(list);
  };

  it('no element draws anything by it', async () => {
    const feed = serveEvents([
      entry('Soup', '2030-06-10T18:00', {
        description: MARKUP,
        about: ['food'],
        registration: { url: 'https://e.org/register' },
      }),
    ]);
    for (const tag of [
      'regio-event-list',
      'regio-event-card',
      'regio-theme-filter',
      'regio-countdown',
      'regio-registration-button',
      'regio-add-to-calendar',
    ] as const) {
      const element = await mount(tag, { lang: 'en', feed });
      await eventually(() => element.shadowRoot!.querySelector('[part]'));
      if (tag === 'regio-event-list') {
        part(element, 'details-button').click();
        await eventually(() => parts(element, 'details-content').length > 0);
      }
      expect(rulesWithHas(element), tag).to.deep.equal([]);
    }
  });

  it('a description can be read to its end once details are open, and is short again afterwards', async () => {
    const list = await mountList(LONG);
    expect(isCut(summary(list))).to.equal(true);
    await opened(list);
    expect(isCut(summary(list))).to.equal(false);
    expect(isCut(summary(list, 1)), 'of another event').to.equal(true);
    toggle(list);
    await list.updateComplete;
    expect(isCut(summary(list))).to.equal(true);
  });

  it('a description with markup stands there once, and its summary again afterwards', async () => {
    const list = await mountList(MARKUP);
    await opened(list);
    await eventually(() => list.shadowRoot!.querySelector('.markup'));
    expect(summary(list).checkVisibility()).to.equal(false);
    expect(summary(list, 1).checkVisibility()).to.equal(true);
    toggle(list);
    await list.updateComplete;
    expect(summary(list).checkVisibility()).to.equal(true);
  });

  it('a description follows its event to another place in the list', async () => {
    const list = await mountList(MARKUP);
    await opened(list);
    await eventually(() => list.shadowRoot!.querySelector('.markup'));
    list.order = 'descending';
    await list.updateComplete;
    await eventually(() => expect(summary(list, 1).checkVisibility()).to.equal(false));
    expect(summary(list).checkVisibility()).to.equal(true);
    expect(isCut(summary(list))).to.equal(true);
  });

  it('the way to registration stands below its sentence', async () => {
    const list = await mountList('Short', { registration: { url: 'https://e.org/register' } });
    forgetHas(list);
    const sentence = part(list, 'reason').getBoundingClientRect();
    expect(part(list, 'action').getBoundingClientRect().top).to.be.at.least(sentence.bottom);
  });
});
