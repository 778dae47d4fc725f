import type { Problem } from './problem.js';
/**
 * Text as the feed gives it: a string is in the event's own language (`inLanguage`),
 * a map holds one string for each BCP 47 language tag. Never empty, never with control characters.
 */
export type Text = string | ReadonlyMap<string, string>;

/** JSON that something was read from. */
export interface Source {
  readonly raw: Readonly<Record<string, unknown>>;
  /** Zone of its times without an offset; `''` where none is named. */
  readonly zone: string;
  /** Absolute address of the feed, for relative ones. */
  readonly base: string;
  /** What the feed as a whole says of what its events take over: `organizer`, `contactPoint`, `timeZone`. */
  readonly feed: Readonly<Record<string, unknown>>;
}

/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'time';

/** A date or a point in time together with the zone it is meant in. */
export interface Moment {
  /** ISO 8601 as written, as far as HTML takes it, for `<time datetime>`: `2024`, `2024-05`, `2024-05-22`, `2024-05-22T16:30+02:00`. */
  readonly text: string;
  readonly precision: Precision;
  /** What calendar and clock in the zone show, as epoch milliseconds *as if that were UTC*: for words. */
  readonly wall: number;
  /** First instant it covers, epoch milliseconds: for comparing. */
  readonly start: number;
  /** First instant after it, epoch milliseconds; equals `start` where the time is known. */
  readonly end: number;
  /** IANA name, as in `Europe/Brussels`, or an offset, as in `+02:00`. */
  readonly zone: string;
}

/** One place of an event; `virtual` ones are reached through `url`. */
export interface Place {
  readonly virtual: boolean;
  readonly name: Text | null;
  readonly room: Text | null;
  readonly locality: Text | null;
  readonly url: string | null;
}

export type RegistrationStatus =
  | 'notRequired'
  | 'toBeAnnounced'
  | 'notYetOpen'
  | 'open'
  | 'limited'
  | 'full'
  | 'waitingList'
  | 'closed';

export type RegistrationMethod = 'web' | 'email' | 'phone' | 'invitation' | 'onSite' | 'none';

/** How to take part; schema.org `offers` is read as the same thing. */
export interface Registration {
  readonly status: RegistrationStatus | null;
  readonly method: RegistrationMethod | null;
  readonly url: string | null;
  /** An offer that leads to the event's own page: it tells a price, and no way to register. */
  readonly isPriceOnly: boolean;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly validFrom: Moment | null;
  readonly validThrough: Moment | null;
  /** Places left. */
  readonly inventoryLevel: number | null;
  /** `true`, or the address where the list is kept. */
  readonly waitingList: string | boolean;
  /** How many take part together, and what the numbers count. */
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: Text | null;
  /** What the feed says of it, for the details. */
  readonly source: Source;
}

export type EventStatus =
  | 'scheduled'
  | 'cancelled'
  | 'postponed'
  | 'rescheduled'
  /** With a `previousStart` it has another date, too. */
  | 'movedOnline'
  /** The feed says something that nobody can understand: it may be cancelled. */
  | 'unknown';
export type AttendanceMode = 'offline' | 'online' | 'mixed';

/**
 * An event as everything behind the reader knows it: checked, inherited, safe to draw. Plain data, which can be cloned.
 * What only its details show is read when they are: see `detailsOf`.
 */
export interface RegioEvent {
  /** Unique among the events of one state of a feed; the same for the same feed text. */
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  /** The short description if there is one, else the long one. */
  readonly summary: Text | null;
  readonly url: string | null;
  /** BCP 47 tags; the first is the language of plain strings. Empty where unknown. */
  readonly inLanguage: readonly string[];
  /** `null` where it is not known yet, or only the sessions have dates. */
  readonly start: Moment | null;
  /** Last day (inclusive) or moment; `null` where unknown. */
  readonly end: Moment | null;
  /** Epoch milliseconds of the first start; `Infinity` where no date is known. */
  readonly from: number;
  /** Epoch milliseconds at which it has ended; `Infinity` where no date is known. */
  readonly until: number;
  readonly previousStart: Moment | null;
  readonly eventStatus: EventStatus;
  /** Whether the whole event is provisional. */
  readonly provisional: boolean;
  /** Names of the properties that may still change. */
  readonly provisionalNames: readonly string[];
  /** Names of the properties that will be announced. */
  readonly toBeAnnounced: readonly string[];
  readonly mode: AttendanceMode | null;
  readonly location: readonly Place[];
  /** Names of the organizers. */
  readonly organizer: readonly Text[];
  /** Theme codes; their labels stand in `Feed.themes`. */
  readonly about: readonly string[];
  readonly registration: Registration | null;
  /** What it is part of. */
  readonly superEvent: RegioEvent | null;
  readonly subEvent: readonly RegioEvent[];
  /** The event whose session it is, and from which it takes over what it does not say itself. */
  readonly parent: RegioEvent | null;
  /** What the feed says of it, from which its details are read. */
  readonly source: Source;
}

/** A document that a feed was read from. */
export interface FeedPart {
  /** Parsed JSON in our feed's shape. */
  readonly document: unknown;
  /** Its absolute address. */
  readonly base: string;
}

/** What a feed says. */
export interface Feed {
  readonly name: Text | null;
  readonly dateModified: Moment | null;
  /** Labels by theme code, in the feed's order. */
  readonly themes: ReadonlyMap<string, Text>;
  /** By start, then in the feed's order. */
  readonly events: readonly RegioEvent[];
  /** What it was read from: one document, or several that were merged. */
  readonly parts: readonly FeedPart[];
  /** Found when everything was read anew to the last detail (see `complete`). */
  readonly problems: readonly Problem[];
  /** Whether details were read too, so that `problems` are all there are. */
  readonly isComplete: boolean;
}
