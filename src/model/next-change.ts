import type { RegioEvent } from './event.js';
import { phaseOf } from './phase.js';
import { registrationState, type RegistrationState } from './registration-state.js';
import { DAY, MINUTE, nextMidnight } from './zones.js';

/** When anything a card says of an event will be different: epoch milliseconds, `Infinity` if never. */
export function nextChange(event: RegioEvent, now: number): number {
  if (now >= event.until) return Infinity;
  const midnight =
    phaseOf(event, now).name === 'in-progress' && event.start
      ? nextMidnight(now, event.start.zone)
      : Infinity;
  const registration = registrationState(event, now);
  const moments = [
    event.from,
    event.until,
    midnight,
    registration.changesAt,
    nextCount(registration, now),
  ];
  const sessions = event.subEvent.map((session) => nextChange(session, now));
  return Math.min(...[...moments, ...sessions].filter((moment) => moment > now));
}

/** The soonest of an instant and of when anything that is said of some events will be different. */
export function soonestChange(events: readonly RegioEvent[], now: number, instant: number): number {
  return events.reduce((soonest, event) => Math.min(soonest, nextChange(event, now)), instant);
}

/** When the count to the opening of registration, which is for its last day, begins or goes on. */
function nextCount({ name, moment, changesAt }: RegistrationState, now: number): number {
  if (name !== 'opens-later' || moment?.precision !== 'time') return Infinity;
  return changesAt - now > DAY ? changesAt - DAY : (Math.floor(now / MINUTE) + 1) * MINUTE;
}
