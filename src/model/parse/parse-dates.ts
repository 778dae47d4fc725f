import type { Moment, RegioEvent } from '../event.js';
import { isDay, isOff } from '../event-dates.js';
import { DAY, MINUTE, nextMidnight } from '../zones.js';
import { dayFrom, dayUntil, momentAt, toDuration, toMoment } from './moments.js';
import type { Reader } from './reader.js';

/** ISO 8601 has four digits for a year. */
const END_OF_YEARS = Date.UTC(10_000, 0);

/** When an event is that begins at `begin`. From midnight to midnight, or the minute before, it is whole days. */
export function datesOf(fields: Reader, begin: Moment | null): Pick<RegioEvent, 'start' | 'end'> {
  const end = endOf(fields, begin);
  const start = begin && dayFrom(begin);
  const last = start && end && dayUntil(end, MINUTE);
  return last ? { start, end: last } : { start: begin, end };
}

/** The last moment of an event that starts at `start`: given, or by how long it takes. */
function endOf(fields: Reader, start: Moment | null): Moment | null {
  const end = fields.get('endDate', (value) => {
    const moment = toMoment(value, fields.zone, start?.zone);
    return moment && (!start || moment.end > start.start) ? moment : undefined;
  });
  const duration =
    end || !isDay(start)
      ? null
      : fields.get('duration', (value) => {
          const length = toDuration(value);
          return length && start.start + length < END_OF_YEARS ? length : undefined;
        });
  if (!duration || !start) return end;
  if (start.precision === 'time') {
    const moment = momentAt(start.start + duration, start.zone);
    // Where nobody names a zone, its text must not name one either.
    return { ...moment, text: new Date(moment.wall).toISOString().slice(0, 16) };
  }
  // Of whole days the last is meant, and of some hours their own day.
  return (
    toMoment(new Date(start.wall + duration - 1).toISOString().slice(0, 10), start.zone) ?? null
  );
}

/** An event whose end nobody told lasts to the end of its day. */
export function untilOf(start: Moment | null, end: Moment | null): number {
  if (end) return end.end;
  if (!start) return Infinity;
  return start.precision === 'time' ? nextMidnight(start.start, start.zone) : start.end;
}

/**
 * An event with its sessions. Where it has no dates itself it lasts from the first to the last that takes place, and
 * is off if none does. Its own are only those of its sessions if the first is called off, and nothing else begins for
 * half a day. A postponed event has no date any more.
 */
export function withSessions(alone: RegioEvent, subEvent: readonly RegioEvent[]): RegioEvent {
  const event = { ...alone, subEvent };
  const dated = subEvent.filter(({ from }) => from < Infinity);
  const held = dated.filter((session) => !isOff(session));
  const first = Math.min(...held.map(({ from }) => from));
  if (event.start) {
    if (held[0] && first - event.from > DAY / 2 && dated.some(({ from }) => from === event.from))
      event.start = event.end = null;
  } else if (subEvent[0] && subEvent.every(isOff))
    event.eventStatus =
      subEvent.find(({ eventStatus }) => eventStatus === 'postponed')?.eventStatus ?? 'cancelled';
  if (event.eventStatus === 'postponed') return { ...event, from: Infinity, until: Infinity };
  const parts = isOff(event) ? dated : held;
  return event.start || !parts[0]
    ? event
    : {
        ...event,
        from: Math.min(...parts.map(({ from }) => from)),
        until: event.end?.end ?? Math.max(...parts.map(({ until }) => until)),
      };
}
