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

/** What a large element draws instead of cards: their room, or what went wrong and the author's own content. */
export function insteadOfCards(host: LitElement, context: Context, count: number): TemplateResult {
  const { facts } = context;
  if (!facts || facts.state.status === 'loading') return skeleton(count);
  return html`${later(host, true)?.failureView(facts, context)}<slot></slot>`;
}

/** What stands under cards that are not of today; as a rule nothing. */
export function underCards(host: LitElement, { facts }: Context): unknown {
  return facts?.state.status === 'failed' ? later(host)?.staleView(facts) : nothing;
}
