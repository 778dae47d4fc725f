import { expect } from '@open-wc/testing';
import { deadlineEntryOf, entryOf } from '../../src/calendar/entry.js';
import { fileNameOf } from '../../src/calendar/file-name.js';
import { toICalendar } from '../../src/calendar/icalendar.js';
import { nodeOf } from '../../src/calendar/json-ld.js';
import { toJsonText } from '../../src/calendar/json-text.js';
import { linkTo, SERVICES } from '../../src/calendar/links.js';
import { detailsOf } from '../../src/model/parse/details.js';
import { linesOf, readCalendar, sourceOf } from '../calendar/read-calendar.js';
import { feedOf } from '../model/feed-of.js';

interface CalendarCase {
  readonly id: string;
  readonly cls: string;
  readonly note: string;
  readonly event: Readonly<Record<string, unknown>>;
}

interface JsonCase {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

async function load<T>(file: string): Promise<readonly T[]> {
  const response = await fetch(`/corpus/${file}`);
  return response.ok ? ((await response.json()) as { cases: T[] }).cases : [];
}

const calendars = await load<CalendarCase>('ics.json');
const descriptions = await load<JsonCase>('jsonld.json');

/** The properties that an entry may have, and each of them once. */
const NAMES =
  /^(uid|dtstamp|dtstart|dtend|status|summary|description|location|url|categories|organizer)$/;

/** The corpus has names of its own for what feeds say. */
const entryFor = ({
  title,
  start,
  end,
  timezone,
  themes,
  status,
  lang,
  ...more
}: CalendarCase['event']) => ({
  ...more,
  name: title,
  startDate: start,
  endDate: end,
  timeZone: timezone,
  about: themes,
  eventStatus: status,
  inLanguage: lang,
});

describe('hostile events in calendars', () => {
  if (calendars.length === 0) it.skip('are not there');

  for (const one of calendars) {
    it(`${one.id} ${one.cls}: ${one.note}`, () => {
      const feed = feedOf([entryFor(one.event)]);
      const [event] = feed.events;
      // A title that cannot be seen is none.
      if (!event) return;
      const entry = entryOf(event, sourceOf(feed))!;
      expect(deadlineEntryOf(event, sourceOf(feed))).to.equal(null);
      const file = toICalendar([entry], 0);
      const lines = linesOf(file);
      const borders = lines.filter((line) => /^(BEGIN|END):V(CALENDAR|EVENT|ALARM)/.test(line));
      expect(borders).to.have.length(4);
      const [read] = readCalendar(file);
      for (const name of read!.names) expect(name).to.match(NAMES);
      expect(new Set(read!.names).size).to.equal(read!.names.length);
      expect(read!.text('uid')).to.equal(entry.uid);
      expect(read!.text('summary')).to.equal(entry.title);
      expect(read!.text('description') ?? '').to.equal(entry.description);
      expect(read!.text('location') ?? '').to.equal(entry.location);
      expect(read!.text('url')).to.equal(entry.url);
      if (entry.url) expect(entry.url).to.match(/^https?:/);
      if (event.start!.precision === 'time') {
        expect(read!.instant('dtstart')).to.equal(event.from);
        expect(read!.instant('dtend')).to.equal(event.end && event.end.end);
        if (event.end) expect(event.end.end).to.be.greaterThan(event.from);
      } else expect(read!.instant('dtstart')).to.equal(event.start!.text);
      expect(fileNameOf(entry.title)).to.match(/^[a-z0-9][a-z0-9-]{0,79}\.ics$/);
      for (const service of SERVICES) {
        const url = new URL(linkTo(service, entry));
        expect(url.host).to.match(
          /^(calendar\.google\.com|outlook\.(live|office)\.com|calendar\.yahoo\.com)$/,
        );
        for (const name of url.searchParams.keys())
          expect(name).to.match(
            /^(action|text|dates|ctz|location|details|path|rru|subject|startdt|enddt|allday|body|v|title|st|et|dur|in_loc|desc)$/,
          );
      }
    });
  }
});

describe('hostile events in JSON-LD', () => {
  if (descriptions.length === 0) it.skip('are not there');

  for (const { id, field, value } of descriptions) {
    it(`${id} ${field}`, () => {
      const feed = feedOf([
        { id: 'e', name: 'Event', startDate: '2026-05-10', url: 'https://e.org/', [field]: value },
      ]);
      const [event] = feed.events;
      if (!event) return;
      const node = nodeOf(event, { page: 'fr', themes: feed.themes, detailsOf, now: 0 })!;
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.append(toJsonText(node)!);
      const again = new DOMParser().parseFromString(script.outerHTML, 'text/html');
      expect(again.querySelectorAll('*')).to.have.length(4);
      const read = JSON.parse(again.querySelector('script')!.textContent!) as typeof node;
      expect(read['name']).to.equal(event.name);
      expect(read['description'] ?? null).to.equal(event.summary);
      expect(read['url'] ?? null).to.equal(event.url);
      expect(read).not.to.have.property('@context');
      expect(JSON.stringify(read)).not.to.include('"javascript:');
    });
  }
});
