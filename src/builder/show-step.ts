import { html, type TemplateResult } from 'lit';
import { ELEMENT_NAMES } from '../embed/element-names.js';
import { COMMON_OPTIONS, type OptionName, optionsOf } from '../embed/element-options.js';
import type { StepContext } from './step-context.js';
import { withElement } from './builder-settings.js';
import { renderField } from './fields.js';

/** Which element, and its own options. */
export function renderShowStep(context: StepContext): TemplateResult {
  const { words, settings } = context;
  const options = optionsOf(settings.element);
  const own = ([...options.keys()] as OptionName[]).filter((name) => !COMMON_OPTIONS.has(name));
  const isFlag = (name: OptionName) => options.get(name)!.type === 'boolean';
  return html`<section aria-labelledby="show">
    <h2 id="show">${words.steps.show}</h2>
    <fieldset class="views">
      <legend class="away">${words.steps.show}</legend>
      ${ELEMENT_NAMES.map(
        (element) =>
          html`<label class="view">
            <input
              type="radio"
              name="view"
              .checked=${element === settings.element}
              @change=${() => context.change(withElement(settings, element))}
            />
            <span
              ><b>${words.elements[element][0]}</b>
              <span class="hint">${words.elements[element][1]}</span></span
            >
          </label>`,
      )}
    </fieldset>
    <div class="fields">
      ${own.filter((name) => !isFlag(name)).map((name) => renderField(context, name))}
    </div>
    ${own.filter(isFlag).map((name) => renderField(context, name))}
    <details>
      <summary>${words.moreOptions}</summary>
      ${renderField(context, 'group')} ${renderField(context, 'time-zone')}
    </details>
  </section>`;
}
