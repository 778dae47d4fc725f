import { expect } from '@open-wc/testing';
import { entryOf } from '../../src/calendar/entry.js';
import { linkTo, SERVICES, type Service } from '../../src/calendar/links.js';
import { feedOf } from '../model/feed-of.js';
import { sourceOf } from './read-calendar.js';

function links(facts: object, around: object = {}): Readonly<Record<Service, string>> {
  const event = { id: 'workshop', name: 'Workshop', startDate: '2030-05-22', ...facts };
  const feed = feedOf([event], around);
  const entry = entryOf(feed.events[0]!, sourceOf(feed))!;
  return Object.fromEntries(SERVICES.map((service) => [service, linkTo(service, entry)])) as Record<
    Service,
    string
  >;
}

const AFTERNOON = {
  name: 'Trams & bikes + you',
  startDate: '2030-05-22T14:00',
  endDate: '2030-05-22T17:30',
  description: 'First line\nsecond, 100 %',
  url: 'https://e.org/trams?a=1&b=2',
  location: { name: 'Hall', room: '5' },
};
const DESCRIPTION =
  'First%20line%0Asecond%2C%20100%20%25%0A%0Ahttps%3A%2F%2Fe.org%2Ftrams%3Fa%3D1%26b%3D2';

// Outlook reads it as markup.
const BODY =
  'First%20line%3Cbr%3Esecond%2C%20100%20%25%3Cbr%3E%3Cbr%3E%3Ca%20href%3D%22https%3A%2F%2Fe.org%2Ftrams%3Fa%3D1%26amp%3Bb%3D2%22%3Ehttps%3A%2F%2Fe.org%2Ftrams%3Fa%3D1%26amp%3Bb%3D2%3C%2Fa%3E';

/** What a text in markup says, in lines. */
function linesOf(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  return body.textContent!;
}

