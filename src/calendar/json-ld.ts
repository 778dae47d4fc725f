import type { EventDetails, Party } from '../model/event-details.js';
import type { EventStatus, Moment, Place, RegioEvent, Text } from '../model/event.js';
import { isDay } from '../model/event-dates.js';
import { occurrencesOf } from '../model/phase.js';
import { bare, own } from '../model/parse/reader.js';
import { textIn } from '../model/to-text.js';
import { type Node, offersOf } from './json-ld-offers.js';
import { dateText } from './date-text.js';

/** What nodes are made with. */
export interface NodeSource {
  /** The language of the page as it writes it: texts are in it where they can be. */
  readonly page: string;
  /** Labels by theme code. */
  readonly themes: ReadonlyMap<string, Text>;
  readonly detailsOf: (event: RegioEvent) => EventDetails;
  /** Epoch milliseconds. */
  readonly now: number;
}

const SCHEMA = 'https://schema.org/';
/** The types that schema.org has for events. */
const TYPES =
  /^((Business|Childrens|Comedy|Conference|Dance|Delivery|Education|Exhibition|Food|Literary|Music|PerformingArts|Publication|Sale|Screening|Social|Sports|Theater|VisualArts)Event|EventSeries|Festival|Hackathon)$/;
const STATUSES: Readonly<Record<EventStatus, string | null>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
  unknown: null,
};
const MODES = { offline: 'Offline', online: 'Online', mixed: 'Mixed' } as const;

/** An event in the words of schema.org; `null` where no date is known to the day, which search engines ask for. */
export function nodeOf(event: RegioEvent, source: NodeSource): Node | null {
  const parts = datedPartsOf(event);
  const first = parts[0]?.start;
  if (!first) return null;
  const { themes, detailsOf } = source;
  const details = detailsOf(event);
  const say = (text: Text | null) => text && textIn(text, source.page, event.inLanguage[0]).text;
  const date = (moment: Moment | null) => dateText(moment, details.isFloating);
  const last = event.start ? event.end : lastOf(parts);
  const { superEvent, mode, registration } = event;
  return {
    '@type': typeOf(event),
    name: say(event.name),
    alternateName: say(details.alternateName),
    description: say(details.description ?? event.summary),
    url: event.url,
    image: details.image?.url,
    inLanguage: filled(event.inLanguage),
    startDate: date(first),
    endDate: date(last),
    previousStartDate: date(event.previousStart),
    eventStatus: statusOf(event),
    eventAttendanceMode: mode && `${SCHEMA}${MODES[mode]}EventAttendanceMode`,
    location: filled(placesOf(event, details, say)),
    organizer: filled(details.organizer.map((party) => partyOf(party, say))),
    performer: filled(details.performer.map((party) => partyOf(party, say, 'Person'))),
    contributor: filled(details.contributor.map((party) => partyOf(party, say))),
    sponsor: filled(details.sponsor.map((party) => partyOf(party, say))),
    funder: filled(details.funder.map((party) => partyOf(party, say))),
    about: filled(
      event.about.map((code) => ({
        '@type': 'DefinedTerm',
        termCode: code,
        name: say(themes.get(code) ?? code),
      })),
    ),
    audience: filled(
      details.audience.map((one) => ({ '@type': 'Audience', audienceType: say(one) })),
    ),
    keywords: filled(details.keywords),
    isAccessibleForFree: details.free || null,
    maximumAttendeeCapacity: details.maximumAttendeeCapacity,
    remainingAttendeeCapacity: Math.max(registration?.inventoryLevel ?? 0, 0) || null,
    offers: offersOf(event, details, source.now, say),
    superEvent: superEvent && {
      '@type': typeOf(superEvent),
      name: textIn(superEvent.name, source.page, superEvent.inLanguage[0]).text,
      url: superEvent.url,
    },
    subEvent: filled(
      event.subEvent.map((session) => nodeOf(session, source)).filter((node) => node !== null),
    ),
  };
}

function typeOf({ source }: RegioEvent): string {
  const type = bare(own(source.raw, '@type'));
  return type && TYPES.test(type) ? type : 'Event';
}

/** What became of it; one that is elsewhere and on another day says both. */
function statusOf(event: RegioEvent): string | readonly string[] | null {
  const status = STATUSES[event.eventStatus];
  const said = status && SCHEMA + status;
  return event.eventStatus === 'movedOnline' && event.previousStart
    ? [said!, `${SCHEMA}${STATUSES.rescheduled}`]
    : said;
}

/** The event or its sessions, as far as their day is known. */
function datedPartsOf(event: RegioEvent): readonly RegioEvent[] {
  return occurrencesOf(event).filter(({ start }) => isDay(start));
}

/** When the last of some parts ends; of one whose end nobody told, its day. */
function lastOf(parts: readonly RegioEvent[]): Moment | null {
  const { start, end } = parts.reduce((last, part) => (part.until > last.until ? part : last));
  return end ?? (start?.precision === 'day' ? start : null);
}

/** A list as JSON-LD has it: none where it is empty. */
function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

type Say = (text: Text | null) => string | null;

function placesOf({ location }: RegioEvent, { address }: EventDetails, say: Say): readonly Node[] {
  // Places that could not be read leave a gap among the addresses.
  const isAligned = address.length === location.length;
  return location.map((place: Place, index) => {
    const { name, room, locality, url, virtual } = place;
    if (virtual) return { '@type': 'VirtualLocation', name: say(name), url };
    const postal = isAligned ? address[index]! : null;
    const geo = postal?.geo;
    const isAddress = locality ?? postal?.streetAddress ?? postal?.postalCode ?? postal?.country;
    return {
      '@type': 'Place',
      name: [say(name), say(room)].filter(Boolean).join(', ') || null,
      url,
      address: isAddress
        ? {
            '@type': 'PostalAddress',
            streetAddress: say(postal?.streetAddress ?? null),
            postalCode: say(postal?.postalCode ?? null),
            addressLocality: say(locality),
            addressCountry: say(postal?.country ?? null),
          }
        : null,
      geo: geo ? { '@type': 'GeoCoordinates', ...geo } : null,
    };
  });
}

function partyOf({ name, url, email, telephone }: Party, say: Say, type = 'Organization'): Node {
  return { '@type': type, name: say(name), url, email, telephone };
}
