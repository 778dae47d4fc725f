import {
  type CSSResult,
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Period, PeriodName } from '../../model/select.js';
import type { Selection } from '../../selection/selection.js';
import { PERIODS, type ListQuery, listQueryOf } from '../../selection/list-query.js';
import type { SelectionController } from '../selection-controller.js';
import { Debounce } from '../debounce.js';
import type { RenderContext } from '../feed-controller.js';
import { listTools } from './list-tools.styles.js';

/** Milliseconds after which a search begins: once the visitor stops typing. */
const SEARCH_DELAY = 250;

interface ListToolsHost extends ReactiveControllerHost, HTMLElement {
  addStyles(styles: CSSResult): void;
  readonly search: boolean;
  readonly periodSwitch: boolean;
  readonly currentPeriod: Period;
  readonly renderRoot: ParentNode;
  otherPeriod: Period | null;
}

/** The field and the buttons above the cards, and what they mean to the list. */
export class ListToolsController implements ReactiveController {
  #host: ListToolsHost;
  #selectionController: SelectionController;
  #query: ListQuery | null = null;
  #debounce = new Debounce(SEARCH_DELAY);
  /** What the field held when it was last written into. */
  #written = '';

  constructor(host: ListToolsHost, selectionController: SelectionController) {
    this.#host = host;
    this.#selectionController = selectionController;
    host.addController(this);
    host.addStyles(listTools);
  }

  /** Applies what the visitor looks for, and the period they went to. */
  update(selection: Selection) {
    const { search, periodSwitch } = this.#host;
    this.#query = listQueryOf(selection);
    if (search) this.#query.applySearch(true);
    const { period } = this.#query;
    if (periodSwitch) this.#host.otherPeriod = period && { name: period };
  }

  /** Goes to another period: a new step in the page's history. */
  goTo(period: PeriodName) {
    this.#query?.goTo(period);
    this.#tell('period', period);
  }

  /** The visitor wants to see everything again. */
  clear() {
    this.#debounce.cancel();
    if (this.#query?.search) this.#query.searchFor('');
  }

  hostDisconnected() {
    this.#debounce.cancel();
    this.#query?.applySearch(false);
  }

  render({ messages: m }: RenderContext): TemplateResult {
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
          ? html`<div role="group" aria-label=${m.period} class="periods">
              ${PERIODS.map(toggle)}
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Back and Forward, and other lists, change what is looked for; what somebody is typing stays. */
  hostUpdated() {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('[part=search]');
    const search = this.#query?.search ?? '';
    if (!input || search === this.#written) return;
    this.#written = search;
    if (input.value.trim() !== search) input.value = search;
  }

  #onInput = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    this.#debounce.call(() => {
      this.#written = input.value.trim();
      this.#query?.searchFor(this.#written);
      this.#tell('search', this.#written);
    });
  };

  #tell(facet: 'search' | 'period', value: string) {
    const values = value ? [value] : [];
    this.#selectionController.announce({ facet, values });
  }
}
