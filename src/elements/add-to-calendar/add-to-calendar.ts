import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../define.js';
import { isAhead } from '../../model/phase.js';
import type { RegioEvent } from '../../model/event.js';
import { findEvent } from '../../model/select.js';
import { base } from '../base.styles.js';
import { BUTTON_ROOM, room } from '../room.js';
import { ClockController } from '../clock.js';
import { FeedElement } from '../feed-element.js';
import { renderStale, renderWithoutFeed } from '../feed-status.js';
import { LazyModule } from '../lazy-module.js';
import { labelFor } from '../localized.js';
import { eventOptions as options } from '../common.options.js';
import type { CalendarAddEvent } from './calendar-add-event.js';
import type { MenuController } from './menu-controller.js';
import { menu } from './menu.styles.js';

export type { CalendarAddEvent } from './calendar-add-event.js';

const menuModule = new LazyModule(() => import('./menu-controller.js'));

/**
 * A button with a menu that puts an event, its sessions or the end of its registration into the visitor's calendar.
 * Nothing where the event is over, cancelled, postponed, or its date is not known to the day.
 *
 * @slot - Shown without script, when the feed failed, and when there is no such event.
 * @fires {FeedLoadEvent} regio-feed-load - The feed is there; `detail` tells how many events and which problems.
 * @fires {FeedErrorEvent} regio-feed-error - The feed could not be had.
 * @fires {CalendarAddEvent} regio-calendar-add - The visitor puts the event into a calendar.
 * @csspart button - Opens the menu.
 * @csspart menu - The menu.
 * @csspart choice - Something that can go into a calendar, where there is more than the event.
 * @csspart item - A calendar it can go into.
 * @csspart error - The sentence and button (`retry`) where the feed failed, and neither cards nor content of its own say so.
 * @csspart stale - How old the event is, where a newer feed could not be had and no cards say so.
 */
export class RegioAddToCalendar extends FeedElement {
  static override styles = [base, menu, room(BUTTON_ROOM)];

  /** Id of the event, `next` (what begins next), or `current` (what is on). */
  @property({ useDefault: true }) event = options.event.default;

  #clock = new ClockController(this);
  #menu: MenuController | null = null;

  protected override willUpdate() {
    const context = this.feedController.read();
    if (context) this.#clock.updateWithEvent(this.#findEvent(), context);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this.feedController;
    if (!context) return renderWithoutFeed(this, this.feedController);
    const event = this.#findEvent();
    if (!event) return html`<slot></slot>`;
    if (!isOffered(event, context.now)) return nothing;
    const { addToCalendar: label } = context.messages;
    return html`<button
        part="button"
        class="button quiet"
        aria-haspopup="menu"
        aria-label=${labelFor(context, event, label)}
        aria-expanded=${this.#menu?.isOpen ? 'true' : 'false'}
        @pointerenter=${this.#onIntent}
        @focus=${this.#onIntent}
        @click=${this.#onIntent}
      >
        ${label}
      </button>
      ${this.#menu?.render(context, event, label)}${renderStale(this, this.feedController)}`;
  }

  #findEvent(): RegioEvent | null {
    const { context } = this.feedController;
    return context && findEvent(context.feed, this.event, context.now);
  }

  /**
   * The menu is loaded once somebody is near its button, and opens with the click from then on. Where that fails, the
   * next one tries again.
   */
  #onIntent = async ({ type }: Event) => {
    if (!this.#menu) {
      const made = await menuModule.request().then((module) => module?.createMenu(this) ?? null);
      this.#menu ??= made;
    }
    if (type === 'click') void this.#menu?.toggle();
  };
}

/** Whether something of an event is ahead that a calendar can hold. */
function isOffered(event: RegioEvent, now: number): boolean {
  return [event, ...event.subEvent].some((one) => isAhead(one, now));
}

define('regio-add-to-calendar', RegioAddToCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'regio-add-to-calendar': RegioAddToCalendar;
  }
  interface GlobalEventHandlersEventMap {
    'regio-calendar-add': CalendarAddEvent;
  }
}
