import { tzScan } from '@date-fns/tz/tzScan';
import { DAY, offsetAt } from '../model/zones.js';
import { offsetStamp, timeStamp } from './stamp.js';

const MINUTE = 60_000;
// Where Outlook begins.
const LONG_AGO = Date.UTC(1601, 0, 1);
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A change of a zone's clocks; offsets in milliseconds. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The lines of a `VTIMEZONE` (RFC 5545 §3.6.5) that holds for all instants from one to another (epoch milliseconds).
 * Changes that come alike every year are written as a yearly rule, which is what desktop Outlook understands;
 * the others one by one.
 */
export function timeZoneLines(zone: string, from: number, until: number): readonly string[] {
  // Some readers take no account of a definition in its first year.
  const changes = changesOf(zone, yearOf(from) - 2, yearOf(until) + 2);
  const rules = [true, false].map((isForward) =>
    changes.filter(({ before, after }) => after > before === isForward),
  );
  const isYearly = rules.every((alike) => alike.length > 2 && ruleOf(alike) !== null);
  const first = changes[0];
  const offset = first?.before ?? offsetAt(zone, from);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    // What held before the first change, where the years looked at do not begin with one.
    ...(!first || first.at > from ? observance('STANDARD', LONG_AGO, offset, offset) : []),
    ...(isYearly
      ? rules.flatMap((alike) => observanceOf(alike[0]!, changes, `RRULE:${ruleOf(alike)}`))
      : changes.flatMap((change) => observanceOf(change, changes))),
    'END:VTIMEZONE',
  ];
}

function observanceOf({ at, before, after }: Change, all: readonly Change[], ...rule: string[]) {
  // A zone that moved for good has no summer time.
  const isSummer = after > before && all.some((change) => change.after < change.before);
  return observance(isSummer ? 'DAYLIGHT' : 'STANDARD', at + before, before, after, ...rule);
}

function observance(name: string, wall: number, before: number, after: number, ...rule: string[]) {
  return [
    `BEGIN:${name}`,
    `DTSTART:${timeStamp(wall)}`,
    `TZOFFSETFROM:${offsetStamp(before)}`,
    `TZOFFSETTO:${offsetStamp(after)}`,
    ...rule,
    `END:${name}`,
  ];
}

/** The changes of a zone's clocks from the beginning of one year to that of another. */
function changesOf(zone: string, from: number, until: number): readonly Change[] {
  const scan = { start: new Date(Date.UTC(from, 0)), end: new Date(Date.UTC(until, 0)) };
  return tzScan(zone, scan).map(({ date, change, offset }) => {
    const after = offset * MINUTE;
    const before = after - change * MINUTE;
    return { at: exactly(zone, date.getTime(), before), before, after };
  });
}

/** Some zones change between full hours, and hours are what the library finds. */
function exactly(zone: string, hour: number, before: number): number {
  let at = hour;
  while (offsetAt(zone, at - 15 * MINUTE) !== before) at -= 15 * MINUTE;
  return at;
}

/** The yearly rule (RFC 5545 §3.3.10) that changes in consecutive years follow; `null` where there is none. */
function ruleOf(changes: readonly Change[]): string | null {
  const walls = changes.map(({ at, before }) => at + before);
  const [first, ...others] = changes;
  const isAlike = others.every(
    ({ before, after }, index) =>
      before === first!.before &&
      after === first!.after &&
      walls[index + 1]! % DAY === walls[0]! % DAY &&
      yearOf(walls[index + 1]!) === yearOf(walls[0]!) + index + 1,
  );
  if (!isAlike) return null;
  for (const dayOf of [lastWeekday, nthWeekday]) {
    const [rule, ...more] = new Set(walls.map(dayOf));
    if (rule && more.length === 0) return `FREQ=YEARLY;${rule}`;
  }
  return null;
}

/** `BYMONTH=3;BYDAY=-1SU` of a day in a month's last week. */
function lastWeekday(wall: number): string | null {
  const isLast = new Date(wall + 7 * DAY).getUTCMonth() !== new Date(wall).getUTCMonth();
  return isLast ? weekday(wall, -1) : null;
}

/** `BYMONTH=3;BYDAY=2SU`. */
function nthWeekday(wall: number): string {
  return weekday(wall, Math.ceil(new Date(wall).getUTCDate() / 7));
}

function weekday(wall: number, nth: number): string {
  const date = new Date(wall);
  return `BYMONTH=${date.getUTCMonth() + 1};BYDAY=${nth}${WEEKDAYS[date.getUTCDay()]}`;
}

function yearOf(milliseconds: number): number {
  return new Date(milliseconds).getUTCFullYear();
}
