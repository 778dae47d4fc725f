import { expect } from '@open-wc/testing';
import { localeOf } from '../../src/i18n/locale.js';

describe('the language of the page', () => {
  const { documentElement: root } = document;
  const before = root.getAttribute('lang');
  let place: HTMLElement;

  beforeEach(() => {
    root.removeAttribute('lang');
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    if (before === null) root.removeAttribute('lang');
    else root.setAttribute('lang', before);
  });

  /** An element `depth` shadow roots below the place. */
  function inside(depth: number, parent: Element = place): Element {
    const element = document.createElement('div');
    parent.append(element);
    if (depth === 0) return element;
    const host = element.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
    const inner = document.createElement('div');
    host.append(inner);
    return inside(depth - 1, inner);
  }

  it("is the element's own, else the nearest around it", () => {
    root.lang = 'pl';
    place.lang = 'ca';
    const element = inside(0) as HTMLElement;
    expect(localeOf(element)).to.equal('ca');
    element.lang = 'sv-FI';
    expect(localeOf(element)).to.equal('sv-FI');
  });

  for (const depth of [0, 1, 2, 3]) {
    it(`is found out through ${depth} shadow roots, open or closed`, () => {
      const element = inside(depth);
      place.lang = 'ca';
      expect(localeOf(element)).to.equal('ca');
      place.removeAttribute('lang');
      root.lang = 'pl';
      expect(localeOf(element)).to.equal('pl');
    });
  }

  it("is never the browser's", () => {
    const asked: string[] = [];
    const proxied = ['language', 'languages'].map((name) => {
      const own = Object.getOwnPropertyDescriptor(navigator, name);
      Object.defineProperty(navigator, name, {
        configurable: true,
        get: () => {
          asked.push(name);
          return 'de';
        },
      });
      return () =>
        own
          ? Object.defineProperty(navigator, name, own)
          : delete (navigator as unknown as Record<string, unknown>)[name];
    });
    expect(localeOf(inside(1))).to.equal('en');
    expect(localeOf(document.createElement('p'))).to.equal('en');
    proxied.forEach((restore) => restore());
    expect(asked).to.deep.equal([]);
  });

  it('is English where the page says that it does not know', () => {
    root.lang = 'sv';
    place.lang = '';
    place.setAttribute('lang', '');
    expect(localeOf(inside(0))).to.equal('en');
  });

  it('is understood where a template writes it as its server does', () => {
    root.lang = 'sv_SE';
    expect(localeOf(inside(1))).to.equal('sv-SE');
  });
});
