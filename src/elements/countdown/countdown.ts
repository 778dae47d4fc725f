import { options } from '../../controllers/options.js';
import { define } from '../../define.js';
import { LateElement } from '../late-element.js';
import type * as Later from '../later.js';
import type { CountdownEndEvent } from './countdown-end-event.js';

/**
 * Time left to the next thing that matters about an event.
 *
 * @slot - Shown without script, when the feed failed, when there is no such event, and when there is nothing to count.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CountdownEndEvent} regio-countdown-end - Once, when the moment comes.
 * @csspart label - What is counted to.
 * @csspart day - Which day of several it is.
 * @csspart unit - A figure (`value`) with its unit's name (`unit-name`).
 * @csspart event - Name of the event.
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the event is, where a newer feed could not be had and no cards say so.
 */
export class RegioCountdown extends LateElement {
  static override properties = options({ event: 'next', to: 'auto', precision: 'minute' });

  /** Id of the event, or `next`. */
  declare event: string;
  /** `auto` (registration deadline while one can register, then start, then end), `start`, `end` or `registration`. */
  declare to: string;
  /** `minute`, `second` or `day`. */
  declare precision: string;

  protected override make({ Countdown }: typeof Later) {
    return new Countdown(this, this.context);
  }
}

define('regio-countdown', RegioCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'regio-countdown': RegioCountdown;
  }
  interface GlobalEventHandlersEventMap {
    'regio-countdown-end': CountdownEndEvent;
  }
}
