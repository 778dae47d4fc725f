import { expect } from '@open-wc/testing';
import { deadlineEntryOf, entryOf } from '../../src/calendar/entry.js';
import { toICalendar } from '../../src/calendar/icalendar.js';
import { at, feedOf } from '../model/feed-of.js';
import { linesOf, readCalendar, sourceOf } from './read-calendar.js';

const NOW = at('2030-01-15T10:20:30Z');

/** A feed with one event, what its entry says, and how another program reads that. */
function read(facts: object, around: object = {}, locale = 'en-GB') {
  const event = { id: 'workshop', name: 'Workshop', startDate: '2030-05-22', ...facts };
  const feed = feedOf([event], around);
  const file = toICalendar([entryOf(feed.events[0]!, sourceOf(feed, locale))!], NOW);
  return { file, lines: linesOf(file), entry: readCalendar(file)[0]! };
}

describe('a calendar file', () => {
  it('says what it is and when it was made', () => {
    const { lines } = read({});
    expect(lines).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//regio-events//regio-events//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:workshop@office.example',
      'DTSTAMP:20300115T102030Z',
      'DTSTART;VALUE=DATE:20300522',
      'DTEND;VALUE=DATE:20300523',
      'STATUS:CONFIRMED',
      'SUMMARY:Workshop',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('holds each entry once', () => {
    const feed = feedOf([{ id: 'a', name: 'A', startDate: '2030-05-22' }]);
    const entry = entryOf(feed.events[0]!, sourceOf(feed))!;
    const entries = readCalendar(toICalendar([entry, { ...entry, title: 'Again' }], NOW));
    expect(entries.map((one) => one.text('summary'))).to.deep.equal(['A']);
  });

  describe('tells when', () => {
    for (const [why, facts, start, end] of [
      ['one day', {}, ';VALUE=DATE:20300522', ';VALUE=DATE:20300523'],
      [
        'several days, the last included',
        { endDate: '2030-05-24' },
        ';VALUE=DATE:20300522',
        ';VALUE=DATE:20300525',
      ],
      [
        'the last day of a year',
        { startDate: '2030-12-31' },
        ';VALUE=DATE:20301231',
        ';VALUE=DATE:20310101',
      ],
      [
        'a day until a time',
        { endDate: '2030-05-23T12:00' },
        ';VALUE=DATE:20300522',
        ';VALUE=DATE:20300524',
      ],
      [
        'a day until midnight',
        { endDate: '2030-05-24T00:00' },
        ';VALUE=DATE:20300522',
        ';VALUE=DATE:20300524',
      ],
      [
        'a time',
        { startDate: '2030-05-22T10:00', endDate: '2030-05-22T12:30' },
        ';TZID=Europe/Brussels:20300522T100000',
        ';TZID=Europe/Brussels:20300522T123000',
      ],
      [
        'a time until a day',
        { startDate: '2030-05-22T10:00', endDate: '2030-05-23' },
        ';TZID=Europe/Brussels:20300522T100000',
        ';TZID=Europe/Brussels:20300524T000000',
      ],
      [
        'a time past midnight',
        { startDate: '2030-05-22T23:00', duration: 'PT2H' },
        ';TZID=Europe/Brussels:20300522T230000',
        ';TZID=Europe/Brussels:20300523T010000',
      ],
      [
        'a time with nobody knowing its end',
        { startDate: '2030-05-22T10:00' },
        ';TZID=Europe/Brussels:20300522T100000',
        null,
      ],
      [
        'a day until some month',
        { endDate: '2030-08' },
        ';VALUE=DATE:20300522',
        ';VALUE=DATE:20300523',
      ],
      [
        'an offset, in the zone of the event',
        { startDate: '2030-05-22T10:00Z' },
        ';TZID=Europe/Brussels:20300522T120000',
        null,
      ],
      ['the first of two like hours', { startDate: '2030-10-27T02:30' }, ':20301027T003000Z', null],
      [
        'the second of two like hours',
        { startDate: '2030-10-27T02:30+01:00' },
        ':20301027T013000Z',
        null,
      ],
      [
        'an hour that the clocks skip',
        { startDate: '2030-03-31T02:30' },
        ';TZID=Europe/Brussels:20300331T033000',
        null,
      ],
      [
        'universal time',
        { timeZone: 'Etc/UTC', startDate: '2030-05-22T10:00' },
        ':20300522T100000Z',
        null,
      ],
    ] as const) {
      it(why, () => {
        const { lines } = read(facts);
        const said = (name: string) =>
          lines
            .slice(lines.indexOf('BEGIN:VEVENT'))
            .find((line) => line.startsWith(name))
            ?.slice(name.length) ?? null;
        expect([said('DTSTART'), said('DTEND')]).to.deep.equal([start, end]);
      });
    }

    for (const startDate of ['2030', '2030-05', undefined]) {
      it(`nothing of ${startDate}: there is no entry`, () => {
        const feed = feedOf([{ name: 'Workshop', startDate, provisional: true }]);
        expect(entryOf(feed.events[0]!, sourceOf(feed))).to.equal(null);
      });
    }

    it('no year that calendars cannot write', () => {
      const feed = feedOf([{ name: 'Workshop', startDate: '9999-12-31' }]);
      expect(entryOf(feed.events[0]!, sourceOf(feed))).to.equal(null);
    });

    it('a floating time only where neither event nor feed names a zone', () => {
      const times = { startDate: '2030-05-22T10:00', endDate: '2030-05-22T12:00' };
      const within = (facts: object, timeZone?: string) =>
        read(facts, { timeZone })
          .lines.filter((line) => line.startsWith('DTSTART'))
          .at(-1);
      expect(within(times)).to.equal('DTSTART:20300522T100000');
      expect(within({ ...times, timeZone: 'Europe/Warsaw' })).to.equal(
        'DTSTART;TZID=Europe/Warsaw:20300522T100000',
      );
      expect(within({ startDate: '2030-05-22T10:00+02:00' })).to.equal('DTSTART:20300522T080000Z');
      expect(within(times, 'Nowhere/Never')).to.equal('DTSTART:20300522T100000');
    });

    it('a session’s time in the zone of the event around it', () => {
      const feed = feedOf(
        [
          {
            name: 'Days',
            timeZone: 'Europe/Helsinki',
            subEvent: [{ name: 'One', startDate: '2030-05-22T10:00' }],
          },
        ],
        { timeZone: undefined },
      );
      const file = toICalendar([entryOf(feed.events[0]!.subEvent[0]!, sourceOf(feed))!], NOW);
      expect(file).to.include('DTSTART;TZID=Europe/Helsinki:20300522T100000');
    });
  });

  describe('names an event', () => {
    const uid = (facts: object) => read(facts).entry.text('uid');

    it('by its id, whenever it is', () => {
      expect(uid({})).to.equal(uid({ startDate: '2031-01-01T10:00' }));
    });

    for (const [why, facts, stem] of [
      ['its name', {}, 'workshop'],
      ['its address', { url: '/workshop' }, '/workshop'],
      ['its name in several languages', { name: { en: 'Workshop', sv: 'Verkstad' } }, 'workshop'],
    ] as const) {
      it(`without an id by ${why} and its year: it may move, and next year’s is another`, () => {
        const [one, moved, next] = ['2030-05-22', '2030-06-01T10:00', '2031-05-21'].map(
          (startDate) => uid({ id: undefined, ...facts, startDate }),
        );
        expect([one, moved, next]).to.deep.equal([
          `${stem}/2030@office.example`,
          `${stem}/2030@office.example`,
          `${stem}/2031@office.example`,
        ]);
      });
    }

    it('without an id by the year of its own zone', () => {
      const startDate = '2030-12-31T23:30Z';
      expect(uid({ id: undefined, startDate })).to.equal('workshop/2031@office.example');
    });

    it('of several with one id by the moment they start, however that is written', () => {
      const uids = ['2030-05-22T10:00', '2030-05-22T08:00:00Z'].map((startDate) => {
        const other = { id: 'a', name: 'A', startDate: '2030-06-22T10:00' };
        const feed = feedOf([{ id: 'a', name: 'A', startDate }, other]);
        return entryOf(feed.events[0]!, sourceOf(feed))!.uid;
      });
      expect(uids[0]).to.equal('a/2030-05-22T08:00:00.000Z@office.example');
      expect(uids[1]).to.equal(uids[0]);
    });

    it('by its start too where several share an id', () => {
      const feed = feedOf([
        { id: 'café', name: 'Café', startDate: '2030-05-22' },
        { id: 'café', name: 'Café', startDate: '2030-06-22' },
      ]);
      const entries = feed.events.map((event) => entryOf(event, sourceOf(feed))!.uid);
      expect(entries).to.deep.equal([
        'café/2030-05-22@office.example',
        'café/2030-06-22@office.example',
      ]);
    });

    it('and a session by that of the whole', () => {
      const feed = feedOf([
        {
          id: 'days',
          name: 'Days',
          startDate: '2030-05-22',
          subEvent: [
            { name: 'Talk', startDate: '2030-05-22T10:00' },
            { id: 'lunch', name: 'Lunch', startDate: '2030-05-22T12:00' },
          ],
        },
      ]);
      const sessions = feed.events[0]!.subEvent.map((one) => entryOf(one, sourceOf(feed))!);
      expect(sessions.map(({ uid, relatedTo }) => [uid, relatedTo])).to.deep.equal([
        ['days/talk/2030@office.example', 'days@office.example'],
        ['lunch@office.example', 'days@office.example'],
      ]);
      expect(linesOf(toICalendar(sessions, NOW))).to.include(
        'RELATED-TO;RELTYPE=PARENT:days@office.example',
      );
    });
  });

  for (const [why, facts, status] of [
    ['is certain', {}, 'CONFIRMED'],
    ['may not come', { provisional: true }, 'TENTATIVE'],
    ['may move', { provisional: ['startDate'] }, 'TENTATIVE'],
    ['may get other themes', { provisional: ['about'] }, 'CONFIRMED'],
    ['is put off', { eventStatus: 'postponed' }, 'TENTATIVE'],
    ['has moved', { eventStatus: 'rescheduled' }, 'CONFIRMED'],
    ['is cancelled', { eventStatus: 'cancelled', provisional: true }, 'CANCELLED'],
  ] as const) {
    it(`says that an event ${why}`, () => {
      expect(read(facts).entry.text('status')).to.equal(status);
    });
  }

  it('counts a change as a newer version', () => {
    const version = (dateModified?: string) =>
      read({ dateModified }).lines.filter((line) => /^(SEQUENCE|LAST-MODIFIED)/.test(line));
    expect(version()).to.deep.equal([]);
    expect(version('2030-01-02T10:00+01:00')).to.deep.equal([
      'SEQUENCE:15781500',
      'LAST-MODIFIED:20300102T090000Z',
    ]);
    expect(version('1999-01-01')[0]).to.equal('SEQUENCE:0');
  });

  it('tells where, with the room', () => {
    const place = {
      name: 'House of Regions',
      room: '2.14',
      address: {
        streetAddress: 'Rue de la Passerelle 14',
        postalCode: '1040',
        addressLocality: 'Brussels',
        addressCountry: 'BE',
      },
      geo: { latitude: 50.8466, longitude: '-0.0000001' },
    };
    const { lines } = read({ location: place });
    expect(lines).to.include(
      'LOCATION:House of Regions\\, Room 2.14\\, Rue de la Passerelle 14\\, 1040 Brussels\\, Belgium',
    );
    expect(lines).to.include('GEO:50.8466;0');
    expect(read({ location: [place, place] }).file).not.to.include('GEO');
    expect(read({ location: 'Umeå' }).entry.text('location')).to.equal('Umeå');
  });

  it('tells where online', () => {
    const location = { '@type': 'VirtualLocation', url: 'https://meet.example/1' };
    const { entry, lines } = read({ location });
    expect(entry.text('location')).to.equal('https://meet.example/1');
    expect(lines).to.include('CONFERENCE;VALUE=URI:https://meet.example/1');
    expect(read({ eventAttendanceMode: 'online' }).entry.text('location')).to.equal('Online');
  });

  it('adds the address at which to take part to the name of the place', () => {
    const online = { '@type': 'VirtualLocation', name: 'Webex', url: 'https://meet.example/r/7' };
    const { entry } = read({
      location: [{ name: 'Town hall', url: 'https://hall.example/' }, online],
    });
    expect(entry.text('location')).to.equal('Town hall · Webex, https://meet.example/r/7');
    const plain = { location: { name: 'Webex', url: 'https://meet.example/r/7' } };
    expect(read({ ...plain, eventAttendanceMode: 'online' }).entry.text('location')).to.equal(
      'Webex, https://meet.example/r/7',
    );
    expect(read({ ...plain, eventAttendanceMode: 'online' }).entry.text('conference')).to.equal(
      'https://meet.example/r/7',
    );
    expect(read(plain).entry.text('location')).to.equal('Webex');
  });

  it('names whom to ask, and is no invitation that somebody would have to accept', () => {
    expect(read({ organizer: 'Office' }).file).not.to.match(/CONTACT|ORGANIZER|ATTENDEE|METHOD/);
    const organizer = [{ name: 'Club' }, { name: 'Bar "8"; Umeå', email: 'a+b&c@e.org' }];
    const { entry, file } = read({ organizer });
    expect(entry.text('contact')).to.equal('Bar "8"; Umeå, a+b&c@e.org');
    expect(file).not.to.match(/ORGANIZER|ATTENDEE|METHOD|X-WR/);
    expect(read({ organizer: { email: 'a@e.org' } }).lines).to.include('CONTACT:a@e.org');
  });

  it('has no end where nobody told one, or it would be no later than the start', () => {
    const startDate = '2030-05-22T19:00';
    expect(read({ startDate }).entry.names).not.to.include('dtend');
    expect(read({ startDate, endDate: startDate }).entry.names).not.to.include('dtend');
    expect(read({ startDate }, { timeZone: undefined }).entry.names).not.to.include('dtend');
  });

  for (const [why, description, expected] of [
    [
      'the address of a link',
      '<p>The <a href="/2030/plan.pdf?a=1&amp;b=2">whole plan</a>, and more.</p>',
      'The whole plan (https://office.example/2030/plan.pdf?a=1&b=2), and more.',
    ],
    [
      'an address of mail',
      "<p>Write to <a href='mailto:anna@e.org'><em>Anna</em></a></p>",
      'Write to Anna (anna@e.org)',
    ],
    [
      'an address once where it is the text',
      '<p><a class="x" href="https://www.e.org/a/">e.org/a</a> &amp; <a href=mailto:b@e.org>b@e.org</a></p>',
      'e.org/a & b@e.org',
    ],
    ['no address that leads nowhere safe', '<p><a href="javascript:alert(1)">Run</a></p>', 'Run'],
    [
      'dashes before items',
      '<p>Bring:</p><ul><li>a badge</li>\n<li><a href="https://e.org/">this</a></li></ul><p>Welcome</p>',
      'Bring:\n\n- a badge\n- this (https://e.org/)\n\nWelcome',
    ],
    ['what an unclosed link says', '<p><a href="https://e.org/">One <a>two</a></p>', 'One two'],
    [
      'plain words as they are',
      'See (https://e.org/) - < 5 & > 3',
      'See (https://e.org/) - < 5 & > 3',
    ],
  ] as const) {
    it(`says of a description with markup: ${why}`, () => {
      expect(read({ description }).entry.text('description')).to.equal(expected);
    });
  }

  it('says what it is about in the page’s language, with markup or without', () => {
    const description = { sv: '<p><a href="https://e.org/sv">Läs</a></p>', en: 'Read' };
    expect(read({ description }).entry.text('description')).to.equal('Read');
    expect(read({ description }, {}, 'sv').entry.text('description')).to.equal(
      'Läs (https://e.org/sv)',
    );
  });

  it('has the themes as categories, each kept apart', () => {
    const about = [
      { termCode: 'a', name: 'Food, drink' },
      { termCode: 'b', name: 'Sea; air' },
    ];
    const { entry, lines } = read({ about: ['b', 'a'] }, { about });
    expect(lines).to.include('CATEGORIES:Sea\\; air,Food\\, drink');
    expect(entry.values('categories')).to.deep.equal(['Sea; air', 'Food, drink']);
  });

  it('links to the event’s page, and to no other kind of address', () => {
    expect(read({ url: 'https://e.org/a;b,c?"x"' }).lines).to.include(
      'URL:https://e.org/a;b,c?%22x%22',
    );
    expect(read({ url: 'mailto:a@e.org' }).file).not.to.include('URL');
  });

  it('speaks the page’s language', () => {
    const facts = {
      name: { sv: 'Träff', en: 'Meeting' },
      description: { sv: 'Två dagar', en: 'Two days' },
    };
    const { entry } = read(facts, {}, 'sv');
    expect([entry.text('summary'), entry.text('description')]).to.deep.equal([
      'Träff',
      'Två dagar',
    ]);
  });

  describe('of a registration’s deadline', () => {
    const deadline = (validThrough: string) => {
      const registration = { url: 'https://e.org/r', validThrough };
      const feed = feedOf([{ id: 'w', name: 'Workshop', startDate: '2030-05-22', registration }]);
      const entry = deadlineEntryOf(feed.events[0]!, sourceOf(feed));
      return entry && readCalendar(toICalendar([entry], NOW))[0]!;
    };

    it('reminds the day before', () => {
      const entry = deadline('2030-05-10T12:00')!;
      expect(entry.text('summary')).to.equal('Registration closes: Workshop');
      expect(entry.text('uid')).to.equal('registration/w@office.example');
      expect(entry.text('related-to')).to.equal('w@office.example');
      expect(entry.text('url')).to.equal('https://e.org/r');
      expect(entry.instant('dtstart')).to.equal(at('2030-05-10T12:00+02:00'));
      expect(entry.alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).to.eql([
        '-P1D',
      ]);
    });

    it('reminds at nine the morning before a whole day', () => {
      const entry = deadline('2030-05-10')!;
      expect(entry.instant('dtstart')).to.equal('2030-05-10');
      expect(String(entry.alarms[0]!.getFirstPropertyValue('trigger'))).to.equal('-PT15H');
    });

    it('is not made where only its month is known', () => {
      expect(deadline('2030-05')).to.equal(null);
    });
  });
});
