import { html, type TemplateResult } from 'lit';
import { COMMON, optionsOf, VIEWS } from '../embed/views.js';
import type { Desk } from './desk.js';
import { withView } from './draft.js';
import { field } from './fields.js';

const GROUP = COMMON.find(({ name }) => name === 'group')!;

/** Which element, and its own options. */
export function showStep(desk: Desk): TemplateResult {
  const { words: w, draft } = desk;
  const own = optionsOf(draft.view).filter((option) => !COMMON.includes(option));
  return html`<section aria-labelledby="show">
    <h2 id="show">${w.steps.show}</h2>
    <fieldset class="views">
      <legend class="away">${w.steps.show}</legend>
      ${VIEWS.map(
        (view) =>
          html`<label class="view">
            <input
              type="radio"
              name="view"
              .checked=${view === draft.view}
              @change=${() => desk.change(withView(draft, view))}
            />
            <span><b>${w.views[view][0]}</b> <span class="hint">${w.views[view][1]}</span></span>
          </label>`,
      )}
    </fieldset>
    <div class="fields">
      ${own.filter(({ type }) => type !== 'flag').map((option) => field(desk, option))}
    </div>
    ${own.filter(({ type }) => type === 'flag').map((option) => field(desk, option))}
    <details>
      <summary>${w.moreOptions}</summary>
      ${field(desk, GROUP)}
    </details>
  </section>`;
}
