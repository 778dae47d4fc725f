import { expect } from '@open-wc/testing';
import seed from '../../demo/feeds/seed.json';
import { detailsOf } from '../../src/model/parse/details.js';
import type { RegioEvent, Text } from '../../src/model/event.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { registrationState } from '../../src/model/registration-state.js';
import { at } from './feed-of.js';

const BASE = 'https://office.example/feeds/seed.json';
const feed = parseFeed(seed, BASE)!;

const plain = (text: Text | null) => (text instanceof Map ? Object.fromEntries(text) : text);
const find = (id: string): RegioEvent => {
  const all = feed.events.flatMap((event) => [
    event,
    ...event.subEvent,
    ...(event.superEvent ? [event.superEvent, ...event.superEvent.subEvent] : []),
  ]);
  return all.find((event) => event.id === id)!;
};
const namesOf = (list: readonly { name: Text | null }[]) => list.map(({ name }) => plain(name));

/** Texts and numbers of the document that the model says in its own words, or only needs to read on. */
const SAID_OTHERWISE =
  /\.(@context|@type|inLanguage|timeZone|provisional|toBeAnnounced|availability)$/;

/** Every text and number in a JSON document, with its path. */
function* factsIn(value: unknown, path: string): Generator<readonly [string, string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* factsIn(inner, Array.isArray(value) ? path : `${path}.${key}`);
  }
}

