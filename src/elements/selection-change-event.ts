import type { Facet } from '../model/facets.js';
import { bare } from '../model/bare.js';

/** `detail` of `regio-selection-change`. */
export interface SelectionChangeDetail {
  readonly facet: Facet | 'search' | 'period';
  /** The codes now chosen, the search or the period; none means everything. */
  readonly values: readonly string[];
}

/** The visitor chose other values. */
export class SelectionChangeEvent extends CustomEvent<SelectionChangeDetail> {
  constructor(detail: SelectionChangeDetail) {
    super('regio-selection-change', bare({ bubbles: true, composed: true, detail }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'regio-selection-change': SelectionChangeEvent;
  }
}
