import { html, nothing, type TemplateResult } from 'lit';
import type { MoreMessages } from '../../i18n/messages.js';
import { moreOf } from '../../i18n/more.js';
import type { Period } from '../../model/select.js';
import { clear } from '../../selection/choose.js';
import type { View } from '../view.js';

const SENTENCES: Readonly<Record<Period['name'], (m: MoreMessages) => string>> = {
  upcoming: (m) => m.noUpcoming,
  past: (m) => m.noPast,
  all: (m) => m.noEvents,
  between: (m) => m.noneInPeriod,
};

/**
 * Which empty it is: nothing for what the visitor chose, nothing in the period, nothing at all; each with its way out.
 * @param isChosen whether there would be events if the visitor had chosen nothing
 * @param showPast goes to past events instead, where there are any
 */
export function emptyView(
  { messages, feed, selection }: View,
  period: Period,
  isChosen: boolean,
  showPast: (() => void) | null,
): TemplateResult {
  const m = moreOf(messages);
  const isEmpty = feed.events.length === 0;
  const wayOut = (label: string, go: () => void) =>
    html`<button class="button quiet" @click=${go}>${label}</button>`;
  return html`<div part="empty" class="message">
      <p>${isChosen ? m.noneForChoice : isEmpty ? m.noEvents : SENTENCES[period.name](m)}</p>
      ${isChosen ? wayOut(m.showAll, () => clear(selection)) : nothing}
      ${!isChosen && showPast ? wayOut(m.showPast, showPast) : nothing}
    </div>
    ${isEmpty ? html`<slot></slot>` : nothing}`;
}
