import { bare } from './bare.js';
import { memo } from './memo.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

// Asking Intl for an offset costs 15 µs; a feed asks thousands of times about few weeks.
const atWeeks = new Map<string, Map<number, number>>();

/** What writes a zone's offset, as in `5/19/2030, GMT+02:00`; `null` for names that Intl does not know. */
const formatOf = memo((zone) => {
  try {
    // Some engines take "+02:00" for a zone, others throw: one answer in all. `Etc/Unknown` names none.
    return /^(?!etc.unknown$)[a-z]/i.test(zone)
      ? new Intl.DateTimeFormat('en', bare({ timeZone: zone, timeZoneName: 'longOffset' } as const))
      : null;
  } catch {
    return null;
  }
});

/** Whether Intl knows the zone under this IANA name. */
export function isZone(zone: unknown): zone is string {
  return typeof zone === 'string' && formatOf(zone) !== null;
}

/** A fixed offset, as content systems write it: `+02:00`, `UTC+2`, `GMT-330`. */
const OFFSET = /^(?:utc|gmt)? ?([+-])(\d\d?)(?::?([0-5]\d))?$/i;

/** The zone of that name (IANA) or fixed offset (as `+02:00`), blanks or not; `undefined` for what is none. */
export function toZone(value: unknown): string | undefined {
  if (typeof value !== 'string') return;
  const name = value.trim();
  const [, sign, hours, minutes = 0] = OFFSET.exec(name) ?? [];
  if (!sign) return isZone(name) ? name : undefined;
  const ahead = +hours! * HOUR + +minutes * MINUTE;
  if (ahead > 14 * HOUR) return;
  return ahead ? sign + new Date(ahead).toISOString().slice(11, 16) : 'UTC';
}

let visitors: string | undefined;

/** The zone that the visitor's device names; `''` where it names none. Asked once: it costs as much as a formatter. */
export function namedVisitorZone(): string {
  // Some devices name a zone that Intl itself does not take.
  return (visitors ??= toZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? '');
}

/** The zone of the visitor's clock. */
export function visitorZone(): string {
  return namedVisitorZone() || 'UTC';
}

/** Clocks change at quarters of an hour. */
const QUARTER = 15 * MINUTE;

const offsetInQuarter = memo((zone, quarter: number) => {
  const [, sign, hours, minutes, seconds] =
    /([+-])(\d\d):(\d\d):?(\d\d)?$/.exec(formatOf(zone)?.format(quarter * QUARTER) ?? zone) ?? [];
  return sign ? +`${sign}1` * (+hours! * HOUR + +minutes! * MINUTE + +(seconds ?? 0) * 1000) : 0;
});

const exactOffset = (zone: string, instant: number) =>
  offsetInQuarter(zone, Math.floor(instant / QUARTER));

function offsetAtWeek(zone: string, week: number): number {
  let weeks = atWeeks.get(zone);
  if (!weeks) atWeeks.set(zone, (weeks = new Map<number, number>()));
  let offset = weeks.get(week);
  if (offset === undefined) weeks.set(week, (offset = exactOffset(zone, week * WEEK)));
  return offset;
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant (epoch milliseconds). */
export function offsetAt(zone: string, instant: number): number {
  const week = Math.floor(instant / WEEK);
  const before = offsetAtWeek(zone, week);
  // No zone changes its clocks twice within a week.
  return before === offsetAtWeek(zone, week + 1) ? before : exactOffset(zone, instant);
}

/**
 * The instant (epoch milliseconds) at which clocks in the zone show `wall` (milliseconds as if UTC).
 * A time that the clocks skip moves forward; of a time shown twice the first is meant (as RFC 5545 §3.3.5 has it).
 */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(zone, wall - 15 * HOUR);
  const after = offsetAt(zone, wall + 15 * HOUR);
  const early = wall - before;
  const late = wall - after;
  return offsetAt(zone, early) === before || offsetAt(zone, late) !== after ? early : late;
}

/** What clocks in the zone show at an instant, as milliseconds as if UTC. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(zone, instant);
}

/** Days since 1 January 1970 on the calendar that shows `wall` (milliseconds as if UTC). */
export function dayNumber(wall: number): number {
  return Math.floor(wall / DAY);
}

/** The next midnight in a zone after an instant, both epoch milliseconds. */
export function nextMidnight(instant: number, zone: string): number {
  return instantOf((dayNumber(wallOf(instant, zone)) + 1) * DAY, zone);
}
