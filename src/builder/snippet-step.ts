import { html, nothing, type TemplateResult } from 'lit';
import { wordsFor } from '../embed/frame/words.js';
import { own } from '../model/parse/reader.js';
import { type Carrier, CARRIERS, CMS, type CmsName } from './cms-places.js';
import type { StepContext } from './step-context.js';
import { withValidOptions } from './builder-settings.js';
import { snippetsOf } from './snippets.js';

/** What shows the frame page in a frame. */
const FRAMED: ReadonlySet<Carrier> = new Set(['iframe', 'address', 'oembed']);

/** What to copy, for the place it goes to. */
export function renderSnippetStep(context: StepContext): TemplateResult {
  const { words, settings, carrier } = context;
  const cms = CMS.find(({ name }) => name === settings.cms);
  const snippets = snippetsOf(withValidOptions(settings), context.host, titleOf(context));
  const needsScript =
    carrier === 'placeholder' ||
    carrier === 'link' ||
    (carrier === 'element' && settings.hasScript);
  return html`<section aria-labelledby="snippet">
    <h2 id="snippet">${words.steps.snippet}</h2>
    <div class="fields wide">${renderSystemField(context)} ${renderTextField(context)}</div>
    ${cms ? html`<p class="advice">${words.advice[cms.name]}</p>` : nothing}
    ${settings.options.has('now') ? html`<p class="bad">${words.fixedMoment}</p>` : nothing}
    <div class="paste">
      <fieldset class="carriers">
        <legend class="away">${words.steps.snippet}</legend>
        ${CARRIERS.map((one) => renderCarrierChoice(context, one, one === cms?.carrier))}
      </fieldset>
      <div>
        ${renderCode(context, words.carriers[carrier][0], snippets.carriers[carrier])}
        ${
          carrier === 'element'
            ? html`<label class="check">
                <input
                  type="checkbox"
                  .checked=${settings.hasScript}
                  @change=${({ target }: Event) => context.change({ ...settings, hasScript: (target as HTMLInputElement).checked })}
                />
                ${words.hasScript}
              </label>`
            : nothing
        }
        ${needsScript ? renderCode(context, words.additions.script, snippets.script) : nothing}
        ${carrier === 'oembed' ? renderCode(context, words.additions.oembedLink, snippets.oembedLink) : nothing}
        ${snippets.permission && carrier !== 'element' ? renderCode(context, words.additions.permission, snippets.permission) : nothing}
        ${snippets.styles && (needsScript || carrier === 'element') ? renderCode(context, words.additions.styles, snippets.styles) : nothing}
        ${settings.cms === 'liferay' ? renderCode(context, words.additions.clientExtension, snippets.clientExtension) : nothing}
        ${
          FRAMED.has(carrier)
            ? html`<p class="hint">${words.sandboxHint}</p>
                <p class="hint">${words.schemeHint}</p>`
            : nothing
        }
        <p class="hint">${words.shareHint}</p>
      </div>
    </div>
  </section>`;
}

function renderSystemField({ words, settings, change }: StepContext): TemplateResult {
  const choose = ({ target }: Event) =>
    change({ ...settings, cms: (target as HTMLSelectElement).value as CmsName | '' });
  return html`<div class="field">
    <label for="cms">${words.cms}</label>
    <select id="cms" @change=${choose}>
      <option value="" ?selected=${settings.cms === ''}>${words.anyCms}</option>
      ${CMS.map(({ name, label }) => html`<option value=${name} ?selected=${name === settings.cms}>${[label, own(words.places, name)].filter(Boolean).join(': ')}</option>`)}
    </select>
  </div>`;
}

/** What the link says where the editor says nothing, in the language of what it stands for. */
const titleOf = ({ words, settings }: StepContext) =>
  wordsFor(settings.options.get('lang') ?? words.lang).titles[settings.element];

function renderTextField(context: StepContext): TemplateResult {
  const { words, settings, change } = context;
  return html`<div class="field">
    <label for="text">${words.linkText}</label>
    <input
      id="text"
      type="text"
      placeholder=${titleOf(context)}
      .value=${settings.text}
      @change=${({ target }: Event) => change({ ...settings, text: (target as HTMLInputElement).value.trim() })}
    />
  </div>`;
}

function renderCarrierChoice(
  context: StepContext,
  one: Carrier,
  isRecommended: boolean,
): TemplateResult {
  const { words, carrier } = context;
  const [name, when] = words.carriers[one];
  return html`<label class="view">
    <input
      type="radio"
      name="carrier"
      .checked=${one === carrier}
      @change=${() => context.showCarrier(one)}
    />
    <span>
      <b>${name}</b> <span class="hint">${when}</span>
      ${isRecommended ? html`<strong class="recommended">${words.recommended}</strong>` : nothing}
    </span>
  </label>`;
}

/** A piece to copy, with its button. */
function renderCode(
  { words, copied, copy }: StepContext,
  title: string,
  text: string,
): TemplateResult {
  const press = ({ currentTarget }: Event) =>
    copy(text, (currentTarget as HTMLElement).closest('figure')!.querySelector('code')!);
  const isLast = copied?.text === text;
  return html`<figure class="code">
    <figcaption>
      <span>${title}</span>
      <button aria-label=${`${words.copy}: ${title}`} @click=${press}>${words.copy}</button>
    </figcaption>
    <pre tabindex="0" role="group" aria-label=${title}><code translate="no">${text}</code></pre>
    <p role="status" class="hint">
      ${isLast ? (copied.isCopied ? words.copied : words.selectedInstead) : nothing}
    </p>
  </figure>`;
}
