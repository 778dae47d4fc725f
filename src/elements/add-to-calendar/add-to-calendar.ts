import { options } from '../../controllers/options.js';
import { define } from '../../define.js';
import { LateElement } from '../late-element.js';
import type * as Later from '../later.js';
import type { CalendarAddEvent } from './calendar-add-event.js';

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
export class RegioAddToCalendar extends LateElement {
  static override properties = options({ event: 'next' });

  /** Id of the event, or `next`. */
  declare event: string;

  /** @internal Loads the menu: asked for here, so that what it shares with other late parts stays in the first file. */
  menu() {
    return import('./calendar-menu.js');
  }

  protected override make({ CalendarButton }: typeof Later) {
    return new CalendarButton(this, this.context);
  }
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
