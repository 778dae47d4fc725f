import { html, nothing, type TemplateResult } from 'lit';
import { wordsFor } from '../embed/frame/words.js';
import { own } from '../model/reader.js';
import { type Carrier, CARRIERS, CMS, type CmsName } from './cms.js';
import type { Desk } from './desk.js';
import { validOf } from './draft.js';
import { snippetsOf } from './snippets.js';

/** What to copy, for the place it goes to. */
export function snippetStep(desk: Desk): TemplateResult {
  const { words: w, draft, carrier } = desk;
  const cms = CMS.find(({ name }) => name === draft.cms);
  const made = snippetsOf(validOf(draft), desk.host, titleOf(desk));
  const needsScript =
    carrier === 'placeholder' || carrier === 'link' || (carrier === 'element' && draft.hasScript);
  return html`<section aria-labelledby="snippet">
    <h2 id="snippet">${w.steps.snippet}</h2>
    <div class="fields wide">${systemField(desk)} ${textField(desk)}</div>
    ${cms ? html`<p class="advice">${w.advice[cms.name]}</p>` : nothing}
    ${draft.options.has('now') ? html`<p class="bad">${w.frozen}</p>` : nothing}
    <div class="paste">
      <fieldset class="carriers">
        <legend class="away">${w.steps.snippet}</legend>
        ${CARRIERS.map((one) => carrierChoice(desk, one, one === cms?.carrier))}
      </fieldset>
      <div>
        ${code(desk, w.carriers[carrier][0], made.carriers[carrier])}
        ${
          carrier === 'element'
            ? html`<label class="check">
                <input
                  type="checkbox"
                  .checked=${draft.hasScript}
                  @change=${({ target }: Event) => desk.change({ ...draft, hasScript: (target as HTMLInputElement).checked })}
                />
                ${w.hasScript}
              </label>`
            : nothing
        }
        ${needsScript ? code(desk, w.also.script, made.script) : nothing}
        ${carrier === 'oembed' ? code(desk, w.also.oembedLink, made.oembedLink) : nothing}
        ${made.permission && carrier !== 'element' ? code(desk, w.also.permission, made.permission) : nothing}
        ${made.styles && (needsScript || carrier === 'element') ? code(desk, w.also.styles, made.styles) : nothing}
        ${draft.cms === 'liferay' ? code(desk, w.also.clientExtension, made.clientExtension) : nothing}
        <p class="hint">${w.share}</p>
      </div>
    </div>
  </section>`;
}

function systemField({ words: w, draft, change }: Desk): TemplateResult {
  const choose = ({ target }: Event) =>
    change({ ...draft, cms: (target as HTMLSelectElement).value as CmsName | '' });
  return html`<div class="field">
    <label for="cms">${w.cms}</label>
    <select id="cms" @change=${choose}>
      <option value="" ?selected=${draft.cms === ''}>${w.anyCms}</option>
      ${CMS.map(({ name, label }) => html`<option value=${name} ?selected=${name === draft.cms}>${[label, own(w.places, name)].filter(Boolean).join(': ')}</option>`)}
    </select>
  </div>`;
}

/** What the link says where the editor says nothing, in the language of what it stands for. */
const titleOf = ({ words, draft }: Desk) =>
  wordsFor(draft.options.get('lang') ?? words.lang).titles[draft.element];

function textField(desk: Desk): TemplateResult {
  const { words: w, draft, change } = desk;
  return html`<div class="field">
    <label for="text">${w.linkText}</label>
    <input
      id="text"
      type="text"
      placeholder=${titleOf(desk)}
      .value=${draft.text}
      @change=${({ target }: Event) => change({ ...draft, text: (target as HTMLInputElement).value.trim() })}
    />
  </div>`;
}

function carrierChoice(desk: Desk, one: Carrier, isRecommended: boolean): TemplateResult {
  const { words: w, carrier } = desk;
  const [name, when] = w.carriers[one];
  return html`<label class="view">
    <input
      type="radio"
      name="carrier"
      .checked=${one === carrier}
      @change=${() => desk.showCarrier(one)}
    />
    <span>
      <b>${name}</b> <span class="hint">${when}</span>
      ${isRecommended ? html`<strong class="recommended">${w.recommended}</strong>` : nothing}
    </span>
  </label>`;
}

/** A piece to copy, with its button. */
function code({ words: w, copied, copy }: Desk, title: string, text: string): TemplateResult {
  const press = ({ currentTarget }: Event) =>
    copy(text, (currentTarget as HTMLElement).closest('figure')!.querySelector('code')!);
  const isLast = copied?.text === text;
  return html`<figure class="code">
    <figcaption>
      <span>${title}</span>
      <button aria-label=${`${w.copy}: ${title}`} @click=${press}>${w.copy}</button>
    </figcaption>
    <pre tabindex="0" role="group" aria-label=${title}><code translate="no">${text}</code></pre>
    <p role="status" class="hint">${isLast ? (copied.isCopied ? w.copied : w.select) : nothing}</p>
  </figure>`;
}
