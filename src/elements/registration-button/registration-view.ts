import { html, nothing, type TemplateResult } from 'lit';
import { datesText, limitText } from '../../i18n/format.js';
import { numberText } from '../../i18n/plural.js';
import type { RegioEvent, Registration } from '../../model/event.js';
import { registrationState, type RegistrationState } from '../../model/registration-state.js';
import { placeWords } from '../event-card/place-view.js';
import { type View, wordsOf } from '../view.js';

/** `2–3` or `2`; `''` where no size is asked. */
export function teamRange({ locale }: View, { minValue, maxValue }: Registration): string {
  const sizes = [...new Set([minValue, maxValue])].filter((size) => size !== null);
  return sizes.map((size) => numberText(locale, size)).join('–');
}

/** The sentence that says how registration stands. */
export function registrationSentence(view: View, event: RegioEvent, state: RegistrationState): string {
  const { messages, locale } = view;
  if (state.name === 'unknown') return '';
  const sentence = messages.states[state.name](limitText(locale, messages, state.moment, state.name !== 'opens-later'));
  const left = event.registration?.inventoryLevel ?? 0;
  const places = state.name === 'few-left' && left > 0 ? `${messages.placesLeft(left)}. ` : '';
  return places + sentence;
}

/** What stands beside an open registration that has no address of its own. */
function remark({ messages }: View, event: RegioEvent, { name, action }: RegistrationState): string {
  if (action.kind !== 'none' || !/^(open|closing-soon|few-left)$/.test(name)) return '';
  return event.registration?.method === 'onSite' ? messages.onArrival : messages.linkToCome;
}

/** An address that opens what the visitor needs to register: web page, prefilled message, telephone. */
function hrefOf(view: View, event: RegioEvent, { action }: RegistrationState): string {
  if (action.kind === 'phone') return `tel:${action.target.replace(/[^\d+]/g, '')}`;
  if (action.kind !== 'email') return action.target ?? '';
  const { messages, locale } = view;
  const name = wordsOf(view, event, event.name);
  const range = event.registration ? teamRange(view, event.registration) : '';
  const body = messages.mailBody(name, datesText(locale, event), placeWords(view, event)) + (range && messages.mailTeam(range));
  return `mailto:${action.target}?subject=${encodeURIComponent(messages.mailSubject(name))}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}

/** How registration stands and the one thing to do about it; nothing where the feed says nothing. */
export function registrationView(
  view: View,
  event: RegioEvent,
  onRegister: (event: Event, about: RegioEvent, state: RegistrationState) => void,
): TemplateResult | typeof nothing {
  const state = registrationState(event, view.now);
  const sentence = registrationSentence(view, event, state);
  if (!sentence) return nothing;
  const { action, name } = state;
  const { messages } = view;
  const label =
    name === 'waiting-list'
      ? messages.joinWaitingList
      : action.kind === 'phone'
        ? messages.call(action.target)
        : action.kind === 'email'
          ? messages.registerByEmail
          : messages.register;
  return html`<div part="registration" class="registration" data-state=${name}>
    <p part="reason">${sentence}${remark(view, event, state) && html`. ${remark(view, event, state)}`}</p>
    ${action.kind === 'none'
      ? nothing
      : html`<a
          part="action"
          class="button"
          href=${hrefOf(view, event, state)}
          rel="noopener noreferrer"
          @click=${(click: Event) => onRegister(click, event, state)}
          >${label}<span class="away">: ${wordsOf(view, event, event.name)}</span></a
        >`}
  </div>`;
}
