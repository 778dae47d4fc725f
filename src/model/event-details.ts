import type { Moment, Text } from './event.js';

/** A person or a body. */
export interface Party {
  readonly name: Text | null;
  readonly url: string | null;
  readonly jobTitle: Text | null;
  /** Where a person works, or a body belongs. */
  readonly affiliation: Text | null;
  readonly member: readonly Text[];
  readonly email: string | null;
  readonly telephone: string | null;
}

/** The postal part of a place. */
export interface Address {
  readonly streetAddress: Text | null;
  readonly postalCode: Text | null;
  readonly locality: Text | null;
  readonly country: Text | null;
  readonly geo: Geo | null;
}

/** WGS 84 degrees, north and east positive. */
export interface Geo {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Image {
  readonly url: string;
  readonly description: Text | null;
  readonly creditText: Text | null;
}

export interface Link {
  readonly name: Text;
  /** `null` where the feed names the page but does not know its address. */
  readonly url: string | null;
  readonly rel: string;
  /** Media type of what is there, as in `text/calendar`; `null` where the feed does not say. */
  readonly encodingFormat: string | null;
}

/** What a registration says beyond its state. */
export interface RegistrationDetails {
  readonly description: Text | null;
  readonly price: number | string | null;
  /** ISO 4217, as in `EUR`. */
  readonly priceCurrency: string | null;
}

/** What an event's details show beyond its summary. */
export interface EventDetails {
  readonly alternateName: Text | null;
  /** In plain words. */
  readonly description: Text | null;
  /** The description where the feed gives it in markup: hostile until it has been cleaned. */
  readonly markup: Text | null;
  readonly image: Image | null;
  readonly doorTime: Text | null;
  readonly address: readonly Address[];
  readonly organizer: readonly Party[];
  readonly contributor: readonly Party[];
  readonly sponsor: readonly Party[];
  readonly funder: readonly Party[];
  readonly performer: readonly Party[];
  readonly contactPoint: readonly Party[];
  readonly keywords: readonly string[];
  readonly audience: readonly Text[];
  readonly free: boolean;
  readonly maximumAttendeeCapacity: number | null;
  readonly subjectOf: readonly Link[];
  readonly dateModified: Moment | null;
  readonly registration: RegistrationDetails | null;
  /** Whether its times without an offset are meant in no zone: neither the event nor the feed around it names one. */
  readonly isFloating: boolean;
}
