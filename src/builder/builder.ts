import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import '../index.js';
import { define } from '../define.js';
import { pageUrl } from '../feed/address.js';
import { type BuilderSettings, settingsFrom, toQuery } from './builder-settings.js';
import { styles } from './builder.styles.js';
import type { CheckedFeed } from './check-feed.js';
import { CMS } from './cms-places.js';
import { copyText } from './copy-text.js';
import { diagnose } from './diagnosis/diagnose.js';
import { type DiagnosisResult, renderDiagnosisStep } from './diagnosis-step.js';
import { FeedChecks } from './feed-checks.js';
import { renderFeedStep } from './feed-step.js';
import { typedFeeds } from './feeds.js';
import { FitPreview } from './fit-preview.js';
import { renderLookStep } from './look-step.js';
import { languageIn, query, withLanguage, writeAddress } from './page-address.js';
import { renderPageHeader } from './page-header.js';
import { isTrusted, previewOf } from './preview-element.js';
import { renderPreviewStep, WIDTHS } from './preview-step.js';
import { readPage } from './read-page.js';
import { renderShowStep } from './show-step.js';
import { renderSnippetStep } from './snippet-step.js';
import type { StepContext, Width } from './step-context.js';
import { words as english } from './words/en.js';
import { wordsIn } from './words/languages.js';
import type { Words } from './words/words.js';

/**
 * Makes a configuration, shows it, and writes it down for any content management system.
 * All that is set stands in the page's address.
 */
export class RegioBuilder extends LitElement {
  static override styles = styles;

  @state() private words: Words = english;
  @state() private settings: BuilderSettings = settingsFrom(query());
  @state() private checks: readonly CheckedFeed[] = [];
  @state() private width: Width = innerWidth < 700 ? 'phone' : 'tablet';
  @state() private copied: StepContext['copied'] = null;
  @state() private diagnosis: DiagnosisResult | null = null;

  #feedChecks = new FeedChecks((checks) => (this.checks = checks));
  #preview: HTMLElement | null = null;
  /** The language asked for last. */
  #language = '';

  constructor() {
    super();
    new FitPreview(this, () => WIDTHS[this.width]);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#setLanguage(languageIn(query()));
    addEventListener('popstate', this.#onPopState);
    if (isTrusted(this.settings)) this.#checkFeeds(false);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('settings') || changed.has('checks') || changed.has('words'))
      this.#preview = previewOf(this.#preview, this.settings, this.#feedChecks.requested);
  }

  protected override render(): TemplateResult {
    const context = this.#context;
    return html`${renderPageHeader(this.words, (lang) => this.#chooseLanguage(lang))}
      <main>
        <div class="settings">
          ${renderFeedStep(context)}${renderShowStep(context)}${renderLookStep(context)}
        </div>
        ${renderPreviewStep(context, this.#preview)}${renderSnippetStep(context)}${renderDiagnosisStep(context)}
      </main>`;
  }

  get #context(): StepContext {
    const { words, settings, checks, width, copied, diagnosis } = this;
    const recommended = CMS.find(({ name }) => name === settings.cms)?.carrier ?? 'element';
    return {
      words,
      settings,
      checks,
      width,
      carrier: settings.carrier || recommended,
      copied,
      diagnosis,
      host: new URL('.', pageUrl()).href,
      change: this.#change,
      checkFeeds: () => this.#checkFeeds(true),
      showWidth: (chosen) => (this.width = chosen),
      showCarrier: (carrier) => this.#change({ ...settings, carrier }),
      copy: (text, code) => void this.#copy(text, code),
      examine: (text) => void this.#examine(text),
    };
  }

  #change = (next: BuilderSettings) => {
    const before = this.settings;
    // What is best for one system says nothing about another.
    this.settings = next.cms === before.cms ? next : { ...next, carrier: '' };
    this.copied = null;
    writeAddress(toQuery(this.settings, query()));
    if (typedFeeds(this.settings) !== typedFeeds(before)) this.#checkFeeds(true);
  };

  #checkFeeds(isRequested: boolean) {
    this.#feedChecks.check(typedFeeds(this.settings), isRequested);
  }

  async #setLanguage(lang: string) {
    this.#language = lang;
    const words = await wordsIn(lang);
    // Somebody may have chosen another one meanwhile.
    if (this.#language !== lang) return;
    this.words = words;
    document.documentElement.lang = words.lang;
    document.title = words.title;
  }

  #chooseLanguage(lang: string) {
    writeAddress(withLanguage(query(), lang));
    void this.#setLanguage(lang);
  }

  async #copy(text: string, code: HTMLElement) {
    const isCopied = await copyText(text, code);
    this.copied = { text, isCopied };
  }

  async #examine(text: string) {
    const page = await readPage(text);
    this.diagnosis = typeof page === 'string' ? page : diagnose(page.html);
  }

  #onPopState = () => {
    this.settings = settingsFrom(query());
    if (isTrusted(this.settings)) this.#checkFeeds(false);
  };
}

define('regio-builder', RegioBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'regio-builder': RegioBuilder;
  }
}
