import { html, nothing, type TemplateResult } from 'lit';
import { contrast, toRgb } from './contrast.js';
import type { Desk } from './desk.js';
import { withOption } from './draft.js';
import { field } from './fields.js';
import type { Words } from './words/words.js';

/** The library's own colours, where none are chosen: on light pages and on dark ones. */
export const STANDARD = {
  light: { accent: '#0b4a8f', page: '#ffffff' },
  dark: { accent: '#9cc4f5', page: '#121212' },
} as const;

type Scheme = keyof typeof STANDARD;
const LIGHT_AND_DARK: readonly Scheme[] = ['light', 'dark'];

/** White or black, as the elements choose for text on an accent. */
const textOn = (accent: string) =>
  contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000';

/** Language, moment, colours and whether they can be told apart. */
export function lookStep(desk: Desk): TemplateResult {
  const { words: w, draft } = desk;
  const chosen = draft.options.get('scheme');
  const schemes: readonly Scheme[] =
    chosen === 'auto' ? LIGHT_AND_DARK : [chosen === 'dark' ? 'dark' : 'light'];
  const accentOn = (scheme: Scheme) => draft.options.get('accent') || STANDARD[scheme].accent;
  const accent = accentOn(schemes[0]!);
  const onAccent = draft.options.get('on-accent') || textOn(accent);
  return html`<section aria-labelledby="look">
    <h2 id="look">${w.steps.look}</h2>
    <p class="hint">${w.lookHint}</p>
    <div class="fields">
      ${field(desk, 'lang')} ${field(desk, 'now')} ${colourField(desk, 'accent', accent)}
      ${colourField(desk, 'on-accent', onAccent)} ${field(desk, 'scheme')} ${field(desk, 'height')}
    </div>
    <div role="status">
      ${verdict(w, w.textOnAccent, contrast(accent, onAccent), 4.5)}
      ${schemes.map((scheme) =>
        verdict(
          w,
          scheme === 'dark' ? w.accentOnDark : w.accentOnPage,
          contrast(accentOn(scheme), STANDARD[scheme].page),
          3,
        ),
      )}
    </div>
  </section>`;
}

/** A field for six digits, and the browser's own palette beside it. */
function colourField(desk: Desk, name: 'accent' | 'on-accent', shown: string): TemplateResult {
  const pick = ({ target }: Event) =>
    desk.change(withOption(desk.draft, name, (target as HTMLInputElement).value.slice(1)));
  const value = `#${shown.replace('#', '')}`;
  return html`<div class="colour">
    ${field(desk, name)}
    <input
      type="color"
      aria-label=${desk.words.options[name]}
      .value=${toRgb(value) ? value : '#000000'}
      @change=${pick}
    />
  </div>`;
}

/** Text needs 4.5 (WCAG 2.2, 1.4.3), the edge of a control 3 (1.4.11). */
function verdict(
  w: Words,
  what: string,
  ratio: number,
  needed: number,
): TemplateResult | typeof nothing {
  if (Number.isNaN(ratio)) return nothing;
  const figure = (value: number) => value.toLocaleString(w.lang, { maximumFractionDigits: 1 });
  // Rounding must not make 4.46 look like enough.
  const shown = figure(Math.floor(ratio * 10) / 10);
  const isEnough = ratio >= needed;
  return html`<p class=${isEnough ? 'good' : 'bad'}>
    ${w.contrast(what, shown)} ${isEnough ? w.enough : w.tooLittle(figure(needed))}
  </p>`;
}
