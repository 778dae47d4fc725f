import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Context } from '../../controllers/context.js';
import { text } from '../../controllers/options.js';
import { define } from '../../define.js';
import type { RegioEvent } from '../../model/event.js';
import { isDay } from '../../model/parse-event.js';
import { findEvent } from '../../model/select.js';
import { base } from '../../styles/base.styles.js';
import { waitingView } from '../feed-view.js';
import { wordsOf } from '../view.js';
import type { CalendarAddEvent } from './calendar-add-event.js';
import type { CalendarMenu } from './calendar-menu.js';

/** Whether something of an event is ahead that a calendar can hold. */
function isOffered(event: RegioEvent, now: number): boolean {
  return (
    event.eventStatus !== 'cancelled' &&
    [event, ...event.subEvent].some(({ start, until }) => isDay(start) && until > now)
  );
}

/**
 * A button with a menu that puts an event, its sessions or the end of its registration into the visitor's calendar.
 * Nothing where the event is over, cancelled, or its date is not known to the day.
 *
 * @slot - Shown without script, when the feed failed, and when there is no such event.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CalendarAddEvent} regio-calendar-add - The visitor puts the event into a calendar.
 * @csspart button - Opens the menu.
 * @csspart menu - The menu.
 * @csspart choice - Something that can go into a calendar, where there is more than the event.
 * @csspart item - A calendar it can go into.
 */
export class RegioAddToCalendar extends LitElement {
  static override styles = base;

  static override properties = {
    feed: { converter: text() },
    group: { converter: text() },
    now: { converter: text() },
    event: { converter: text('next') },
  };

  /** Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page. */
  feed = '';
  /** Separates selections on one page. */
  group = '';
  /** ISO 8601 moment to draw as of, for previews. */
  now = '';
  /** Id of the event, or `next`. */
  event = 'next';

  #context = new Context(this);
  #menu: CalendarMenu | null = null;

  protected override willUpdate() {
    this.#context.read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this.#context;
    const event = view && findEvent(view.feed, this.event, view.now);
    if (!event) return waitingView(this.#context) ?? html`<slot></slot>`;
    if (!isOffered(event, view.now)) return nothing;
    this.#context.wakeAt(event.until);
    return html`<button
        part="button"
        class="button quiet"
        aria-haspopup="menu"
        aria-expanded=${this.#menu?.isOpen ? 'true' : 'false'}
        @pointerenter=${this.#onIntent}
        @focus=${this.#onIntent}
        @click=${this.#onIntent}
      >
        ${view.messages.addToCalendar}<span class="away"
          >: ${wordsOf(view, event, event.name)}</span
        >
      </button>
      ${this.#menu?.render(view, event)}`;
  }

  /** The menu is loaded once somebody is near its button. Where that fails, the next one tries again. */
  #onIntent = async ({ type }: Event) => {
    this.#menu = await import('./calendar-menu.js')
      .then(({ menuOf }) => menuOf(this))
      .catch(() => null);
    if (type === 'click') void this.#menu?.toggle();
  };
}

define('regio-add-to-calendar', RegioAddToCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'regio-add-to-calendar': RegioAddToCalendar;
  }
  interface HTMLElementEventMap {
    'regio-calendar-add': CalendarAddEvent;
  }
}
