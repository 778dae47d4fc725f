import type { Address } from '../model/event-details.js';
import type { Place, RegioEvent, Text } from '../model/event.js';
import { textIn } from '../model/to-text.js';
import type { CalendarWords } from './entry.js';
import { bare } from '../model/bare.js';

/**
 * Where an event is, in the order of an address: venue, room, street, town, country; of what is online also its
 * address, as many calendars show no other field for it. Several places are divided by ` · `.
 */
export function placesText(
  event: RegioEvent,
  addresses: readonly Address[],
  words: CalendarWords,
): string {
  const say = (text: Text | null) =>
    text === null ? '' : textIn(text, words.page, event.inLanguage[0]).text;
  const { location, mode } = event;
  // Places that could not be read leave a gap among the addresses.
  const isAligned = addresses.length === location.length;
  const placeText = (place: Place, index: number) => {
    const address = isAligned ? addresses[index] : undefined;
    const parts = [
      say(place.name),
      place.room === null ? '' : words.room(say(place.room)),
      say(address?.streetAddress ?? null),
      [say(address?.postalCode ?? null), say(place.locality)].filter(Boolean).join(' '),
      countryText(say(address?.country ?? null), words.locale),
      joinAddressOf(event, place),
    ];
    // A place may be named after its street or its town, or be its address.
    return [...new Set(parts.filter(Boolean))].join(', ') || place.url;
  };
  return (
    location.map(placeText).filter(Boolean).join(' · ') || (mode === 'online' ? words.online : '')
  );
}

/** The address at which to take part at a place; `null` where one goes there. */
export function joinAddressOf({ mode }: RegioEvent, { virtual, url }: Place): string | null {
  return virtual || mode === 'online' ? url : null;
}

/** A country by its name; feeds may give its two letters (ISO 3166-1). */
function countryText(country: string, locale: string): string {
  return /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(locale, bare({ type: 'region' })).of(country) ?? country)
    : country;
}
