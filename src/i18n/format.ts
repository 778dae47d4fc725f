import type { Moment, Precision, RegioEvent } from '../model/event.js';
import { lastWall } from '../model/event-dates.js';
import { occurrencesOf } from '../model/phase.js';
import { dayNumber, offsetAt, visitorZone, wallOf } from '../model/zones.js';
import { messagesOf } from './languages.js';
import type { Messages } from './messages.js';
import { memo } from '../model/memo.js';
import { bare } from '../model/bare.js';

/** When something begins and ends, as far as it is known. */
type Dates = Pick<RegioEvent, 'start' | 'end'>;

/** What each precision shows, as `Intl` names it. */
const FIELDS: Readonly<Record<Precision, string>> = {
  year: 'year',
  month: 'month year',
  day: 'day month year',
  time: 'day month year hour minute',
};
const LONG: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

/** The feed's calendar: that of the page's region may be another. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' };

// Making a formatter costs a hundred times what using it does. They all run in UTC over wall-clock values,
// so that one serves every zone.
const dates = memo((locale, fields) => {
  const names = fields.split(' ') as (keyof typeof LONG)[];
  const options = Object.fromEntries(names.map((name) => [name, LONG[name]]));
  return new Intl.DateTimeFormat(locale, bare({ ...options, ...GREGORIAN }));
});
const shortMonths = memo(
  (locale) => new Intl.DateTimeFormat(locale, bare({ month: 'short', ...GREGORIAN } as const)),
);
const lists = memo((locale) => new Intl.ListFormat(locale));

/** Items as the language lists them: `a, b and c`; `''` for none. */
export function listText(locale: string, items: readonly string[]): string {
  // The first use of a list's words takes 5 ms, and most have one item.
  return items.length > 1 ? lists(locale).format(items) : items.join('');
}

/** The name of a zone in the reader's language, as in "Central European Time"; of a fixed offset "UTC+02:00". */
export const zoneText = memo((locale, timeZone) => {
  if (/^[+-]/.test(timeZone)) return `UTC${timeZone.replace('-', '\u2212')}`;
  const options = bare({ timeZone, timeZoneName: 'longGeneric' } as const);
  // Any day of our times: in 1970 there was no summer time in Brussels, and all of it "standard".
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(17e11);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
});

function withWeekday(precision: Precision): string {
  return (/day|time/.test(precision) ? 'weekday ' : '') + FIELDS[precision];
}

/** A moment in words, as precise as it is known. */
export function momentText(
  locale: string,
  { precision, wall }: Moment,
  fields = FIELDS[precision],
): string {
  return dates(locale, fields).format(wall);
}

/** From one moment to another that is known as precisely. */
export function rangeText(locale: string, { wall }: Moment, end: Moment): string {
  const { precision } = end;
  const isNamed = precision === 'time' || dayNumber(wall) === dayNumber(end.wall);
  return dates(locale, isNamed ? withWeekday(precision) : FIELDS[precision]).formatRange(
    wall,
    end.wall,
  );
}

/** When an event or one of its sessions is, in the event's zone: `22–23 maj 2024`; `''` where no date is known. */
export function whenText(locale: string, { start, end }: Dates): string {
  if (!start) return '';
  const first = momentText(locale, start, withWeekday(start.precision));
  if (!end) return first;
  const last = lastWall(start, end);
  const isOneDay = dayNumber(start.wall) === dayNumber(last);
  if (last !== end.wall)
    return messagesOf(locale).untilTime(
      isOneDay ? first : `${first} – ${dates(locale, withWeekday('day')).format(last)}`,
      dates(locale, 'hour minute').format(end.wall),
    );
  if (start.precision === end.precision) return rangeText(locale, start, end);
  return isOneDay && start.precision === 'time'
    ? first
    : `${first} – ${momentText(locale, end, withWeekday(end.precision))}`;
}

/** The dates of an event, each in words of its own; of one that only has sessions, all of theirs. */
export function eachDateText(
  locale: string,
  event: RegioEvent,
  wordsOf: (part: RegioEvent) => string,
): string {
  return listText(locale, [...new Set(occurrencesOf(event).map(wordsOf))]);
}

/** Whether clocks where the visitor is differ from those of the moment's zone then. Dates never shift. */
export function isElsewhere(
  { precision, start, zone }: Moment,
  isInstant = precision === 'time',
): boolean {
  return isInstant && offsetAt(zone, start) !== offsetAt(visitorZone(), start);
}

/** Words about a moment in its zone, which is named where the visitor's clock differs. */
export function thereText(
  locale: string,
  messages: Messages,
  moment: Moment,
  words: string,
  isInstant?: boolean,
): string {
  return isElsewhere(moment, isInstant)
    ? messages.inZone(words, zoneText(locale, moment.zone))
    : words;
}

/** The event's times on the visitor's clock, with its zone; dates stay what they are. */
export function timeOfVisitor(locale: string, messages: Messages, event: RegioEvent): string {
  const zone = visitorZone();
  const here = (moment: Moment | null) =>
    moment && isElsewhere(moment) ? { ...moment, zone, wall: wallOf(moment.start, zone) } : moment;
  const times = eachDateText(locale, event, (part) =>
    whenText(locale, { ...part, start: here(part.start), end: here(part.end) }),
  );
  return messages.inZone(times, zoneText(locale, zone));
}

/** A deadline or opening in words: a date lasts to its end, a time names its zone where the visitor's differs. */
export function limitText(
  locale: string,
  messages: Messages,
  moment: Moment | null,
  isDeadline: boolean,
): string {
  if (!moment) return '';
  const text = momentText(locale, moment);
  const isTime = !isDeadline || moment.precision === 'time';
  return thereText(locale, messages, moment, isTime ? text : messages.endOfDay(text), true);
}

/** What a calendar's leaf shows of a date; what is not known is empty, as is this year. */
export function leafTexts(
  locale: string,
  event: Dates | null,
  now: number,
): readonly [day: string, month: string, year: string] {
  const { start, end } = event ?? { start: null, end: null };
  if (!start) return ['', '', ''];
  const { precision, wall } = start;
  const year = dates(locale, 'year').format(wall);
  if (precision === 'year') return ['', year, ''];
  const months = shortMonths(locale);
  const day = dates(locale, 'day');
  const month = months.format(wall);
  const last = end ? lastWall(start, end) : wall;
  const more = dayNumber(last) - dayNumber(wall);
  const isRange = more > 0 && more < 31 && months.format(last) === month;
  return [
    precision === 'month' ? '' : day.format(wall) + (isRange ? `–${day.format(last)}` : ''),
    // Old engines write Catalan months as within a date.
    month.replace(/^d(e |['’])|\.$/g, ''),
    year === dates(locale, 'year').format(now) ? '' : year,
  ];
}
