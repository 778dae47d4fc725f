import { html, LitElement, type TemplateResult } from 'lit';
import { Context } from '../../controllers/context.js';
import { text } from '../../controllers/options.js';
import { define } from '../../define.js';
import { base } from '../../styles/base.styles.js';
import { later } from '../late.js';
import { waitingView } from '../feed-view.js';
import type { Countdown } from './countdown-part.js';
import type { CountdownEndEvent } from './countdown-end-event.js';

/**
 * Time left to the next thing that matters about an event.
 *
 * @slot - Shown without script, when the feed failed, when there is no such event, and when there is nothing to count.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CountdownEndEvent} regio-countdown-end - Once, when the moment comes.
 * @csspart label - What is counted to.
 * @csspart unit - A figure (`value`) with its unit's name (`unit-name`).
 * @csspart event - Name of the event.
 */
export class RegioCountdown extends LitElement {
  static override styles = base;

  static override properties = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
    event: { converter: text('next') },
    to: { converter: text('auto') },
    precision: { converter: text('minute') },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';
  /** Id of the event, or `next`. */
  event = 'next';
  /** `auto` (registration deadline while one can register, then start, then end), `start`, `end` or `registration`. */
  to = 'auto';
  /** `minute`, `second` or `day`. */
  precision = 'minute';

  #context = new Context(this);
  #part: Countdown | null = null;

  protected override willUpdate() {
    if (!this.#context.read()) return;
    const part = later(this)?.Countdown;
    if (part) this.#part ??= new part(this, this.#context);
    this.#part?.update();
  }

  protected override render(): TemplateResult {
    return waitingView(this.#context) ?? this.#part?.render() ?? html`<div class="room"></div>`;
  }
}

define('regio-countdown', RegioCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'regio-countdown': RegioCountdown;
  }
  interface HTMLElementEventMap {
    'regio-countdown-end': CountdownEndEvent;
  }
}
