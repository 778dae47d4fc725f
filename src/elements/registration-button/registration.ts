import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { limitText } from '../../i18n/format.js';
import type { RegioEvent } from '../../model/event.js';
import { mailUrl } from '../../model/mail-url.js';
import {
  isOpen,
  registrationState,
  type RegistrationState,
} from '../../model/registration-state.js';
import { renderRegistrationNotes } from './registration-notes.js';
import type { RenderContext } from '../feed-controller.js';
import { labelFor } from '../localized.js';
import { detailsModule } from '../event-card/details-controller.js';
import { RegisterEvent } from './register-event.js';

/** The sentence that says how registration stands; `''` where the feed says nothing of it. */
export function sentenceOf(
  { messages: m, locale }: RenderContext,
  { registration }: RegioEvent,
  { name, moment, action }: RegistrationState,
): string {
  if (name === 'unknown') return '';
  const left = name === 'few-left' ? (registration?.inventoryLevel ?? 0) : 0;
  // A number says more than "limited".
  const sentence = m.states[left > 0 ? 'open' : name](
    limitText(locale, m, moment, name !== 'opens-later'),
  );
  const lacksLink = isOpen(name) && action.kind === 'none';
  const remark = lacksLink && (registration?.method === 'onSite' ? m.onArrival : m.linkToCome);
  return [left > 0 && m.placesLeft(left), sentence, remark].filter(Boolean).join('. ');
}

/** An address that opens what the visitor needs to register: web page, message (prefilled once the words are loaded), telephone. */
function hrefOf(
  host: LitElement,
  context: RenderContext,
  event: RegioEvent,
  { kind, target }: RegistrationState['action'],
): string {
  switch (kind) {
    case 'none':
      return '';
    case 'web':
      return target;
    case 'phone':
      return `tel:${target.replace(/[^\d+]/g, '')}`;
    case 'email':
      return mailUrl(target) + (detailsModule.for(host)?.mailQuery(context, event) ?? '');
  }
}

/** What the link to registration is called. */
export function labelOf(
  { messages: m }: RenderContext,
  { name, action }: RegistrationState,
): string {
  if (name === 'waiting-list') return m.joinWaitingList;
  if (action.kind === 'phone') return m.call(action.target);
  return action.kind === 'email' ? m.registerByEmail : m.register;
}

/** How registration stands and the one thing to do about it; nothing where the feed says nothing. */
export function renderRegistration(
  host: LitElement,
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const state = registrationState(event, context.now);
  const sentence = sentenceOf(context, event, state);
  if (!sentence) return nothing;
  const { action, name } = state;
  const label = labelOf(context, state);
  const onClick = (click: Event) => {
    if (!host.dispatchEvent(new RegisterEvent({ event, state }))) click.preventDefault();
  };
  return html`<div part="registration" data-state=${name}>
    <p part="reason" class=${action.kind === 'none' ? nothing : 'led'}>${sentence}</p>
    ${
      action.kind === 'none'
        ? nothing
        : html`<a
            part="action"
            class="button"
            href=${hrefOf(host, context, event, action)}
            rel="noopener noreferrer"
            @click=${onClick}
            aria-label=${labelFor(context, event, label)}
            >${label}</a
          >`
    }${renderRegistrationNotes(host, context, event, state)}
  </div>`;
}
