import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RegioBuilder } from '../../src/builder/builder.js';
import '../../src/builder/builder.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { darken } from '../support/looks.js';
import { mount } from '../support/mount.js';
import { newAddress, requestsTo, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';

const EVENTS = [
  entry('Bikes', '2030-06-01', { about: [{ termCode: 'mobility', name: 'Mobility' }] }),
  entry('Forests', '2030-06-02', { name: { en: 'Forests', sv: 'Skogar' } }),
];

/** How much is wrong with the feed with which all is wrong. */
const PROBLEMS = 23;

describe('the builder', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { href } = location;
  const { lang } = document.documentElement;
  const { title } = document;
  afterEach(() => {
    history.replaceState(null, '', href);
    Object.assign(document.documentElement, { lang });
    document.title = title;
  });

  async function open(query: Record<string, string> = {}): Promise<RegioBuilder> {
    const url = new URL(href);
    for (const [name, value] of Object.entries({ ui: 'en', ...query }))
      url.searchParams.set(name, value);
    history.replaceState(null, '', url);
    return mount('regio-builder');
  }

  const find = <E extends HTMLElement>(builder: RegioBuilder, selector: string) =>
    builder.shadowRoot!.querySelector<E>(selector);
  const text = (builder: RegioBuilder) => builder.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const snippet = (builder: RegioBuilder) => find(builder, 'figure code')!.textContent!;
  const button = (builder: RegioBuilder, label: string) =>
    [...builder.shadowRoot!.querySelectorAll('button')].find(
      (one) => one.textContent!.trim() === label,
    )!;

  async function type(builder: RegioBuilder, id: string, value: string) {
    const input = find<HTMLInputElement>(builder, `#${id}`)!;
    input.value = value;
    input.dispatchEvent(new Event('change'));
    await builder.updateComplete;
  }

  it('tells of a feed what it holds', async () => {
    const builder = await open({
      feed: serveEvents([...EVENTS, { name: 'No date' }, { name: 'Bad', startDate: 'soon' }]),
    });
    await eventually(() => text(builder).includes('This feed can be used.'));
    expect(text(builder)).to.contain('Events 2');
    expect(text(builder)).to.contain('English, Swedish');
    expect(text(builder)).to.match(/Left out, everything else is shown: \d/);
    expect(text(builder)).to.contain('$.events[');
  });

  it('says what was left out in the language of the editor', async () => {
    const feed = serveEvents([...EVENTS, { name: 'No date' }, { ...EVENTS[0], id: 'x', url: 7 }]);
    const builder = await open({ ui: 'pl', feed });
    await eventually(() =>
      expect(text(builder)).to.contain('$.events[2] wydarzenie pominięto: nie ma startDate'),
    );
    expect(text(builder)).to.contain('$.events[3].url to nie jest adres internetowy: 7');
  });

  for (const ui of ['en', 'sv', 'ca', 'pl']) {
    it(`has words for whatever can be wrong with a feed (${ui})`, async () => {
      const events: unknown[] = [
        ...[
          5,
          {},
          { name: 'A' },
          { name: 'A', startDate: 'soon' },
          { name: 'B', startDate: '2030' },
        ],
        { ...entry('C', '2030-06-01'), id: 'c', timeZone: 'CET+1', inLanguage: '?', url: 7 },
        { ...entry('C', '2030-06-01'), id: 'c' },
        { ...entry('D', '2030-06-01'), image: ['http://a.example/x.png'], endDate: '2029' },
        { ...entry('E', '2030-06-01'), image: { url: 'http://a.example/x.png' }, duration: '2h' },
        {
          ...entry('F', '2030-06-01'),
          registration: { email: '?', telephone: '?', waitingList: 7 },
        },
        {
          ...entry('G', '2030-06-01'),
          offers: { price: 5, priceCurrency: 'euro' },
          keywords: [{}],
        },
        { ...entry('H', '2030-03-31T02:30'), timeZone: 'Europe/Brussels', doorTime: [[]] },
        { ...entry('I', '2030-06-01'), registration: { validThrough: '2031-01-01' } },
        { ...entry('J', '2030-06-01'), keywords: Array.from({ length: 200 }, (_, at) => `k${at}`) },
      ];
      const builder = await open({ ui, feed: serveEvents(events as object[]) });
      const problems = () => [...builder.shadowRoot!.querySelectorAll('.problems li')];
      await eventually(() => problems().length > 0 && document.documentElement.lang === ui);
      await builder.updateComplete;
      const told = problems().map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
      expect(told.join('\n')).to.contain('$.events[7].image[0]').and.to.contain('https');
      const inEnglish = builder.shadowRoot!.querySelectorAll('.problems [lang=en]');
      expect(ui === 'en' ? [] : [...inEnglish].map((one) => one.textContent)).to.deep.equal([]);
      expect(told.length, told.join('\n')).to.equal(PROBLEMS);
    });
  }

  it('checks each of several feeds', async () => {
    const page = serve(newAddress(), () => new Response('<!doctype html><p>Log in'));
    const good = serveEvents(EVENTS);
    const builder = await open({ feed: `${good} ${page} #events` });
    await eventually(() => text(builder).includes('perhaps an error page or a sign-in form'));
    expect(text(builder)).to.contain('This feed can be used.');
    expect(text(builder)).to.contain('a script in your own page');
    const heads = [...builder.shadowRoot!.querySelectorAll('h3')].map((one) => one.textContent);
    expect(heads).to.deep.equal([good, page, '#events']);
  });

  it('follows a redirect to another site only when somebody asks for it', async () => {
    const elsewhere = 'https://evil.example/feed.json';
    serve(elsewhere, () => {
      const headers = { 'access-control-allow-origin': '*' };
      return new Response(JSON.stringify({ events: EVENTS }), { headers });
    });
    const feed = serve(newAddress(), () => Response.redirect(elsewhere));
    const builder = await open({ feed });
    await eventually(() => text(builder).includes('leads on to another website'));
    const preview = find(builder, 'regio-event-list')!;
    expect(preview.hasAttribute('from-carrier')).to.equal(true);
    find<HTMLButtonElement>(builder, 'form button')!.click();
    await eventually(() => text(builder).includes('This feed can be used.'));
  });

  it('warns of a snippet that would stand still', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    expect(text(builder)).not.to.contain('Take that out');
    await type(builder, 'option-now', '2030-05-20');
    expect(text(builder)).to.contain('Take that out before you publish.');
  });

  it('says in plain words what is wrong with a feed', async () => {
    const page = serve(newAddress(), () => new Response('<!doctype html><p>Log in'));
    const builder = await open({ feed: page });
    await eventually(() => text(builder).includes('perhaps an error page or a sign-in form'));
    await type(builder, 'option-feed', serve(newAddress(), { hello: 1 }));
    await eventually(() => text(builder).includes('no list of events'));
    await type(builder, 'option-feed', 'javascript:alert(1)');
    await eventually(() => text(builder).includes('This is no web address.'));
  });

  it('shows the element itself, and follows every setting', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    const list = await eventually(() => builder.shadowRoot!.querySelector('regio-event-list'));
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes', 'Forests']));
    await type(builder, 'option-theme', 'mobility');
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes']));
    expect(snippet(builder)).to.contain('theme="mobility"');
    expect(new URL(location.href).searchParams.get('theme')).to.equal('mobility');
    await type(builder, 'option-accent', '9c3a1b');
    expect(getComputedStyle(list).getPropertyValue('--regio-accent')).to.equal('#9c3a1b');
  });

  it('makes the preview of a wide screen fit into its room, also when that changes', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    const stage = find(builder, '.stage')!;
    const width = () => Math.round(find(builder, '.sheet')!.getBoundingClientRect().width);
    // From here on nothing but the visitor changes anything.
    await eventually(() => text(builder).includes('This feed can be used.'));
    button(builder, 'Desktop').click();
    await eventually(() => expect(width()).to.equal(stage.clientWidth));
    builder.style.width = '400px';
    await eventually(() => expect(width()).to.equal(stage.clientWidth));
    button(builder, 'Phone').click();
    builder.style.width = '';
    await eventually(() => expect(width()).to.equal(375));
  });

  it('shows the link where there is nothing else to show, as the snippet does', async () => {
    const feed = serveEvents([entry('Past', '2020-06-01')]);
    const builder = await open({ feed, view: 'countdown', text: 'Our calendar' });
    const countdown = await eventually(() => builder.shadowRoot!.querySelector('regio-countdown'));
    await eventually(async () => expect(await shownText(countdown)).to.equal('Our calendar'));
  });

  it('names that link in its own language, also where that comes later', async () => {
    const builder = await open({ ui: 'ca', feed: serveEvents(EVENTS) });
    const list = await eventually(() => builder.shadowRoot!.querySelector('regio-event-list'));
    await eventually(() => expect(list.textContent).to.equal('Esdeveniments'));
  });

  it('reads no feed of strangers that only stands in its address', async () => {
    const feed = serve('https://feeds.example/events.json', { events: EVENTS });
    const builder = await open({ feed });
    await builder.updateComplete;
    expect(builder.shadowRoot!.querySelectorAll('regio-event-list').length).to.equal(0);
    expect(requestsTo(feed)).to.equal(0);
    expect(text(builder).match(/The feed lies on another host/g)).to.have.length(2);
    expect(text(builder)).not.to.contain('Name a feed first');
    button(builder, 'Check the feed').click();
    await eventually(() => text(builder).includes('This feed can be used.'));
    expect(builder.shadowRoot!.querySelector('regio-event-list')).not.to.equal(null);
  });

  it('says what a value should be, and keeps it out of the snippet', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    await type(builder, 'option-limit', '0');
    expect(text(builder)).to.contain('It should be a whole number from 1 to 20000.');
    expect(find(builder, '#option-limit')!.getAttribute('aria-invalid')).to.equal('true');
    expect(snippet(builder)).not.to.contain('limit');
  });

  for (const [ui, sentence, ...problems] of [
    [
      'sv',
      'Det ska vara ett heltal från 1 till 20000.',
      'inställningen ”limt” finns inte; event-list har period, theme, layout,',
      'layout="x" ska vara något av list, grid, compact; standardvärdet används',
      'vyn ”agenda” finns inte; det finns event-list, event-card,',
    ],
    [
      'ca',
      'Ha de ser un nombre enter entre 1 i 20000.',
      'l’opció «limt» no existeix; event-list té period, theme, layout,',
      'layout="x" ha de ser un d’aquests: list, grid, compact; es fa servir el valor per defecte',
      'la vista «agenda» no existeix; hi ha event-list, event-card,',
    ],
    [
      'pl',
      'Dozwolone: liczba całkowita od 1 do 20000.',
      'nie ma ustawienia „limt”; event-list ma: period, theme, layout,',
      'layout="x" – dozwolone: jedno z: list, grid, compact; użyto wartości domyślnej',
      'nie ma widoku „agenda”; są: event-list, event-card,',
    ],
  ] as const) {
    it(`says so in the language of the editor (${ui})`, async () => {
      const builder = await open({ ui });
      await eventually(() => document.documentElement.lang === ui);
      await type(builder, 'option-limit', '0');
      for (const option of ['period', 'now', 'lang', 'accent'])
        await type(builder, `option-${option}`, '?');
      expect(text(builder)).to.contain(sentence);
      expect(builder.shadowRoot!.querySelectorAll('.wrong')).to.have.length(5);
      expect(text(builder)).not.to.match(/a whole number|two of them|an ISO|a language|six hex/);
      const area = find<HTMLTextAreaElement>(builder, '#page')!;
      area.value =
        '<regio-event-list limt="3" layout="x"></regio-event-list><a href="/embed.html?view=agenda">x</a>';
      area.form!.requestSubmit();
      const told = () => [
        ...builder.shadowRoot!.querySelectorAll('[aria-labelledby=diagnosis] li'),
      ];
      await eventually(() => told().length > 3);
      const texts = told().map((one) => one.textContent!.trim());
      for (const problem of problems) expect(texts.join('\n')).to.contain(`\n${problem}`);
    });
  }

  it('warns of colours that cannot be read', async () => {
    const builder = await open({ accent: 'e08a4a', 'on-accent': 'ffffff' });
    expect(text(builder)).to.contain(
      'Text on buttons: contrast 2.6 to 1. Too little; at least 4.5 to 1 is needed.',
    );
    await type(builder, 'option-accent', '0b4a8f');
    expect(text(builder)).to.contain('Text on buttons: contrast 8.7 to 1. Good.');
  });

  it('knows that text on an accent alone is white or black', async () => {
    const builder = await open({ accent: 'e08a4a' });
    expect(text(builder)).to.contain('Text on buttons: contrast 7.9 to 1. Good.');
    await type(builder, 'option-accent', '1a1a2e');
    expect(text(builder)).to.contain('Text on buttons: contrast 17 to 1. Good.');
  });

  it('measures the buttons on both backgrounds where the device chooses', async () => {
    const builder = await open({ accent: '0b4a8f', scheme: 'auto' });
    expect(text(builder)).to.contain('Buttons on the page: contrast 8.7 to 1. Good.');
    expect(text(builder)).to.contain('Buttons on a dark page: contrast 2.1 to 1. Too little');
  });

  it('keeps a chosen carrier in its address, until another system is named', async () => {
    const builder = await open({ cms: 'plone', carrier: 'iframe' });
    expect(snippet(builder)).to.match(/^<iframe/);
    const oembed = find<HTMLInputElement>(builder, '.carriers label:last-child input')!;
    oembed.click();
    await builder.updateComplete;
    expect(new URL(location.href).searchParams.get('carrier')).to.equal('oembed');
    const system = find<HTMLSelectElement>(builder, '#cms')!;
    system.value = 'joomla';
    system.dispatchEvent(new Event('change'));
    await builder.updateComplete;
    expect(new URL(location.href).searchParams.get('carrier')).to.equal(null);
    expect(snippet(builder)).to.match(/^<a /);
  });

  it('recommends what survives in a system', async () => {
    const builder = await open({ feed: serveEvents(EVENTS), cms: 'drupal-basic' });
    expect(snippet(builder)).to.match(
      /^<a href="[^"]*embed\.html\?view=event-list[^"]*">Events<\/a>$/,
    );
    expect(text(builder)).to.contain('Basic HTML keeps little more than links.');
    const system = find<HTMLSelectElement>(builder, '#cms')!;
    system.value = 'wordpress-author';
    system.dispatchEvent(new Event('change'));
    await builder.updateComplete;
    expect(snippet(builder)).to.match(/^<div class="regio-event-list"/);
  });

  it('names the places of a system in the language of the editor', async () => {
    const placesIn = async (ui: string) => {
      const builder = await open({ ui });
      await eventually(() => document.documentElement.lang === ui);
      await builder.updateComplete;
      return [...find(builder, '#cms')!.querySelectorAll('option')].map((one) => one.text);
    };
    expect(await placesIn('en')).to.include.members([
      'WordPress: theme',
      'Drupal: Basic HTML',
      'Wix',
    ]);
    expect(await placesIn('pl')).to.include.members([
      'WordPress: motyw',
      'Drupal: Basic HTML',
      'Wix',
    ]);
  });

  it('can be used with the keyboard', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    const first = builder.shadowRoot!.querySelector<HTMLInputElement>('input[name="view"]')!;
    first.focus();
    await sendKeys({ press: 'ArrowDown' });
    await eventually(() => builder.shadowRoot!.querySelector('regio-event-card'));
    const copy = find<HTMLButtonElement>(builder, 'figure button')!;
    copy.focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => /Copied|selected/.test(find(builder, 'figure .hint')!.textContent!));
  });

  it('shows the element at the width of a device', async () => {
    const builder = await open({ feed: serveEvents(EVENTS) });
    button(builder, 'Phone').click();
    await builder.updateComplete;
    expect(button(builder, 'Phone').ariaPressed).to.equal('true');
    expect(find(builder, '.sheet')!.offsetWidth).to.equal(375);
  });

  for (const [language, words] of [
    ['sv', 'Visa evenemang på er webbplats'],
    ['ca', 'Mostreu esdeveniments al vostre web'],
    ['pl', 'Pokaż wydarzenia na swojej stronie'],
    ['en', 'Put events on your page'],
  ] as const) {
    it(`speaks ${language}`, async () => {
      const builder = await open({ ui: language === 'en' ? 'sv' : 'en' });
      builder.shadowRoot!.querySelector<HTMLElement>(`nav [lang=${language}]`)!.click();
      await eventually(() => text(builder).includes(words));
      expect(document.documentElement.lang).to.equal(language);
      expect(document.title).to.equal(words);
      expect(new URL(location.href).searchParams.get('ui')).to.equal(language);
    });
  }

  it('examines what was pasted', async () => {
    const builder = await open();
    const area = find<HTMLTextAreaElement>(builder, '#page')!;
    area.value = '<p><a href="/embed.html?view=event-list&amp;limt=3">Events</a></p>';
    button(builder, 'Examine').click();
    await eventually(() => text(builder).includes('The link is there, and that is enough.'));
    expect(text(builder)).to.contain('no option "limt"');
    area.value = 'https://elsewhere.example/page';
    button(builder, 'Examine').click();
    await eventually(() => text(builder).includes('Only pages of this website can be fetched.'));
    serve('/a-page.html', () => new Response('<p>Nothing</p>'));
    area.value = new URL('/a-page.html', location.href).href;
    button(builder, 'Examine').click();
    await eventually(() => text(builder).includes('Nothing of the snippet is left'));
    serve('/gone.html', () => new Response('', { status: 404 }));
    area.value = '../../gone.html';
    button(builder, 'Examine').click();
    await eventually(() => text(builder).includes('The page could not be fetched.'));
  });

  it('passes the accessibility audit, light and dark', async () => {
    const builder = await open({ feed: serveEvents(EVENTS), cms: 'liferay', accent: 'e08a4a' });
    await eventually(() => text(builder).includes('This feed can be used.'));
    await expect(builder).to.be.accessible();
    await darken();
    await expect(builder).to.be.accessible();
  });
});
