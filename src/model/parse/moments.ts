import type { Moment, Precision } from '../event.js';
import { DAY, HOUR, instantOf, toZone, visitorZone, wallOf } from '../zones.js';

/**
 * A date, and behind a time its offset, its zone in brackets and tags that say nothing here (RFC 9557 §4.1).
 */
const ISO =
  /^(([1-9]\d{3})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,15})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)(?:\[!?([^\]=]+)\](?:\[!?[a-zA-Z\d_-]+=[^\]]*\])*)?$/;

/**
 * Reads an ISO 8601 date, month, year or local or exact time; `undefined` for any other text.
 * One answer in every engine, which `Date` cannot give: 30 February is no date, nor is "Summer 2026".
 * @param zone in which a text without offset is meant, and in which it is shown, unless it names its own; `''` where
 * none is named: then an offset is that of the clock on the wall there
 * @param local zone of a text that has no offset either: else the visitor's
 */
export function toMoment(value: unknown, zone: string, local = ''): Moment | undefined {
  const given = typeof value === 'string' ? value.trim() : '';
  const match = ISO.exec(given.replace(/ ?UTC$/, 'Z').replace(/ (?=[+-])/, ''));
  if (!match) return;
  const [, text, year, month, day, hour = 0, minute = 0, second = 0, offset, named] =
    match as unknown as string[];
  const inBrackets = toZone(named);
  const there = offset && toZone(offset.replace('Z', 'UTC'));
  // An offset stands for itself, whatever zone nobody knows is named behind it.
  if (offset ? !there : named && !inBrackets) return;
  zone = inBrackets ?? (zone || there || local || visitorZone());
  const [y, m] = [+year!, month ? +month - 1 : 0];
  const midnight = Date.UTC(y, m, +(day ?? 1));
  const time = ((+hour * 60 + +minute) * 60 + +second) * 1000;
  // The calendar rolls 30 February over to March. 24:00 is the end of the day.
  if (time > DAY || !new Date(midnight).toISOString().startsWith(text!.slice(0, 10))) return;
  if (hour) return momentAt(instantOf(midnight + time, there || zone), zone, text);
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

/** The day that begins with a moment; `null` where none does: clocks skip at most a few hours of its night. */
export function dayFrom(moment: Moment): Moment | null {
  if (moment.wall % DAY > 3 * HOUR) return null;
  const day = dayOf(moment, moment.start);
  return day && day.start === moment.start ? day : null;
}

/** The day that ends with a moment, or at most some milliseconds after it; `null` where none does. */
export function dayUntil(moment: Moment, most = 0): Moment | null {
  const day = dayOf(moment, moment.end - 1);
  return day && day.end - moment.end <= most ? day : null;
}

/** The day of an instant in the zone of a moment that is known to the day. */
function dayOf({ precision, zone }: Moment, instant: number) {
  return (
    /day|time/.test(precision) &&
    toMoment(new Date(wallOf(instant, zone)).toISOString().slice(0, 10), zone)
  );
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
