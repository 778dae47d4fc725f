import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../controllers/context.js';
import type * as Upkeep from '../../feed/upkeep.js';
import type { RegioEvent } from '../../model/event.js';
import { MINUTE } from '../../model/milestone.js';
import { nextChange } from '../../model/next-change.js';
import { registrationState } from '../../model/registration-state.js';
import { findEvent } from '../../model/select.js';
import { DAY } from '../../model/zones.js';
import type { Part } from '../late-element.js';
import type { View } from '../view.js';
import { wakeAt } from '../wake.js';
import { registrationFacts } from './registration-facts.js';
import type { RegioRegistrationButton } from './registration-button.js';
import { registrationView } from './registration-view.js';
import { upkeepLater } from '../../feed/upkeep-later.js';

/** When the count to the opening of registration begins or goes on: epoch milliseconds. */
function nextCount({ now }: View, event: RegioEvent): number {
  const { name, changesAt } = registrationState(event, now);
  if (name !== 'opens-later') return Infinity;
  return changesAt - now > DAY ? changesAt - DAY : (Math.floor(now / MINUTE) + 1) * MINUTE;
}

/** The registration of one event, standing alone: what its card says, and what else one wants to know. */
export class Registration implements Part {
  #host: RegioRegistrationButton;
  #context: Context;
  #detailsOf: typeof Upkeep.detailsOf | null = null;
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
    const view = this.#context.view!;
    wakeAt(this.#host, Math.min(nextCount(view, event), nextChange(event, view.now)));
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
    }`;
  }

  get #event(): RegioEvent | null {
    const { view } = this.#context;
    return view && findEvent(view.feed, this.#host.event, view.now);
  }
}
