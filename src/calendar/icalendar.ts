import { wallOf } from '../model/zones.js';
import { contentLine } from './content-line.js';
import type { CalendarEntry } from './entry.js';
import type { Span } from './span.js';
import { dayStamp, timeStamp } from './stamp.js';
import { toTextValue } from './text-value.js';
import { timeZoneLines } from './time-zone.js';

/** Minutes are counted from here, so that `SEQUENCE` fits into 32 bits for good. */
const FIRST = Date.UTC(2000, 0, 1);
const MINUTE = 60_000;

/**
 * A calendar file (RFC 5545) of entries; of several with one `uid` the first. It has no `METHOD` and no `ORGANIZER`:
 * with these it would be a message about a meeting (RFC 5546), which Outlook asks to accept.
 * @param now when it is made: epoch milliseconds
 */
export function toICalendar(entries: readonly CalendarEntry[], now: number): string {
  const uids = entries.map(({ uid }) => uid);
  const all = entries.filter(({ uid }, index) => uids.indexOf(uid) === index);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//regio-events//regio-events//EN',
    'CALSCALE:GREGORIAN',
    ...zonesOf(all.map(({ span }) => span)),
    ...all.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** A definition for each zone, which holds for all of its times. */
function zonesOf(spans: readonly Span[]): readonly string[] {
  const zones = new Map<string, number[]>();
  for (const span of spans) {
    if (span.kind === 'zoned')
      zones.set(span.zone, [...(zones.get(span.zone) ?? []), span.from, span.until ?? span.from]);
  }
  return [...zones].flatMap(([zone, instants]) =>
    timeZoneLines(zone, Math.min(...instants), Math.max(...instants)),
  );
}

function eventLines(entry: CalendarEntry, now: number): readonly string[] {
  const { span, modified, geo, reminder } = entry;
  const text = (name: string, value: string) => (value ? [`${name}:${toTextValue(value)}`] : []);
  const uri = (name: string, value: string | null) => (value ? [`${name}:${value}`] : []);
  return [
    'BEGIN:VEVENT',
    ...text('UID', entry.uid),
    `DTSTAMP:${timeStamp(now)}Z`,
    `DTSTART${when(span, span.from)}`,
    ...(span.until === null ? [] : [`DTEND${when(span, span.until)}`]),
    ...(modified === null ? [] : changeLines(modified)),
    `STATUS:${entry.status}`,
    ...text('SUMMARY', entry.title),
    ...text('DESCRIPTION', entry.description),
    ...text('LOCATION', entry.location),
    ...(geo ? [`GEO:${degrees(geo.latitude)};${degrees(geo.longitude)}`] : []),
    ...uri('URL', entry.url),
    ...uri('CONFERENCE;VALUE=URI', entry.conference),
    ...(entry.categories.length > 0
      ? [`CATEGORIES:${entry.categories.map(toTextValue).join(',')}`]
      : []),
    ...text('CONTACT', entry.contact),
    ...text('RELATED-TO;RELTYPE=PARENT', entry.relatedTo ?? ''),
    ...(reminder ? reminderLines(reminder, entry.title) : []),
    'END:VEVENT',
  ];
}

function when(span: Span, at: number): string {
  switch (span.kind) {
    case 'days':
      return `;VALUE=DATE:${dayStamp(at)}`;
    case 'floating':
      return `:${timeStamp(at)}`;
    case 'utc':
      return `:${timeStamp(at)}Z`;
    case 'zoned':
      return `;TZID=${span.zone}:${timeStamp(wallOf(at, span.zone))}`;
  }
}

/** Calendars take the higher `SEQUENCE` for the newer version (RFC 5545 §3.8.7.4). */
function changeLines(modified: number): readonly string[] {
  const sequence = Math.max(0, Math.floor((modified - FIRST) / MINUTE));
  return [`SEQUENCE:${sequence}`, `LAST-MODIFIED:${timeStamp(modified)}Z`];
}

/** A deadline takes no time of the day: the visitor is not busy (`TRANSP`). */
function reminderLines(reminder: string, title: string): readonly string[] {
  return [
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-${reminder}`,
    `DESCRIPTION:${toTextValue(title)}`,
    'END:VALARM',
  ];
}

/** Degrees with no exponent; ten centimetres are near enough. */
function degrees(value: number): string {
  return `${+value.toFixed(6)}`;
}
