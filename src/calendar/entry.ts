import type { EventDetails, Geo, Party } from '../model/event-details.js';
import type { Feed, RegioEvent, Text } from '../model/event.js';
import { textIn } from '../model/to-text.js';
import { spanOf, type Span } from './span.js';
import { descriptionText } from './description-text.js';
import { joinAddressOf, placesText } from './places-text.js';
import { uidOf } from './uid.js';

/** Something in a calendar, in one language; texts may be empty. */
export interface CalendarEntry {
  readonly uid: string;
  readonly span: Span;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly url: string | null;
  /** Address at which to take part online. */
  readonly conference: string | null;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly categories: readonly string[];
  /** Whom to ask: a name and an e-mail address; empty where nobody is named with one. */
  readonly contact: string;
  readonly geo: Geo | null;
  /** When the feed last changed it: epoch milliseconds. */
  readonly modified: number | null;
  /** `uid` of what it belongs to. */
  readonly relatedTo: string | null;
  /** How long before it begins to remind of it: a duration (RFC 5545 §3.3.6), as in `P1D`; `null` for not at all. */
  readonly reminder: string | null;
}

/** What the words of an entry are made with. */
export interface CalendarWords {
  /** The language of the page, in which texts of the feed are shown if they are there: as the page writes it. */
  readonly page: string;
  /** For `Intl`: BCP 47. */
  readonly locale: string;
  readonly online: string;
  readonly room: (room: string) => string;
  /** Title of the entry for an event's registration deadline. */
  readonly deadlineOf: (event: string) => string;
}

/** What an entry is made of besides the event. */
export interface EntrySource {
  readonly feed: Feed;
  readonly words: CalendarWords;
  readonly detailsOf: (event: RegioEvent) => EventDetails;
}

/** An event as a calendar's entry; `null` where its date is not known to the day. */
export function entryOf(event: RegioEvent, source: EntrySource): CalendarEntry | null {
  const { feed, words, detailsOf } = source;
  const details = detailsOf(event);
  const span = spanOf(event.start, event.end, details.isFloating);
  if (!span) return null;
  const say = (text: Text | null) => text && textIn(text, words.page, event.inLanguage[0]).text;
  const geos = details.address.map(({ geo }) => geo).filter((geo) => geo !== null);
  return {
    uid: uidOf(event, feed),
    span,
    title: say(event.name)!,
    description: descriptionText(event, details, words.page),
    location: placesText(event, details.address, words),
    url: webAddress(event.url),
    conference:
      event.location.map((place) => webAddress(joinAddressOf(event, place))).find(Boolean) ?? null,
    status: statusOf(event),
    categories: event.about.map((code) => say(feed.themes.get(code) ?? code)!),
    contact: contactOf(details.organizer, say),
    // Of several places none is the one.
    geo: geos.length === 1 ? geos[0]! : null,
    modified: details.dateModified?.start ?? null,
    relatedTo: event.parent && uidOf(event.parent, feed),
    reminder: null,
  };
}

/** The end of an event's registration, with a reminder the day before; `null` where it is not known to the day. */
export function deadlineEntryOf(event: RegioEvent, source: EntrySource): CalendarEntry | null {
  const { registration } = event;
  const { feed, words, detailsOf } = source;
  const { dateModified, isFloating } = detailsOf(event);
  const span = registration && spanOf(registration.validThrough, null, isFloating);
  if (!span) return null;
  const uid = uidOf(event, feed);
  const { text: name } = textIn(event.name, words.page, event.inLanguage[0]);
  return {
    uid: `registration/${uid}`,
    span,
    title: words.deadlineOf(name),
    description: '',
    location: '',
    url: webAddress(registration.url) ?? webAddress(event.url),
    conference: null,
    status: 'CONFIRMED',
    categories: [],
    contact: '',
    geo: null,
    modified: dateModified?.start ?? null,
    relatedTo: uid,
    // Of a whole day, nine o'clock the morning before.
    reminder: span.kind === 'days' ? 'PT15H' : 'P1D',
  };
}

function statusOf({ eventStatus, provisional, provisionalNames }: RegioEvent) {
  if (eventStatus === 'cancelled') return 'CANCELLED';
  const isOpen = provisionalNames.some((name) => /^(start|end)(Date|Time)$/.test(name));
  return provisional || isOpen || eventStatus === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

/** The organizer, if there is an address to write to. */
function contactOf(parties: readonly Party[], say: (text: Text | null) => string | null): string {
  const { name = null, email = '' } = parties.find((party) => party.email) ?? {};
  return [say(name), email].filter(Boolean).join(', ');
}

function webAddress(url: string | null): string | null {
  return url && /^https?:/.test(url) ? url : null;
}
