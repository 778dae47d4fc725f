import { html, nothing, type TemplateResult } from 'lit';
import { sentenceFor } from '../model/problem.js';
import type { CheckedFeed, FeedCheck } from './check-feed.js';
import type { StepContext } from './step-context.js';
import { renderField } from './fields.js';
import { typedFeeds } from './feeds.js';
import type { Words } from './words/words.js';

const MAX_SHOWN_PROBLEMS = 100;

/** The feed's address, and what it holds. */
export function renderFeedStep(context: StepContext): TemplateResult {
  const { words, checks, settings } = context;
  const submit = (event: Event) => {
    event.preventDefault();
    context.checkFeeds();
  };
  return html`<section aria-labelledby="feed">
    <h2 id="feed">${words.steps.feed}</h2>
    <form @submit=${submit}>
      ${renderField(context, 'feed')}
      <p class="hint">${words.feedHint}</p>
      <button class="main">${words.check}</button>
    </form>
    <div role="status" class="result">
      ${checks.map((one) => html`${checks.length > 1 ? html`<h3>${one.address}</h3>` : nothing}${result(words, one)}`)}
      ${checks.length === 0 && typedFeeds(settings) ? html`<p class="hint">${words.foreignFeed}</p>` : nothing}
    </div>
  </section>`;
}

function result(words: Words, { check }: CheckedFeed): TemplateResult {
  switch (check.status) {
    case 'checking':
      return html`<p>${words.checking}</p>`;
    case 'unreadable':
      return html`<p class="bad">${words.failures[check.reason]}</p>
        ${check.detail ? html`<p class="hint" lang="en" dir="auto">${check.detail}</p>` : nothing}`;
    case 'readable':
      return html`<p class="good">${words.readable}</p>
        <dl>
          ${fact(words.facts.format, words.formats[check.format])}
          ${fact(words.facts.events, `${check.events.toLocaleString(words.lang)}${check.isPaged ? ` (${words.paged})` : ''}`)}
          ${fact(words.facts.languages, check.languages.map((tag) => languageName(words.lang, tag)).join(', ') || '–')}
          ${check.themes.length > 0 ? fact(words.facts.themes, check.themes.join(', ')) : nothing}
          ${fact(words.facts.access, check.isForeign ? words.accessForeign : words.accessOwn)}
        </dl>
        ${problems(words, check)}`;
  }
}

const fact = (name: string, value: string) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function problems(
  words: Words,
  { problems: all }: FeedCheck & { status: 'readable' },
): TemplateResult {
  const inOrder = [...all].sort((one, other) =>
    one.path.localeCompare(other.path, 'en', { numeric: true }),
  );
  if (all.length === 0) return html`<p class="hint">${words.noProblems}</p>`;
  return html`<details>
    <summary>${words.problems(all.length.toLocaleString(words.lang))}</summary>
    <ul class="problems">
      ${inOrder.slice(0, MAX_SHOWN_PROBLEMS).map((problem) => html`<li><code translate="no">${problem.path}</code> ${sentenceFor(words.feedProblems, problem)}</li>`)}
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
