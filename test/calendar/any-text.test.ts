import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contentLine } from '../../src/calendar/content-line.js';
import { entryOf } from '../../src/calendar/entry.js';
import { fileNameOf } from '../../src/calendar/file-name.js';
import { toICalendar } from '../../src/calendar/icalendar.js';
import { linkTo, SERVICES } from '../../src/calendar/links.js';
import { toTextValue } from '../../src/calendar/text-value.js';
import { feedOf } from '../model/feed-of.js';
import { linesOf, readCalendar, sourceOf } from './read-calendar.js';

/** Texts with all that has a meaning somewhere on the way. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        ...['\r\n', '\n', '\r', '\n ', '\r\n\t', '\x0b', '\f', '\x85', '\u2028', '\u2029', '\0'],
        ...['\\', '\\n', '\\N', '\\\\', ';', ',', ':', '"', '^n', "^'", '^', '%0D%0A', '\ufeff'],
        ...['BEGIN:VALARM', 'END:VEVENT', 'ATTENDEE:mailto:evil@evil.invalid', '\ud800', '\udc00'],
        ...['é'.repeat(40), '会'.repeat(30), '👩‍🚀'.repeat(12), 'a'.repeat(75)],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const NAMES = [
  ...['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'last-modified', 'status', 'summary'],
  ...['description', 'location', 'url', 'conference', 'categories', 'contact', 'related-to'],
];

describe('any text', () => {
  it('in any field comes out of a calendar file as it went in, and brings nothing with it', () => {
    const texts = fc.record({
      id: nasty,
      name: nasty,
      description: nasty,
      venue: nasty,
      room: nasty,
      theme: nasty,
      organizer: nasty,
    });
    fc.assert(
      fc.property(texts, ({ id, name, description, venue, room, theme, organizer }) => {
        const feed = feedOf([
          {
            id,
            name: `W${name}`,
            startDate: '2030-05-22',
            description,
            location: { name: venue, room },
            about: { name: theme },
            organizer: { name: organizer, email: 'a@e.org' },
            dateModified: '2030-01-01',
          },
        ]);
        const entry = entryOf(feed.events[0]!, sourceOf(feed))!;
        const file = toICalendar([entry], 0);
        const lines = linesOf(file);
        expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).to.deep.equal([
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          'END:VEVENT',
          'END:VCALENDAR',
        ]);
        const [read] = readCalendar(file);
        for (const one of read!.names) expect(NAMES).to.include(one);
        expect(new Set(read!.names).size, 'each property once').to.equal(read!.names.length);
        expect(read!.text('uid')).to.equal(entry.uid);
        expect(read!.text('summary')).to.equal(entry.title);
        expect(read!.text('description') ?? '').to.equal(entry.description);
        expect(read!.text('location') ?? '').to.equal(entry.location);
        expect(read!.values('categories') ?? []).to.deep.equal(entry.categories);
        expect(read!.text('contact')).to.equal(entry.contact);
        for (const service of SERVICES) new URL(linkTo(service, entry));
        expect(fileNameOf(entry.title)).to.match(/^[a-z0-9][a-z0-9-]{0,79}\.ics$/);
      }),
      { numRuns: 400, includeErrorInReport: true },
    );
  });

  it('keeps all but control characters as a value', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const value = toTextValue(text);
        expect(value).not.to.match(/[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/);
        const back = value.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one));
        const plain = text
          .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
          .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '');
        expect(back).to.equal(plain);
      }),
    );
  });

  it('makes lines of at most 75 octets, which give back the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${toTextValue(text)}`;
        expect(linesOf(contentLine(line))).to.deep.equal([line]);
      }),
    );
  });
});
