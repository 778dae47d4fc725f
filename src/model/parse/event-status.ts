import type { EventStatus } from '../event.js';
import { type Reader, wordOf } from './reader.js';

/** What the words for each status have in them; of several the first counts. */
const STATUSES = [
  ['cancel', 'cancelled'],
  ['postponed', 'postponed'],
  ['?', 'unknown'],
  ['online', 'movedOnline'],
  ['rescheduled', 'rescheduled'],
] as const;

/** What became of an event: one status or several, also in one text. */
export function statusOf(fields: Reader): EventStatus {
  let said = '';
  fields.list('eventStatus', (value) => {
    const word = wordOf(value) ?? '';
    const isKnown = /^((event)?(cancell?ed|postponed|(re)?scheduled|movedonline|confirmed))+$/.test(
      word,
    );
    said += isKnown ? word : '?';
    return isKnown || undefined;
  });
  return STATUSES.find(([part]) => said.includes(part))?.[1] ?? 'scheduled';
}
