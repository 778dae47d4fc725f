import { datesText } from '../../i18n/dates-text.js';
import { numberText } from '../../i18n/plural.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState } from '../../model/registration-state.js';
import { placeText } from '../event-card/place.js';
import type { RenderContext } from '../feed-controller.js';
import { plainText } from '../localized.js';

/** `2–3` or `2`; `''` where the event asks for no team of a certain size. */
export function teamRange({ locale }: RenderContext, { registration }: RegioEvent): string {
  const sizes = new Set([registration?.minValue ?? null, registration?.maxValue ?? null]);
  return [...sizes]
    .filter((size) => size !== null)
    .map((size) => numberText(locale, size))
    .join('–');
}

/** Subject and body of a message that registers for an event (RFC 6068 §2: lines end in CRLF, all is percent-encoded). */
export function mailQuery(context: RenderContext, event: RegioEvent): string {
  const m = context.messages;
  const name = plainText(context, event, event.name);
  const range = teamRange(context, event);
  const body =
    m.mailBody(name, datesText(context.locale, event), placeText(context, event)) +
    (range && m.mailTeam(range));
  const isWaiting = registrationState(event, context.now).name === 'waiting-list';
  const subject = isWaiting ? m.mailWaiting(name) : m.mailSubject(name);
  return `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
