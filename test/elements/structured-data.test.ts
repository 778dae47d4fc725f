import { expect } from '@open-wc/testing';
import '../../src/elements/event-card/event-card.js';
import '../../src/elements/event-list/event-list.js';
import { stoppedClock } from '../support/clock.js';
import { entry, serveEvents } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { mount } from '../support/mount.js';
import { addJson, addToHead, heardConsole } from '../support/page.js';
import { parts } from '../support/parts.js';

interface Description {
  readonly '@context': string;
  readonly '@graph': readonly { readonly name: string; readonly url?: string }[];
}

const EVENTS = [
  entry('Trams', '2030-06-01'),
  entry('Bikes', '2030-06-02'),
  entry('Ships', '2030-06-03', { name: { en: 'Ships', sv: 'Skepp' } }),
  entry('Old trams', '2020-06-01'),
];

describe('what the page tells search engines', () => {
  stoppedClock('2030-05-01T12:00:00Z');
  heardConsole();

  const scripts = () => [
    ...document.head.querySelectorAll<HTMLScriptElement>(
      'script[type="application/ld+json"]:not([id])',
    ),
  ];
  const descriptions = () =>
    scripts().map((script) => JSON.parse(script.textContent!) as Description);
  const names = () => descriptions().map((one) => one['@graph'].map(({ name }) => name).join(', '));
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  const list = (feed: string, attributes: object = {}) =>
    mount('regio-event-list', { feed, lang: 'en', ...attributes });

  // Elements go after each test, and what they told with them.
  beforeEach(() => eventually(() => scripts().length === 0));

  it('is what a list shows, in one script', async () => {
    await list(serveEvents(EVENTS), { limit: 2 });
    await eventually(() => expect(names()).to.deep.equal(['Trams, Bikes']));
    expect(descriptions()[0]!['@context']).to.equal('https://schema.org');
  });

  it('grows with the list', async () => {
    const element = await list(serveEvents(EVENTS), { limit: 2 });
    await eventually(() => names().length > 0);
    parts(element, 'show-more')[0]!.click();
    await eventually(() => expect(names()).to.deep.equal(['Trams, Bikes, Ships']));
  });

  it('is the event of a card, in the page’s language', async () => {
    const feed = serveEvents(EVENTS);
    const card = await mount('regio-event-card', { feed, event: 'ships', lang: 'sv' });
    await eventually(() => expect(names()).to.deep.equal(['Skepp']));
    card.lang = 'en';
    await eventually(() => expect(names()).to.deep.equal(['Ships']));
  });

  it('has each event once, and one script for each feed', async () => {
    const feed = serveEvents(EVENTS);
    await list(feed);
    await mount('regio-event-card', { feed, event: 'bikes', lang: 'en' });
    await mount('regio-event-card', { feed, event: 'old-trams', lang: 'en' });
    await list(serveEvents([EVENTS[0]!, entry('Planes', '2030-06-04')]));
    await eventually(() =>
      expect(names()).to.deep.equal(['Trams, Bikes, Ships, Old trams', 'Planes']),
    );
  });

  it('stays while an element of the feed is on the page, and goes with the last', async () => {
    const feed = serveEvents(EVENTS);
    const first = await list(feed);
    const other = await mount('regio-event-card', { feed, event: 'bikes', lang: 'en' });
    await eventually(() => expect(names()).to.deep.equal(['Trams, Bikes, Ships']));
    first.remove();
    await eventually(() => expect(names()).to.deep.equal(['Bikes']));
    other.remove();
    await eventually(() => scripts().length === 0);
  });

  it('is nothing where the author wants nothing, and follows them', async () => {
    const feed = serveEvents(EVENTS);
    const element = await list(feed, { 'no-structured-data': true });
    await eventually(() => parts(element, 'card').length === 3);
    await idle();
    expect(scripts()).to.have.length(0);
    element.removeAttribute('no-structured-data');
    await eventually(() => scripts().length === 1);
    element.noStructuredData = true;
    await eventually(() => scripts().length === 0);
  });

  it('is not told again where the page itself tells it', async () => {
    const feed = addJson({ '@type': 'Event', name: 'Open day', startDate: '2030-06-01' });
    const element = await list(feed);
    await eventually(() => parts(element, 'card').length === 1);
    await idle();
    await idle();
    expect(scripts()).to.have.length(0);
  });

  it('cannot break out of its script, now or when the page is read again', async () => {
    const name = '</script><script>window.broken = true</script><!--';
    await list(serveEvents([entry('x', '2030-06-01', { name })]));
    await eventually(() => expect(names()).to.deep.equal([name]));
    const again = new DOMParser().parseFromString(scripts()[0]!.outerHTML, 'text/html');
    expect(again.querySelectorAll('script')).to.have.length(1);
    expect(again.body.textContent).to.equal('');
    expect(window).not.to.have.property('broken');
  });

  // Last of all: what is once enforced stays so.
  it('is told on a page that enforces Trusted Types', async () => {
    addToHead(
      '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'">',
    );
    expect(() => (document.createElement('script').textContent = 'x')).to.throw();
    const reports: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ sample }) => reports.push(sample));
    const element = document.createElement('regio-event-list');
    Object.assign(element, { feed: serveEvents(EVENTS), lang: 'en' });
    document.body.append(element);
    await eventually(() => expect(names()).to.deep.equal(['Trams, Bikes, Ships']));
    element.remove();
    await eventually(() => scripts().length === 0);
    expect(reports.filter((sample) => sample.includes('schema.org'))).to.deep.equal([]);
  });
});
