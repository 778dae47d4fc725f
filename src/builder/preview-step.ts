import { html, type TemplateResult } from 'lit';
import type { StepContext, Width } from './step-context.js';
import { typedFeeds } from './feeds.js';

export const WIDTHS: Readonly<Record<Width, number>> = { phone: 375, tablet: 768, desktop: 1200 };

/** The element itself, at the width of a device; wider than there is room for, it is made smaller. */
export function renderPreviewStep(
  context: StepContext,
  element: HTMLElement | null,
): TemplateResult {
  const { words, width, settings } = context;
  return html`<section aria-labelledby="preview" class="preview">
    <div class="bar">
      <h2 id="preview">${words.steps.preview}</h2>
      <div role="group" aria-labelledby="preview" class="choices">
        ${(Object.keys(WIDTHS) as Width[]).map(
          (one) =>
            html`<button aria-pressed=${one === width} @click=${() => context.showWidth(one)}>
              ${words.widths[one]}
            </button>`,
        )}
      </div>
    </div>
    <div
      class="stage"
      tabindex="0"
      role="group"
      aria-labelledby="preview"
      data-scheme=${settings.options.get('scheme') ?? 'light'}
    >
      <div class="sheet" data-width=${width}>
        ${element ?? html`<p class="hint">${typedFeeds(settings) ? words.foreignFeed : words.noFeed}</p>`}
      </div>
    </div>
  </section>`;
}
