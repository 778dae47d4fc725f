import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../model/problem.js';
import type { CheckedFeed, FeedCheck } from './check-feed.js';
import type { Desk } from './desk.js';
import { field } from './fields.js';
import { typedFeeds } from './feeds.js';
import type { Words } from './words/words.js';

const MAX_SHOWN_PROBLEMS = 100;

/** The feed's address, and what it holds. */
export function feedStep(desk: Desk): TemplateResult {
  const { words: w, checks, draft } = desk;
  const submit = (event: Event) => {
    event.preventDefault();
    desk.checkFeed();
  };
  return html`<section aria-labelledby="feed">
    <h2 id="feed">${w.steps.feed}</h2>
    <form @submit=${submit}>
      ${field(desk, 'feed')}
      <p class="hint">${w.feedHint}</p>
      <button class="main">${w.check}</button>
    </form>
    <div role="status" class="result">
      ${checks.map((one) => html`${checks.length > 1 ? html`<h3>${one.address}</h3>` : nothing}${result(w, one)}`)}
      ${checks.length === 0 && typedFeeds(draft) ? html`<p class="hint">${w.unasked}</p>` : nothing}
    </div>
  </section>`;
}

function result(w: Words, { check }: CheckedFeed): TemplateResult {
  switch (check.status) {
    case 'checking':
      return html`<p>${w.checking}</p>`;
    case 'unreadable':
      return html`<p class="bad">${w.failures[check.reason]}</p>
        ${check.detail ? html`<p class="hint" lang="en" dir="auto">${check.detail}</p>` : nothing}`;
    case 'readable':
      return html`<p class="good">${w.readable}</p>
        <dl>
          ${fact(w.facts.format, w.formats[check.format])}
          ${fact(w.facts.events, `${check.events.toLocaleString(w.lang)}${check.isPaged ? ` (${w.paged})` : ''}`)}
          ${fact(w.facts.languages, check.languages.map((tag) => languageName(w.lang, tag)).join(', ') || '–')}
          ${check.themes.length > 0 ? fact(w.facts.themes, check.themes.join(', ')) : nothing}
          ${fact(w.facts.access, check.isForeign ? w.accessForeign : w.accessOwn)}
        </dl>
        ${problems(w, check)}`;
  }
}

const fact = (name: string, value: string) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function problems(w: Words, { problems: all }: FeedCheck & { status: 'readable' }): TemplateResult {
  const inOrder = [...all].sort((one, other) =>
    one.path.localeCompare(other.path, 'en', { numeric: true }),
  );
  if (all.length === 0) return html`<p class="hint">${w.noProblems}</p>`;
  return html`<details>
    <summary>${w.problems(all.length.toLocaleString(w.lang))}</summary>
    <ul class="problems">
      ${inOrder.slice(0, MAX_SHOWN_PROBLEMS).map((problem) => html`<li><code translate="no">${problem.path}</code> ${sentenceFor(w.feedProblems, problem)}</li>`)}
      ${all.length > MAX_SHOWN_PROBLEMS ? html`<li>…</li>` : nothing}
    </ul>
  </details>`;
}

function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
