import { html, nothing, type TemplateResult } from 'lit';
import type { Place, RegioEvent, Text } from '../../model/event.js';
import { saidOf, type View, wordsOf } from '../view.js';

/** Venue, room and town, in the order one looks for them; the venue alone where it is the town too. */
function partsOf(place: Place): readonly Text[] {
  return [place.name, place.room, place.locality].filter((part) => part !== null);
}

/** Where an event is, as plain words. */
export function placeWords(view: View, event: RegioEvent): string {
  const places = event.location.map((place) => {
    const parts = partsOf(place).map((part) => (part === place.room ? view.messages.room(wordsOf(view, event, part)) : wordsOf(view, event, part)));
    return parts.join(', ');
  });
  return places.filter(Boolean).join(' · ') || (event.mode === 'online' ? view.messages.online : '');
}

function onePlace(view: View, event: RegioEvent, place: Place): TemplateResult {
  const parts = partsOf(place).map((part) => {
    const text = saidOf(view, event, part);
    return part === place.room ? html`<span part="room">${roomText(view, event, part)}</span>` : text;
  });
  const content = parts.map((part, index) => html`${index > 0 ? ', ' : ''}${part}`);
  return place.url ? html`<a href=${place.url} rel="noopener noreferrer">${content}</a>` : html`${content}`;
}

function roomText(view: View, event: RegioEvent, room: Text): string {
  return view.messages.room(wordsOf(view, event, room));
}

/** Where an event is: online, places, or both. */
export function placeView(view: View, event: RegioEvent): TemplateResult | typeof nothing {
  const { messages } = view;
  const words = { online: messages.online, mixed: messages.mixed, offline: '' };
  const mode = event.mode ? words[event.mode] : '';
  const places = event.location.filter((place) => partsOf(place).length > 0 || place.url);
  if (!mode && places.length === 0) return nothing;
  return html`<p part="place">
    ${mode}${places.map((place, index) => html`${index > 0 ? ' · ' : mode ? ': ' : ''}${onePlace(view, event, place)}`)}
  </p>`;
}
