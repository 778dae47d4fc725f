import type { Place } from '../event.js';
import { bare, isRaw, own, type Reader } from './reader.js';
import { toLine } from '../to-text.js';

/** A place: its name, room and town, as far as they are known; `VirtualLocation` for online. */
export function placeOf(fields: Reader): Place | undefined {
  const address = own(fields.raw, 'address');
  const place: Place = {
    virtual: bare(own(fields.raw, '@type')) === 'VirtualLocation',
    name: fields.text('name') ?? (typeof address === 'string' ? (toLine(address) ?? null) : null),
    room: fields.text('room'),
    locality: fields.within('address').text('addressLocality'),
    url: fields.url(),
  };
  return Object.values(place).some(Boolean) || isRaw(address) ? place : undefined;
}
