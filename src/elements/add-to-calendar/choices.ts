import { html } from 'lit';
import {
  type CalendarEntry,
  deadlineEntryOf,
  entryOf,
  type EntrySource,
} from '../../calendar/entry.js';
import { limitText, thereText, whenText } from '../../i18n/format.js';
import type { EventDetails } from '../../model/event-details.js';
import { detailsOf } from '../../model/parse/details.js';
import type { RegioEvent } from '../../model/event.js';
import { hasDeadlineAhead, registrationState } from '../../model/registration-state.js';
import type { RenderContext } from '../feed-controller.js';
import { localized } from '../localized.js';
import type { CalendarPart } from './calendar-add-event.js';
import { URL } from '../../model/url.js';

/** Something a visitor can put into a calendar. */
export interface Choice {
  readonly part: CalendarPart;
  readonly event: RegioEvent;
  /** Words or template. */
  readonly label: unknown;
  /** Never empty. Services on the web take one at a time. */
  readonly entries: readonly CalendarEntry[];
  /** Address of the event's own calendar file; `null` where one is to be made. */
  readonly file: string | null;
}

/** What calendar entries are made from, in the page's language. */
export function sourceOf({ feed, page, locale, messages }: RenderContext): EntrySource {
  const { online, room } = messages;
  const { deadlineOf } = messages.calendar;
  return { feed, words: { page, locale, online, room, deadlineOf }, detailsOf };
}

/** What can be put into a calendar now: the event, its sessions, the end of registration, as far as they are ahead. */
export function choicesOf(context: RenderContext, event: RegioEvent): readonly Choice[] {
  const { locale, messages, now } = context;
  const m = messages.calendar;
  const source = sourceOf(context);
  const choice = (part: CalendarPart, one: RegioEvent, label: unknown): Choice[] => {
    // What has been postponed has no date, whatever day it was to be.
    if (one.from === Infinity) return [];
    const entry = part === 'registration' ? deadlineEntryOf(one, source) : entryOf(one, source);
    const file = part === 'registration' ? null : fileOf(one, detailsOf(one));
    return entry ? [{ part, event: one, label, entries: [entry], file }] : [];
  };
  const sessions = event.subEvent
    .filter(({ eventStatus, until }) => eventStatus !== 'cancelled' && until > now)
    .flatMap((session) => {
      const { start } = session;
      const when = start && thereText(locale, messages, start, whenText(locale, session));
      return choice(
        'event',
        session,
        html`${localized(context, session, session.name)}${' '}<small>${when}</small>`,
      );
    });
  const entries = sessions.flatMap((session) => session.entries);
  const { name, moment } = registrationState(event, now);
  // Also one that opens later can be missed.
  const canRegister = name === 'opens-later' || hasDeadlineAhead(name);
  return [
    ...choice('event', event, m.wholeEvent),
    ...(entries.length > 1
      ? [
          {
            part: 'sessions' as const,
            event,
            label: m.allSessions(entries.length),
            entries,
            file: null,
          },
        ]
      : []),
    ...sessions,
    ...(canRegister
      ? choice(
          'registration',
          event,
          m.deadline(limitText(locale, messages, event.registration?.validThrough ?? moment, true)),
        )
      : []),
  ];
}

/** The address of a calendar file that the event's publisher keeps. */
export function fileOf({ url }: RegioEvent, { subjectOf }: EventDetails): string | null {
  const isFile = (address: string | null) =>
    address !== null && /^https?:/.test(address) && new URL(address).pathname.endsWith('.ics');
  const link = subjectOf.find(
    (one) => isFile(one.url) || (one.url && /^text\/calendar\b/i.test(one.encodingFormat ?? '')),
  );
  return link?.url ?? (isFile(url) ? url : null);
}
