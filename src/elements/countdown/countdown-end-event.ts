import type { RegioEvent } from '../../model/event.js';
import type { CountdownTargetName } from '../../model/countdown-target.js';
import { bare } from '../../model/bare.js';

/** `detail` of `regio-countdown-end`. */
export interface CountdownEndDetail {
  readonly event: RegioEvent;
  /** What was counted to. */
  readonly milestone: CountdownTargetName;
}

/** A moment that was counted to has come before the visitor's eyes. */
export class CountdownEndEvent extends CustomEvent<CountdownEndDetail> {
  constructor(detail: CountdownEndDetail) {
    super('regio-countdown-end', bare({ bubbles: true, composed: true, detail }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'regio-countdown-end': CountdownEndEvent;
  }
}
