import type { Registration, RegioEvent, Source, Text } from '../event.js';
import type {
  Address,
  EventDetails,
  Geo,
  Image,
  Link,
  Party,
  RegistrationDetails,
} from '../event-details.js';
import { isRaw, nameOf, own, type Reader, readerOf, some, toLocalText } from './reader.js';
import { placeOf } from './parse-place.js';
import { toImageUrl } from './image-url.js';
import { namesOffset } from '../names-offset.js';
import { toMarkup, toParagraphs } from './markup.js';
import { toEmail, toTelephone } from './safe-url.js';
import { toLine, toProse } from '../to-text.js';

const known = new WeakMap<RegioEvent, EventDetails>();

/** Reads the rest of what the feed says of an event, once; what is unusable joins the feed's problems. */
export function detailsOf(event: RegioEvent): EventDetails {
  let details = known.get(event);
  if (!details) known.set(event, (details = readDetails(event)));
  return details;
}

function readDetails({ source, parent, registration, mode, start }: RegioEvent): EventDetails {
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
    isFloating:
      !fields.zone &&
      !(start && namesOffset(start)) &&
      !namesOwnZone(own(fields.raw, 'startDate')) &&
      (up?.isFloating ?? true),
  };
}

/** Whether a time names its zone itself, in brackets. */
function namesOwnZone(date: unknown): boolean {
  return typeof date === 'string' && date.includes('[');
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

function registrationDetails({ source }: Registration): RegistrationDetails {
  const fields = readerOf(source);
  return {
    description: fields.text('description', toProse),
    price: fields.get('price', toPrice),
    priceCurrency: fields.get('priceCurrency', (value) =>
      typeof value === 'string' && /^[A-Z]{3}$/i.test(value) ? value.toUpperCase() : undefined,
    ),
  };
}

/** A number, or words such as `10–20 €`; a negative number or one with an exponent is neither. */
function toPrice(value: unknown): number | string | undefined {
  const text = toLine(value, 60);
  if (!text || /^[-\u2212\u2013]\s?\d|^[\d.,]+e[+-]?\d+$/i.test(text)) return;
  return /^\d{1,9}([.,]\d+)?$/.test(text) ? +text.replace(',', '.') : text;
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
  // What is no place leaves no gap here either.
  if (!placeOf(place)) return;
  const address = own(place.raw, 'address');
  // Its name, for want of an address.
  const isNamed = address === own(place.raw, 'name');
  const fields = isRaw(address)
    ? place.within('address')
    : place.inner(isNamed ? {} : { streetAddress: address });
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
    ? {
        url,
        description: fields.text('description') ?? fields.text('caption'),
        creditText: fields.text('creditText'),
      }
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
