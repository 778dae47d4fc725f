import type { Place } from '../event.js';
import { bare, nameOf, own, type Reader } from './reader.js';
import { toLine } from '../to-text.js';

/** A place: its name, room and town, as far as they are known; `VirtualLocation` for online. Of one with nothing in it, none. */
export function placeOf(fields: Reader): Place | undefined {
  const address = own(fields.raw, 'address');
  const postal = fields.within('address');
  const place: Place = {
    virtual: bare(own(fields.raw, '@type')) === 'VirtualLocation',
    name: fields.text('name') ?? (typeof address === 'string' ? (toLine(address) ?? null) : null),
    room: fields.text('room'),
    locality: postal.text('addressLocality'),
    url: fields.url(),
  };
  const isKnown =
    Object.values(place).some(Boolean) ||
    ['streetAddress', 'postalCode', 'addressCountry'].some((name) => nameOf(own(postal.raw, name)));
  return isKnown ? place : undefined;
}
