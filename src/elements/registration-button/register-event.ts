import type { RegioEvent } from '../../model/event.js';
import type { RegistrationState } from '../../model/registration-state.js';
import { bare } from '../../model/bare.js';

/** `detail` of `regio-register`. */
export interface RegisterDetail {
  readonly event: RegioEvent;
  readonly state: RegistrationState;
}

/** The visitor is about to follow the way to registration; cancel it to do something else instead. */
export class RegisterEvent extends CustomEvent<RegisterDetail> {
  constructor(detail: RegisterDetail) {
    super('regio-register', bare({ bubbles: true, composed: true, cancelable: true, detail }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'regio-register': RegisterEvent;
  }
}
