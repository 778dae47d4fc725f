import { html, type TemplateResult } from 'lit';
import { leafTexts } from '../../i18n/format.js';
import type { RegioEvent } from '../../model/event.js';
import { currentOccurrence } from '../../model/phase.js';
import type { RenderContext } from '../feed-controller.js';

/** The date as on a calendar's leaf. Only for the eye: the card says the same in words. */
export function renderDateLeaf({ locale, now }: RenderContext, event: RegioEvent): TemplateResult {
  const [day, month, year] = leafTexts(locale, currentOccurrence(event, now), now);
  return html`<div part="date" aria-hidden="true">
    <b>${day || month || '…'}</b><span>${day && month}</span><span>${year}</span>
  </div>`;
}
