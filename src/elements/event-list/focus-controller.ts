import type { LitElement } from 'lit';
import type { RegioEvent } from '../../model/event.js';

/** What the focus can rest on in a card. */
const FOCUSABLE = 'a, button, summary';

/** Cards are drawn over each other when the list changes; the visitor's place moves along with its event. */
interface FillableList {
  fillFrom(position: number): void;
}

export class FocusController {
  #host: LitElement;
  #place: { readonly key: string; readonly index: number } | null = null;
  /** The cards there were when the visitor asked for more, until the focus has gone on to the first new one. */
  #before: ReadonlySet<string> | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Notes where the focus is, before the cards are drawn anew. */
  note() {
    this.#place = this.#find();
  }

  /** Notes which cards there are, before more come. */
  remember(events: readonly RegioEvent[]) {
    this.#before = new Set(events.map(({ key }) => key));
  }

  /** Puts the focus back, or on the first new card. */
  restore(list: FillableList | null) {
    if (this.#before) this.#goOn(this.#before, list);
    const place = this.#place;
    if (!place || this.#find()?.key === place.key) return;
    const card = this.#cards().find(({ dataset }) => dataset['key'] === place.key);
    (card?.querySelectorAll<HTMLElement>(FOCUSABLE)[place.index] ?? card)?.focus();
  }

  /** The button moved away from under the visitor: goes on at the first new card, once that is drawn. */
  #goOn(before: ReadonlySet<string>, list: FillableList | null) {
    const find = () => this.#cards().find(({ dataset }) => !before.has(dataset['key']!));
    const card = find();
    // What draws more cards is still on its way.
    if (!card && !list) return;
    this.#before = null;
    card?.focus();
    if (card) return;
    list?.fillFrom(before.size);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => find()?.focus());
  }

  #cards(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]')];
  }

  /** Where in which card the focus is. */
  #find() {
    const active = this.#host.shadowRoot?.activeElement;
    const card = active?.closest<HTMLElement>('[data-key]');
    return active && card
      ? { key: card.dataset['key']!, index: [...card.querySelectorAll(FOCUSABLE)].indexOf(active) }
      : null;
  }
}
