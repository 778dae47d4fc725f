import { html, type TemplateResult } from 'lit';
import type { Desk, Width } from './desk.js';
import { typedFeeds } from './feeds.js';

export const WIDTHS: Readonly<Record<Width, number>> = { phone: 375, tablet: 768, desktop: 1200 };

/** The element itself, at the width of a device; wider than there is room for, it is made smaller. */
export function previewStep(desk: Desk, element: HTMLElement | null): TemplateResult {
  const { words: w, width, draft } = desk;
  return html`<section aria-labelledby="preview" class="preview">
    <div class="bar">
      <h2 id="preview">${w.steps.preview}</h2>
      <div role="group" aria-labelledby="preview" class="choices">
        ${(Object.keys(WIDTHS) as Width[]).map(
          (one) =>
            html`<button aria-pressed=${one === width} @click=${() => desk.showWidth(one)}>
              ${w.widths[one]}
            </button>`,
        )}
      </div>
    </div>
    <div
      class="stage"
      tabindex="0"
      role="group"
      aria-labelledby="preview"
      data-scheme=${draft.options.get('scheme') ?? 'light'}
    >
      <div class="sheet" data-width=${width}>
        ${element ?? html`<p class="hint">${typedFeeds(draft) ? w.unasked : w.noFeed}</p>`}
      </div>
    </div>
  </section>`;
}
