import { html, nothing, type TemplateResult } from 'lit';
import type { Place, RegioEvent, Text } from '../../model/event.js';
import { saidOf, type View, textOf } from '../view.js';

/** Venue, room and town, in the order one looks for them; the venue alone where it is the town too. */
export function partsOf(place: Place): readonly Text[] {
  return [place.name, place.room, place.locality].filter((part) => part !== null);
}

function onePlace(view: View, event: RegioEvent, place: Place): TemplateResult {
  const words = partsOf(place).map((part, index) => {
    const comma = index > 0 ? ', ' : '';
    // "Room" is in the page's language, its name in the event's.
    return part === place.room
      ? html`${comma}<bdi part="room">${view.messages.room(textOf(view, event, part)[0])}</bdi>`
      : html`${comma}${saidOf(view, event, part)}`;
  });
  // Of a page its host, else the number or the address itself.
  const label = words.length > 0 ? words : place.url!.replace(/^\w+:(\/\/([^/]+).*)?/, '$2');
  return place.url
    ? html`<a href=${place.url} rel="noopener noreferrer">${label}</a>`
    : html`${label}`;
}

/** Where an event is: online, places, or both. */
export function placeView(view: View, event: RegioEvent): TemplateResult | typeof nothing {
  const { messages } = view;
  const { mode } = event;
  const places = event.location.filter((place) => partsOf(place).length > 0 || place.url);
  const first = mode && mode !== 'offline' ? messages[mode] : '';
  if (!first && places.length === 0) return nothing;
  return html`<p part="place">
    ${first}${places.map((place, index) => html`${index > 0 ? ' · ' : first && ': '}${onePlace(view, event, place)}`)}
  </p>`;
}
