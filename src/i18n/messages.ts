import type { Facet } from '../model/facets.js';
import type { PeriodName } from '../model/select.js';
import type { RegistrationStateName } from '../model/registration-state.js';
import type { CountdownTargetName } from '../model/countdown-target.js';

/**
 * Our sentences in one language; `Intl` says the rest (dates, units, plurals, lists, names of zones and languages).
 * A missing one does not compile. Arguments named `date`, `time`, `list` … are texts that `Intl` made.
 */
export interface Messages {
  /** `lang` of the sentences: BCP 47. */
  readonly lang: string;
  // The list and what stands in its place
  /** Name of the list for assistive technology. */
  readonly events: string;
  readonly showMore: string;
  // An event
  readonly cancelled: string;
  readonly postponed: string;
  readonly rescheduled: (date: string) => string;
  readonly movedOnline: string;
  readonly provisional: string;
  readonly provisionalNames: (list: string) => string;
  readonly toBeAnnounced: (list: string) => string;
  /** What may be provisional or to be announced, for use in a list; keys are the feed's property names. */
  readonly properties: Readonly<Record<PropertyName, string>>;
  readonly dateToCome: string;
  readonly today: string;
  /** Heading over events that are on. */
  readonly nowOn: string;
  readonly inProgress: string;
  readonly dayOf: (day: number, days: number) => string;
  readonly hasEnded: string;
  readonly online: string;
  readonly onSite: string;
  readonly mixed: string;
  readonly room: (room: string) => string;
  /** The visitor's own time beside the event's. */
  readonly yourTime: (time: string) => string;
  readonly partOf: string;
  // Registration
  readonly states: Readonly<
    Record<Exclude<RegistrationStateName, 'unknown'>, (when: string) => string>
  >;
  /** Where a deadline is a date: it lasts to that day's end. */
  readonly endOfDay: (date: string) => string;
  /** Of what ends at midnight or in the small hours: when it begins, or its days, and the time at which it ends. */
  readonly untilTime: (when: string, time: string) => string;
  /** A time with its zone named. */
  readonly inZone: (time: string, zone: string) => string;
  readonly placesLeft: (n: number) => string;
  readonly linkToCome: string;
  readonly onArrival: string;
  readonly register: string;
  readonly registerByEmail: string;
  readonly call: (number: string) => string;
  readonly joinWaitingList: string;
  // Details
  readonly details: string;
  /** Name of a card's list of themes. */
  readonly themes: string;
  readonly addToCalendar: string;
  readonly failed: string;
  readonly offline: string;
  readonly tryAgain: string;
  readonly stale: (date: string) => string;
  readonly staleUnknown: string;
  readonly eventCount: (n: number) => string;
  readonly noEvents: string;
  readonly noUpcoming: string;
  readonly noPast: string;
  readonly noneInPeriod: string;
  readonly noneForChoice: string;
  readonly showAll: string;
  readonly showPast: string;
  // Filter
  readonly facets: Readonly<Record<Facet, string>>;
  /** Button that opens the values which do not fit. */
  readonly moreThemes: (n: number) => string;
  readonly chosen: (n: number) => string;
  readonly mailSubject: (event: string) => string;
  /** The same where all places are taken. */
  readonly mailWaiting: (event: string) => string;
  readonly mailBody: (event: string, date: string, place: string) => string;
  readonly mailTeam: (range: string) => string;
  // Countdown
  readonly until: Readonly<Record<CountdownTargetName, string>>;
  /** The same where the day has come. */
  readonly untilToday: Readonly<Record<CountdownTargetName, string>>;
  /** Stands before a duration to a date that may change. */
  readonly about: string;
  readonly labels: Readonly<Record<DetailLabel, string>>;
  readonly free: string;
  /** Label of the search field. */
  readonly search: string;
  /** Name of the buttons for periods. */
  readonly period: string;
  readonly periods: Readonly<Record<PeriodName, string>>;
  readonly mailToCome: string;
  /** Stands by a registration that opens within a day. */
  readonly opensIn: (duration: string) => string;
  /** The site that a link leads to. */
  readonly leadsTo: (host: string) => string;
  /** The menu behind "add to calendar". */
  readonly calendar: CalendarMessages;
}

/** The sentences of the menu that puts events into calendars. */
export interface CalendarMessages {
  /** Heads the choice of what to put into a calendar. */
  readonly what: string;
  readonly wholeEvent: string;
  readonly allSessions: (n: number) => string;
  readonly deadline: (date: string) => string;
  /** Title of the entry that reminds of it. */
  readonly deadlineOf: (event: string) => string;
  /** Heads the choice of the calendar. */
  readonly where: string;
  /** For all calendars that take a file. */
  readonly file: string;
  readonly newTab: string;
  /** Told once a service has been chosen. */
  readonly opens: (service: string) => string;
  /** Told once the file has been chosen. */
  readonly saved: string;
}

export type PropertyName =
  | 'startDate'
  | 'startTime'
  | 'endDate'
  | 'location'
  | 'location.name'
  | 'subEvent'
  | 'about'
  | 'attendee'
  | 'performer'
  | 'organizer'
  | 'registration'
  | 'registration.url'
  | 'description';

export type DetailLabel =
  | 'alternateName'
  | 'place'
  | 'doorTime'
  | 'subEvent'
  | 'performer'
  | 'organizer'
  | 'contributor'
  | 'sponsor'
  | 'funder'
  | 'audience'
  | 'team'
  | 'registration'
  | 'seats'
  | 'price'
  | 'contactPoint'
  | 'inLanguage'
  | 'superEvent'
  | 'related'
  | 'keywords';
