import { html, LitElement, type TemplateResult } from 'lit';
import { Context } from '../../controllers/context.js';
import { text } from '../../controllers/options.js';
import { define } from '../../define.js';
import { base } from '../../styles/base.styles.js';
import { waitingView } from '../feed-view.js';
import { later } from '../late.js';
import type { Filter } from './filter-part.js';
import type { SelectionChangeEvent } from './selection-change-event.js';

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
  static override styles = base;

  static override properties = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
    facet: { converter: text('theme') },
    mode: { converter: text('multiple') },
    match: { converter: text('any') },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';
  /** `theme`, `place`, `mode`, `language` or `organizer`. */
  facet = 'theme';
  /** `multiple` or `single`. */
  mode = 'multiple';
  /** Whether an event needs `any` or `all` of the chosen values. */
  match = 'any';

  #context = new Context(this);
  #part: Filter | null = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#part?.rest();
  }

  protected override willUpdate() {
    if (!this.#context.read()) return;
    const part = later(this)?.Filter;
    if (part) this.#part ??= new part(this, this.#context);
    this.#part?.update();
  }

  protected override render(): TemplateResult {
    return waitingView(this.#context) ?? this.#part?.render() ?? html`<div class="room"></div>`;
  }

  protected override updated() {
    this.#part?.measure();
  }
}

define('regio-theme-filter', RegioThemeFilter);

declare global {
  interface HTMLElementTagNameMap {
    'regio-theme-filter': RegioThemeFilter;
  }
  interface HTMLElementEventMap {
    'regio-selection-change': SelectionChangeEvent;
  }
}
