import type { ReactiveController } from 'lit';
import type { Context, ContextHost } from './context.js';
import { type Selection, selectionOf } from '../selection/selection.js';

/** Ties an element to the selection of its feed and group, for as long as it is on the page. */
export class Chosen implements ReactiveController {
  #host: ContextHost;
  #context: Context;
  #selection: Selection | null = null;
  #end: (() => void) | null = null;

  constructor(host: ContextHost, context: Context) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected() {
    this.#end?.();
    this.#selection = this.#end = null;
  }

  /** The selection as the element's attributes name it now; the element is drawn again when it changes. */
  get selection(): Selection {
    const selection = selectionOf(this.#context.addresses.join(' '), this.#host.group);
    if (selection !== this.#selection && this.#host.isConnected) {
      this.#end?.();
      this.#end = selection.subscribe(() => this.#host.requestUpdate());
      this.#selection = selection;
    }
    return selection;
  }
}
