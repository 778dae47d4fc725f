import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../controllers/context.js';
import type { FeedState } from '../feed/state.js';
import { deadlineText } from '../i18n/format.js';
import { momentAt } from '../model/moments.js';
import { visitorZone } from '../model/zones.js';
import type { View } from './view.js';

/** Grey cards that keep the room of those to come. They have no words: the language may still be on its way. */
export function skeleton(count: number): TemplateResult {
  return html`<div class="list skeleton" aria-busy="true">
    ${Array(count)
      .fill(0)
      .map(() => html`<div class="card"><div class="leaf"></div><div class="body"><i></i><i></i><i></i></div></div>`)}
  </div>`;
}

/** What went wrong and what to do about it, for the visitor. */
export function failureView({ messages, state }: Facts, retry: () => void): TemplateResult {
  const isOffline = state.status === 'failed' && state.reason === 'offline';
  return html`<div part="error" class="message" role="alert">
    <p>${messages.failed}${isOffline ? ` ${messages.offline}` : nothing}</p>
    <button part="retry" class="button quiet" @click=${retry}>${messages.tryAgain}</button>
  </div>`;
}

/** How old the events are, where newer ones could not be had. */
export function staleView({ messages, locale }: View, state: FeedState): TemplateResult | typeof nothing {
  if (state.status !== 'failed') return nothing;
  const { asOf } = state;
  return html`<p part="stale" class="stale" role="status">
    ${asOf === null ? messages.staleUnknown : messages.stale(deadlineText(locale, momentAt(asOf, visitorZone())))}
  </p>`;
}
