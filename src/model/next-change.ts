import type { RegioEvent } from './event.js';
import { phaseOf } from './phase.js';
import { registrationState } from './registration-state.js';
import { nextMidnight } from './zones.js';

/** When anything a card says of an event will be different: epoch milliseconds, `Infinity` if never. */
export function nextChange(event: RegioEvent, now: number): number {
  if (now >= event.until) return Infinity;
  const midnight =
    phaseOf(event, now).name === 'in-progress' && event.start
      ? nextMidnight(now, event.start.zone)
      : Infinity;
  const moments = [event.from, event.until, midnight, registrationState(event, now).changesAt];
  const sessions = event.subEvent.map((session) => nextChange(session, now));
  return Math.min(...[...moments, ...sessions].filter((moment) => moment > now));
}
