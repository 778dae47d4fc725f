import { html, nothing, type TemplateResult } from 'lit';
import { whenText } from '../../i18n/format.js';
import { isOff } from '../../model/event-dates.js';
import type { EventDetails } from '../../model/event-details.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState, type RegistrationStateName } from '../../model/registration-state.js';
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
  const { name, action } = registrationState(event, context.now);
  const facts = factsOf(name, action.kind !== 'none')
    .map((one) => renderFact(context, event, known, one))
    .filter((one) => one !== nothing);
  return facts.length > 0 ? html`<div part="registration-facts">${facts}</div>` : nothing;
}

type FactName = 'standing' | 'description' | 'team' | 'price' | 'contact' | 'records';

/** What one wants to know in a state; whom to ask only where there is no way to register, and no note says it. */
function factsOf(state: RegistrationStateName, hasWay: boolean): readonly FactName[] {
  switch (state) {
    case 'over':
      return ['records'];
    case 'cancelled':
      return [];
    case 'unknown':
      return ['standing'];
    case 'not-required':
    case 'to-be-announced':
      return ['standing', 'description', 'team', 'price'];
    case 'closed':
      return ['standing', 'description', 'team', ...contactIf(!hasWay)];
    case 'opens-later':
    case 'open':
    case 'closing-soon':
    case 'few-left':
    case 'full':
    case 'waiting-list':
    case 'by-invitation':
      return ['standing', 'description', 'team', 'price', ...contactIf(!hasWay)];
  }
}

const contactIf = (isWanted: boolean): readonly FactName[] => (isWanted ? ['contact'] : []);

function renderFact(
  context: RenderContext,
  event: RegioEvent,
  known: EventDetails,
  name: FactName,
): TemplateResult | typeof nothing {
  const { labels } = context.messages;
  switch (name) {
    case 'standing':
      return renderStanding(context, event);
    case 'description': {
      const description = known.registration?.description;
      return description
        ? html`<p part="registration-fact">${localized(context, event, description)}</p>`
        : nothing;
    }
    case 'team':
      return fact(labels.team, team(context, event));
    case 'price':
      return fact(labels.price, price(context, known));
    case 'contact':
      return fact(labels.contactPoint, people(context, event, known.contactPoint));
    case 'records': {
      const records = known.subjectOf.filter(({ rel, url }) => url && RECORDS.test(rel));
      return fact(labels.related, links(context, event, records));
    }
  }
}

/** Whether it has moved, is on, or may change, and when it is now where it was to be another day. */
function renderStanding(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const status = renderStatus(context, event);
  if (status === nothing || !event.previousStart || isOff(event) || !event.start) return status;
  return html`${status}
    <p part="registration-fact">
      <time datetime=${event.start.text.replace(' ', 'T')}>${whenText(context.locale, event)}</time>
    </p>`;
}
