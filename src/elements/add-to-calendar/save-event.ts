import { type CalendarEntry, entryOf } from '../../calendar/entry.js';
import { fileNameOf } from '../../calendar/file-name.js';
import { toICalendar } from '../../calendar/icalendar.js';
import { download } from '../../controllers/download.js';
import type { RegioEvent } from '../../model/event.js';
import type { View } from '../view.js';
import { CalendarAddEvent } from './calendar-add-event.js';
import { sourceOf } from './choices.js';
import { upkeepLater } from '../../feed/upkeep-later.js';

/** Hands the visitor a calendar file. */
export function saveEntries(entries: readonly CalendarEntry[], now: number) {
  const text = toICalendar(entries, now);
  download(text, 'text/calendar;charset=utf-8', fileNameOf(entries[0]!.title));
}

/** Hands the visitor the calendar file of one event, and tells the page so from where they asked. */
export async function saveEvent(view: View, event: RegioEvent, target: EventTarget) {
  const { detailsOf } = await upkeepLater();
  const entry = entryOf(event, sourceOf(view, detailsOf));
  if (!entry) return;
  saveEntries([entry], view.now);
  target.dispatchEvent(new CalendarAddEvent({ event, part: 'event', target: 'ics' }));
}
