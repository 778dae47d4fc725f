import type { Moment, Precision } from '../event.js';
import { DAY, instantOf, toZone, visitorZone, wallOf } from '../zones.js';

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,15})?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?)?)?)?$/;
/** A time, and behind it in brackets its zone and tags that say nothing here (RFC 9557 §4.1). */
const IN_BRACKETS = /^([^[]+)\[!?([^\]=]+)\](?:\[!?[a-z\d_-]+=[^\]]*\])*$/i;

/**
 * Reads an ISO 8601 date, month, year or local or exact time; `undefined` for any other text.
 * One answer in every engine, which `Date` cannot give: 30 February is no date, nor is "Summer 2026".
 * @param zone in which a text without offset is meant, and in which it is shown, unless it names its own; `''` where
 * none is named: then an offset is that of the clock on the wall there
 * @param local zone of a text that has no offset either: else the visitor's
 */
export function toMoment(value: unknown, zone: string, local = ''): Moment | undefined {
  const given = typeof value === 'string' ? value.trim() : '';
  const [, bare, named = ''] = IN_BRACKETS.exec(given) ?? [];
  const match = ISO.exec(bare ?? given);
  if (!match) return;
  const [text, year, month, day, hour = 0, minute = 0, second = 0, offset] =
    match as unknown as string[];
  const inBrackets = toZone(named);
  const there = offset && toZone(offset.replace('Z', 'UTC'));
  // An offset stands for itself, whatever zone nobody knows is named behind it.
  if (offset ? !there : named && !inBrackets) return;
  zone = inBrackets ?? (zone || there || local || visitorZone());
  const [y, m, d] = [+year!, month ? +month - 1 : 0, +(day ?? 1)];
  const midnight = Date.UTC(y, m, d);
  const time = ((+hour * 60 + +minute) * 60 + +second) * 1000;
  // The calendar rolls 30 February over to March: then the parts differ. 24:00 is the end of the day.
  const date = new Date(midnight);
  const isReal =
    y >= 1000 &&
    date.getUTCDate() === d &&
    date.getUTCMonth() === m &&
    +minute < 60 &&
    +second < 60 &&
    time <= DAY;
  if (!isReal) return;
  if (hour) {
    const wall = midnight + time;
    return momentAt(instantOf(wall, there || zone), zone, inHtml(text!, wall));
  }
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  const next = day ? midnight + DAY : Date.UTC(month ? y : y + 1, month ? m + 1 : 0);
  return {
    text: text!,
    precision,
    wall: midnight,
    start: instantOf(midnight, zone),
    end: instantOf(next, zone),
    zone,
  };
}

/** A time as HTML takes it: no 24:00, no blank before an offset, and no name of one. */
function inHtml(text: string, wall: number): string {
  return text
    .replace(/^.{11}24:00/, new Date(wall).toISOString().slice(0, 16))
    .replace(/ ?(UTC|GMT)$/, 'Z')
    .replace(/ (?=[Z+-])/, '');
}

/** An instant (epoch milliseconds) as a moment in a zone. */
export function momentAt(
  instant: number,
  zone: string,
  text = new Date(instant).toISOString(),
): Moment {
  return {
    text,
    precision: 'time',
    wall: wallOf(instant, zone),
    start: instant,
    end: instant,
    zone,
  };
}

/** The day that begins with a moment; `null` where none does. */
export function dayFrom(moment: Moment): Moment | null {
  const day = dayOf(moment, moment.start);
  return day?.start === moment.start ? day : null;
}

/** The day that ends with a moment, or at most some milliseconds after it; `null` where none does. */
export function dayUntil(moment: Moment, most = 0): Moment | null {
  const day = dayOf(moment, moment.end - 1);
  return day && day.end - moment.end <= most ? day : null;
}

/** The day of an instant in the zone of a moment that is known to the day. */
function dayOf({ precision, zone }: Moment, instant: number): Moment | undefined {
  if (precision !== 'day' && precision !== 'time') return;
  return toMoment(new Date(wallOf(instant, zone)).toISOString().slice(0, 10), zone);
}

/** Milliseconds of an ISO 8601 duration of weeks, days, hours and minutes, four digits each; `undefined` for any other text. */
export function toDuration(value: unknown): number | undefined {
  const match =
    typeof value === 'string' &&
    /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(value);
  if (!match) return;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = match;
  return (+weeks * 7 + +days) * DAY + (+hours * 60 + +minutes) * 60_000 || undefined;
}

/** Whether a moment, day or month is over when another one begins. */
export function isBefore(moment: Moment, other: Moment): boolean {
  return moment.end <= other.start && moment.start < other.start;
}
