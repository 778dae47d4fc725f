import type { Service } from '../../calendar/links.js';
import type { RegioEvent } from '../../model/event.js';
import { bare } from '../../model/bare.js';

/** What of an event goes into a calendar: itself or a session, all sessions, the end of registration. */
export type CalendarPart = 'event' | 'sessions' | 'registration';

/** `detail` of `regio-calendar-add`. */
export interface CalendarAddDetail {
  /** The event, or the session that was chosen. */
  readonly event: RegioEvent;
  readonly part: CalendarPart;
  /** Where it goes; `ics` is the calendar file. */
  readonly target: Service | 'ics';
}

/** The visitor puts an event into a calendar. */
export class CalendarAddEvent extends CustomEvent<CalendarAddDetail> {
  constructor(detail: CalendarAddDetail) {
    super('regio-calendar-add', bare({ bubbles: true, composed: true, detail }));
  }
}
