import { html, type TemplateResult } from 'lit';
import type { Context } from '../controllers/context.js';
import type { FeedElement } from './feed-element.js';
import { later } from './late.js';

/** Grey cards that keep the room of those to come. They have no words: the language may still be on its way. */
export function skeleton(count: number): TemplateResult {
  return html`<div class="list skeleton" aria-busy="true">
    ${Array(count).fill(html`<div class="card"></div>`)}
  </div>`;
}

/** What is drawn where there is no feed: the room of so many cards, or what went wrong and the author's own content. */
export function withoutFeed(host: FeedElement, context: Context, count = 0): TemplateResult {
  const { facts } = context;
  if (!facts || facts.state.status === 'loading') return skeleton(count);
  return html`${later(host, true)?.failureView(host, context)}<slot></slot>`;
}
