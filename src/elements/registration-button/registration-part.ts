import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../controllers/context.js';
import { upkeepLater } from '../../feed/upkeep-later.js';
import type { RegioEvent } from '../../model/event.js';
import { findEvent } from '../../model/select.js';
import type { DetailsOf } from '../details-reader.js';
import type { Part } from '../late-element.js';
import { staleView } from '../trouble-view.js';
import { wakeFor } from '../wake.js';
import { registrationFacts } from './registration-facts.js';
import type { RegioRegistrationButton } from './registration-button.js';
import { registrationView } from './registration-view.js';

/** The registration of one event, standing alone: what its card says, and what else one wants to know. */
export class Registration implements Part {
  #host: RegioRegistrationButton;
  #context: Context;
  #detailsOf: DetailsOf | null = null;
  /** Whether the details cannot be had: then the way to registration stands alone. */
  #isLost = false;

  constructor(host: RegioRegistrationButton, context: Context) {
    this.#host = host;
    this.#context = context;
    void upkeepLater()
      .then(
        ({ detailsOf }) => (this.#detailsOf = detailsOf),
        () => (this.#isLost = true),
      )
      .then(() => host.requestUpdate());
  }

  update() {
    const event = this.#event;
    if (!event) return;
    wakeFor(this.#host, event, this.#context.view!.now);
  }

  render(): TemplateResult | typeof nothing {
    const { view } = this.#context;
    const event = this.#event;
    if (!view || !event) return html`<slot></slot>`;
    // It comes whole, lest it push the page down later.
    if (!this.#detailsOf && !this.#isLost) return html`<div class="room"></div>`;
    const known = this.#detailsOf?.(event);
    return html`${registrationView(this.#host, view, event)}${
      known ? registrationFacts(view, event, known) : nothing
    }${staleView(this.#host, this.#context)}`;
  }

  get #event(): RegioEvent | null {
    const { view } = this.#context;
    return view && findEvent(view.feed, this.#host.event, view.now);
  }
}