describe('links to calendars on the web', () => {
  it('of an afternoon, with its zone', () => {
    expect(links(AFTERNOON)).to.deep.equal({
      google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=Trams%20%26%20bikes%20%2B%20you&dates=20300522T140000%2F20300522T173000&ctz=Europe%2FBrussels&location=Hall%2C%20Room%205&details=${DESCRIPTION}`,
      outlook: `https://outlook.live.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Trams%20%26%20bikes%20%2B%20you&startdt=2030-05-22T12%3A00%3A00Z&enddt=2030-05-22T15%3A30%3A00Z&location=Hall%2C%20Room%205&body=${BODY}`,
      office365: `https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Trams%20%26%20bikes%20%2B%20you&startdt=2030-05-22T12%3A00%3A00Z&enddt=2030-05-22T15%3A30%3A00Z&location=Hall%2C%20Room%205&body=${BODY}`,
      yahoo: `https://calendar.yahoo.com/?v=60&title=Trams%20%26%20bikes%20%2B%20you&st=20300522T120000Z&et=20300522T153000Z&in_loc=Hall%2C%20Room%205&desc=${DESCRIPTION}`,
    });
  });

  it('of whole days, with the day after the last', () => {
    expect(links({ endDate: '2030-05-23' })).to.deep.equal({
      google:
        'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Workshop&dates=20300522%2F20300524',
      outlook:
        'https://outlook.live.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Workshop&startdt=2030-05-22&enddt=2030-05-24&allday=true',
      office365:
        'https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Workshop&startdt=2030-05-22&enddt=2030-05-24&allday=true',
      yahoo: 'https://calendar.yahoo.com/?v=60&title=Workshop&st=20300522&et=20300524',
    });
  });

  const query = (link: string) => Object.fromEntries(new URL(link).searchParams);

  it('of one whole day, which Yahoo takes for one only without an end', () => {
    const { yahoo, google } = links({});
    expect(query(yahoo)).to.deep.equal({
      v: '60',
      title: 'Workshop',
      st: '20300522',
      dur: 'allday',
    });
    expect(query(google)['dates']).to.equal('20300522/20300523');
  });

  for (const endDate of [undefined, '2030-05-22T23:30'])
    it(`of a time without an end last an hour where they need one (end: ${endDate})`, () => {
      const { google, outlook, office365, yahoo } = links({
        startDate: '2030-05-22T23:30',
        endDate,
      });
      expect(query(google)['dates']).to.equal('20300522T233000/20300523T003000');
      for (const link of [outlook, office365])
        expect(query(link)).to.include({
          startdt: '2030-05-22T21:30:00Z',
          enddt: '2030-05-22T22:30:00Z',
        });
      expect(query(yahoo)).to.include({ st: '20300522T213000Z' }).and.not.have.property('et');
    });

  it('of a time in the night clocks go back', () => {
    const { google } = links({ startDate: '2030-10-27T02:30+01:00' });
    expect(query(google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Workshop',
      dates: '20301027T013000Z/20301027T023000Z',
    });
  });

  it('of a time in nobody’s zone, which each visitor’s own calendar decides', () => {
    const { google, outlook, yahoo } = links(
      { startDate: '2030-05-22T10:00', endDate: '2030-05-22T11:00' },
      { timeZone: undefined },
    );
    expect(query(google)['dates']).to.equal('20300522T100000/20300522T110000');
    expect(query(google)).not.to.have.property('ctz');
    expect(query(outlook)['startdt']).to.equal('2030-05-22T10:00:00');
    expect(query(yahoo)['st']).to.equal('20300522T100000');
  });

  const JOIN = 'https://meet.example/j/1?pwd=a&x=b';
  const ONLINE = {
    ...AFTERNOON,
    location: { '@type': 'VirtualLocation', name: 'Webex', url: JOIN },
  };

  it('say where to take part online, with the place', () => {
    const { google, outlook, office365, yahoo } = links(ONLINE);
    for (const link of [google, outlook, office365])
      expect(query(link)['location']).to.equal(`Webex, ${JOIN}`);
    expect(query(yahoo)['in_loc']).to.equal(`Webex, ${JOIN}`);
  });

  it('say where to take part online whole, or not beside the place', () => {
    const url = `${JOIN}&context=${'0a'.repeat(300)}`;
    for (const link of Object.values(links({ ...ONLINE, location: { ...ONLINE.location, url } }))) {
      const { details, body, desc, location, in_loc } = query(link) as Record<string, string>;
      expect(location ?? in_loc).to.equal('Webex…');
      expect(details ?? desc ?? linesOf(body!)).to.include(`\n\n${url}\n\n${AFTERNOON.url}`);
      expect(link.length).to.be.at.most(2000);
    }
  });

  it('of a text in lines have lines in Outlook, with a link, and no text as markup', () => {
    const { outlook, office365 } = links({
      ...AFTERNOON,
      description: 'Badge & <b>passport>\nDoor 5\n\nCoffee',
    });
    for (const link of [outlook, office365]) {
      const body = query(link)['body']!;
      const { body: read } = new DOMParser().parseFromString(body, 'text/html');
      expect([...read.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
        ...['br', 'br', 'br', 'br', 'br', 'a'],
      ]);
      expect(read.querySelector('a')!.href).to.equal(AFTERNOON.url);
      expect(linesOf(body)).to.equal(`Badge & passport>\nDoor 5\n\nCoffee\n\n${AFTERNOON.url}`);
    }
  });

  it('are cut between characters, however these are written', () => {
    for (const text of [
      'ö'.repeat(1500) + '😀'.repeat(200),
      '&<>"'.repeat(600),
      '\n'.repeat(10) + 'a&'.repeat(900),
    ])
      for (const link of Object.values(links({ ...AFTERNOON, description: text }))) {
        expect(link.length).to.be.within(1800, 2000);
        expect(() => decodeURIComponent(link)).not.to.throw();
        const { details, body, desc } = query(link) as Record<string, string>;
        const said = details ?? desc ?? linesOf(body!);
        expect(said.endsWith(`…\n\n${AFTERNOON.url}`), said.slice(-60)).to.equal(true);
        expect(said).not.to.include('\ufffd');
      }
  });

  it('leave Outlook as much of a long text as it takes', () => {
    const { outlook } = links({ ...AFTERNOON, description: 'word '.repeat(960) });
    expect(outlook.length).to.be.at.most(2000);
    expect(linesOf(query(outlook)['body']!).length).to.be.above(1000);
  });

  it('take no parameter from a text', () => {
    const names = Object.values(links(AFTERNOON)).map((link) => Object.keys(query(link)));
    const hostile = links({
      ...AFTERNOON,
      name: '&add=evil@evil.invalid#',
      description: '&trp=true\r\n&src=x',
      location: { name: '&to=evil@evil.invalid', room: '5' },
    });
    expect(Object.values(hostile).map((link) => Object.keys(query(link)))).to.deep.equal(names);
    expect(query(hostile.google)['text']).to.equal('&add=evil@evil.invalid#');
  });

  for (const [what, text] of [
    ['Latin', 'word '],
    ['Greek', 'λόγος '],
    ['Chinese', '会議'],
    ['emoji', '👩‍🚀🚋'],
  ] as const) {
    it(`stay short, whatever they are about: ${what}`, () => {
      const long = links({ ...AFTERNOON, description: text.repeat(900) });
      for (const [service, link] of Object.entries(long)) {
        expect(link.length, service).to.be.within(1800, 2000);
        const { details, body, desc } = query(link) as Record<string, string>;
        const [said, url] = (details ?? desc ?? linesOf(body!)).split('\n\n');
        expect(url).to.equal(AFTERNOON.url);
        expect(said!.endsWith('…')).to.equal(true);
        expect(text.repeat(900).startsWith(said!.slice(0, -1))).to.equal(true);
      }
    });

    it(`stay short with a title and a place as long as they come: ${what}`, () => {
      const name = text.repeat(300);
      const long = links({ ...AFTERNOON, name, location: { name }, url: undefined });
      for (const [service, link] of Object.entries(long)) {
        expect(link.length, service).to.be.at.most(2000);
        const { text: title, subject } = query(link) as Record<string, string>;
        const said = (title ?? subject ?? query(link)['title'])!;
        expect(said.endsWith('…')).to.equal(true);
        expect(name.startsWith(said.slice(0, -1))).to.equal(true);
      }
    });
  }
});
