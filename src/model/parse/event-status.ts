import type { EventStatus } from '../event.js';
import { type Reader, wordOf } from './reader.js';

/** Of several the first counts. */
const STATUSES: readonly EventStatus[] = [
  'cancelled',
  'postponed',
  'unknown',
  'movedOnline',
  'rescheduled',
  'scheduled',
];

/** What became of an event: one status or several. */
export function statusOf(fields: Reader): EventStatus {
  const said: EventStatus[] = [];
  fields.list('eventStatus', (value) => {
    const word = wordOf(value)
      ?.replace('event', '')
      .replace('canceled', 'cancelled')
      // As calendars have it (RFC 5545 §3.8.1.11).
      .replace('confirmed', 'scheduled');
    const status = STATUSES.find((one) => one.toLowerCase() === word) ?? 'unknown';
    said.push(status);
    return status === 'unknown' ? undefined : status;
  });
  return STATUSES.find((one) => said.includes(one)) ?? 'scheduled';
}
