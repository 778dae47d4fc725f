import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../model/problem.js';
import type { Desk } from './desk.js';
import type { Diagnosis } from './diagnosis/diagnose.js';
import type { Words } from './words/words.js';

/** What was found in a page, or why there is none to look into. */
export type Finding = Diagnosis | 'foreign' | 'unreachable';

/** For whoever pasted the snippet and sees nothing. */
export function doctorStep(desk: Desk): TemplateResult {
  const { words: w, diagnosis } = desk;
  const submit = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLFormElement).querySelector('textarea')!;
    if (value.trim()) desk.examine(value);
  };
  return html`<section aria-labelledby="doctor">
    <h2 id="doctor">${w.steps.doctor}</h2>
    <p class="hint">${w.doctorHint}</p>
    <form @submit=${submit}>
      <div class="field">
        <label for="page">${w.doctorLabel}</label>
        <textarea id="page" rows="7" spellcheck="false" autocomplete="off"></textarea>
      </div>
      <button class="main">${w.examine}</button>
    </form>
    <div role="status" class="result">${diagnosis ? answer(w, diagnosis) : nothing}</div>
  </section>`;
}

function answer(w: Words, diagnosis: Finding): TemplateResult {
  if (diagnosis === 'foreign') return html`<p class="bad">${w.foreignPage}</p>`;
  if (diagnosis === 'unreachable') return html`<p class="bad">${w.unreachablePage}</p>`;
  const { carrier, damage, problems } = diagnosis;
  return html`<p class=${carrier ? 'good' : 'bad'}>${carrier ? w.left[carrier] : w.nothingLeft}</p>
    ${
      damage.length > 0
        ? html`<ul>
            ${damage.map((one) => html`<li>${w.damage[one]}</li>`)}
          </ul>`
        : carrier
          ? html`<p>${w.unharmed}</p>`
          : nothing
    }
    ${
      problems.length > 0
        ? html`<p class="bad">${w.badOptions}</p>
            <ul>
              ${problems.map((one) => html`<li>${sentenceFor(w.optionSentences.problems, one)}</li>`)}
            </ul>`
        : nothing
    }`;
}
