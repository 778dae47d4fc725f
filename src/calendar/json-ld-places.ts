import type { Address, EventDetails } from '../model/event-details.js';
import type { Place, RegioEvent, Text } from '../model/event.js';
import type { Node } from './json-ld-offers.js';

/** A text in the language of the page. */
export type Say = (text: Text | null) => string | null;

/**
 * Where an event is, as search engines ask for it: each place with an address, and what is online with one to go to,
 * that of the event's own page where nobody knows a better one.
 * @param page address of the page
 */
export function placesOf(
  event: RegioEvent,
  { address }: EventDetails,
  say: Say,
  page?: string,
): readonly Node[] {
  const { location, mode } = event;
  // Places that could not be read leave a gap among the addresses.
  const isAligned = address.length === location.length;
  const own = [event.url, event.registration?.url, page].find((url) => url && /^https?:/.test(url));
  const online = (place: Place | null) => ({
    '@type': 'VirtualLocation',
    name: say(place?.name ?? null),
    url: place?.url ?? own,
  });
  const nodes = location.map((place, index) => {
    const postal = isAligned ? address[index]! : null;
    return isOnline(place, postal, mode) ? online(place) : placeOf(place, postal, say);
  });
  const isTold = nodes.some((node) => node['@type'] === 'VirtualLocation');
  return isTold || mode === null || mode === 'offline' ? nodes : [...nodes, online(null)];
}

/** Of an event online, what has no street and no town is a place on the web. */
function isOnline({ virtual, locality, room }: Place, postal: Address | null, mode: string | null) {
  return virtual || (mode === 'online' && !locality && !room && !postal?.streetAddress);
}

function placeOf({ name, room, locality, url }: Place, postal: Address | null, say: Say): Node {
  const geo = postal?.geo;
  const named = [say(name), say(room)].filter(Boolean).join(', ') || null;
  const isPostal = locality ?? postal?.streetAddress ?? postal?.postalCode ?? postal?.country;
  return {
    '@type': 'Place',
    name: named,
    url,
    address: isPostal
      ? {
          '@type': 'PostalAddress',
          streetAddress: say(postal?.streetAddress ?? null),
          postalCode: say(postal?.postalCode ?? null),
          addressLocality: say(locality),
          addressCountry: say(postal?.country ?? null),
        }
      : named,
    geo: geo ? { '@type': 'GeoCoordinates', ...geo } : null,
  };
}
