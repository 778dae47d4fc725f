import type { EventDetails, Image, Party } from '../model/event-details.js';
import type { EventStatus, Moment, RegioEvent, Text } from '../model/event.js';
import { isDay } from '../model/event-dates.js';
import { occurrencesOf } from '../model/phase.js';
import { bare, own } from '../model/parse/reader.js';
import { textIn } from '../model/to-text.js';
import { type Node, offersOf, placesLeft, SCHEMA } from './json-ld-offers.js';
import { placesOf, type Say } from './json-ld-places.js';
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
  /** Address of the page, for what is online and has none of its own. */
  readonly address?: string;
}

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
  const { superEvent, mode } = event;
  const offers = offersOf(event, details, source.now, say);
  return {
    '@type': typeOf(event),
    name: say(event.name),
    alternateName: say(details.alternateName),
    description: say(details.description ?? event.summary),
    url: event.url,
    image: details.image && imageOf(details.image, say),
    inLanguage: filled(event.inLanguage),
    startDate: date(first),
    endDate: date(last),
    previousStartDate: date(event.previousStart),
    eventStatus: statusOf(event),
    eventAttendanceMode: mode && `${SCHEMA}${MODES[mode]}EventAttendanceMode`,
    location: filled(placesOf(event, details, say, source.address)),
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
    remainingAttendeeCapacity: placesLeft(event, offers),
    offers,
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

function imageOf({ url, description, creditText }: Image, say: Say): Node | string {
  return description || creditText
    ? { '@type': 'ImageObject', url, description: say(description), creditText: say(creditText) }
    : url;
}

/** A person, if that is what it is known to be; a body may have members. */
function partyOf(party: Party, say: Say, type = 'Organization'): Node {
  const { name, url, email, telephone, jobTitle, affiliation, member } = party;
  const isPerson = member.length === 0 && (type === 'Person' || jobTitle || affiliation);
  const known = { name: say(name), url, email, telephone };
  return isPerson
    ? {
        '@type': 'Person',
        ...known,
        jobTitle: say(jobTitle),
        affiliation: affiliation && { '@type': 'Organization', name: say(affiliation) },
      }
    : {
        '@type': type === 'Person' ? 'PerformingGroup' : type,
        ...known,
        member: filled(member.map((one) => ({ '@type': 'Person', name: say(one) }))),
      };
}
