import { html, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { RenderContext } from '../feed-controller.js';
import { LazyModule } from '../lazy-module.js';
import { labelFor } from '../localized.js';
import type { DetailsHost } from './details.js';

/** Draws what is known beyond a card's summary. */
export const detailsModule = new LazyModule(() => import('./details.js'));

/** Which events' details are open. What draws them is loaded when the first ones open. */
export class DetailsController {
  #host: DetailsHost;
  #open = new Set<string>();

  constructor(host: DetailsHost) {
    this.#host = host;
  }

  /** Whether the code that draws details cannot be had. */
  get isMissing(): boolean {
    return detailsModule.isMissing;
  }

  /** Everything known beyond the summary; `null` until what draws it has been loaded. */
  render(context: RenderContext, event: RegioEvent): TemplateResult | null {
    return detailsModule.for(this.#host)?.renderDetails(this.#host, context, event) ?? null;
  }

  /** The button that opens an event's details, and these once they are open. */
  renderToggle(context: RenderContext, event: RegioEvent): TemplateResult {
    const isOpen = this.#open.has(event.key);
    const { details: label } = context.messages;
    // No `details` element: that brings a shadow tree of its own, a fifth of a card's layout.
    return html`<button
        part="details-button"
        aria-expanded=${isOpen}
        aria-label=${labelFor(context, event, label)}
        @click=${() => this.#toggle(event.key)}
      >
        ${label}</button
      >${isOpen ? this.render(context, event) : null}`;
  }

  #toggle(key: string) {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.#host.requestUpdate();
  }
}
