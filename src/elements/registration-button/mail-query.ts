import { datesText } from '../../i18n/dates-text.js';
import { moreOf } from '../../i18n/more.js';
import { numberText } from '../../i18n/plural.js';
import type { RegioEvent } from '../../model/event.js';
import { registrationState } from '../../model/registration-state.js';
import { placeWords } from '../event-card/place-words.js';
import type { View } from '../view.js';
import { wordsOf } from '../words-of.js';

/** `2–3` or `2`; `''` where the event asks for no team of a certain size. */
export function teamRange({ locale }: View, { registration }: RegioEvent): string {
  const sizes = new Set([registration?.minValue ?? null, registration?.maxValue ?? null]);
  return [...sizes]
    .filter((size) => size !== null)
    .map((size) => numberText(locale, size))
    .join('–');
}

/** Subject and body of a message that registers for an event (RFC 6068 §2: lines end in CRLF, all is percent-encoded). */
export function mailQuery(view: View, event: RegioEvent): string {
  const m = moreOf(view.messages);
  const name = wordsOf(view, event, event.name);
  const range = teamRange(view, event);
  const body =
    m.mailBody(name, datesText(view.locale, event), placeWords(view, event)) +
    (range && m.mailTeam(range));
  const isWaiting = registrationState(event, view.now).name === 'waiting-list';
  const subject = isWaiting ? m.mailWaiting(name) : m.mailSubject(name);
  return `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}
