import { html, nothing, type TemplateResult } from 'lit';
import { contrast, toRgb } from './contrast.js';
import type { StepContext } from './step-context.js';
import { withOption } from './builder-settings.js';
import { renderField } from './fields.js';
import type { Words } from './words/words.js';

/** The library's own colours, where none are chosen: on light pages and on dark ones. */
export const DEFAULT_COLOURS = {
  light: { accent: '#0b4a8f', page: '#ffffff' },
  dark: { accent: '#9cc4f5', page: '#121212' },
} as const;

type Scheme = keyof typeof DEFAULT_COLOURS;
const LIGHT_AND_DARK: readonly Scheme[] = ['light', 'dark'];

/** White or black, as the elements choose for text on an accent. */
const textOn = (accent: string) =>
  contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000';

/** Language, moment, colours and whether they can be told apart. */
export function renderLookStep(context: StepContext): TemplateResult {
  const { words, settings } = context;
  const chosen = settings.options.get('scheme');
  const schemes: readonly Scheme[] =
    chosen === 'auto' ? LIGHT_AND_DARK : [chosen === 'dark' ? 'dark' : 'light'];
  const accentOn = (scheme: Scheme) =>
    settings.options.get('accent') || DEFAULT_COLOURS[scheme].accent;
  const accent = accentOn(schemes[0]!);
  const onAccent = settings.options.get('on-accent') || textOn(accent);
  return html`<section aria-labelledby="look">
    <h2 id="look">${words.steps.look}</h2>
    <p class="hint">${words.lookHint}</p>
    <div class="fields">
      ${renderField(context, 'lang')} ${renderField(context, 'now')}
      ${renderColourField(context, 'accent', accent)}
      ${renderColourField(context, 'on-accent', onAccent)} ${renderField(context, 'scheme')}
      ${renderField(context, 'height')}
    </div>
    <div role="status">
      ${renderContrast(words, words.textOnAccent, contrast(accent, onAccent), 4.5)}
      ${schemes.map((scheme) =>
        renderContrast(
          words,
          scheme === 'dark' ? words.accentOnDark : words.accentOnPage,
          contrast(accentOn(scheme), DEFAULT_COLOURS[scheme].page),
          3,
        ),
      )}
    </div>
  </section>`;
}

/** A field for six digits, and the browser's own palette beside it. */
function renderColourField(
  context: StepContext,
  name: 'accent' | 'on-accent',
  shown: string,
): TemplateResult {
  const pick = ({ target }: Event) =>
    context.change(withOption(context.settings, name, (target as HTMLInputElement).value.slice(1)));
  const value = `#${shown.replace('#', '')}`;
  return html`<div class="colour">
    ${renderField(context, name)}
    <input
      type="color"
      aria-label=${context.words.options[name]}
      .value=${toRgb(value) ? value : '#000000'}
      @change=${pick}
    />
  </div>`;
}

/** Text needs 4.5 (WCAG 2.2, 1.4.3), the edge of a control 3 (1.4.11). */
function renderContrast(
  words: Words,
  what: string,
  ratio: number,
  needed: number,
): TemplateResult | typeof nothing {
  if (Number.isNaN(ratio)) return nothing;
  const figure = (value: number) => value.toLocaleString(words.lang, { maximumFractionDigits: 1 });
  // Rounding must not make 4.46 look like enough.
  const shown = figure(Math.floor(ratio * 10) / 10);
  const isEnough = ratio >= needed;
  return html`<p class=${isEnough ? 'good' : 'bad'}>
    ${words.contrast(what, shown)} ${isEnough ? words.enough : words.tooLittle(figure(needed))}
  </p>`;
}
