import { html, nothing, type TemplateResult } from 'lit';
import { afterPaint } from '../../controllers/after-paint.js';
import { Chosen } from '../../controllers/chosen.js';
import type { Context } from '../../controllers/context.js';
import { oneOf } from '../../controllers/options.js';
import { moreOf } from '../../i18n/more.js';
import { numberText } from '../../i18n/plural.js';
import { type Facet, FACETS } from '../../model/facets.js';
import { choose } from '../../selection/choose.js';
import type { Part } from '../late-element.js';
import { staleView } from '../trouble-view.js';
import { foreign, type View } from '../view.js';
import { type CountedValue, countedValues } from './facet-values.js';
import { Fold } from './fold.js';
import { SelectionChangeEvent } from './selection-change-event.js';
import type { RegioThemeFilter } from './theme-filter.js';

/** Old browsers without popovers show all values. */
const canFold = 'popover' in HTMLElement.prototype;

/** The values of a facet and their toggles. */
export class Filter implements Part {
  #host: RegioThemeFilter;
  #context: Context;
  #chosen: Chosen;
  #values: readonly CountedValue[] = [];
  /** How values combine, as it was last told the selection. */
  #wish: readonly unknown[] = [];
  /** What they were counted from. */
  #counted: readonly unknown[] = [];
  #fold: Fold;
  #mode: 'multiple' | 'single' = 'multiple';
  #letGo: (() => void) | null = null;

  constructor(host: RegioThemeFilter, context: Context) {
    this.#host = host;
    this.#context = context;
    this.#chosen = new Chosen(host, context);
    this.#fold = new Fold(host);
  }

  update() {
    const { view } = this.#context;
    if (!view) return;
    const { feed, now } = view;
    const { selection } = this.#chosen;
    this.#mode = oneOf(this.#host, 'mode', this.#host.mode, ['multiple', 'single']);
    const match = oneOf(this.#host, 'match', this.#host.match, ['any', 'all']);
    // Said once, not at every update: two filters of different minds would wake each other for ever.
    const wish = [selection, this.#facet, match];
    if (wish.some((one, index) => one !== this.#wish[index]))
      selection.setMatch(this.#facet, match);
    this.#wish = wish;
    const lists = [...selection.scopes.values()];
    const inScope =
      lists.length === 1
        ? lists[0]!
        : lists.length > 0
          ? [...new Set(lists.flat())]
          : feed.events.filter((event) => event.until > now);
    // A value's count says what choosing it would give, so the facet's own choice stays out of it.
    const events = selection.filter(feed, inScope, this.#facet);
    const counted = [feed, view.page, view.locale, this.#facet, inScope, events];
    if (counted.some((one, index) => one !== this.#counted[index]))
      this.#values = countedValues(view, this.#facet, events, inScope);
    this.#counted = counted;
    this.#fold.of(this.#values.map(({ label, count }) => `${label} ${count}`).join());
  }

  render(): TemplateResult {
    const { view } = this.#context;
    if (!view || this.#values.length === 0) return html`<slot></slot>`;
    const m = moreOf(view.messages);
    const { values: chosen } = this.#chosen.selection.choice(this.#facet, view.feed);
    const fits = canFold ? this.#fold.fits : Infinity;
    const rest = this.#values.slice(fits);
    const hidden = rest.filter(({ code }) => chosen.includes(code)).length;
    const toggle = (value: CountedValue) => this.#renderToggle(view, value, chosen);
    return html`<div role="group" aria-labelledby="label">
        <p class="head">
          <span part="label" id="label">${m.facets[this.#facet]}</span>
          ${chosen.length > 0 ? html`<button part="clear" @click=${this.#onClear}>${m.showAll}</button>` : nothing}
        </p>
        <div class="toggles" ?data-folded=${rest.length > 0}>
          ${this.#values.slice(0, fits).map(toggle)}
          <button
            part="more"
            popovertarget="rest"
            ?hidden=${rest.length === 0 && !this.#fold.isMeasuring}
          >
            ${m.moreThemes(rest.length || this.#values.length)}${hidden > 0 ? ` (${m.chosen(hidden)})` : nothing}
          </button>
        </div>
        ${
          canFold
            ? html`<div
                id="rest"
                part="popover"
                popover
                role="group"
                aria-labelledby="label"
                @beforetoggle=${this.#onToggle}
              >
                ${rest.map(toggle)}
              </div>`
            : nothing
        }
      </div>
      ${staleView(this.#host, this.#context)}`;
  }

  /** After drawing: how much fits is worked out before it is painted. */
  measure() {
    this.#fold.measure();
  }

  /** The host has left the page. */
  rest() {
    this.#fold.rest();
    this.#letGo?.();
  }

  #renderToggle(
    view: View,
    { code, label, lang, count }: CountedValue,
    chosen: readonly string[],
  ): TemplateResult {
    const isChosen = chosen.includes(code);
    const choose = () => {
      const others = this.#mode === 'single' ? [] : chosen.filter((value) => value !== code);
      this.#choose(isChosen ? others : [...others, code]);
    };
    return html`<button part="toggle" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      <bdi lang=${foreign(view, lang)}>${label}</bdi>${' '}<span part="count"
        >${numberText(view.locale, count)}</span
      >
    </button>`;
  }

  #choose(values: readonly string[]) {
    const facet = this.#facet;
    choose(this.#chosen.selection, facet, values, afterPaint);
    this.#host.dispatchEvent(new SelectionChangeEvent({ facet, values }));
  }

  /** The button goes, so the focus goes on to the first value. */
  #onClear = async () => {
    this.#choose([]);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[part=toggle]')?.focus();
  };

  #onToggle = async ({ newState, currentTarget }: ToggleEvent) => {
    const popover = currentTarget as HTMLElement;
    this.#letGo?.();
    this.#letGo = null;
    const button = this.#host.renderRoot.querySelector<HTMLElement>('[part=more]')!;
    if (newState !== 'open') {
      // In a shadow root Chromium drops the focus instead of giving it back.
      if (popover.matches(':focus-within')) button.focus();
      return;
    }
    // Out of sight until it has its place; where floating-ui cannot be had, the browser's middle serves.
    popover.style.visibility = 'hidden';
    const module = await import('../../controllers/popover.js').catch(() => null);
    if (module && popover.matches(':popover-open')) this.#letGo = module.anchor(button, popover);
    else popover.style.visibility = '';
  };

  get #facet(): Facet {
    return oneOf<Facet>(this.#host, 'facet', this.#host.facet, FACETS);
  }
}
