import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/details.js';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { heardConsole } from '../support/page.js';
import { part, parts, wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';
import { visitorIn } from '../support/visitor-zone.js';

visitorIn('Europe/Brussels');

const EVENTS = [
  entry('Bikes', '2030-05-03T17:30', {
    about: [{ termCode: 'mobility', name: 'Mobility' }],
    description: 'All about <em>wheels</em>',
    registration: { url: 'https://e.org/register' },
  }),
  entry('Forests', '2030-06-02', { about: [{ termCode: 'eco', name: 'Ecology' }] }),
];

/** Translates as browsers do: each text goes, and its translation stands there in two elements. */
function translate(root: Node) {
  const texts: Text[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.trim() && !node.parentElement?.closest('font, style, script')) texts.push(node);
      return;
    }
    node.childNodes.forEach(walk);
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
  };
  walk(root);
  for (const text of texts) {
    const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
    inner!.textContent = text.data.replace(/[a-zåäö]/gi, (letter) => `${letter}\u0307`);
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
}

describe('on a page that the browser has translated', () => {
  const clock = stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  const { documentElement: root } = document;
  const before = { lang: root.lang, className: root.className };
  afterEach(() => {
    expect(told('error')).to.deep.equal([]);
    Object.assign(root, before);
  });

  const feed = () => serveEvents(EVENTS, { inLanguage: 'en' });
  const isTranslated = (text: string) => text.includes('\u0307');

  for (const className of ['translated-ltr', 'translated-rtl']) {
    it(`sentences stay in the language they were in (${className})`, async () => {
      root.lang = 'sv';
      const list = await mount('regio-event-list', { feed: serveEvents([]) });
      const words = 'Det finns inga evenemang.';
      await eventually(async () => expect(await shownText(list)).to.contain(words));
      root.lang = className.endsWith('ltr') ? 'pl' : 'ar';
      root.classList.add(className);
      list.requestUpdate();
      await list.updateComplete;
      expect(await shownText(list)).to.contain(words);
      const later = await mount('regio-event-list', { feed: serveEvents([]) });
      await eventually(async () => expect(await shownText(later)).to.contain(words));
      const own = await mount('regio-event-list', { feed: serveEvents([]), lang: 'ca' });
      await eventually(async () => expect(await shownText(own)).to.contain('No hi ha'));
      root.classList.remove(className);
      root.lang = 'pl';
      await eventually(async () =>
        expect(await shownText(list)).to.contain('Nie ma żadnych wydarzeń'),
      );
    });
  }

  it('a countdown goes on counting, and what does not change stays translated', async () => {
    const countdown = await mount('regio-countdown', {
      lang: 'en',
      feed: feed(),
      precision: 'second',
    });
    await eventually(() => parts(countdown, 'value').length > 0);
    const figures = () => wordsIn(countdown, 'value').join(' ');
    expect(figures()).to.equal('2 3 30 0');
    translate(countdown);
    clock.advance(1);
    await countdown.updateComplete;
    expect(figures()).to.equal('2 3 29 59');
    expect(isTranslated(part(countdown, 'label').textContent!)).to.equal(true);
    translate(countdown);
    clock.advance(86_400);
    await countdown.updateComplete;
    expect(figures()).to.equal('1 3 29 59');
    expect(wordsIn(countdown, 'unit-name')[0]).to.equal('day');
  });

  it('filter, list, details and calendar menu work', async () => {
    const address = feed();
    const more = { lang: 'en', feed: address, group: 'translated' };
    const filter = await mount('regio-theme-filter', more);
    const list = await mount('regio-event-list', { ...more, search: true });
    await eventually(() => parts(filter, 'toggle').length === 2);
    await eventually(() => parts(list, 'card').length === 2);
    translate(document.body);
    const titles = () => wordsIn(list, 'title').map((title) => title.replaceAll('\u0307', ''));
    expect(titles()).to.deep.equal(['Bikes', 'Forests']);

    const pressed = () => parts(filter, 'toggle').map((one) => one.ariaPressed);
    parts(filter, 'toggle')[0]!.querySelector('font')!.click();
    await eventually(() => expect(pressed()).to.include('true'));
    await eventually(() => expect(titles()).to.deep.equal(['Bikes']));
    translate(document.body);
    part(filter, 'clear').click();
    await eventually(() => expect(titles()).to.deep.equal(['Bikes', 'Forests']));

    translate(document.body);
    part(list, 'details-button').click();
    await eventually(() => list.shadowRoot!.querySelector('.markup'));
    translate(document.body);
    list.order = 'descending';
    await eventually(() => expect(titles()).to.deep.equal(['Forests', 'Bikes']));
    list.lang = 'sv';
    await eventually(() => expect(wordsIn(list, 'details-button')[0]).not.to.contain('\u0307'));
    expect(list.shadowRoot!.querySelectorAll('font').length).to.equal(0);

    const button = await mount('regio-add-to-calendar', { lang: 'en', feed: address });
    await eventually(() => parts(button, 'button').length > 0);
    translate(button);
    part(button, 'button').click();
    await eventually(() => parts(button, 'item').length > 3);
    translate(button);
    part(button, 'button').click();
    await eventually(() => part(button, 'menu').matches(':not(:popover-open)'));
  });
});
