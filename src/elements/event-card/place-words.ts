import type { RegioEvent } from '../../model/event.js';
import type { View } from '../view.js';
import { wordsOf } from '../words-of.js';
import { partsOf } from './place-view.js';

/** Where an event is, as plain words. */
export function placeWords(view: View, event: RegioEvent): string {
  const places = event.location.map((place) => {
    const parts = partsOf(place).map((part) =>
      part === place.room
        ? view.messages.room(wordsOf(view, event, part))
        : wordsOf(view, event, part),
    );
    return parts.join(', ');
  });
  return (
    places.filter(Boolean).join(' · ') || (event.mode === 'online' ? view.messages.online : '')
  );
}
