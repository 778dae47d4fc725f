import { html, type TemplateResult } from 'lit';
import {
  COMMON_OPTIONS,
  ELEMENT_NAMES,
  type OptionName,
  optionsOf,
} from '../embed/element-options.js';
import type { Desk } from './desk.js';
import { withElement } from './draft.js';
import { field } from './fields.js';

/** Which element, and its own options. */
export function showStep(desk: Desk): TemplateResult {
  const { words: w, draft } = desk;
  const options = optionsOf(draft.element);
  const own = ([...options.keys()] as OptionName[]).filter((name) => !COMMON_OPTIONS.has(name));
  const isFlag = (name: OptionName) => options.get(name)!.type === 'boolean';
  return html`<section aria-labelledby="show">
    <h2 id="show">${w.steps.show}</h2>
    <fieldset class="views">
      <legend class="away">${w.steps.show}</legend>
      ${ELEMENT_NAMES.map(
        (element) =>
          html`<label class="view">
            <input
              type="radio"
              name="view"
              .checked=${element === draft.element}
              @change=${() => desk.change(withElement(draft, element))}
            />
            <span
              ><b>${w.elements[element][0]}</b>
              <span class="hint">${w.elements[element][1]}</span></span
            >
          </label>`,
      )}
    </fieldset>
    <div class="fields">
      ${own.filter((name) => !isFlag(name)).map((name) => field(desk, name))}
    </div>
    ${own.filter(isFlag).map((name) => field(desk, name))}
    <details>
      <summary>${w.moreOptions}</summary>
      ${field(desk, 'group')}
    </details>
  </section>`;
}
