import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../model/problem.js';
import type { StepContext } from './step-context.js';
import type { Diagnosis } from './diagnosis/diagnose.js';
import type { Words } from './words/words.js';

/** What was found in a page, or why there is none to look into. */
export type DiagnosisResult = Diagnosis | 'foreign' | 'unreachable';

/** For editors who pasted the snippet and see nothing. */
export function renderDiagnosisStep(context: StepContext): TemplateResult {
  const { words, diagnosis } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLFormElement).querySelector('textarea')!;
    if (value.trim()) context.examine(value);
  };
  return html`<section aria-labelledby="diagnosis">
    <h2 id="diagnosis">${words.steps.diagnosis}</h2>
    <p class="hint">${words.diagnosisHint}</p>
    <form @submit=${submit}>
      <div class="field">
        <label for="page">${words.diagnosisLabel}</label>
        <textarea id="page" rows="7" spellcheck="false" autocomplete="off"></textarea>
      </div>
      <button class="main">${words.examine}</button>
    </form>
    <div role="status" class="result">${diagnosis ? renderResult(words, diagnosis) : nothing}</div>
  </section>`;
}

function renderResult(words: Words, diagnosis: DiagnosisResult): TemplateResult {
  if (diagnosis === 'foreign') return html`<p class="bad">${words.foreignPage}</p>`;
  if (diagnosis === 'unreachable') return html`<p class="bad">${words.unreachablePage}</p>`;
  const { carrier, damage, problems } = diagnosis;
  return html`<p class=${carrier ? 'good' : 'bad'}>
      ${carrier ? words.carriersLeft[carrier] : words.nothingLeft}
    </p>
    ${
      damage.length > 0
        ? html`<ul>
            ${damage.map((one) => html`<li>${words.damage[one]}</li>`)}
          </ul>`
        : carrier
          ? html`<p>${words.unharmed}</p>`
          : nothing
    }
    ${
      problems.length > 0
        ? html`<p class="bad">${words.badOptions}</p>
            <ul>
              ${problems.map((one) => html`<li>${sentenceFor(words.optionSentences.problems, one)}</li>`)}
            </ul>`
        : nothing
    }`;
}
