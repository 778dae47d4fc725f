import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../controllers/context.js';
import { moreOf } from '../../i18n/more.js';
import { isAhead } from '../../model/ahead.js';
import type { RegioEvent } from '../../model/event.js';
import { findEvent } from '../../model/select.js';
import { dress } from '../dress.js';
import type { Part } from '../late-element.js';
import { staleView } from '../trouble-view.js';
import { nameFor } from '../view.js';
import { wakeAt } from '../wake.js';
import type { RegioAddToCalendar } from './add-to-calendar.js';
import type { CalendarMenu } from './calendar-menu.js';

/** Whether something of an event is ahead that a calendar can hold. */
function isOffered(event: RegioEvent, now: number): boolean {
  return [event, ...event.subEvent].some((one) => isAhead(one, now));
}

/** The button, and the menu behind it once somebody comes near. */
export class CalendarButton implements Part {
  #host: RegioAddToCalendar;
  #context: Context;
  #menu: CalendarMenu | null = null;

  constructor(host: RegioAddToCalendar, context: Context) {
    this.#host = host;
    this.#context = context;
  }

  update() {
    const event = this.#event;
    if (event) wakeAt(this.#host, event.until);
  }

  render(): TemplateResult | typeof nothing {
    const { view } = this.#context;
    const event = this.#event;
    if (!view || !event) return html`<slot></slot>`;
    if (!isOffered(event, view.now)) return nothing;
    const { addToCalendar: label } = moreOf(view.messages);
    return html`<button
        part="button"
        class="button quiet"
        aria-haspopup="menu"
        aria-label=${nameFor(view, event, label)}
        aria-expanded=${this.#menu?.isOpen ? 'true' : 'false'}
        @pointerenter=${this.#onIntent}
        @focus=${this.#onIntent}
        @click=${this.#onIntent}
      >
        ${label}
      </button>
      ${this.#menu?.render(view, event, label)}${staleView(this.#host, this.#context)}`;
  }

  get #event(): RegioEvent | null {
    const { view } = this.#context;
    return view && findEvent(view.feed, this.#host.event, view.now);
  }

  /**
   * The menu is loaded once somebody is near its button, and opens with the click from then on. Where that fails, the
   * next one tries again.
   */
  #onIntent = async ({ type }: Event) => {
    this.#menu ??= await this.#host
      .menu()
      .then(({ menuOf, styles }) => {
        dress(this.#host, [styles]);
        return menuOf(this.#host);
      })
      .catch(() => null);
    if (type === 'click') void this.#menu?.toggle();
  };
}
