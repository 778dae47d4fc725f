import { html, type TemplateResult } from 'lit';

/** Grey cards that keep the room of those to come. They have no words: the language may still be on its way. */
export function renderSkeleton(count: number): TemplateResult {
  return html`<div class="list skeleton" aria-busy="true">
    ${Array(count).fill(html`<div class="card"></div>`)}
  </div>`;
}
