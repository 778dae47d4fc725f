import { DAY, wallOf } from '../model/zones.js';
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

/** How long something is in a calendar that wants an end where nobody told one: none would be a line of no height. */
const HOUR = 3_600_000;
/** Of a link that stands in Outlook's text twice: as the address and as the words. */
const MAX_LINK_LENGTH = 300;

/** Says a text, or a part of one, in the query of an address: the parts together are as long as the whole. */
type Encode = (text: string) => string;

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
        ['location', placeOf(entry)],
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
        ['in_loc', placeOf(entry)],
      ]);
  }
}

function outlook(base: string, entry: CalendarEntry): string {
  const query: Query = [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['subject', line(entry.title)],
    ...outlookTime(entry.span),
    ['location', placeOf(entry)],
  ];
  return address(base, entry, 'body', query, encodeMarkup, linkMarkup);
}

/** Both times are needed. Local ones are meant in `ctz`, else in the visitor's zone. */
function googleTime(span: Span): Query {
  const stamp = (at: number) => localStamp(span, at);
  const dates = `${stamp(span.from)}/${stamp(endOf(span))}`;
  return [
    ['dates', dates],
    ['ctz', span.kind === 'zoned' ? span.zone : ''],
  ];
}

function endOf({ from, until }: Span): number {
  return until ?? from + HOUR;
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
    ['enddt', iso(endOf(span))],
    ['allday', span.kind === 'days' ? 'true' : ''],
  ];
}

/** `dur` says that a day is a whole one, but not beside `et`: several days go from midnight to midnight. */
function yahooTime(span: Span): Query {
  const stamp = (at: number) =>
    span.kind === 'zoned' ? `${timeStamp(at)}Z` : localStamp(span, at);
  const isOneDay = span.kind === 'days' && span.until - span.from === DAY;
  return [
    ['st', stamp(span.from)],
    ['et', span.until === null || isOneDay ? '' : stamp(span.until)],
    ['dur', isOneDay ? 'allday' : ''],
  ];
}

function address(
  base: string,
  entry: CalendarEntry,
  description: string,
  query: Query,
  encode: Encode = encodeURIComponent,
  link: Encode = encode,
): string {
  const url = `${base}?${query
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
  const room = MAX_ADDRESS_LENGTH - url.length - description.length - 2;
  const gap = encode('\n\n');
  const links = [joinAddressToo(entry), entry.url]
    .filter((one) => one !== null)
    .map(link)
    .join(gap);
  // What the links leave.
  const said = cutTo(entry.description, room - (links && links + gap).length, encode);
  const text = [said, links].filter(Boolean).join(gap);
  return text && text.length <= room ? `${url}&${description}=${text}` : url;
}

/** A text, encoded, that is not longer than this; `''` where not even a character fits. */
function cutTo(text: string, room: number, encode: Encode): string {
  const whole = encode(text);
  if (whole.length <= room) return whole;
  let left = room - encode('…').length;
  let cut = '';
  for (const character of text) {
    const piece = encode(character);
    left -= piece.length;
    if (left < 0) break;
    cut += piece;
  }
  return cut && cut + encode('…');
}

function line(text: string): string {
  return decodeURIComponent(cutTo(text, MAX_LINE_LENGTH, encodeURIComponent));
}

/** A place as far as there is room for it; half an address leads nowhere. */
function placeOf({ location }: CalendarEntry): string {
  const text = line(location);
  return text === location ? text : text.replace(/(?:, )?https?:\/\/\S*…$/, '…');
}

/** The address at which to take part, where there was no room for it beside the place. */
function joinAddressToo(entry: CalendarEntry): string | null {
  return entry.conference && !placeOf(entry).includes(entry.conference) ? entry.conference : null;
}

/** What Outlook takes for a text is markup: lines would run together, and signs be read as tags. */
function encodeMarkup(text: string): string {
  return encodeURIComponent(
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>'),
  );
}

function linkMarkup(url: string): string {
  const words = encodeMarkup(url);
  if (words.length > MAX_LINK_LENGTH) return words;
  const href = encodeMarkup(url.replace(/"/g, '%22'));
  return `${encodeURIComponent('<a href="')}${href}${encodeURIComponent('">')}${words}${encodeURIComponent('</a>')}`;
}
