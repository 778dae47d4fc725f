import { options } from '../../controllers/options.js';
import { define } from '../../define.js';
import { LateElement } from '../late-element.js';
import type * as Later from '../later.js';
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
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the events are, where a newer feed could not be had and no cards say so.
 */
export class RegioThemeFilter extends LateElement {
  static override properties = options({ facet: 'theme', mode: 'multiple', match: 'any' });

  /** `theme`, `place`, `mode`, `language` or `organizer`. */
  declare facet: string;
  /** `multiple` or `single`. */
  declare mode: string;
  /** Whether an event needs `any` or `all` of the chosen values. */
  declare match: string;

  protected override make({ Filter }: typeof Later) {
    return new Filter(this, this.context);
  }
}

define('regio-theme-filter', RegioThemeFilter);

declare global {
  interface HTMLElementTagNameMap {
    'regio-theme-filter': RegioThemeFilter;
  }
  interface GlobalEventHandlersEventMap {
    'regio-selection-change': SelectionChangeEvent;
  }
}
