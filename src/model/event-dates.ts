import type { Moment, RegioEvent } from './event.js';
import { momentAt, toDuration, toMoment } from './parse/moments.js';
import type { Reader } from './parse/reader.js';
import { nextMidnight } from './zones.js';

/** ISO 8601 has four digits for a year. */
const END_OF_YEARS = Date.UTC(10_000, 0);

/** Whether a date is known to the day. */
export function isDay(moment: Moment | null | undefined): moment is Moment {
  return moment?.precision === 'day' || moment?.precision === 'time';
}

/** The last moment of an event that starts at `start`: given, or by how long it takes. */
export function endOf(fields: Reader, start: Moment | null): Moment | null {
  const end = fields.get('endDate', (value) => {
    const moment = toMoment(value, fields.zone);
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
  if (start.precision === 'time') return momentAt(start.start + duration, start.zone);
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

/** From the first to the last session, where the event itself says nothing; a postponed one has no date any more. */
export function extentOf(
  event: RegioEvent,
  sessions: readonly RegioEvent[],
): Pick<RegioEvent, 'from' | 'until'> {
  if (event.eventStatus === 'postponed') return { from: Infinity, until: Infinity };
  const dated = sessions.filter((session) => session.from < Infinity);
  if (event.start || dated.length === 0) return { from: event.from, until: event.until };
  return {
    from: Math.min(...dated.map((session) => session.from)),
    until: event.end?.end ?? Math.max(...dated.map((session) => session.until)),
  };
}
