import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Selection, selectionOf } from '../selection/selection.js';
import type { FeedController } from './feed-controller.js';
import { isFromCarrier } from '../feed/from-carrier.js';
import { type SelectionChangeDetail, SelectionChangeEvent } from './selection-change-event.js';

/** What the controller reads of an element. */
export interface SelectionHost extends ReactiveControllerHost, Element {
  readonly group: string;
}

/** Ties an element to the selection of its feed and group, for as long as it is on the page. */
export class SelectionController implements ReactiveController {
  #host: SelectionHost;
  #feedController: FeedController;
  #selection: Selection | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: SelectionHost, feedController: FeedController) {
    this.#host = host;
    this.#feedController = feedController;
    host.addController(this);
  }

  hostDisconnected() {
    this.#unsubscribe?.();
    this.#selection = this.#unsubscribe = null;
  }

  /** The selection as the element's attributes name it now; the element is drawn again when it changes. */
  get selection(): Selection {
    const selection = selectionOf(
      this.#feedController.addresses.join(' '),
      this.#host.group,
      isFromCarrier(this.#host),
    );
    if (selection !== this.#selection && this.#host.isConnected) {
      this.#unsubscribe?.();
      this.#unsubscribe = selection.subscribe(() => this.#host.requestUpdate());
      this.#selection = selection;
    }
    return selection;
  }

  /** Tells the page what the visitor chose. */
  announce(detail: SelectionChangeDetail) {
    this.#host.dispatchEvent(new SelectionChangeEvent(detail));
  }
}
