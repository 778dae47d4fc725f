import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { durationText } from '../../i18n/duration.js';
import { moreOf } from '../../i18n/more.js';
import type { RegioEvent } from '../../model/event.js';
import { MINUTE, remainingUntil } from '../../model/milestone.js';
import type { RegistrationState } from '../../model/registration-state.js';
import { DAY } from '../../model/zones.js';
import { detailsReader } from '../details-reader.js';
import { people } from '../event-card/facts.js';
import type { View } from '../view.js';

/** What cards and the button alone add to the sentence and the link: how long until it opens, where it leads, whom to ask. */
export function registrationNotes(
  host: LitElement,
  view: View,
  event: RegioEvent,
  state: RegistrationState,
): TemplateResult {
  const isToCome = state.name === 'to-be-announced';
  return html`${opensIn(view, state)}${destination(view, state)}${numberToCall(state)}${
    isToCome && event.registration?.method === 'email'
      ? sentence(moreOf(view.messages).mailToCome)
      : nothing
  }${isToCome ? contact(host, view, event) : nothing}`;
}

/**
 * Words after a label; nothing where there are none.
 * @param isLate whether they come when what stands below has been drawn, and must not move it
 */
export function fact(
  label: string,
  content: unknown,
  isLate = false,
): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<div part="registration-fact" class=${isLate ? 'late' : nothing}>
        <span part="label">${label}:</span> ${content}
      </div>`;
}

function sentence(words: string): TemplateResult {
  return html`<p part="registration-fact" class="late">${words}</p>`;
}

/** How long it is until registration opens, in the last day before. */
function opensIn(
  { messages, locale, now }: View,
  { name, moment, changesAt }: RegistrationState,
): TemplateResult | typeof nothing {
  if (name !== 'opens-later' || moment?.precision !== 'time' || changesAt - now > DAY)
    return nothing;
  const left = remainingUntil({ name: 'start', moment, at: moment.start }, now, MINUTE);
  return sentence(moreOf(messages).opensIn(durationText(locale, left)));
}

/** The site that a link leads to, where it is another than the page's. */
function destination({ messages }: View, { action }: RegistrationState) {
  if (action.kind !== 'web') return nothing;
  const { host } = new URL(action.target);
  return host && host !== new URL(document.URL).host
    ? html`<p part="registration-fact" class="late beside">
        <span class="away">${moreOf(messages).leadsTo(host)}</span
        ><span aria-hidden="true">↗&nbsp;${host}</span>
      </p>`
    : nothing;
}

/** The number that a link calls, where its own words do not say it. */
function numberToCall({ name, action }: RegistrationState): TemplateResult | typeof nothing {
  const { kind, target } = action;
  return name === 'waiting-list' && (kind === 'phone' || target?.startsWith('tel:'))
    ? sentence(target.replace('tel:', ''))
    : nothing;
}

/** Whom to ask; what reads it comes a moment later. */
function contact(host: LitElement, view: View, event: RegioEvent) {
  const detailsOf = detailsReader(host);
  if (!detailsOf) return nothing;
  const { labels } = moreOf(view.messages);
  return fact(labels.contactPoint, people(view, event, detailsOf(event).contactPoint), true);
}
