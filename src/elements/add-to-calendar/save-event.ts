import { type CalendarEntry, entryOf } from '../../calendar/entry.js';
import { fileNameOf } from '../../calendar/file-name.js';
import { toICalendar } from '../../calendar/icalendar.js';
import { download, follow } from './download.js';
import { detailsOf } from '../../model/parse/details.js';
import type { RegioEvent } from '../../model/event.js';
import type { RenderContext } from '../feed-controller.js';
import { CalendarAddEvent } from './calendar-add-event.js';
import { fileOf, sourceOf } from './choices.js';

/** Hands the visitor a calendar file. */
export function saveEntries(entries: readonly CalendarEntry[], now: number) {
  const text = toICalendar(entries, now);
  download(text, 'text/calendar;charset=utf-8', fileNameOf(entries[0]!.title));
}

/** Hands the visitor the calendar file of one event, the publisher's own if there is one, and tells the page so from where they asked. */
export function saveEvent(context: RenderContext, event: RegioEvent, target: EventTarget) {
  const file = fileOf(event, detailsOf(event));
  const entry = entryOf(event, sourceOf(context));
  if (file) follow(file);
  else if (entry) saveEntries([entry], context.now);
  else return;
  target.dispatchEvent(new CalendarAddEvent({ event, part: 'event', target: 'ics' }));
}
