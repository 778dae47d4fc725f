import { html, nothing, type TemplateResult } from 'lit';
import { moreOf } from '../../i18n/more.js';
import { isAhead } from '../../model/ahead.js';
import type { RegioEvent } from '../../model/event.js';
import { saidOf, type View, nameFor } from '../view.js';
import { placeView } from './place-view.js';
import { statusView, timeView } from './status-view.js';

/**
 * Sessions of an event, or the other events of its series, along a line of time and each with its own; a place only
 * where it is another than the event's.
 */
export function sessionsView(
  view: View,
  whole: RegioEvent,
  events: readonly RegioEvent[],
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  // Those without a date come last, in the feed's order.
  const inOrder = [...events].sort((one, other) =>
    one.from === other.from ? 0 : one.from - other.from,
  );
  return html`<ol part="timeline">
    ${inOrder.map((event) => html`<li ?data-over=${event.until <= view.now}>${session(view, whole, event)}</li>`)}
  </ol>`;
}

function session(view: View, whole: RegioEvent, event: RegioEvent): TemplateResult {
  return html`${event.start ? timeView(view, event) : nothing}<strong part="session-name"
      >${saidOf(view, event, event.name)}</strong
    >${event.location === whole.location ? nothing : placeView(view, event)}${
      event.start || event.eventStatus === 'cancelled' ? statusView(view, event) : nothing
    }${calendarButton(view, event)}${sessionsView(view, event, event.subEvent)}`;
}

/** Puts one session into a calendar, by a file that all of them take. What makes it is loaded when it is wanted. */
function calendarButton(view: View, event: RegioEvent): TemplateResult | typeof nothing {
  if (!isAhead(event, view.now)) return nothing;
  const save = ({ currentTarget }: Event) => {
    void import('../add-to-calendar/calendar-menu.js').then(({ saveEvent }) =>
      saveEvent(view, event, currentTarget!),
    );
  };
  const { addToCalendar: label } = moreOf(view.messages);
  return html`<button
    part="session-calendar"
    aria-label=${nameFor(view, event, label)}
    @click=${save}
  >
    ${label}
  </button>`;
}
