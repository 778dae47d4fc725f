import { html, type TemplateResult } from 'lit';
import { durationText } from '../../i18n/duration.js';
import type { RegistrationState } from '../../model/registration-state.js';
import { MINUTE } from '../../model/zones.js';
import type { RenderContext } from '../feed-controller.js';

/** How long it is until registration opens. */
export function renderOpensIn(
  { messages: m, locale, now }: RenderContext,
  { changesAt }: RegistrationState,
): TemplateResult {
  // A minute that has begun counts whole.
  const minutes = Math.ceil((changesAt - now) / MINUTE);
  const left = {
    day: Math.floor(minutes / 1440),
    hour: Math.floor(minutes / 60) % 24,
    minute: minutes % 60,
    second: 0,
  };
  return html`<p part="registration-fact" class="late">
    ${m.opensIn(durationText(locale, left))}
  </p>`;
}
