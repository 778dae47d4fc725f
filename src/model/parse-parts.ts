import type { Image, Link, Party, Place, Text } from './event.js';
import { isRaw, own, type Raw, type Reader, toLocalText } from './reader.js';
import { toEmail, toImageUrl, toTelephone, toUrl } from './safe-url.js';
import { isLanguage, toLine } from './to-text.js';

/** The name of a thing that may be a text or an object with a name. */
function nameOf(value: unknown): Text | undefined {
  return toLocalText(isRaw(value) && own(value, 'name') !== undefined ? own(value, 'name') : value);
}

function texts(value: unknown): readonly Text[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return entries.map(nameOf).filter((name) => name !== undefined);
}

function addressIn(fields: Reader, name = 'url'): string | null {
  return fields.get(name, 'a safe address', (value) => toUrl(value, fields.base));
}

/** People and bodies: names, or objects with a name and how to reach them. */
export function parties(outer: Reader, name: string): readonly Party[] {
  return outer.list(name, 'a person or body', (value, path) => {
    const raw: Raw = isRaw(value) && own(value, 'name') !== undefined ? value : { name: value };
    const fields = outer.inner(isRaw(value) && name === 'contactPoint' ? value : raw, path);
    const party: Party = {
      name: fields.text('name') ?? '',
      url: addressIn(fields),
      jobTitle: fields.text('jobTitle') ?? fields.text('contactType'),
      affiliation: nameOf(own(fields.raw, 'affiliation') ?? own(fields.raw, 'worksFor')) ?? null,
      member: texts(own(fields.raw, 'member') ?? []),
      email: fields.get('email', 'an e-mail address', toEmail),
      telephone: fields.get('telephone', 'a telephone number', toTelephone),
    };
    return party.name || party.email || party.telephone ? party : undefined;
  });
}

/** A place: its name, or an object with name, room and address; `VirtualLocation` for online. */
export function placeOf(outer: Reader, value: unknown, path: string): Place | undefined {
  const fields = outer.inner(isRaw(value) ? value : { name: value }, path);
  const address = own(fields.raw, 'address');
  const parts = fields.inner(
    isRaw(address) ? address : { streetAddress: address },
    `${path}.address`,
  );
  const country = own(parts.raw, 'addressCountry');
  const place: Place = {
    virtual: own(fields.raw, '@type') === 'VirtualLocation',
    name: fields.text('name'),
    room: fields.text('room'),
    url: addressIn(fields),
    streetAddress: parts.text('streetAddress'),
    postalCode: parts.text('postalCode'),
    locality: parts.text('addressLocality'),
    country: nameOf(country) ?? null,
  };
  const isSomewhere =
    place.virtual ||
    place.name ||
    place.url ||
    place.streetAddress ||
    place.locality ||
    place.country;
  return isSomewhere ? place : undefined;
}

export function imageOf(outer: Reader, value: unknown, path: string): Image | undefined {
  const fields = outer.inner(isRaw(value) ? value : { url: value }, path);
  const url =
    fields.get('url', 'a safe image address', (raw) => toImageUrl(raw, fields.base)) ??
    fields.get('contentUrl', 'a safe image address', (raw) => toImageUrl(raw, fields.base));
  return url
    ? { url, description: fields.text('description'), creditText: fields.text('creditText') }
    : undefined;
}

export function linkOf(outer: Reader, value: unknown, path: string): Link | undefined {
  if (!isRaw(value)) return;
  const fields = outer.inner(value, path);
  const name = fields.text('name');
  return name
    ? {
        name,
        url: addressIn(fields),
        rel: fields.get('rel', 'a word', (rel) => toLine(rel)) ?? 'related',
      }
    : undefined;
}

/** Whom it is for: a text, or schema.org's `Audience`. */
export function audienceOf(value: unknown): Text | undefined {
  return nameOf(isRaw(value) ? (own(value, 'audienceType') ?? value) : value);
}

/** A language tag, also out of schema.org's `Language`. */
export function languageOf(value: unknown): string | undefined {
  const tag = isRaw(value) ? (own(value, 'alternateName') ?? own(value, 'name')) : value;
  return typeof tag === 'string' && isLanguage(tag) ? tag : undefined;
}
