import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Context } from '../../controllers/context.js';
import { oneOf } from '../../controllers/options.js';
import { define } from '../../define.js';
import { numberText } from '../../i18n/plural.js';
import type { Facet } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { foreign, type View } from '../view.js';
import { type CountedValue, countedValues } from './facet-values.js';
import { fitting } from './fit.js';
import { SelectionChangeEvent } from './selection-change-event.js';
import { styles } from './theme-filter.styles.js';

/** Rows of toggles that stand in the page; what needs more folds away. */
const ROWS = 2;

/** Old browsers without popovers show all values. */
const canFold = 'popover' in HTMLElement.prototype;

/**
 * The themes that occur, with counts, as toggles; what does not fit stands in a popover.
 *
 * @slot - Shown without script, when the feed failed, and where there is nothing to choose.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {SelectionChangeEvent} regio-selection-change - The visitor chose other values.
 * @csspart label - What is chosen from.
 * @csspart toggle - A value; pressed ones are chosen.
 * @csspart count - How many events it would show.
 * @csspart more - Button that opens the rest.
 * @csspart popover - The rest.
 * @csspart clear - Button that chooses nothing.
 */
export class RegioThemeFilter extends LitElement {
  static override styles = [base, styles];

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  @property() feed = '';
  /** Separates selections on one page. */
  @property() group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  @property() now = '';
  /** `theme`, `place`, `mode`, `language` or `organizer`. */
  @property() facet = 'theme';
  /** `multiple` or `single`. */
  @property() mode = 'multiple';
  /** Whether an event needs `any` or `all` of the chosen values. */
  @property() match = 'any';

  /** How many values fit; `null` until they were measured. */
  @state() private fits: number | null = null;

  #context = new Context(this);
  #values: readonly CountedValue[] = [];
  #widths: readonly number[] = [];
  #moreWidth = 0;
  #resize = new ResizeObserver(() => this.#fold());
  #letGo: (() => void) | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.#letGo?.();
    this.#letGo = null;
  }

  protected override willUpdate() {
    this.#context.read();
    const { facts, feed } = this.#context;
    if (!facts || !feed) return;
    const { selection, now } = facts;
    selection.setMatch(this.#facet, oneOf(this, 'match', this.match, ['any', 'all']));
    const inScope = selection.inScope(feed, (event) => event.until > now);
    // A value's count says what choosing it would give, so the facet's own choice stays out of it.
    const before = this.#values;
    this.#values = countedValues({ ...facts, feed }, this.#facet, selection.filter(feed, inScope, this.#facet), inScope);
    const isSame = (value: CountedValue, index: number) => value.label === before[index]?.label && value.count === before[index].count;
    if (this.#values.length !== before.length || !this.#values.every(isSame)) this.fits = null;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts, feed } = this.#context;
    if (!facts || facts.state.status === 'loading') return html`<div class="room" aria-busy="true"></div>`;
    if (!feed || this.#values.length === 0) return html`<slot></slot>`;
    const view = { ...facts, feed };
    const { values: chosen } = facts.selection.choice(this.#facet, feed);
    const { messages: m } = facts;
    const fits = canFold ? (this.fits ?? this.#values.length) : this.#values.length;
    const rest = this.#values.slice(fits);
    const hidden = rest.filter((value) => chosen.includes(value.code)).length;
    return html`<div role="group" aria-labelledby="label">
      <p class="head">
        <span part="label" id="label">${m.facets[this.#facet]}</span>
        ${chosen.length > 0 ? html`<button part="clear" @click=${() => this.#choose([])}>${m.showAll}</button>` : nothing}
      </p>
      <div class="toggles">
        ${this.#values.slice(0, fits).map((value) => this.#renderToggle(view, value, chosen))}
        ${rest.length > 0 || this.fits === null
          ? html`<button part="more" popovertarget="rest" aria-haspopup="true">
              ${m.moreThemes(rest.length || this.#values.length)}${hidden > 0 ? html` <span>(${m.chosen(hidden)})</span>` : nothing}
            </button>`
          : nothing}
      </div>
      ${canFold
        ? html`<div id="rest" part="popover" popover role="group" aria-labelledby="label" @beforetoggle=${this.#onToggle}>
            ${rest.map((value) => this.#renderToggle(view, value, chosen))}
          </div>`
        : nothing}
    </div>`;
  }

  #renderToggle(view: View, { code, label, lang, count }: CountedValue, chosen: readonly string[]): TemplateResult {
    const isChosen = chosen.includes(code);
    return html`<button
      part="toggle"
      aria-pressed=${isChosen ? 'true' : 'false'}
      @click=${() => this.#onChoose(code, chosen)}
    >
      <bdi lang=${foreign(view, lang) ?? nothing}>${label}</bdi> <span part="count">${numberText(view.locale, count)}</span>
    </button>`;
  }

  #onChoose(code: string, chosen: readonly string[]) {
    const others = oneOf(this, 'mode', this.mode, ['multiple', 'single']) === 'single' ? [] : chosen.filter((value) => value !== code);
    this.#choose(chosen.includes(code) ? others : [...others, code]);
  }

  #choose(values: readonly string[]) {
    this.#context.facts?.selection.choose(this.#facet, values);
    this.dispatchEvent(new SelectionChangeEvent({ facet: this.#facet, values }));
  }

  #onToggle = async ({ newState, currentTarget }: ToggleEvent) => {
    const popover = currentTarget as HTMLElement;
    this.#letGo?.();
    this.#letGo = null;
    if (newState !== 'open') return;
    const button = this.renderRoot.querySelector<HTMLElement>('[part=more]')!;
    // Out of sight until it has its place; where floating-ui cannot be had, the browser's middle serves.
    popover.style.visibility = 'hidden';
    const { anchor } = await import('../../controllers/popover.js').catch(() => ({ anchor: null }));
    if (anchor && popover.matches(':popover-open')) this.#letGo = anchor(button, popover);
    else popover.style.visibility = '';
  };

  protected override updated(changed: PropertyValues) {
    if (this.fits !== null || this.#values.length === 0 || changed.has('fits') && this.fits) return;
    const toggles = this.renderRoot.querySelectorAll<HTMLElement>('.toggles > *');
    const widths = [...toggles].map((toggle) => toggle.getBoundingClientRect().width);
    this.#moreWidth = widths.pop() ?? 0;
    this.#widths = widths;
    this.#fold();
  }

  /** Before the first paint and after every change of width: how many toggles fit. */
  #fold() {
    if (this.#widths.length === 0) return;
    const toggles = this.renderRoot.querySelector('.toggles');
    if (!toggles) return;
    const gap = parseFloat(getComputedStyle(toggles).columnGap) || 0;
    this.fits = fitting(this.#widths, toggles.clientWidth, gap, this.#moreWidth, ROWS);
  }

  get #facet(): Facet {
    return oneOf<Facet>(this, 'facet', this.facet, ['theme', 'place', 'mode', 'language', 'organizer']);
  }
}

define('regio-theme-filter', RegioThemeFilter);

declare global {
  interface HTMLElementTagNameMap {
    'regio-theme-filter': RegioThemeFilter;
  }
}
