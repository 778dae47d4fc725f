import { html, type LitElement, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import { later } from '../late.js';
import { type View, nameFor } from '../view.js';

/** Details of events: which ones are open, and their drawing, which is loaded when the first one opens. */
export class DetailsToggle {
  #host: LitElement;
  #open = new Set<string>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Everything known beyond the summary; `null` until what draws it has been loaded. */
  draw(view: View, event: RegioEvent): TemplateResult | null {
    return later(this.#host, true)?.detailsView(this.#host, view, event) ?? null;
  }

  /** The button that opens an event's details, and these once they are open. */
  view(view: View, event: RegioEvent): TemplateResult {
    const isOpen = this.#open.has(event.key);
    const { details } = view.messages;
    const toggle = () => {
      if (!this.#open.delete(event.key)) this.#open.add(event.key);
      this.#host.requestUpdate();
    };
    // No `details` element: that brings a shadow tree of its own, a fifth of a card's layout.
    return html`<button
        part="details-button"
        aria-expanded=${isOpen}
        aria-label=${nameFor(view, event, details)}
        @click=${toggle}
      >
        ${details}</button
      >${isOpen ? this.draw(view, event) : null}`;
  }
}
