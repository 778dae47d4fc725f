import { html, type TemplateResult } from 'lit';
import { LANGUAGES } from './words/languages.js';
import type { Words } from './words/words.js';

/** What the page is for, and the languages it is in. */
export function renderPageHeader(
  words: Words,
  setLanguage: (lang: string) => void,
): TemplateResult {
  return html`<header>
    <h1>${words.title}</h1>
    <p>${words.intro}</p>
    <nav aria-label=${words.language}>
      ${Object.keys(LANGUAGES).map(
        (lang) =>
          html`<button
            lang=${lang}
            aria-pressed=${lang === words.lang}
            @click=${() => setLanguage(lang)}
          >
            ${LANGUAGES[lang]}
          </button>`,
      )}
    </nav>
  </header>`;
}
