import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { Period } from '../../model/select.js';
import type { RenderContext } from '../feed-controller.js';

const SENTENCES: Readonly<Record<Period['name'], (m: Messages) => string>> = {
  upcoming: (m) => m.noUpcoming,
  past: (m) => m.noPast,
  all: (m) => m.noEvents,
  between: (m) => m.noneInPeriod,
};

/**
 * Which empty it is: nothing for what the visitor chose, nothing in the period, nothing at all; each with its way out.
 * @param showAll takes back what the visitor chose, where there would be events without
 * @param showPast goes to past events instead, where there are any
 */
export function renderEmpty(
  { messages, feed }: RenderContext,
  period: Period,
  showAll: (() => void) | null,
  showPast: (() => void) | null,
): TemplateResult {
  const m = messages;
  const isEmpty = feed.events.length === 0;
  const wayOut = (label: string, go: () => void) =>
    html`<button class="button quiet" @click=${go}>${label}</button>`;
  return html`<div part="empty" class="message">
      <p>${showAll ? m.noneForChoice : isEmpty ? m.noEvents : SENTENCES[period.name](m)}</p>
      ${showAll ? wayOut(m.showAll, showAll) : nothing}
      ${!showAll && showPast ? wayOut(m.showPast, showPast) : nothing}
    </div>
    ${isEmpty ? html`<slot></slot>` : nothing}`;
}
