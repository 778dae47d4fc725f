import { expect } from '@open-wc/testing';
import { detailsOf } from '../../src/model/parse/details.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { unwrap } from '../../src/model/parse/unwrap.js';
import { learnAllNames } from '../../src/model/parse/all-names.js';

const PAGE = 'https://office.example/agenda/';

/** An event as a content system writes it into a page, and what is read of it. */
function eventOf(facts: object, wrap = (event: object): unknown => event) {
  const event = { '@type': 'Event', name: 'Talk', startDate: '2030-05-22', ...facts };
  const feed = parseFeed(unwrap(wrap(event), PAGE), PAGE)!;
  return feed.events[0]!;
}

describe('JSON-LD of a content system', () => {
  before(learnAllNames);

  for (const [why, given, expected] of [
    ['signs by number', 'Wine &#038; cheese &#8211; autumn', 'Wine & cheese – autumn'],
    ['signs by name', 'L&rsquo;&eacute;t&eacute; &amp; &Lstrok;&oacute;d&zacute;', 'L’été & Łódź'],
    ['signs by hexadecimal number', 'It&#x2019;s &#x1F600;', 'It’s 😀'],
    ['a name of a name', 'R&amp;amp;D', 'R&amp;D'],
    ['tags', 'Wine <em>&amp;</em> <strong class="x">cheese</strong>', 'Wine & cheese'],
    ['tags written out', '&lt;em&gt;Wine&lt;/em&gt; &amp;amp; cheese', 'Wine & cheese'],
    ['quotation marks of a script', 'Anna\\\'s \\"talk\\"', `Anna's "talk"`],
    ['no tag', 'a < b & c > d, <3', 'a < b & c > d, <3'],
    ['nothing unusual', 'R&D; C:\\news', 'R&D; C:\\news'],
  ] as const) {
    it(`has titles, places and people as they were meant: ${why}`, () => {
      const event = eventOf({
        name: given,
        location: { '@type': 'Place', name: given, address: { addressLocality: given } },
        organizer: { '@type': 'Organization', name: given },
        performer: given,
        keywords: [given],
      });
      const { name, locality } = event.location[0]!;
      const { organizer, performer, keywords } = detailsOf(event);
      expect([event.name, name, locality]).to.deep.equal([expected, expected, expected]);
      expect([organizer[0]!.name, performer[0]!.name, keywords[0]]).to.deep.equal([
        ...[expected, expected, expected],
      ]);
    });
  }

  for (const [why, given, words, markup] of [
    ['written-out markup', '&lt;p&gt;Come along&lt;/p&gt;\\n', 'Come along', '<p>Come along</p>\n'],
    ['twice written signs', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 'R&D', '<p>R&amp;D</p>'],
    ['markup', '<p>R&amp;D &lt;b&gt;</p>', 'R&D <b>', '<p>R&amp;D &lt;b&gt;</p>'],
    ['plain words', 'Doors at nine.\\nBring &quot;it&quot;', 'Doors at nine.\nBring "it"', null],
    ['blocks', '<div>One</div><h2>Two &amp; three</h2>', 'One\n\nTwo & three', null],
    ['style and script', '<style>p{}</style><span>Hi</span><script>x()</script>', 'Hi', null],
    ['Windows', 'On D:\\nets\\new', 'On D:\\nets\\new', null],
  ] as const) {
    it(`has descriptions as they were meant: ${why}`, () => {
      const event = eventOf({ description: given });
      const details = detailsOf(event);
      expect(details.description).to.equal(words);
      expect(details.markup).to.equal(markup);
    });
  }

  it('has descriptions in several languages, and addresses, as they were meant', () => {
    const event = eventOf({
      description: [
        { '@language': 'sv', '@value': '&lt;p&gt;Hej&lt;/p&gt;' },
        { '@language': 'en', '@value': '&lt;p&gt;Hi&lt;/p&gt;' },
      ],
      url: 'https://office.example/?a=1&#038;b=2&amp;c=3',
    });
    expect([...(detailsOf(event).markup as ReadonlyMap<string, string>).values()]).to.deep.equal([
      ...['<p>Hej</p>', '<p>Hi</p>'],
    ]);
    expect(event.url).to.equal('https://office.example/?a=1&b=2&c=3');
  });

  for (const name of [
    ...['Organization', 'organization', 'Person', 'PerformingGroup', 'Organisation'],
    ...['https://schema.org/Organization', 'http://schema.org/Person', ' Person '],
  ])
    for (const performer of [name, [name], { '@type': 'Organization', name }, { '@value': name }])
      it(`knows nobody called ${JSON.stringify(performer)}`, () => {
        const event = eventOf({
          performer,
          organizer: performer,
          subEvent: { name: 'Part', performer },
        });
        expect(detailsOf(event).performer).to.deep.equal([]);
        expect(event.organizer).to.deep.equal([]);
        expect(detailsOf(event.subEvent[0]!).performer).to.deep.equal([]);
      });

  it('keeps those who are called alike, and what else is known of them', () => {
    const performer = ['Person & Person', { '@type': 'Person', name: 'Person', email: 'p@e.org' }];
    const [one, other] = detailsOf(eventOf({ performer })).performer;
    expect(one!.name).to.equal('Person & Person');
    expect([other!.name, other!.email]).to.deep.equal([null, 'p@e.org']);
  });

  for (const url of [
    '/event/1/',
    'https://office.example/event/1/',
    PAGE,
    'https://tickets.example/1',
  ])
    it(`leads to no page that one knows already: ${url}`, () => {
      const event = eventOf({
        url: '/event/1/',
        offers: { '@type': 'Offer', url: 'https://tickets.example/1' },
        location: { '@type': 'VirtualLocation', name: 'Webex', url },
      });
      expect(event.location.map((place) => [place.name, place.url])).to.deep.equal([
        ['Webex', null],
      ]);
      expect(event.mode).to.equal('online');
    });

  it('is read in graphs and lists alike', () => {
    for (const wrap of [
      (event: object) => [event],
      (event: object) => ({ '@graph': [event] }),
      (event: object) => ({ '@type': 'ItemList', itemListElement: [{ item: event }] }),
    ]) {
      const event = eventOf({ name: 'A &amp; B', performer: 'Organization' }, wrap);
      expect(event.name).to.equal('A & B');
      expect(detailsOf(event).performer).to.deep.equal([]);
    }
  });

  it('is all that is read so: our own feeds mean what they say', () => {
    const name = 'R&amp;D &lt;p&gt; \\n';
    const events = [
      { name, startDate: '2030-05-22', performer: 'Organization', description: name },
    ];
    const [event] = parseFeed(unwrap({ events }, PAGE), PAGE)!.events;
    expect([event!.name, event!.summary]).to.deep.equal([name, name]);
    expect(detailsOf(event!).performer[0]!.name).to.equal('Organization');
  });

  it('is read in little time, whatever it is made of', () => {
    const began = performance.now();
    for (const text of ['<a ', '<p x=', '&lt;', '\\n', '<script>', '&#x', '<b a="'])
      for (const facts of [{ name: text.repeat(200_000) }, { description: text.repeat(200_000) }])
        eventOf({ ...facts, name: `x${(facts as { name?: string }).name ?? ''}` });
    expect(performance.now() - began).to.be.below(3000);
    let deep: object = { name: 'Part' };
    for (let level = 0; level < 20_000; level++) deep = { name: 'Part', subEvent: deep };
    expect(() => eventOf({ subEvent: deep })).not.to.throw();
  });
});