describe('the five announcements', () => {
  it('are read without a problem', () => {
    expect(feed.problems).to.deep.equal([]);
    expect(feed.events).to.have.length(6);
  });

  it('are ten events with their sessions, and two earlier meetings', () => {
    expect(feed.events.flatMap((event) => [event, ...event.subEvent])).to.have.length(10);
    expect(feed.events.flatMap((event) => event.superEvent?.subEvent ?? [])).to.have.length(2);
  });

  it('stand in order of time', () => {
    expect(feed.events.map(({ id }) => id)).to.deep.equal([
      'seismic-se-2016',
      'gosmart-s3-2019',
      'euregionsweek-2022-networking',
      'small-giants-1',
      'smcnetzero-training',
      'smc-2024',
    ]);
  });

  it('lose none of their facts', () => {
    const known = new Set<unknown>();
    const collect = (value: unknown): void => {
      if (value instanceof Map) value.forEach((text, code) => [text, code].forEach(collect));
      else if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) if (key !== 'given') collect(inner);
      } else known.add(value);
    };
    const gather = (event: RegioEvent): void => {
      collect({ ...event, parent: null, superEvent: null, subEvent: [] });
      collect(detailsOf(event));
      event.subEvent.forEach(gather);
      if (event.superEvent && event.superEvent !== event.parent) gather(event.superEvent);
    };
    collect({ ...feed, events: [] });
    feed.events.forEach(gather);

    const missing = [...factsIn(seed, '$')].filter(([path, fact]) => {
      if (SAID_OTHERWISE.test(path)) return false;
      return ![fact, `${fact}`, `https://office.example/feeds/${fact}`].some((form) =>
        known.has(form),
      );
    });
    expect(missing).to.deep.equal([]);
    expect([...factsIn(seed, '$')].length).to.be.above(200);
  });

  it('keep every text in every language it came in', () => {
    expect(plain(feed.name)).to.deep.equal(seed.name);
    expect([...feed.themes.keys()]).to.deep.equal(seed.about.map(({ termCode }) => termCode));
    expect(plain(feed.themes.get('health')!)).to.deep.equal({
      sv: 'Hälsa',
      en: 'Health',
      ca: 'Salut',
      pl: 'Zdrowie',
    });
    for (const entry of seed.events) {
      expect(plain(detailsOf(find(entry.id)).description)).to.deep.equal(entry.description);
    }
  });

  it('tell of the workshop for small and medium cities', () => {
    const event = find('smc-2024');
    expect(event.name).to.equal('Workshop: Innovative Small and Medium Cities 2024');
    expect([event.start!.text, event.end!.text, event.start!.zone]).to.deep.equal([
      '2024-05-22',
      '2024-05-23',
      'Europe/Brussels',
    ]);
    expect([event.from, event.until]).to.deep.equal([
      at('2024-05-21T22:00Z'),
      at('2024-05-23T22:00Z'),
    ]);
    expect(event.inLanguage).to.deep.equal(['sv']);
    expect(event.location[0]).to.deep.include({ locality: 'Bryssel', virtual: false });
    expect(event.about).to.deep.equal([
      'health',
      'mobility',
      'green-cities',
      'neb',
      'circular-economy',
    ]);
    expect(event.provisional).to.equal(false);
    expect(event.provisionalNames).to.deep.equal(['about']);
    expect(event.toBeAnnounced).to.deep.equal([
      'startTime',
      'location.name',
      'subEvent',
      'attendee',
      'registration.url',
    ]);
    expect(event.organizer).to.deep.equal(['SMC-nätverket']);
    expect(event.superEvent).to.deep.include({ id: 'smc', name: 'SMC-workshop' });
    expect(event.superEvent!.start).to.deep.include({ text: '2019', precision: 'year' });
    const details = detailsOf(event);
    expect(details.audience).to.deep.equal(['kommun', 'region', 'lärosäten', 'kluster', 'företag']);
    expect(details.address[0]!.country).to.equal('BE');
    expect(details.organizer[0]!.member).to.have.length(7).and.include('Turku-South West Finland');
    expect(details.contactPoint.map(({ name, affiliation }) => [name, affiliation])).to.deep.equal([
      ['Sandra', 'Brysselkontoret'],
      ['Martin', 'Brysselkontoret'],
    ]);
    expect(details.subjectOf.map(({ rel, url }) => [rel, url])).to.deep.equal([
      ['report', null],
      ['previousEdition', null],
    ]);
    expect(event.registration).to.deep.include({
      status: 'toBeAnnounced',
      method: 'invitation',
      minValue: 2,
      maxValue: 3,
    });
    expect(plain(event.registration!.unitText)).to.deep.equal({
      sv: 'personer per cityteam',
      en: 'people per city team',
    });
    const deadline = event.registration!.validThrough!;
    expect([deadline.text, deadline.end]).to.deep.equal(['2024-04-05', at('2024-04-05T22:00Z')]);
    expect(registrationState(event, deadline.end - 1).name).to.equal('to-be-announced');
    expect(registrationState(event, deadline.end).name).to.equal('closed');
  });

  it('tell of the online meeting in the European week', () => {
    const event = find('euregionsweek-2022-networking');
    expect(event).to.deep.include({ mode: 'online', inLanguage: ['pl'], end: null });
    expect([event.start!.zone, event.from]).to.deep.equal([
      'Europe/Warsaw',
      at('2022-10-11T14:30Z'),
    ]);
    expect(event.location[0]).to.deep.include({ virtual: true, name: 'ZOOM', url: null });
    expect(event.about).to.deep.equal([
      'green-transition',
      'territorial-cohesion',
      'digital-transition',
      'youth',
    ]);
    expect(event.toBeAnnounced).to.deep.equal(['endDate', 'performer']);
    expect(event.registration!.url).to.equal(
      'https://eu.app.swapcard.com/event/euregionsweek-2022/planning/UGxhbm5pbmdfOTYwNDk4',
    );
    expect(plain(event.superEvent!.name)).to.deep.equal({
      pl: '20. Europejski Tydzień Regionów i Miast',
      en: '20th European Week of Regions and Cities',
    });
    expect([event.superEvent!.start!.text, event.superEvent!.end!.text]).to.deep.equal([
      '2022-10-10',
      '2022-10-13',
    ]);
    expect(namesOf(event.superEvent!.location)).to.deep.equal(['Bruksela']);
    const details = detailsOf(event);
    expect(details.keywords).to.deep.equal(['#EURegionsWeek']);
    expect(namesOf(details.contributor)).to.deep.equal(seed.events[1]!.contributor);
    expect(details.subjectOf.map(({ rel }) => rel)).to.deep.equal(['programme', 'details']);
    expect(details.image!.url).to.equal('https://office.example/feeds/Tydzie__Region_w.jpg');
  });

  it('tell of the first meeting of Small Giants', () => {
    const event = find('small-giants-1');
    expect(event).to.deep.include({
      mode: 'online',
      provisional: true,
      organizer: ['Comissió Europea', 'Smart Cities Marketplace'],
    });
    expect(event.toBeAnnounced).to.deep.equal(['startTime', 'registration']);
    expect(registrationState(event, at('2024-03-01T00:00Z')).name).to.equal('to-be-announced');
    expect(event.superEvent!.start).to.equal(null);
    expect(plain(detailsOf(event.superEvent!).description)).to.have.all.keys('ca', 'en');
    const details = detailsOf(event);
    expect(details.contactPoint[0]).to.deep.include({
      name: 'Oficina d’Europa i Estratègia Internacional',
      email: 'o.europa.eint@diba.cat',
    });
    expect(plain(details.audience[0]!)).to.deep.equal({
      ca: 'Ciutats petites i mitjanes',
      en: 'Small and medium-sized cities',
    });
  });

  it('tell of the training, which only has sessions', () => {
    const event = find('smcnetzero-training');
    expect([event.start, event.from, event.until]).to.deep.equal([
      null,
      at('2024-04-09T22:00Z'),
      at('2024-04-25T22:00Z'),
    ]);
    const [first, second] = event.subEvent;
    expect([first!.start!.text, first!.end!.text, first!.start!.zone]).to.deep.equal([
      '2024-04-10',
      '2024-04-11',
      'Europe/Copenhagen',
    ]);
    expect(first!.mode).to.equal('offline');
    expect(namesOf(first!.location)).to.deep.equal(['Copenhaguen']);
    expect([second!.start!.text, second!.mode, second!.location]).to.deep.equal([
      '2024-04-25',
      'online',
      [],
    ]);
    expect(second!.registration!.status).to.equal('open');
    expect(namesOf(detailsOf(second!).funder)).to.deep.equal(['Horizon Europa']);
    expect(detailsOf(second!).contactPoint[0]!.email).to.equal('o.europa.eint@diba.cat');
  });

  it('tell of the Swedish network meeting and the two before it', () => {
    const event = find('seismic-se-2016');
    expect([event.start!.zone, event.from]).to.deep.equal([
      'Europe/Stockholm',
      at('2016-03-14T23:00Z'),
    ]);
    expect(detailsOf(event).maximumAttendeeCapacity).to.equal(50);
    const [first, focus] = event.superEvent!.subEvent;
    expect([first!.start!.text, namesOf(first!.location)]).to.deep.equal([
      '2014-08-21',
      ['Stockholm'],
    ]);
    expect([focus!.start!.precision, namesOf(focus!.location)]).to.deep.equal([
      'year',
      ['Göteborg', 'Stockholm', 'Malmö'],
    ]);
    expect(plain(detailsOf(event.superEvent!).subjectOf[0]!.name)).to.have.all.keys('sv', 'en');
  });

  it('tell of the meeting on smart specialisation', () => {
    const event = find('gosmart-s3-2019');
    expect(event).to.deep.include({
      provisional: true,
      mode: 'offline',
      organizer: ['GoSmart BSR', 'Ecorys'],
    });
    expect([event.from, event.until]).to.deep.equal([
      at('2019-10-09T14:30Z'),
      at('2019-10-09T17:00Z'),
    ]);
    expect(event.location[0]).to.deep.include({
      name: 'SQUARE-Brussels Convention Centre',
      room: '313+315',
      locality: 'Brussels',
    });
    expect(registrationState(event, at('2019-09-01T00:00Z')).name).to.equal('few-left');
    expect(namesOf(event.subEvent)).to.deep.equal([
      'Panel discussion',
      'Networking with experts and other participants',
    ]);
    expect(namesOf(event.subEvent[1]!.location)).to.deep.equal(['Agora Village']);
    const details = detailsOf(event);
    expect(details.alternateName).to.equal('Smart Specialisation for EU regions and SMEs');
    expect(details.address[0]).to.deep.equal({
      streetAddress: 'Mont des Arts',
      postalCode: '1000',
      locality: 'Brussels',
      country: 'BE',
      geo: null,
    });
    expect(details.keywords).to.have.length(6).and.include('#BalticSeaRegion');
    expect(details.audience).to.have.length(5).and.include('NGOs');
    expect(details.performer.map(({ name, affiliation }) => [name, affiliation])).to.deep.equal([
      ['Wieslaw Urban', 'Bialystok University of Technology'],
      ['Kathleen D’Hondt', 'Flemish Government'],
      ['Kristiina Jokelainen', 'Regional Council of Lapland'],
    ]);
    expect(details.contactPoint[0]).to.deep.include({
      name: 'Laura Gredzens',
      jobTitle: 'event coordinator',
    });
    expect(namesOf(details.contributor)).to.deep.equal([
      'European Commission – DG GROW',
      'European Commission – DG REGIO',
    ]);
    expect(details.registration!.description).to.equal(
      "Registration on the European Commission's site; seats are limited.",
    );
  });
});
