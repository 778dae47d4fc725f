import { html, nothing, type TemplateResult } from 'lit';
import { isValid, wanted } from '../embed/valid.js';
import type { Option } from '../embed/views.js';
import type { Desk } from './desk.js';
import { withOption } from './draft.js';
import { inWords } from './in-words.js';
import type { Words } from './words/words.js';

/** A labelled control for an option, by its type; says what is wrong with a value it cannot use. */
export function field(desk: Desk, option: Option): TemplateResult {
  const { words, draft } = desk;
  const value = draft.options.get(option.name);
  const set = (text: string) => desk.change(withOption(draft, option, text));
  const isWrong = value !== undefined && !isValid(option, value);
  const id = `option-${option.name}`;
  if (option.type === 'flag') return flag(desk, option, value !== undefined);
  return html`<div class="field">
    <label for=${id}>${words.options[option.name as keyof Words['options']]}</label>
    ${option.type === 'word' ? menu(words, option, id, value ?? '', set) : input(desk, option, id, value ?? '', isWrong, set)}
    ${isWrong ? html`<p class="wrong" id=${`${id}-wrong`}>${words.invalid} ${inWords(words.sentences, wanted(option)) ?? wanted(option)}.</p>` : nothing}
  </div>`;
}

function flag({ words, draft, change }: Desk, option: Option, checked: boolean): TemplateResult {
  const toggle = ({ target }: Event) => {
    const options = new Map(draft.options);
    if ((target as HTMLInputElement).checked) options.set(option.name, '');
    else options.delete(option.name);
    change({ ...draft, options });
  };
  return html`<div class="field">
    <label class="check">
      <input type="checkbox" .checked=${checked} @change=${toggle} />
      ${words.options[option.name as keyof Words['options']]}
    </label>
  </div>`;
}

function menu(
  words: Words,
  { values, default: standard }: Option,
  id: string,
  value: string,
  set: (text: string) => void,
): TemplateResult {
  const label = (one: string) => words.values[one] ?? one;
  return html`<select
    id=${id}
    @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}
  >
    ${values!.map(
      (one) =>
        html`<option value=${one} ?selected=${one === (value || standard)}>
          ${one === '' ? words.standard : label(one)}
        </option>`,
    )}
  </select>`;
}

function input(
  { checks }: Desk,
  { name, type, range, default: standard }: Option,
  id: string,
  value: string,
  isWrong: boolean,
  set: (text: string) => void,
): TemplateResult {
  const choices = choicesOf(name, checks);
  return html`<input
      id=${id}
      type=${type === 'number' ? 'number' : 'text'}
      min=${range?.[0] ?? nothing}
      max=${range?.[1] ?? nothing}
      list=${choices.length > 0 ? `${id}-choices` : nothing}
      placeholder=${standard || nothing}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : nothing}
      .value=${value}
      @change=${({ target }: Event) => set((target as HTMLInputElement).value.trim())}
    />${choices.length > 0 ? html`<datalist id=${`${id}-choices`}>${choices.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`;
}

/** What the feeds that were checked offer. */
function choicesOf(name: string, checks: Desk['checks']): readonly string[] {
  if (name === 'lang') return ['en', 'sv', 'ca', 'pl'];
  if (name === 'period') return ['upcoming', 'past', 'all'];
  const readable = checks.flatMap(({ check }) => (check.status === 'readable' ? check : []));
  if (name === 'theme') return [...new Set(readable.flatMap(({ themes }) => themes))];
  if (name !== 'event' || readable.length === 0) return [];
  return ['next', ...readable.flatMap(({ ids }) => ids).slice(0, 200)];
}
