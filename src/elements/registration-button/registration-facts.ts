import { html, nothing, type TemplateResult } from 'lit';
import { whenText } from '../../i18n/format.js';
import { moreOf } from '../../i18n/more.js';
import type { EventDetails } from '../../model/details.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState } from '../../model/registration-state.js';
import { links, people, price, team } from '../event-card/facts.js';
import { statusView } from '../event-card/status-view.js';
import { saidOf, type View } from '../view.js';
import { fact } from './registration-notes.js';

/** What is left to see of an event that has been. */
const RECORDS = /^(recording|report|slides)$/;

/** How the event itself stands, what taking part asks for, and whom to ask where the notes do not say it. */
export function registrationFacts(
  view: View,
  event: RegioEvent,
  known: EventDetails,
): TemplateResult | typeof nothing {
  const state = registrationState(event, view.now);
  const { labels } = moreOf(view.messages);
  const isDone = state.name === 'cancelled' || state.name === 'over';
  const hasWay = state.action.kind !== 'none';
  const isOpenToAll = !isDone && state.name !== 'unknown';
  const records = known.subjectOf.filter(({ rel, url }) => url && RECORDS.test(rel));
  const description = known.registration?.description;
  const facts = [
    isDone ? nothing : standing(view, event),
    isOpenToAll && description
      ? html`<p part="registration-fact">${saidOf(view, event, description)}</p>`
      : nothing,
    isOpenToAll ? fact(labels.team, team(view, event)) : nothing,
    isOpenToAll && state.name !== 'closed' ? fact(labels.price, price(view, known)) : nothing,
    isOpenToAll && !hasWay && !/^(not-required|to-be-announced)$/.test(state.name)
      ? fact(labels.contactPoint, people(view, event, known.contactPoint))
      : nothing,
    state.name === 'over' ? fact(labels.related, links(view, event, records)) : nothing,
  ].filter((one) => one !== nothing);
  return facts.length > 0 ? html`<div part="registration-facts">${facts}</div>` : nothing;
}

/** Whether it has moved, is on, or may change, and when it is now where it was to be another day. */
function standing(view: View, event: RegioEvent): TemplateResult | typeof nothing {
  const status = statusView(view, event);
  if (status === nothing || event.eventStatus !== 'rescheduled' || !event.start) return status;
  return html`${status}
    <p part="registration-fact">
      <time datetime=${event.start.text.replace(' ', 'T')}>${whenText(view.locale, event)}</time>
    </p>`;
}
