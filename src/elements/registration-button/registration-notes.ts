import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { RegistrationState } from '../../model/registration-state.js';
import { DAY } from '../../model/zones.js';
import { detailsModule } from '../event-card/details-controller.js';
import type { RenderContext } from '../feed-controller.js';
import { pageUrl } from '../../feed/address.js';
import { URL } from '../../model/url.js';

/** What cards and the button alone add to the sentence and the link: how long until it opens, where it leads, whom to ask. */
export function renderRegistrationNotes(
  host: LitElement,
  context: RenderContext,
  event: RegioEvent,
  state: RegistrationState,
): TemplateResult | typeof nothing {
  const { messages: m } = context;
  switch (state.name) {
    case 'opens-later':
      return opensSoon(context, state)
        ? html`${detailsModule.for(host)?.renderOpensIn(context, state)}`
        : nothing;
    case 'waiting-list':
      return html`${destination(context, state)}${numberToCall(state)}`;
    case 'to-be-announced':
      return html`${event.registration?.method === 'email' ? sentence(m.mailToCome) : nothing}${detailsModule
        .for(host)
        ?.renderContact(context, event)}`;
    case 'open':
    case 'closing-soon':
    case 'few-left':
      return destination(context, state);
    // Nothing leads anywhere.
    case 'unknown':
    case 'not-required':
    case 'full':
    case 'closed':
    case 'by-invitation':
    case 'cancelled':
    case 'over':
      return nothing;
  }
}

function sentence(words: string): TemplateResult {
  return html`<p part="registration-fact" class="late">${words}</p>`;
}

/** Whether registration opens within a day, at a known time. */
function opensSoon({ now }: RenderContext, { moment, changesAt }: RegistrationState): boolean {
  return moment?.precision === 'time' && changesAt - now <= DAY;
}

/** The site that a link leads to, where it is another than the page's. */
function destination({ messages: m }: RenderContext, { action }: RegistrationState) {
  if (action.kind !== 'web') return nothing;
  const { host } = new URL(action.target);
  return host && host !== new URL(pageUrl()).host
    ? html`<p part="registration-fact" class="late beside">
        <span class="away">${m.leadsTo(host)}</span><span aria-hidden="true">↗&nbsp;${host}</span>
      </p>`
    : nothing;
}

/** The number that a link calls, where its own words do not say it. */
function numberToCall({ action }: RegistrationState): TemplateResult | typeof nothing {
  const { kind, target } = action;
  return kind === 'phone' || target?.startsWith('tel:')
    ? sentence(target.replace('tel:', ''))
    : nothing;
}
