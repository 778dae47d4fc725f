import { expect } from '@open-wc/testing';
import type { FeedErrorEvent } from '../../src/feed/feed-events.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { addJson, addToHead, heardConsole } from '../support/page.js';
import { wordsIn } from '../support/parts.js';
import { shownText } from '../support/shown-text.js';

const office = (email: string) =>
  `{ "@type": "Event", "name": "Open house", "startDate": "2030-06-20", "organizer": { "name": "Desk", "email": "${email}" } }`;

describe('a page that its content management system has rewritten', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  const { by: told } = heardConsole();
  before(() => import('../../src/index.js'));

  let count = 0;
  const failureOf = (list: Element) =>
    new Promise<string>((resolve) =>
      list.addEventListener(
        'regio-feed-error',
        (failed) => resolve((failed as FeedErrorEvent).detail.reason),
        { once: true },
      ),
    );

  for (const [what, json, place, cause] of [
    [
      'Joomla hid e-mail addresses',
      office('<joomla-hidden-mail first="ZGVzaw==" last="b2ZmaWNl">x</joomla-hidden-mail>'),
      '"email": "<joomla-hidden-mail',
      'Email Cloaking',
    ],
    [
      'Cloudflare hid e-mail addresses',
      office('<a href="/cdn-cgi/l/email-protection" class="__cf_email__">[email protected]</a>'),
      '<a href="/cdn-cgi/l/email-prot',
      'Email Address Obfuscation',
    ],
    [
      'line breaks became tags',
      '{ "timeZone": "Europe/Brussels",<br />\n "events": [<br />\n { "name": "Fair", "startDate": "2030-06-20" } ] }',
      '"Europe/Brussels",<br />',
      'in one line',
    ],
    [
      'lines became paragraphs',
      '<p>{ "events": [</p>\n<p>{ "name": "Fair", "startDate": "2030-06-20" } ] }</p>',
      '<p>{ "events": [</p>',
      'in one line',
    ],
    [
      'quotation marks became beautiful',
      '{ “events”: [ { “name”: “Fair”, “startDate”: “2030-06-20” } ] }',
      'it begins with "{ “events”:',
      'quotation marks',
    ],
  ] as const) {
    it(`shows its own content, and tells its author why, where ${what} in a feed in the page`, async () => {
      const feed = addJson(json, `rewritten-${count++}`);
      const list = document.createElement('regio-event-list');
      const failed = failureOf(list);
      list.setAttribute('feed', feed);
      list.innerHTML = '<a href="/calendar">Our calendar</a>';
      document.body.append(list);
      expect(await failed).to.equal('not-json');
      await eventually(async () => expect(await shownText(list)).to.contain('Our calendar'));
      list.remove();
      const [message] = await eventually(() => (told('error').length > 0 ? told('error') : null));
      expect(message).to.contain('not-json').and.to.contain(feed);
      expect(message).to.contain(place).and.to.contain(cause);
    });
  }

  it('shows the events of a feed whose texts have markup in them, as that is no damage', async () => {
    const feed = addJson({
      events: [entry('Fair', '2030-06-20', { description: 'One<br>Two', organizer: 'A <b>B</b>' })],
    });
    const list = await mount('regio-event-list', { lang: 'en', feed });
    await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Fair']));
    expect(told('error')).to.deep.equal([]);
  });

  describe('whose optimiser has put all scripts into one file', () => {
    before(() => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.src = '/cache/optimised_5d2e.js';
      document.head.append(script);
    });

    it('shows its own content where the tag with the feed is gone, and says once where to name one', async () => {
      const lists = await Promise.all(
        ['One', 'Two'].map((words) => mount('regio-event-list', {}, `<p>${words}</p>`)),
      );
      for (const [index, words] of ['One', 'Two'].entries())
        await eventually(async () => expect(await shownText(lists[index]!)).to.contain(words));
      await eventually(() => told('error').length > 0);
      expect(told('error')).to.have.length(1);
      expect(told('error')[0]).to.contain('<meta name="regio-feed">');
    });

    it('shows the events where a <meta> names the feed', async () => {
      addToHead(
        `<meta name="regio-feed" content="${serveEvents([entry('Bikes', '2030-06-01')])}">`,
      );
      const list = await mount('regio-event-list', { lang: 'en' });
      await eventually(() => expect(wordsIn(list, 'title')).to.deep.equal(['Bikes']));
    });

    it('leaves a link to the folder where the script was, as that could be anybody’s', async () => {
      const box = document.createElement('p');
      box.innerHTML =
        '<a href="https://cdn.example/regio/embed.html?view=event-list">Our events</a>';
      document.body.append(box);
      await import('../../src/embed/carriers.js');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(box.firstElementChild!.localName).to.equal('a');
      box.remove();
    });
  });
});
