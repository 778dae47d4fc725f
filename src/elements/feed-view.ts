import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Context } from '../controllers/context.js';
import { later } from './late.js';

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

/** What a large element draws instead of cards: their room, or what went wrong and the author's own content. */
export function insteadOfCards(
  host: LitElement,
  { facts, retry }: Context,
  count: number,
): TemplateResult {
  if (!facts || facts.state.status === 'loading') return skeleton(count);
  return html`${later(host, true)?.failureView(facts, retry)}<slot></slot>`;
}

/** What stands under cards that are not of today; as a rule nothing. */
export function underCards(host: LitElement, { facts }: Context): unknown {
  return facts?.state.status === 'failed' ? later(host)?.staleView(facts) : nothing;
}
