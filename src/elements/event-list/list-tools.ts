import { html, nothing, type TemplateResult } from 'lit';
import { Pause } from '../../controllers/pause.js';
import { moreOf } from '../../i18n/more.js';
import type { PeriodName } from '../../model/select.js';
import type { Selection } from '../../selection/selection.js';
import { PERIODS, type Wishes, wishesOf } from '../../selection/wishes.js';
import { SelectionChangeEvent } from '../theme-filter/selection-change-event.js';
import type { View } from '../view.js';
import type { RegioEventList } from './event-list.js';

/** A search begins once the visitor stops typing. */
const PAUSE = 250;

/** The field and the buttons above the cards, and what they mean to the list. */
export class ListTools {
  #host: RegioEventList;
  #wishes: Wishes | null = null;
  #pause = new Pause(PAUSE);
  /** What the field held when it was last written into. */
  #written = '';

  constructor(host: RegioEventList) {
    this.#host = host;
  }

  /** Has list and selection heed what the visitor wishes. */
  update(selection: Selection) {
    const { search, periodSwitch } = this.#host;
    this.#wishes = wishesOf(selection);
    if (search) this.#wishes.heedSearch(true);
    const { period } = this.#wishes;
    if (periodSwitch) this.#host.otherPeriod = period && { name: period };
  }

  /** The list shows another period from now on. */
  goTo(period: PeriodName) {
    if (this.#host.periodSwitch) {
      this.#wishes?.goTo(period);
      this.#tell('period', period);
    } else {
      this.#host.otherPeriod = { name: period };
      this.#host.requestUpdate();
    }
  }

  /** The visitor wants to see everything again. */
  clear() {
    this.#pause.stop();
    if (this.#wishes?.search) this.#wishes.lookFor('');
  }

  rest() {
    this.#pause.stop();
    this.#wishes?.heedSearch(false);
  }

  render({ messages }: View): TemplateResult {
    const m = moreOf(messages);
    const { search, periodSwitch, currentPeriod } = this.#host;
    const toggle = (name: PeriodName) =>
      html`<button
        part="period"
        aria-pressed=${currentPeriod.name === name ? 'true' : 'false'}
        @click=${() => this.goTo(name)}
      >
        ${m.periods[name]}
      </button>`;
    return html`<div part="tools" class="tools">
      ${
        search
          ? html`<label part="search-label"
              >${m.search}
              <input part="search" type="search" @input=${this.#onInput} />
            </label>`
          : nothing
      }
      ${
        periodSwitch
          ? html`<div role="group" aria-label=${m.period} class="toggles">
              ${PERIODS.map(toggle)}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Back and Forward, and other lists, change what is looked for; what somebody is typing stays. */
  afterUpdate() {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('[part=search]');
    const search = this.#wishes?.search ?? '';
    if (!input || search === this.#written) return;
    this.#written = search;
    if (input.value.trim() !== search) input.value = search;
  }

  #onInput = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    this.#pause.before(() => {
      this.#written = input.value.trim();
      this.#wishes?.lookFor(this.#written);
      this.#tell('search', this.#written);
    });
  };

  #tell(facet: 'search' | 'period', value: string) {
    const values = value ? [value] : [];
    this.#host.dispatchEvent(new SelectionChangeEvent({ facet, values }));
  }
}
