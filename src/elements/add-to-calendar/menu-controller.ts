import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Service } from '../../calendar/links.js';
import type { RegioEvent } from '../../model/event.js';
import type { RenderContext } from '../feed-controller.js';
import { CalendarAddEvent } from './calendar-add-event.js';
import { type Choice, choicesOf } from './choices.js';
import { itemFor, itemsOf } from './menu-keys.js';
import { type MenuActions, renderMenuItems, NAMES } from './menu-items.js';
import { maySave } from './may-save.js';
import { saveEntries } from './save-event.js';
import type { anchor } from '../anchor.js';

/** Old browsers without popovers show the menu under the button. */
const canPop = 'popover' in HTMLElement.prototype;

// Not the document's own: an element of the page may bear that name.
const { addEventListener: listen, removeEventListener: unlisten } = EventTarget.prototype;

const menus = new WeakMap<LitElement, MenuController>();

/** The menu of an element, once all it needs is there. */
export async function createMenu(host: LitElement): Promise<MenuController> {
  // Where floating-ui cannot be had, the browser's middle serves.
  const module = await import('../anchor.js').catch(() => null);
  let menu = menus.get(host);
  if (!menu) menus.set(host, (menu = new MenuController(host, module?.anchor ?? null)));
  return menu;
}

/** The menu behind the button: what goes into a calendar, and into which. */
export class MenuController implements ReactiveController {
  isOpen = false;
  #host: LitElement;
  #anchor: typeof anchor | null;
  #choices: readonly Choice[] = [];
  /** Which of the choices is taken. */
  #index = 0;
  #announcement = '';
  #release: (() => void) | null = null;
  /** The document it was opened in: an element may have been moved into another one since. */
  #page = document;
  #context: RenderContext | null = null;

  constructor(host: LitElement, place: typeof anchor | null) {
    this.#host = host;
    this.#anchor = place;
    host.addController(this);
    host.shadowRoot!.addEventListener('keydown', this.#onButtonKey);
  }

  hostUpdated() {
    // The event may have ended meanwhile.
    if (!this.#menu) this.close(false);
  }

  hostDisconnected() {
    this.close(false);
  }

  /** Opens the menu at its first item (`ArrowDown`) or its last one (`ArrowUp`), or closes it. */
  async toggle(key = 'ArrowDown') {
    if (this.isOpen) return this.close(true);
    this.isOpen = true;
    this.#index = 0;
    this.#announcement = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#menu;
    if (!menu || !this.isOpen) return;
    if (canPop) {
      menu.showPopover();
      this.#release = this.#anchor?.(this.#button!, menu) ?? null;
    }
    this.#page = this.#host.ownerDocument;
    listen.call(this.#page, 'pointerdown', this.#onPointer);
    itemFor(itemsOf(menu), null, key)?.focus();
  }

  /** @param returnsFocus whether the visitor goes on at the button */
  close(returnsFocus: boolean) {
    if (!this.isOpen) return;
    this.isOpen = false;
    unlisten.call(this.#page, 'pointerdown', this.#onPointer);
    this.#release?.();
    this.#release = null;
    if (returnsFocus) this.#button?.focus();
    // A frame that has been taken away hides nothing any more.
    if (canPop && this.#page.defaultView) this.#menu?.hidePopover();
    this.#host.requestUpdate();
  }

  render(context: RenderContext, event: RegioEvent, label: string): TemplateResult {
    this.#context = context;
    if (this.isOpen) this.#choices = choicesOf(context, event);
    const taken = this.#choices[this.#index] ?? this.#choices[0];
    return html`<span class="away" role="status">${this.#announcement}</span> ${
        taken
          ? html`<div
              part="menu"
              role="menu"
              aria-label=${label}
              popover="manual"
              ?hidden=${!this.isOpen}
              @keydown=${this.#onKey}
              @focusout=${this.#onFocusOut}
            >
              ${renderMenuItems(context, this.#choices, taken, this.#actions)}
            </div>`
          : nothing
      }`;
  }

  #actions: MenuActions = {
    take: (choice) => {
      this.#index = this.#choices.indexOf(choice);
      this.#host.requestUpdate();
    },
    follow: (choice, target) => {
      const { calendar: m } = this.#context!.messages;
      const saved = maySave() ? m.saved : '';
      this.#add(choice, target, target === 'ics' ? saved : m.opens(NAMES[target]));
    },
    download: (choice) => {
      const { entries } = choice;
      saveEntries(entries, this.#context!.now);
      this.#actions.follow(choice, 'ics');
    },
  };

  #add({ event, part }: Choice, target: Service | 'ics', announcement: string) {
    this.#announcement = announcement;
    this.close(true);
    this.#host.dispatchEvent(new CalendarAddEvent({ event, part, target }));
  }

  #onKey = (press: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = press;
    if (ctrlKey || metaKey || altKey) return;
    const current = this.#host.shadowRoot!.activeElement as HTMLElement | null;
    // From the button the browser itself goes on to what comes next.
    if (key === 'Tab') return this.close(true);
    const item = itemFor(itemsOf(this.#menu!), current, key);
    if (key === 'Escape') this.close(true);
    // Space follows no link.
    else if (key === ' ') current?.click();
    else if (item) item.focus();
    else return;
    press.preventDefault();
    press.stopPropagation();
  };

  /** Arrows on the button open the menu, at its first or last item. */
  #onButtonKey = (press: Event) => {
    const { key, target } = press as KeyboardEvent;
    if (this.isOpen || target !== this.#button || !/^Arrow(Down|Up)$/.test(key)) return;
    press.preventDefault();
    void this.toggle(key);
  };

  #onFocusOut = ({ relatedTarget }: FocusEvent) => {
    const next = relatedTarget as Node | null;
    if (next && !this.#host.shadowRoot!.contains(next)) this.close(false);
  };

  #onPointer = (press: Event) => {
    if (!press.composedPath().includes(this.#host)) this.close(false);
  };

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('[part=button]');
  }

  get #menu(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('[part=menu]');
  }
}
