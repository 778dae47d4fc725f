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

describe('links to calendars on the web', () => {
  it('of an afternoon, with its zone', () => {
    expect(links(AFTERNOON)).to.deep.equal({
      google: `https://calendar.google.com/calendar/render?action=TEMPLATE&text=Trams%20%26%20bikes%20%2B%20you&dates=20300522T140000%2F20300522T173000&ctz=Europe%2FBrussels&location=Hall%2C%20Room%205&details=${DESCRIPTION}`,
      outlook: `https://outlook.live.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Trams%20%26%20bikes%20%2B%20you&startdt=2030-05-22T12%3A00%3A00Z&enddt=2030-05-22T15%3A30%3A00Z&location=Hall%2C%20Room%205&body=${DESCRIPTION}`,
      office365: `https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=Trams%20%26%20bikes%20%2B%20you&startdt=2030-05-22T12%3A00%3A00Z&enddt=2030-05-22T15%3A30%3A00Z&location=Hall%2C%20Room%205&body=${DESCRIPTION}`,
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
      yahoo: 'https://calendar.yahoo.com/?v=60&title=Workshop&st=20300522&et=20300524&dur=allday',
    });
  });

  const query = (link: string) => Object.fromEntries(new URL(link).searchParams);

  it('of a time without an end', () => {
    const { google, outlook, yahoo } = links({ startDate: '2030-05-22T10:00' });
    expect(query(google)['dates']).to.equal('20300522T100000/20300522T100000');
    expect(query(outlook)).to.include({
      startdt: '2030-05-22T08:00:00Z',
      enddt: '2030-05-22T08:00:00Z',
    });
    expect(query(yahoo)).to.include({ st: '20300522T080000Z' }).and.not.have.property('et');
  });

  it('of a time in the night clocks go back', () => {
    const { google } = links({ startDate: '2030-10-27T02:30+01:00' });
    expect(query(google)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Workshop',
      dates: '20301027T013000Z/20301027T013000Z',
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
        const [said, url] = (details ?? body ?? desc)!.split('\n\n');
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
