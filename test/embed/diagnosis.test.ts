import { expect } from '@open-wc/testing';
import { type Carrier, CMS } from '../../src/builder/cms-places.js';
import { diagnose } from '../../src/builder/diagnosis/diagnose.js';
import { settingsFrom } from '../../src/builder/builder-settings.js';
import { snippetsOf } from '../../src/builder/snippets.js';
import { ELEMENT_NAMES } from '../../src/embed/element-names.js';
import { optionsOf } from '../../src/embed/element-options.js';
import '../../src/index.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { requestsTo, serve } from '../support/network.js';
import { wordsIn } from '../support/parts.js';
import { ALLOWED, pastedInto } from './sanitisers.js';

type System = keyof typeof ALLOWED;

const HOST = new URL('/regio/', location.href).href;
const snippets = (feed: string) =>
  snippetsOf(
    settingsFrom(new URLSearchParams({ view: 'event-list', limit: '1', feed })),
    HOST,
    'Events',
  );

describe('a snippet in a content management system', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const page = document.createElement('main');
  page.lang = 'en';
  before(() => document.body.append(page));
  afterEach(() => page.replaceChildren());
  after(() => page.remove());

  for (const name of Object.keys(ALLOWED) as System[]) {
    const { carrier } = CMS.find((one) => one.name === ALLOWED[name].cms)!;

    it(`survives ${name} as a ${carrier}, and shows the events`, async () => {
      const feed = serveEvents([entry('Bikes', '2030-06-01'), entry('Forests', '2030-06-02')]);
      const made = pastedInto(name, `<p>Next:</p>${snippets(feed).carriers[carrier]}`);
      expect(diagnose(made).carrier).to.equal(carrier);
      page.innerHTML = made;
      const list = await eventually(() => page.querySelector('regio-event-list'));
      await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes']));
      expect(list.limit).to.equal(1);
    });

    for (const other of ['element', 'placeholder', 'link'] as const satisfies readonly Carrier[]) {
      it(`shows the events in ${name} whatever became of a pasted ${other}`, async () => {
        const feed = serveEvents([entry('Bikes', '2030-06-01'), entry('Forests', '2030-06-02')]);
        page.innerHTML = pastedInto(name, snippets(feed).carriers[other]);
        const list = await eventually(() => page.querySelector('regio-event-list'));
        await eventually(() => expect(wordsIn(list, 'title')).to.include('Bikes'));
      });
    }
  }
});

