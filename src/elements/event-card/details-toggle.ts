import { html, type LitElement, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import { later } from '../late.js';
import { type View, wordsOf } from '../view.js';

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
    const toggle = ({ currentTarget }: Event) => {
      if ((currentTarget as HTMLDetailsElement).open) this.#open.add(event.key);
      else this.#open.delete(event.key);
      this.#host.requestUpdate();
    };
    return html`<details part="details" @toggle=${toggle} ?open=${isOpen}>
      <summary part="details-button">
        ${view.messages.details}<span class="away">: ${wordsOf(view, event, event.name)}</span>
      </summary>
      ${isOpen ? this.draw(view, event) : null}
    </details>`;
  }
}
