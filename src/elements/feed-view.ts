import { html, type TemplateResult } from 'lit';
import type { Context } from '../controllers/context.js';
import type { FeedElement } from './feed-element.js';
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
export function insteadOfCards(host: FeedElement, context: Context, count: number): TemplateResult {
  const { facts } = context;
  return !facts || facts.state.status === 'loading' ? skeleton(count) : instead(host, context);
}

/** What went wrong, and the author's own content. */
export function instead(host: FeedElement, context: Context): TemplateResult {
  return html`${later(host, true)?.failureView(host, context)}<slot></slot>`;
}

/** What stands under cards that are not of today; as a rule nothing. */
export function underCards(host: FeedElement, context: Context): unknown {
  return later(host)?.staleView(host, context);
}
