import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import { numberText } from '../../i18n/plural.js';
import type { Facet } from '../../model/facets.js';
import { choose } from '../../selection/choose.js';
import { afterPaint } from '../after-paint.js';
import { base } from '../base.styles.js';
import { room } from '../room.js';
import { keywordOf } from '../check-option.js';
import type { RenderContext } from '../feed-controller.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { foreignLang } from '../localized.js';
import { SelectionController } from '../selection-controller.js';
import { type CountedValue, countedValues } from './facet-values.js';
import { FoldController } from './fold-controller.js';
import { PopoverController } from './popover-controller.js';
import { THEME_FILTER_ROOM, themeFilterOptions as options } from './theme-filter.options.js';
import { themeFilter } from './theme-filter.styles.js';

export type { SelectionChangeEvent } from '../selection-change-event.js';

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
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the events are, where a newer feed could not be had and no cards say so.
 */
export class RegioThemeFilter extends FeedElement {
  static override styles = [base, themeFilter, room(THEME_FILTER_ROOM)];

  /** `theme`, `place`, `mode`, `language` or `organizer`. */
  @property({ useDefault: true }) facet: string = options.facet.default;
  /** `multiple` or `single`. */
  @property({ useDefault: true }) mode: string = options.mode.default;
  /** Whether an event needs `any` or `all` of the chosen values. */
  @property({ useDefault: true }) match: string = options.match.default;

  #selectionController = new SelectionController(this, this.feedController);
  #fold = new FoldController(this);
  #values: readonly CountedValue[] = [];
  /** How values combine, as the selection was last told. */
  #match: readonly unknown[] = [];
  /** What the values were counted from. */
  #counted: readonly unknown[] = [];
  #isSingle = false;
  #popover = new PopoverController(this);

  protected override willUpdate() {
    const context = this.feedController.read();
    if (!context) return;
    const { feed, now } = context;
    const { selection } = this.#selectionController;
    this.#isSingle = keywordOf(this, 'mode', this.mode, options.mode) === 'single';
    const match = keywordOf(this, 'match', this.match, options.match);
    // Only when it changes: two filters that disagree would update each other for ever.
    const matching = [selection, this.#facet, match];
    if (matching.some((one, index) => one !== this.#match[index]))
      selection.setMatch(this.#facet, match);
    this.#match = matching;
    const { lists } = selection;
    const inScope =
      lists.length === 1
        ? lists[0]!
        : lists.length > 0
          ? [...new Set(lists.flat())]
          : feed.events.filter((event) => event.until > now);
    // A value's count says what choosing it would give, so the facet's own choice stays out of it.
    const events = selection.filter(feed, inScope, this.#facet);
    const counted = [feed, context.page, context.locale, this.#facet, inScope, events];
    if (counted.some((one, index) => one !== this.#counted[index]))
      this.#values = countedValues(context, this.#facet, events, inScope);
    this.#counted = counted;
    this.#fold.reset(this.#values.map(({ label, count }) => `${label} ${count}`).join());
  }

  protected override render(): TemplateResult {
    const { context } = this.feedController;
    if (!context) return renderWithoutFeed(this, this.feedController);
    if (this.#values.length === 0) return html`<slot></slot>`;
    const { messages: m } = context;
    const { values: chosen } = this.#selectionController.selection.choice(
      this.#facet,
      context.feed,
    );
    const fits = canFold ? this.#fold.fits : Infinity;
    const rest = this.#values.slice(fits);
    const hidden = rest.filter(({ code }) => chosen.includes(code)).length;
    const toggle = (value: CountedValue) => this.#renderToggle(context, value, chosen);
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
                @beforetoggle=${this.#popover.onBeforeToggle}
                @toggle=${this.#popover.onToggle}
              >
                ${rest.map(toggle)}
              </div>`
            : nothing
        }
      </div>
      ${renderStale(this, this.feedController)}`;
  }

  #renderToggle(
    context: RenderContext,
    { code, label, lang, count }: CountedValue,
    chosen: readonly string[],
  ): TemplateResult {
    const isChosen = chosen.includes(code);
    const choose = () => {
      const others = this.#isSingle ? [] : chosen.filter((value) => value !== code);
      this.#choose(isChosen ? others : [...others, code]);
    };
    return html`<button part="toggle" aria-pressed=${isChosen ? 'true' : 'false'} @click=${choose}>
      <bdi lang=${foreignLang(context, lang)}>${label}</bdi>${' '}<span part="count"
        >${numberText(context.locale, count)}</span
      >
    </button>`;
  }

  #choose(values: readonly string[]) {
    const facet = this.#facet;
    choose(this.#selectionController.selection, facet, values, afterPaint);
    this.#selectionController.announce({ facet, values });
  }

  /** The button goes, so the focus goes on to the first value. */
  #onClear = async () => {
    this.#choose([]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=toggle]')?.focus();
  };

  get #facet(): Facet {
    return keywordOf<Facet>(this, 'facet', this.facet, options.facet);
  }
}

define('regio-theme-filter', RegioThemeFilter);

declare global {
  interface HTMLElementTagNameMap {
    'regio-theme-filter': RegioThemeFilter;
  }
}
