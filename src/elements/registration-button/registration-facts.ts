import { html, nothing, type TemplateResult } from 'lit';
import { whenText } from '../../i18n/format.js';
import type { EventDetails } from '../../model/details.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState } from '../../model/registration-state.js';
import { links, people, price, team } from '../event-card/facts.js';
import { renderStatus } from '../event-card/status.js';
import type { RenderContext } from '../feed-controller.js';
import { localized } from '../localized.js';
import { fact } from './fact.js';

/** What is left to see of an event that has been. */
const RECORDS = /^(recording|report|slides)$/;

/** How the event itself stands, what taking part asks for, and whom to ask where the notes do not say it. */
export function renderRegistrationFacts(
  context: RenderContext,
  event: RegioEvent,
  known: EventDetails,
): TemplateResult | typeof nothing {
  const state = registrationState(event, context.now);
  const { labels } = context.messages;
  const isDone = state.name === 'cancelled' || state.name === 'over';
  const hasWay = state.action.kind !== 'none';
  const isOpenToAll = !isDone && state.name !== 'unknown';
  const records = known.subjectOf.filter(({ rel, url }) => url && RECORDS.test(rel));
  const description = known.registration?.description;
  const facts = [
    isDone ? nothing : standing(context, event),
    isOpenToAll && description
      ? html`<p part="registration-fact">${localized(context, event, description)}</p>`
      : nothing,
    isOpenToAll ? fact(labels.team, team(context, event)) : nothing,
    isOpenToAll && state.name !== 'closed' ? fact(labels.price, price(context, known)) : nothing,
    isOpenToAll && !hasWay && !/^(not-required|to-be-announced)$/.test(state.name)
      ? fact(labels.contactPoint, people(context, event, known.contactPoint))
      : nothing,
    state.name === 'over' ? fact(labels.related, links(context, event, records)) : nothing,
  ].filter((one) => one !== nothing);
  return facts.length > 0 ? html`<div part="registration-facts">${facts}</div>` : nothing;
}

/** Whether it has moved, is on, or may change, and when it is now where it was to be another day. */
function standing(context: RenderContext, event: RegioEvent): TemplateResult | typeof nothing {
  const status = renderStatus(context, event);
  if (status === nothing || event.eventStatus !== 'rescheduled' || !event.start) return status;
  return html`${status}
    <p part="registration-fact">
      <time datetime=${event.start.text.replace(' ', 'T')}>${whenText(context.locale, event)}</time>
    </p>`;
}
