import { html, nothing, type TemplateResult } from 'lit';
import { isAhead } from '../../model/phase.js';
import type { RegioEvent } from '../../model/event.js';
import type { RenderContext } from '../feed-controller.js';
import { localized, labelFor } from '../localized.js';
import { renderPlace } from './place.js';
import { renderStatus, renderTime } from './status.js';

/**
 * Sessions of an event, or the other events of its series, along a line of time and each with its own; a place only
 * where it is another than the event's.
 */
export function renderSessions(
  context: RenderContext,
  whole: RegioEvent,
  events: readonly RegioEvent[],
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  // Those without a date come last, in the feed's order.
  const inOrder = [...events].sort((one, other) =>
    one.from === other.from ? 0 : one.from - other.from,
  );
  return html`<ol part="timeline">
    ${inOrder.map((event) => html`<li ?data-over=${event.until <= context.now}>${session(context, whole, event)}</li>`)}
  </ol>`;
}

function session(context: RenderContext, whole: RegioEvent, event: RegioEvent): TemplateResult {
  return html`${event.start ? renderTime(context, event) : nothing}<strong part="session-name"
      >${localized(context, event, event.name)}</strong
    >${event.location === whole.location ? nothing : renderPlace(context, event)}${
      event.start || event.eventStatus === 'cancelled' ? renderStatus(context, event) : nothing
    }${calendarButton(context, event)}${renderSessions(context, event, event.subEvent)}`;
}

/** Puts one session into a calendar, by a file that all of them take. What makes it is loaded when it is wanted. */
function calendarButton(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  if (!isAhead(event, context.now)) return nothing;
  const save = ({ currentTarget }: Event) => {
    void import('../add-to-calendar/save-event.js').then(({ saveEvent }) =>
      saveEvent(context, event, currentTarget!),
    );
  };
  const { addToCalendar: label } = context.messages;
  return html`<button
    part="session-calendar"
    aria-label=${labelFor(context, event, label)}
    @click=${save}
  >
    ${label}
  </button>`;
}
