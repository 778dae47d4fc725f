import { html, nothing, type TemplateResult } from 'lit';
import { durationText } from '../../i18n/duration.js';
import { whenText } from '../../i18n/format.js';
import { moreOf } from '../../i18n/more.js';
import type { EventDetails } from '../../model/details.js';
import type { RegioEvent } from '../../model/event.js';
import { MINUTE, remainingUntil } from '../../model/milestone.js';
import { registrationState, type RegistrationState } from '../../model/registration-state.js';
import { DAY } from '../../model/zones.js';
import { links, people, price, team } from '../event-card/facts.js';
import { statusView } from '../event-card/status-view.js';
import type { View } from '../view.js';

/** What is left to see of an event that has been. */
const RECORDS = /^(recording|report|slides)$/;

/** How the event itself stands, what taking part asks for, whom to ask, and where the link leads. */
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
  const facts = [
    isDone ? nothing : standing(view, event),
    sentence(opensIn(view, state)),
    sentence(destination(view, state)),
    isOpenToAll ? fact(labels.team, team(view, event)) : nothing,
    isOpenToAll && state.name !== 'closed' ? fact(labels.price, price(view, known)) : nothing,
    isOpenToAll && !hasWay && state.name !== 'not-required'
      ? fact(labels.contactPoint, people(view, event, known.contactPoint))
      : nothing,
    state.name === 'over' ? fact(labels.related, links(view, event, records)) : nothing,
  ].filter((one) => one !== nothing);
  return facts.length > 0 ? html`<div part="registration-facts">${facts}</div>` : nothing;
}

function fact(label: string, content: unknown): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<div part="registration-fact"><span part="label">${label}:</span> ${content}</div>`;
}

function sentence(words: string): TemplateResult | typeof nothing {
  return words ? html`<p part="registration-fact">${words}</p>` : nothing;
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

/** How long it is until registration opens, in the last day before. */
function opensIn(
  { messages, locale, now }: View,
  { name, moment, changesAt }: RegistrationState,
): string {
  if (name !== 'opens-later' || moment?.precision !== 'time' || changesAt - now > DAY) return '';
  const left = remainingUntil({ name: 'start', moment, at: moment.start }, now, MINUTE);
  return moreOf(messages).opensIn(durationText(locale, left));
}

/** The site that a link leads to, where it is another than the page's. */
function destination({ messages }: View, { action }: RegistrationState): string {
  if (action.kind !== 'web') return '';
  const { host } = new URL(action.target);
  return host && host !== new URL(document.URL).host ? moreOf(messages).leadsTo(host) : '';
}
