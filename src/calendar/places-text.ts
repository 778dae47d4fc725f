import type { Address } from '../model/event-details.js';
import type { Place, RegioEvent, Text } from '../model/event.js';
import { textIn } from '../model/to-text.js';
import type { CalendarWords } from './entry.js';
import { bare } from '../model/bare.js';

/** Where an event is, in the order of an address: venue, room, street, town, country. Several places are divided by ` · `. */
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
    ];
    // A place may be named after its street or its town.
    return [...new Set(parts.filter(Boolean))].join(', ') || place.url;
  };
  return (
    location.map(placeText).filter(Boolean).join(' · ') || (mode === 'online' ? words.online : '')
  );
}

/** A country by its name; feeds may give its two letters (ISO 3166-1). */
function countryText(country: string, locale: string): string {
  return /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(locale, bare({ type: 'region' })).of(country) ?? country)
    : country;
}
