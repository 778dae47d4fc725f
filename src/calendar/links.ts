import { wallOf } from '../model/zones.js';
import type { CalendarEntry } from './entry.js';
import type { Span } from './span.js';
import { dayStamp, timeStamp } from './stamp.js';

/** A calendar on the web that takes an entry by its address. */
export type Service = 'google' | 'outlook' | 'office365' | 'yahoo';
export const SERVICES: readonly Service[] = ['google', 'outlook', 'office365', 'yahoo'];

// Servers and programs on the way take addresses of this length everywhere.
const MAX_ADDRESS_LENGTH = 2000;
/** Of a title or place, encoded: the two, and all that is not text, are to leave room for a description. */
const MAX_LINE_LENGTH = 600;

/** Names and values of a query; the description is what is cut where it gets too long. */
type Query = readonly (readonly [name: string, value: string])[];

/**
 * The address at which a calendar on the web offers to add an entry.
 * Google's parameters are its own documented ones, the others' those that
 * InteractionDesignFoundation/add-event-to-calendar-docs keeps.
 */
export function linkTo(service: Service, entry: CalendarEntry): string {
  switch (service) {
    case 'google':
      return address('https://calendar.google.com/calendar/render', entry, 'details', [
        ['action', 'TEMPLATE'],
        ['text', line(entry.title)],
        ...googleTime(entry.span),
        ['location', line(entry.location)],
      ]);
    case 'outlook':
      return outlook('https://outlook.live.com/calendar/deeplink/compose', entry);
    case 'office365':
      return outlook('https://outlook.office.com/calendar/deeplink/compose', entry);
    case 'yahoo':
      return address('https://calendar.yahoo.com/', entry, 'desc', [
        ['v', '60'],
        ['title', line(entry.title)],
        ...yahooTime(entry.span),
        ['in_loc', line(entry.location)],
      ]);
  }
}

function outlook(base: string, entry: CalendarEntry): string {
  return address(base, entry, 'body', [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['subject', line(entry.title)],
    ...outlookTime(entry.span),
    ['location', line(entry.location)],
  ]);
}

/** Both times are needed; they may be the same. Local ones are meant in `ctz`, else in the visitor's zone. */
function googleTime(span: Span): Query {
  const stamp = (at: number) => localStamp(span, at);
  const dates = `${stamp(span.from)}/${stamp(span.until ?? span.from)}`;
  return [
    ['dates', dates],
    ['ctz', span.kind === 'zoned' ? span.zone : ''],
  ];
}

function localStamp(span: Span, at: number): string {
  switch (span.kind) {
    case 'days':
      return dayStamp(at);
    case 'floating':
      return timeStamp(at);
    case 'utc':
      return `${timeStamp(at)}Z`;
    case 'zoned':
      return timeStamp(wallOf(at, span.zone));
  }
}

/** The instant, which the calendar shows in the visitor's zone: these services have no parameter for another. */
function outlookTime(span: Span): Query {
  const iso = (at: number) => {
    const text = new Date(at).toISOString().slice(0, 19);
    if (span.kind === 'days') return text.slice(0, 10);
    return span.kind === 'floating' ? text : `${text}Z`;
  };
  return [
    ['startdt', iso(span.from)],
    ['enddt', iso(span.until ?? span.from)],
    ['allday', span.kind === 'days' ? 'true' : ''],
  ];
}

function yahooTime(span: Span): Query {
  const stamp = (at: number) =>
    span.kind === 'zoned' ? `${timeStamp(at)}Z` : localStamp(span, at);
  return [
    ['st', stamp(span.from)],
    ['et', span.until === null ? '' : stamp(span.until)],
    ['dur', span.kind === 'days' ? 'allday' : ''],
  ];
}

function address(base: string, entry: CalendarEntry, description: string, query: Query): string {
  const url = `${base}?${query
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
  const link = entry.url ? `${entry.description && '\n\n'}${entry.url}` : '';
  const room = MAX_ADDRESS_LENGTH - url.length - description.length - 2;
  const text = fitting(entry.description, link, room);
  return text ? `${url}&${description}=${text}` : url;
}

/** As much of a text as fits, encoded, into so many characters together with what must stand after it. */
function fitting(text: string, after: string, room: number): string {
  const end = encodeURIComponent(after);
  const whole = encodeURIComponent(text) + end;
  if (whole.length <= room) return whole;
  const cut = cutTo(text, room - end.length);
  return cut ? encodeURIComponent(cut) + end : '';
}

/** A text that is not longer than this once it is encoded; `''` where not even a character fits. */
function cutTo(text: string, room: number): string {
  if (encodeURIComponent(text).length <= room) return text;
  let left = room - encodeURIComponent('…').length;
  let cut = '';
  for (const character of text) {
    left -= encodeURIComponent(character).length;
    if (left < 0) break;
    cut += character;
  }
  return cut && `${cut}…`;
}

function line(text: string): string {
  return cutTo(text, MAX_LINE_LENGTH);
}
