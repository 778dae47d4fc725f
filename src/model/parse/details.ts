import type { Moment, Registration, RegioEvent, Source, Text } from '../event.js';
import { isRaw, nameOf, own, type Reader, readerOf, some, toLocalText } from './reader.js';
import { toImageUrl } from './image-url.js';
import { toMarkup, toParagraphs } from './markup.js';
import { toEmail, toTelephone } from './safe-url.js';
import { toLine, toProse } from '../to-text.js';
import { isZone } from '../zones.js';

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

const known = new WeakMap<RegioEvent, EventDetails>();

/** Reads the rest of what the feed says of an event, once; what is unusable joins the feed's problems. */
export function detailsOf(event: RegioEvent): EventDetails {
  let details = known.get(event);
  if (!details) known.set(event, (details = readDetails(event)));
  return details;
}

function readDetails({ source, parent, registration, mode }: RegioEvent): EventDetails {
  const fields = readerOf(source);
  const up = parent && detailsOf(parent);
  const root = up ? null : fields.root;
  return {
    alternateName: fields.text('alternateName'),
    description: fields.text('description', toParagraphs),
    markup: toLocalText(own(fields.raw, 'description'), toMarkup) ?? null,
    image: fields.list('image', (raw) => imageOf(fields.innerOf(raw, 'url')))[0] ?? null,
    doorTime: fields.text('doorTime'),
    address: some(
      fields.list('location', (raw) => addressOf(fields.innerOf(raw))),
      mode === 'online' ? null : up?.address,
    ),
    organizer: some(
      parties(fields, 'organizer'),
      up?.organizer ?? (root && ofFeed(root, source, 'organizer')),
    ),
    contributor: parties(fields, 'contributor'),
    sponsor: parties(fields, 'sponsor'),
    funder: some(parties(fields, 'funder'), up?.funder),
    performer: parties(fields, 'performer'),
    contactPoint: some(
      parties(fields, 'contactPoint'),
      up?.contactPoint ?? (root && ofFeed(root, source, 'contactPoint')),
    ),
    keywords: fields.list('keywords', (raw) => toLine(raw)),
    audience: some(fields.list('audience', audienceOf), up?.audience),
    free: own(fields.raw, 'isAccessibleForFree') === true,
    maximumAttendeeCapacity: fields.number('maximumAttendeeCapacity'),
    subjectOf: fields.list('subjectOf', (raw) =>
      isRaw(raw) ? linkOf(fields.inner(raw)) : undefined,
    ),
    dateModified: fields.moment('dateModified'),
    registration: registration && registrationDetails(registration),
    isFloating: !isZone(own(fields.raw, 'timeZone')) && (up?.isFloating ?? !namesZone(root)),
  };
}

type Shared = 'organizer' | 'contactPoint';

const shared = new WeakMap<Source['feed'], Map<Shared, readonly Party[]>>();

/** People and bodies of the feed as a whole: read once, not for each of its events. */
function ofFeed(root: Reader, { feed }: Source, name: Shared): readonly Party[] {
  let known = shared.get(feed);
  if (!known) shared.set(feed, (known = new Map<Shared, readonly Party[]>()));
  if (!known.has(name)) known.set(name, parties(root, name));
  return known.get(name)!;
}

function namesZone(root: Reader | null): boolean {
  return root !== null && isZone(own(root.raw, 'timeZone'));
}

function registrationDetails({ source }: Registration): RegistrationDetails {
  const fields = readerOf(source);
  return {
    description: fields.text('description', toProse),
    price: fields.get('price', (value) => {
      const text = toLine(value, 60);
      return text && /^\d{1,9}([.,]\d+)?$/.test(text) ? +text.replace(',', '.') : text;
    }),
    priceCurrency: fields.get('priceCurrency', (value) =>
      typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined,
    ),
  };
}

/** People and bodies: names, or objects with a name and how to reach them. */
function parties(outer: Reader, name: string): readonly Party[] {
  return outer.list(name, (value) => {
    const fields = outer.innerOf(value);
    const { raw } = fields;
    const member = own(raw, 'member');
    const members: readonly unknown[] = Array.isArray(member) ? member.slice(0, 50) : [member];
    const party: Party = {
      name: fields.text('name'),
      url: fields.url(),
      jobTitle: fields.text('jobTitle') ?? fields.text('contactType'),
      affiliation: nameOf(own(raw, 'affiliation') ?? own(raw, 'worksFor')) ?? null,
      member: members.map(nameOf).filter((text) => text !== undefined),
      email: fields.get('email', toEmail),
      telephone: fields.get('telephone', toTelephone),
    };
    return party.name || party.email || party.telephone ? party : undefined;
  });
}

function addressOf(place: Reader): Address | undefined {
  const address = own(place.raw, 'address');
  const fields = isRaw(address) ? place.within('address') : place.inner({ streetAddress: address });
  return {
    streetAddress: fields.text('streetAddress'),
    postalCode: fields.text('postalCode'),
    locality: fields.text('addressLocality'),
    country: nameOf(own(fields.raw, 'addressCountry')) ?? null,
    geo: geoOf(place.within('geo')),
  };
}

/** schema.org's `GeoCoordinates`; half a pair is none. */
function geoOf(fields: Reader): Geo | null {
  const degrees = (name: string, most: number) =>
    fields.get(name, (value) => {
      const text = typeof value === 'number' ? `${value}` : value;
      const isDegrees = typeof text === 'string' && /^-?\d{1,3}(\.\d{1,15})?$/.test(text);
      return isDegrees && Math.abs(+text) <= most ? +text : undefined;
    });
  const latitude = degrees('latitude', 90);
  const longitude = degrees('longitude', 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function imageOf(fields: Reader): Image | undefined {
  const safe = (name: string) => fields.get(name, (raw) => toImageUrl(raw, fields.base));
  const url = safe('url') ?? safe('contentUrl');
  return url
    ? { url, description: fields.text('description'), creditText: fields.text('creditText') }
    : undefined;
}

function linkOf(fields: Reader): Link | undefined {
  const name = fields.text('name');
  const rel = fields.get('rel', (value) => toLine(value)) ?? 'related';
  const encodingFormat = fields.get('encodingFormat', (value) => toLine(value));
  return name ? { name, url: fields.url(), rel, encodingFormat } : undefined;
}

/** Whom it is for: a text, or schema.org's `Audience`. */
function audienceOf(value: unknown): Text | undefined {
  return toLocalText(
    isRaw(value) ? (own(value, 'audienceType') ?? own(value, 'name') ?? value) : value,
  );
}