describe('the diagnosis of a page', () => {
  const { carriers } = snippets('/events.json');

  it('finds nothing wrong with a snippet as it was written', () => {
    expect(diagnose(carriers.element)).to.deep.equal({
      carrier: 'element',
      damage: [],
      problems: [],
    });
  });

  for (const [name, carrier, damage] of [
    ['wordpress-author', 'link', ['element-removed', 'script-missing']],
    ['drupal-basic', 'link', ['element-removed', 'script-missing']],
  ] as const) {
    it(`sees that ${name} removed the element, and that the link is enough`, () => {
      const found = diagnose(pastedInto(name, carriers.element));
      expect(found).to.deep.equal({ carrier, damage, problems: [] });
    });
  }

  it('sees what each system left of a placeholder', () => {
    const left = (name: System) => diagnose(pastedInto(name, carriers.placeholder));
    for (const name of ['wordpress-author', 'typo3-text', 'umbraco-tiptap', 'joomla'] as const)
      expect(left(name), name).to.deep.include({
        carrier: 'placeholder',
        damage: ['script-missing'],
      });
    expect(left('umbraco-tinymce')).to.deep.include({
      carrier: 'link',
      damage: ['data-removed', 'script-missing'],
    });
    expect(left('plone').damage).to.include('data-removed');
    expect(left('drupal-basic').damage).to.include('element-removed');
  });

  it('finds the flags of a placeholder that a system has gone through', () => {
    const draft = settingsFrom(new URLSearchParams('view=event-card&feed=/x.json&details=true'));
    const { placeholder } = snippetsOf(draft, HOST, 'Event').carriers;
    for (const name of ['wordpress-author', 'typo3-text', 'joomla'] as const)
      expect(pastedInto(name, placeholder), name).to.contain('data-details="true"');
  });

  for (const [what, html, carrier, damage] of [
    [
      'a snippet in the text',
      '<p>&lt;regio-event-list feed="/x.json"&gt;</p>',
      null,
      'shown-as-text',
    ],
    ['a lost class', '<div data-feed="/x.json"></div>', null, 'class-removed'],
    ['a changed tag', '<p class="regio-event-list" data-feed="/x.json"></p>', null, 'tag-changed'],
    [
      'a wrapped link',
      '<a href="https://safe.example/?u=https%3A%2F%2Fa.example%2Fembed.html%3Fview%3Dcountdown">x</a>',
      null,
      'link-changed',
    ],
    [
      'a frame without scripts',
      '<iframe sandbox src="/embed.html?view=countdown"></iframe>',
      'iframe',
      'sandbox-without-scripts',
    ],
    ['nothing', '<p>Our events</p>', null, 'all-removed'],
  ] as const) {
    it(`recognises ${what}`, () => {
      const found = diagnose(html);
      expect(found.carrier).to.equal(carrier);
      expect(found.damage).to.include(damage);
    });
  }

  const inPage = (json: string, type = 'application/json') =>
    `<script type="${type}" id="agenda">${json}</script>
     <regio-event-list feed="#agenda"><a href="/calendar">Calendar</a></regio-event-list>
     <script type="module" src="/regio/regio-events.js"></script>`;
  const office = (email: string) =>
    `{ "events": [{ "name": "Fair", "startDate": "2030-05-22", "organizer": { "email": "${email}" } }] }`;

  for (const [what, json, damage] of [
    ['nothing in sound JSON', office('desk@office.example'), []],
    ['no markup that is a text of the feed', office('<p>a<br>b</p>'), []],
    [
      'addresses hidden by Joomla',
      office('<joomla-hidden-mail first="ZGVzaw==" last="b2ZmaWNl">x</joomla-hidden-mail>'),
      ['email-cloaked'],
    ],
    [
      'addresses hidden by an older Joomla',
      office('<span id="cloak8f2b">This email address is being protected</span>'),
      ['email-cloaked'],
    ],
    [
      'addresses hidden by Cloudflare',
      office(
        '<a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email&#160;protected]</a>',
      ),
      ['email-cloaked'],
    ],
    ['addresses that only look hidden', office('[email protected]'), ['email-cloaked']],
    [
      'the address of hidden addresses',
      office('/cdn-cgi/l/email-protection#5d3'),
      ['email-cloaked'],
    ],
    ['line breaks that became tags', '{<br />\n"events": [<br>\n]}', ['markup-in-json']],
    ['lines that became paragraphs', '<p>{ "events":</p>\n<p>[ ] }</p>', ['markup-in-json']],
    [
      'attributes put into texts',
      '{ "events": [{ "name": "<img src="x.png" loading="lazy">" }] }',
      ['markup-in-json'],
    ],
    ['quotation marks made beautiful', '{ “events”: [] }', ['json-broken']],
    ['quotation marks that were escaped', '{ &quot;events&quot;: [] }', ['json-broken']],
  ] as const)
    it(`finds ${what} in the JSON of a page`, () => {
      for (const type of ['application/json', 'application/ld+json'])
        expect(diagnose(inPage(json, type)).damage).to.deep.equal([...damage]);
    });

  it('has no opinion on broken JSON that is no feed', () => {
    const other = '<script type="application/ld+json" id="seo">{ “@type”: }</script>';
    expect(diagnose(other + carriers.element).damage).to.deep.equal([]);
  });

  const popups = 'allow-popups allow-popups-to-escape-sandbox';
  for (const [sandbox, view, damage] of [
    ['', 'event-list', ['sandbox-without-scripts']],
    ['allow-scripts-perhaps', 'event-list', ['sandbox-without-scripts']],
    ['allow-scripts', 'theme-filter', []],
    ['allow-scripts', 'countdown', []],
    ['allow-scripts', 'registration-button', ['sandbox-without-popups']],
    [`allow-scripts ${popups}`, 'registration-button', []],
    ['allow-scripts allow-popups allow-downloads', 'event-list', ['sandbox-without-popups']],
    [`allow-scripts ${popups}`, 'add-to-calendar', ['sandbox-without-downloads']],
    [`allow-scripts ${popups}`, 'event-card', ['sandbox-without-downloads']],
    [`Allow-Scripts\n${popups}\tALLOW-DOWNLOADS`, 'event-list', []],
    ['allow-scripts', 'add-to-calendar', ['sandbox-without-popups', 'sandbox-without-downloads']],
  ] as const)
    it(`says of a sandbox "${sandbox}" what ${view} lacks`, () => {
      const { damage: found } = diagnose(
        `<iframe sandbox="${sandbox}" src="/regio/embed.html?view=${view}" title="x"></iframe>`,
      );
      expect(found).to.deep.equal([...damage]);
    });

  for (const [what, tag] of [
    ['a consent manager', '<script type="text/plain" src="/regio/regio-events.js"></script>'],
    ['a consent manager by address', '<script data-src="/regio/regio-events.js"></script>'],
    [
      'an accelerator',
      '<script type="rocketlazyloadscript" data-rocket-src="/regio/regio-events.js"></script>',
    ],
    ['another accelerator', '<script type="1f0c3a-module" src="/regio/regio-events.js"></script>'],
  ] as const)
    it(`sees that ${what} holds the script back`, () => {
      const element = '<regio-event-list feed="/x.json"></regio-event-list>';
      expect(diagnose(element + tag).damage).to.deep.equal(['script-held-back']);
      const both = `${element}${tag}<script defer src="/regio/regio-events.iife.js"></script>`;
      expect(diagnose(both).damage).to.deep.equal([]);
    });

  it('reads an address that was escaped twice, and says so', () => {
    for (const [html, carrier] of [
      ['<a href="/embed.html?view=event-list&amp;amp;limit=3">x</a>', 'link'],
      ['<iframe src="/embed.html?view=event-list&amp;#038;limit=3" title="x"></iframe>', 'iframe'],
      ['<div class="regio-event-list" data-feed="/x?a&amp;amp;b"></div>', 'placeholder'],
      ['<regio-event-list feed="/x?a&amp;amp;b"></regio-event-list>', 'element'],
    ] as const) {
      const found = diagnose(html);
      expect(found.carrier, html).to.equal(carrier);
      expect(found.damage, html).to.include('escaped-twice');
      expect(found.problems, html).to.deep.equal([]);
    }
  });

  it('sees a feed that the page does not allow', () => {
    const link =
      '<a href="https://a.example/embed.html?view=countdown&amp;feed=https://b.example/x.json">x</a>';
    expect(diagnose(link).damage).to.include('feed-elsewhere');
    expect(diagnose(link.replace('https://b.example', '')).damage).not.to.include('feed-elsewhere');
    const meta = '<meta name="regio-allowed-feeds" content="https://b.example">';
    expect(diagnose(meta + link).damage).not.to.include('feed-elsewhere');
  });

  it('says what a broken link lacks', () => {
    const { carrier, damage, problems } = diagnose('<a href="/embed.html?veiw=event-list">x</a>');
    expect(carrier).to.equal(null);
    expect(damage).to.deep.equal(['link-changed']);
    expect(problems).to.deep.equal([
      { path: 'view', code: 'unknown-element', params: { name: '', known: ELEMENT_NAMES } },
    ]);
  });

  it('names the options that cannot be used', () => {
    const { problems } = diagnose(
      '<regio-event-list limt="3" class="x" id="y"></regio-event-list><div class="regio-countdown" data-to="never"></div><a href="/embed.html?view=agenda">x</a>',
    );
    expect(problems).to.deep.equal([
      {
        path: 'limt',
        code: 'unknown-option',
        params: { name: 'limt', element: 'event-list', known: [...optionsOf('event-list').keys()] },
      },
      {
        path: 'to',
        code: 'invalid-value',
        params: {
          name: 'to',
          value: 'never',
          expected: { kind: 'keyword', choices: ['auto', 'start', 'end', 'registration'] },
        },
      },
      { path: 'view', code: 'unknown-element', params: { name: 'agenda', known: ELEMENT_NAMES } },
    ]);
  });

  it('runs and loads nothing of what it reads', async () => {
    const world = globalThis as { harmed?: boolean };
    const nowhere = serve('/nowhere.png', null);
    diagnose(
      `<script>harmed = true</script><img src="${nowhere}" onerror="harmed = true"><iframe src="javascript:parent.harmed=true"></iframe><svg onload="harmed = true">`,
    );
    // One that is asked for afterwards has failed: so would have those.
    const last = new Image();
    const hasFailed = new Promise((resolve) => last.addEventListener('error', resolve));
    last.src = serve('/last.png', null);
    await hasFailed;
    expect(requestsTo(nowhere)).to.equal(0);
    expect(world.harmed).to.equal(undefined);
  });
});
