import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import '../index.js';
import { define } from '../define.js';
import { pageUrl } from '../feed/address.js';
import { languageIn, query, withLanguage, writeAddress } from './address.js';
import { styles } from './builder.styles.js';
import { type CheckedFeed, checkFeed } from './check-feed.js';
import { CMS } from './cms.js';
import type { Desk, Width } from './desk.js';
import { diagnose } from './diagnosis/diagnose.js';
import { doctorStep, type Finding } from './doctor-step.js';
import { copyText } from './copy.js';
import { type Draft, draftOf, toQuery } from './draft.js';
import { feedStep } from './feed-step.js';
import { typedFeeds } from './feeds.js';
import { FitPreview } from './fit-preview.js';
import { lookStep } from './look-step.js';
import { masthead } from './masthead.js';
import { pageOf } from './page-of.js';
import { isTrusted, previewOf } from './preview-element.js';
import { previewStep, WIDTHS } from './preview-step.js';
import { showStep } from './show-step.js';
import { snippetStep } from './snippet-step.js';
import { words as english } from './words/en.js';
import { wordsIn } from './words/languages.js';
import type { Words } from './words/words.js';

/**
 * Makes a configuration, shows it, and writes it down for any content management system.
 * All that is set stands in the page's address.
 */
export class RegioBuilder extends LitElement {
  static override styles = styles;

  static override properties = {
    words: { state: true },
    draft: { state: true },
    checks: { state: true },
    width: { state: true },
    copied: { state: true },
    diagnosis: { state: true },
  };

  private words: Words = english;
  private draft: Draft = draftOf(query());
  private checks: readonly CheckedFeed[] = [];
  private width: Width = innerWidth < 700 ? 'phone' : 'tablet';
  private copied: Desk['copied'] = null;
  private diagnosis: Finding | null = null;

  /** The feed somebody here has asked for; one that only stands in the address may be a stranger's. */
  #asked = '';
  #element: HTMLElement | null = null;
  #checking = new AbortController();

  constructor() {
    super();
    new FitPreview(this, () => WIDTHS[this.width]);
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#speak(languageIn(query()));
    addEventListener('popstate', this.#onPopState);
    if (isTrusted(this.draft)) this.#checkFeed();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('draft') || changed.has('checks') || changed.has('words'))
      this.#element = previewOf(this.#element, this.draft, this.#asked);
  }

  protected override render(): TemplateResult {
    const desk = this.#desk;
    return html`${masthead(this.words, (lang) => void this.#speak(lang, true))}
      <main>
        <div class="settings">${feedStep(desk)}${showStep(desk)}${lookStep(desk)}</div>
        ${previewStep(desk, this.#element)}${snippetStep(desk)}${doctorStep(desk)}
      </main>`;
  }

  get #desk(): Desk {
    const { words, draft, checks, width, copied, diagnosis } = this;
    const carrier =
      draft.carrier || (CMS.find(({ name }) => name === draft.cms)?.carrier ?? 'element');
    return {
      words,
      draft,
      checks,
      width,
      carrier,
      copied,
      diagnosis,
      host: new URL('.', pageUrl()).href,
      change: this.#change,
      checkFeed: () => this.#checkFeed(),
      showWidth: (one) => (this.width = one),
      showCarrier: (one) => this.#change({ ...draft, carrier: one }),
      copy: (text, code) => void this.#copy(text, code),
      examine: (text) => void this.#examine(text),
    };
  }

  #change = (next: Draft) => {
    const old = this.draft;
    // What is best for one system says nothing about another.
    const draft: Draft = next.cms === old.cms ? next : { ...next, carrier: '' };
    this.draft = draft;
    this.copied = null;
    writeAddress(toQuery(draft, query()));
    if (typedFeeds(draft) !== typedFeeds(old)) this.#checkFeed();
  };

  #checkFeed() {
    this.#checking.abort();
    this.#checking = new AbortController();
    const { signal } = this.#checking;
    this.#asked = typedFeeds(this.draft);
    const addresses = this.#asked.split(/\s+/).filter(Boolean);
    this.checks = addresses.map((address) => ({ address, check: { status: 'checking' } }));
    addresses.forEach((address, at) => {
      void checkFeed(address, signal).then((check) => {
        if (!signal.aborted)
          this.checks = this.checks.map((one, index) => (index === at ? { address, check } : one));
      });
    });
  }

  async #speak(lang: string, isChosen = false) {
    this.words = await wordsIn(lang);
    document.documentElement.lang = this.words.lang;
    document.title = this.words.title;
    if (isChosen) writeAddress(withLanguage(query(), this.words.lang));
  }

  async #copy(text: string, code: HTMLElement) {
    const isCopied = await copyText(text, code);
    this.copied = { text, isCopied };
  }

  async #examine(text: string) {
    const page = await pageOf(text);
    this.diagnosis = typeof page === 'string' ? page : diagnose(page.html);
  }

  #onPopState = () => {
    this.draft = draftOf(query());
    if (isTrusted(this.draft)) this.#checkFeed();
  };
}

define('regio-builder', RegioBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'regio-builder': RegioBuilder;
  }
}
