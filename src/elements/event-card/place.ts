import { html, nothing, type TemplateResult } from 'lit';
import type { Place, RegioEvent, Text } from '../../model/event.js';
import type { RenderContext } from '../feed-controller.js';
import { localized, localizedText, plainText } from '../localized.js';

/** Venue, room and town, in the order one looks for them; the venue alone where it is the town too. */
function partsOf(place: Place): readonly Text[] {
  return [place.name, place.room, place.locality].filter((part) => part !== null);
}

function onePlace(context: RenderContext, event: RegioEvent, place: Place): TemplateResult {
  const words = partsOf(place).map((part, index) => {
    const comma = index > 0 ? ', ' : '';
    // "Room" is in the page's language, its name in the event's.
    return part === place.room
      ? html`${comma}<bdi part="room"
            >${context.messages.room(localizedText(context, event, part)[0])}</bdi
          >`
      : html`${comma}${localized(context, event, part)}`;
  });
  // Of a page its host, else the number or the address itself.
  const label = words.length > 0 ? words : place.url!.replace(/^\w+:(\/\/([^/]+).*)?/, '$2');
  return place.url
    ? html`<a href=${place.url} rel="noopener noreferrer">${label}</a>`
    : html`${label}`;
}

/** Where an event is: online, places, or both. */
export function renderPlace(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const { messages } = context;
  const { mode } = event;
  const places = event.location.filter((place) => partsOf(place).length > 0 || place.url);
  const first = mode && mode !== 'offline' ? messages[mode] : '';
  if (!first && places.length === 0) return nothing;
  return html`<p part="place">
    ${first}${places.map((place, index) => html`${index > 0 ? ' · ' : first && ': '}${onePlace(context, event, place)}`)}
  </p>`;
}

/** Where an event is, as plain words. */
export function placeText(context: RenderContext, event: RegioEvent): string {
  const places = event.location.map((place) => {
    const parts = partsOf(place).map((part) => {
      const words = plainText(context, event, part);
      return part === place.room ? context.messages.room(words) : words;
    });
    return parts.join(', ');
  });
  return (
    places.filter(Boolean).join(' · ') || (event.mode === 'online' ? context.messages.online : '')
  );
}
