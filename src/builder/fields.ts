import { html, nothing, type TemplateResult } from 'lit';
import type { KeywordOption, Option } from '../elements/option.js';
import { frameOptionsOf, type OptionName } from '../embed/element-options.js';
import { expectedIn } from '../embed/option-problem.js';
import { expectedOf, isValid } from '../embed/option-value.js';
import { EVENT_WORDS } from '../model/select.js';
import type { StepContext } from './step-context.js';
import { withOption } from './builder-settings.js';
import type { Words } from './words/words.js';

/** A labelled control for an option, by its type; says what is wrong with a value it cannot use. */
export function renderField(context: StepContext, name: OptionName): TemplateResult {
  const { words, settings } = context;
  const option = frameOptionsOf(settings.element).get(name)!;
  const value = settings.options.get(name);
  const set = (text: string) => context.change(withOption(settings, name, text));
  const isWrong = value !== undefined && !isValid(option, value);
  const id = `option-${name}`;
  if (option.type === 'boolean') return renderCheckbox(context, name, value !== undefined);
  return html`<div class="field">
    <label for=${id}>${words.options[name]}</label>
    ${option.type === 'keyword' ? renderMenu(words, option, id, value, set) : renderInput(context, name, option, value ?? '', isWrong, set)}
    ${isWrong ? html`<p class="wrong" id=${`${id}-wrong`}>${words.invalid} ${expectedIn(words.optionSentences.expected, expectedOf(option))}.</p>` : nothing}
  </div>`;
}

function renderCheckbox(
  { words, settings, change }: StepContext,
  name: OptionName,
  checked: boolean,
): TemplateResult {
  const toggle = ({ target }: Event) =>
    change(withOption(settings, name, (target as HTMLInputElement).checked ? '' : null));
  return html`<div class="field">
    <label class="check">
      <input type="checkbox" .checked=${checked} @change=${toggle} />
      ${words.options[name]}
    </label>
  </div>`;
}

function renderMenu(
  words: Words,
  { choices, default: standard }: KeywordOption,
  id: string,
  value: string | undefined,
  set: (text: string) => void,
): TemplateResult {
  const label = (choice: string) => words.values[choice] ?? choice;
  return html`<select
    id=${id}
    @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}
  >
    ${choices.map(
      (choice) =>
        html`<option value=${choice} ?selected=${choice === (value || standard)}>
          ${choice === '' ? words.defaultChoice : label(choice)}
        </option>`,
    )}
  </select>`;
}

function renderInput(
  { checks }: StepContext,
  name: OptionName,
  option: Option,
  value: string,
  isWrong: boolean,
  set: (text: string) => void,
): TemplateResult {
  const id = `option-${name}`;
  const suggestions = suggestionsFor(name, checks);
  const range = option.type === 'integer' ? option : null;
  return html`<input
      id=${id}
      type=${range ? 'number' : 'text'}
      min=${range?.min ?? nothing}
      max=${range?.max ?? nothing}
      list=${suggestions.length > 0 ? `${id}-choices` : nothing}
      placeholder=${option.default || nothing}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : nothing}
      .value=${value}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value.trim())}
    />${suggestions.length > 0 ? html`<datalist id=${`${id}-choices`}>${suggestions.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`;
}

/** Some values to choose from, where there are; for events and themes those of the feeds that were checked. */
function suggestionsFor(name: OptionName, checks: StepContext['checks']): readonly string[] {
  if (name === 'lang') return ['en', 'sv', 'ca', 'pl'];
  if (name === 'period') return ['upcoming', 'past', 'all'];
  const readable = checks.flatMap(({ check }) => (check.status === 'readable' ? check : []));
  if (name === 'theme') return [...new Set(readable.flatMap(({ themes }) => themes))];
  if (name !== 'event' || readable.length === 0) return [];
  return [...EVENT_WORDS, ...readable.flatMap(({ ids }) => ids).slice(0, 200)];
}
