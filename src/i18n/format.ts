import type { Moment, RegioEvent } from '../model/event.js';
import type { Remaining } from '../model/milestone.js';
import { occurrencesOf } from '../model/phase.js';
import { dayNumber, offsetAt, visitorZone, wallOf } from '../model/zones.js';
import type { Messages } from './messages.js';

type Style = 'date' | 'short' | 'time' | 'full';

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
const STYLES: Readonly<Record<Style | 'year' | 'month' | 'weekday', Intl.DateTimeFormatOptions>> = {
  date: DATE,
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', ...DATE },
  full: { weekday: 'long', ...DATE, ...TIME },
  time: TIME,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
const zoneNames = new Map<string, string>();

// Making a formatter costs a hundred times what using it does. They all run in UTC over wall-clock values,
// so that one serves every zone.
function format(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  key: string,
): Intl.DateTimeFormat {
  const id = `${locale} ${key}`;
  let found = formats.get(id);
  if (!found)
    formats.set(id, (found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return found;
}

function styled(locale: string, style: keyof typeof STYLES) {
  return format(locale, STYLES[style], style);
}

/** Items as the language lists them: `a, b and c`. */
export function listText(locale: string, items: readonly string[]): string {
  let found = lists.get(locale);
  if (!found) lists.set(locale, (found = new Intl.ListFormat(locale)));
  return found.format(items);
}

/** A moment in words, as precise as it is known; dates of days with their weekday if asked. */
export function momentText(locale: string, { precision, wall }: Moment, weekday = false): string {
  const style =
    precision === 'time'
      ? 'full'
      : precision === 'day'
        ? weekday
          ? 'weekday'
          : 'date'
        : precision;
  return styled(locale, style).format(wall);
}

/** Day or day and time of a moment, without the weekday: for deadlines. */
export function deadlineText(locale: string, { precision, wall }: Moment): string {
  return precision === 'time'
    ? format(locale, { ...DATE, ...TIME }, 'deadline').format(wall)
    : styled(locale, precision === 'day' ? 'date' : precision).format(wall);
}

/** Year and month as a heading. */
export function monthText(locale: string, wall: number): string {
  return styled(locale, 'month').format(wall);
}

/** `Intl` ranges put thin spaces around the dash in some engines: one look in all. */
function rangeText(formatter: Intl.DateTimeFormat, from: number, until: number): string {
  return formatter.formatRange(from, until);
}

/** When an event or one of its sessions is, in the event's zone: `22–23 maj 2024`; `''` where no date is known. */
export function whenText(locale: string, { start, end }: RegioEvent): string {
  if (!start) return '';
  if (!end) return momentText(locale, start, true);
  if (start.precision === end.precision) {
    const sameDay = dayNumber(start.wall) === dayNumber(end.wall);
    const style =
      start.precision === 'time'
        ? 'full'
        : start.precision === 'day'
          ? sameDay
            ? 'weekday'
            : 'date'
          : start.precision;
    return rangeText(styled(locale, style), start.wall, end.wall);
  }
  const isSameDay = dayNumber(start.wall) === dayNumber(end.wall) && start.precision === 'time';
  return isSameDay
    ? momentText(locale, start, true)
    : `${momentText(locale, start, true)} – ${momentText(locale, end, true)}`;
}

/** The dates of an event; of one that only has sessions, all of theirs. */
export function datesText(locale: string, event: RegioEvent): string {
  const dates = occurrencesOf(event).map((part) => whenText(locale, part));
  return listText(locale, [...new Set(dates)]);
}

/** The name of a zone in the reader's language, as in "Central European Time". */
export function zoneText(locale: string, zone: string): string {
  const id = `${locale} ${zone}`;
  let name = zoneNames.get(id);
  if (name === undefined) {
    const parts = new Intl.DateTimeFormat(locale, {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    }).formatToParts(0);
    zoneNames.set(id, (name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone));
  }
  return name;
}

/** Whether clocks where the visitor is differ from those of the moment's zone then. Dates never shift. */
export function isElsewhere({ precision, start, zone }: Moment, visitor = visitorZone()): boolean {
  return precision === 'time' && offsetAt(zone, start) !== offsetAt(visitor, start);
}

/** Time left as `Intl` units, largest first: the parts of each so that the figure can stand out. */
export function durationParts(
  locale: string,
  amounts: readonly (readonly [keyof Remaining, number])[],
) {
  return amounts.map(([unit, amount]) => {
    const parts = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    }).formatToParts(amount);
    const value = parts.filter((part) => part.type === 'integer' || part.type === 'group');
    return {
      value: value.map((part) => part.value).join(''),
      label: parts
        .filter((part) => !value.includes(part))
        .map((part) => part.value)
        .join('')
        .trim(),
    };
  });
}

/** A deadline or opening in words: a date lasts to its end, a time names its zone where the visitor's differs. */
export function limitText(
  locale: string,
  messages: Messages,
  moment: Moment | null,
  isDeadline: boolean,
): string {
  if (!moment) return '';
  const text = deadlineText(locale, moment);
  if (moment.precision === 'time')
    return isElsewhere(moment) ? messages.inZone(text, zoneText(locale, moment.zone)) : text;
  return isDeadline ? messages.endOfDay(text) : text;
}

/** What a calendar's leaf shows of a date; parts that are not known are empty, as is this year. */
export function blockText(locale: string, event: RegioEvent | null, now: number) {
  const { start, end } = event ?? { start: null, end: null };
  if (!start) return { day: '', month: '', year: '' };
  const { precision, wall } = start;
  const year = format(locale, { year: 'numeric' }, 'year').format(wall);
  if (precision === 'year') return { day: '', month: year, year: '' };
  const month = format(locale, { month: 'short' }, 'leaf-month');
  const day = format(locale, { day: 'numeric' }, 'day');
  const isMonth = precision === 'month';
  const sameMonth =
    end && end.precision !== 'month' && month.format(end.wall) === month.format(wall);
  const last =
    sameMonth && dayNumber(end.wall) !== dayNumber(wall) ? `–${day.format(end.wall)}` : '';
  return {
    day: isMonth ? '' : day.format(wall) + last,
    month: month.format(wall).replace(/\.$/, ''),
    year: year === format(locale, { year: 'numeric' }, 'year').format(now) ? '' : year,
  };
}

/** The event's time on the visitor's clock, with its zone. */
export function timeOfVisitor(locale: string, event: RegioEvent): string {
  const zone = visitorZone();
  const there = (moment: Moment | null) =>
    moment && { ...moment, zone, wall: wallOf(moment.start, zone) };
  const times = whenText(locale, { ...event, start: there(event.start), end: there(event.end) });
  return `${times} (${zoneText(locale, zone)})`;
}
