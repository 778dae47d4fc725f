import type { Moment, Precision } from '../event.js';
import { DAY, instantOf, isZone, wallOf } from '../zones.js';

const ISO =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,15})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;
/** A time, and behind it in brackets its zone and tags that say nothing here (RFC 9557 §4.1). */
const IN_BRACKETS = /^([^[]+)\[!?([^\]=]+)\](?:\[!?[a-z\d_-]+=[^\]]*\])*$/i;

/**
 * Reads an ISO 8601 date, month, year or local or exact time; `undefined` for any other text.
 * One answer in every engine, which `Date` cannot give: 30 February is no date, nor is "Summer 2026".
 * @param zone IANA name in which a text without offset is meant, and in which it is shown, unless it names its own
 */
export function toMoment(value: unknown, zone: string): Moment | undefined {
  const given = typeof value === 'string' ? value.trim() : '';
  const [, time, named = ''] = IN_BRACKETS.exec(given) ?? [];
  const match = ISO.exec(time ?? given);
  if (!match) return;
  if (isZone(named)) zone = named;
  // An offset stands for itself, whatever zone nobody knows is named behind it.
  else if (named && !match[7]) return;
  const [text, year, month, day, hour, minute, second, offset] = match as unknown as string[];
  const [y, m, d] = [+year!, month ? +month - 1 : 0, +(day ?? 1)];
  const wall = Date.UTC(y, m, d, +(hour ?? 0), +(minute ?? 0), +(second ?? 0));
  // The calendar rolls 30 February over to March, and second 60 to the next minute: then the parts differ.
  const date = new Date(wall);
  const isReal =
    y >= 1000 &&
    date.getUTCDate() === d &&
    date.getUTCMonth() === m &&
    isTime(hour, minute, second);
  if (!isReal) return;
  if (hour)
    return offset
      ? exactMoment(text!, wall, offset, zone)
      : momentAt(instantOf(wall, zone), zone, text);
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  const next = day ? wall + DAY : Date.UTC(month ? y : y + 1, month ? m + 1 : 0);
  return {
    text: text!,
    precision,
    wall,
    start: instantOf(wall, zone),
    end: instantOf(next, zone),
    zone,
  };
}

function exactMoment(text: string, wall: number, offset: string, zone: string): Moment | undefined {
  const [, sign, hours, minutes = '0'] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? ['', '+', '0'];
  if (+hours > 14 || +minutes > 59) return;
  return momentAt(wall - +`${sign}1` * (+hours * 60 + +minutes) * 60_000, zone, text);
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

/** Milliseconds of an ISO 8601 duration of weeks, days, hours and minutes, four digits each; `undefined` for any other text. */
export function toDuration(value: unknown): number | undefined {
  const match =
    typeof value === 'string' &&
    /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,4})M)?)?$/.exec(value);
  if (!match) return;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = match;
  return (+weeks * 7 + +days) * DAY + (+hours * 60 + +minutes) * 60_000 || undefined;
}

/** Whether a clock can show it; what is missing is no fault. */
function isTime(hour = '0', minute = '0', second = '0'): boolean {
  return +hour < 24 && +minute < 60 && +second < 60;
}

/** Whether a moment, day or month is over when another one begins. */
export function isBefore(moment: Moment, other: Moment): boolean {
  return moment.end <= other.start && moment.start < other.start;
}
