import { html, nothing, type TemplateResult } from 'lit';
import { blockText } from '../../i18n/format.js';
import type { RegioEvent } from '../../model/event.js';
import { currentOccurrence } from '../../model/phase.js';
import type { View } from '../view.js';

/** The date as on a calendar's leaf. Only for the eye: the card says the same in words. */
export function dateBlock(view: View, event: RegioEvent): TemplateResult {
  const part = currentOccurrence(event, view.now);
  const { day, month, year } = blockText(view.locale, part, view.now);
  return html`<div part="date" aria-hidden="true">
    ${day ? html`<span class="day">${day}</span>` : nothing}
    <span class=${day ? 'month' : 'day'}>${month || '…'}</span>
    ${year ? html`<span class="year">${year}</span>` : nothing}
  </div>`;
}
