import ICAL from 'ical.js';
import { detailsOf } from '../../src/model/parse/details.js';
import type { Feed } from '../../src/model/event.js';
import { readStrictly } from './strict-reader.js';
import { type CalendarWords, type EntrySource } from '../../src/calendar/entry.js';

export const WORDS: CalendarWords = {
  page: 'en-GB',
  locale: 'en-GB',
  online: 'Online',
  room: (room) => `Room ${room}`,
  deadlineOf: (event) => `Registration closes: ${event}`,
};

/** What entries of a feed's events are made of, in English unless another language is asked for. */
export const sourceOf = (feed: Feed, locale = WORDS.locale): EntrySource => ({
  feed,
  words: { ...WORDS, page: locale, locale },
  detailsOf,
});

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The lines of a calendar file as they were before folding. Fails where its form is not that of RFC 5545 §3.1. */
export function linesOf(file: string): string[] {
  const lines = file.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  for (const line of lines) {
    if (/[\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]/.test(line))
      throw new Error(`control character in ${JSON.stringify(line)}`);
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets in ${line}`);
    if (HALF.test(line)) throw new Error(`half a character in ${line}`);
    if (/(?<!\\)(\\\\)*\\$/.test(line)) throw new Error(`half an escape in ${line}`);
  }
  return lines.join('\n').replaceAll('\n ', '').split('\n');
}

const TEXTS = ['uid', 'summary', 'description', 'location', 'contact', 'url', 'status'];

/** The entries of a calendar file as two other programs read them. */
export function readCalendar(file: string) {
  const strict = readStrictly(file);
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component);
      return [zone.tzid, zone] as const;
    }),
  );
  return calendar.getAllSubcomponents('vevent').map((component, index) => {
    const first = <T>(name: string) => component.getFirstPropertyValue(name) as T | null;
    for (const name of TEXTS)
      if ((first<string>(name) ?? undefined) !== strict[index]![name])
        throw new Error(`two readers differ in ${name}: ${strict[index]![name]}`);
    /** The instant (epoch milliseconds) of a time by the file's own zones; the day of a date; as if UTC for floating ones. */
    const instant = (name: string) => {
      const property = component.getFirstProperty(name);
      if (!property) return null;
      const time = property.getFirstValue() as ICAL.Time;
      if (time.isDate) return time.toString();
      const zone = property.getFirstParameter('tzid');
      if (!zone) return Date.parse(`${time.toString().replace(/Z$/, '')}Z`);
      const local = time.clone();
      local.zone = zones.get(zone)!;
      return local.toUnixTime() * 1000;
    };
    return {
      component,
      text: (name: string) => first<string>(name),
      values: (name: string) => component.getFirstProperty(name)?.getValues() as unknown[],
      parameter: (name: string, parameter: string) =>
        component.getFirstProperty(name)?.getFirstParameter(parameter),
      instant,
      names: component.getAllProperties().map(({ name }) => name),
      alarms: component.getAllSubcomponents('valarm'),
    };
  });
}
