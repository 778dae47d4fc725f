import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../controllers/context.js';
import { momentText } from '../i18n/format.js';
import { momentAt } from '../model/moments.js';
import { visitorZone } from '../model/zones.js';

/** Grey cards that keep the room of those to come. They have no words: the language may still be on its way. */
export function skeleton(count: number): TemplateResult {
  const card = html`<div class="card">
    <div class="leaf"></div>
    <div class="body"><i></i><i></i><i></i></div>
  </div>`;
  return html`<div class="list skeleton" aria-busy="true">${Array(count).fill(card)}</div>`;
}

/** What a small element draws while there is no feed: its room, then the author's own content; `null` once there is one. */
export function waitingView({ facts, feed }: Context): TemplateResult | null {
  if (!facts || facts.state.status === 'loading')
    return html`<div class="room" aria-busy="true"></div>`;
  return feed ? null : html`<slot></slot>`;
}

/** What went wrong and what to do about it, for the visitor, and the author's own content; `null` where a feed is there. */
export function failureView({ facts, feed, retry }: Context): TemplateResult | null {
  if (feed || facts?.state.status !== 'failed') return null;
  const { messages, state } = facts;
  return html`<div part="error" class="message" role="alert">
      <p>${messages.failed} ${state.reason === 'offline' ? messages.offline : nothing}</p>
      <button part="retry" class="button quiet" @click=${retry}>${messages.tryAgain}</button>
    </div>
    <slot></slot>`;
}

/** How old the events are, where newer ones could not be had. */
export function staleView({ facts }: Context): TemplateResult | typeof nothing {
  if (facts?.state.status !== 'failed') return nothing;
  const { messages, locale, state } = facts;
  const { asOf } = state;
  return html`<p part="stale" role="status">
    ${asOf === null ? messages.staleUnknown : messages.stale(momentText(locale, momentAt(asOf, visitorZone())))}
  </p>`;
}
