import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from './words/languages.js';
import type { Words } from './words/words.js';

/** What the page is for, and the languages it speaks. */
export function masthead(w: Words, speak: (lang: string) => void): TemplateResult {
  return html`<header>
    <h1>${w.title}</h1>
    <p>${w.intro}</p>
    <nav aria-label=${w.language}>
      ${Object.keys(LANGUAGES).map(
        (lang) =>
          html`<button lang=${lang} aria-pressed=${lang === w.lang} @click=${() => speak(lang)}>
            ${LANGUAGES[lang]}
          </button>`,
      )}
    </nav>
  </header>`;
}
