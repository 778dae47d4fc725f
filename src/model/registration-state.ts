import type { Moment, RegioEvent, Registration } from './event.js';
import { DAY } from './zones.js';

/** Registration closes soon when this long is left, and few places are this many. */
export const SOON = 3 * DAY;
export const FEW = 10;

export type RegistrationStateName =
  /** The feed says nothing of registration, so neither do we. */
  | 'unknown'
  | 'not-required'
  | 'to-be-announced'
  | 'opens-later'
  | 'open'
  | 'closing-soon'
  | 'few-left'
  | 'full'
  | 'waiting-list'
  | 'closed'
  | 'by-invitation'
  | 'cancelled'
  | 'over';

/** What a visitor can do about it; `target` is an address, an e-mail address or a telephone number. */
export type RegistrationAction =
  | { readonly kind: 'web' | 'email' | 'phone'; readonly target: string }
  | { readonly kind: 'none'; readonly target: null };

export interface RegistrationState {
  readonly name: RegistrationStateName;
  readonly action: RegistrationAction;
  /** The opening (`opens-later`), else the deadline, in the event's zone; `null` where none is known. */
  readonly moment: Moment | null;
  /** Epoch milliseconds at which the state will be another; `Infinity` if never. */
  readonly changesAt: number;
}

const NONE: RegistrationAction = { kind: 'none', target: null };

/**
 * The one state of an event's registration at `now` (epoch milliseconds).
 * Dates beat a stale `open` or `notYetOpen`; an explicit `full` or `closed` stays.
 * A deadline that is a date lasts to the end of that day in the event's zone.
 * Of a postponed event all is to be announced; of one whose status nobody understands nothing is said.
 */
export function registrationState(event: RegioEvent, now: number): RegistrationState {
  const { registration } = event;
  const { until } = event;
  if (event.eventStatus === 'cancelled') return state('cancelled', Infinity);
  if (now >= until) return state('over', Infinity);
  if (!registration || event.eventStatus === 'unknown')
    return state(
      event.toBeAnnounced.includes('registration') ? 'to-be-announced' : 'unknown',
      until,
    );

  const { status, method, validFrom, validThrough } = registration;
  const action = actionOf(registration);
  if (status === 'notRequired' || method === 'none') return state('not-required', until);
  // Its dates are those of a day on which it does not take place.
  if (event.eventStatus === 'postponed') return state('to-be-announced', until);
  const closes = validThrough?.end ?? Infinity;
  if (now >= closes) return state('closed', until, NONE, validThrough);
  if (status === 'closed') return state('closed', until);

  const next = Math.min(closes, until);
  if (status === 'full' || status === 'waitingList' || (registration.inventoryLevel ?? 1) <= 0) {
    const { waitingList } = registration;
    if (status !== 'waitingList' && !waitingList) return state('full', next, NONE, validThrough);
    const list: RegistrationAction =
      typeof waitingList === 'string' ? { kind: 'web', target: waitingList } : action;
    return state('waiting-list', next, list, validThrough);
  }
  if (registration.isPriceOnly) return state('unknown', next);
  if (validFrom && now < validFrom.start)
    return state('opens-later', Math.min(next, validFrom.start), NONE, validFrom);
  if (status === 'toBeAnnounced') return state('to-be-announced', next, NONE, validThrough);
  if (status === 'notYetOpen' && !validFrom) return state('opens-later', next);
  if (method === 'invitation') return state('by-invitation', next, NONE, validThrough);
  if (!status && action.kind === 'none' && method !== 'onSite')
    return state('to-be-announced', next, NONE, validThrough);
  if (status === 'limited' || (registration.inventoryLevel ?? Infinity) <= FEW)
    return state('few-left', next, action, validThrough);
  const soon = closes - SOON;
  if (now >= soon) return state('closing-soon', next, action, validThrough);
  return state('open', Math.min(next, soon), action, validThrough);
}

function state(
  name: RegistrationStateName,
  changesAt: number,
  action: RegistrationAction = NONE,
  moment: Moment | null = null,
): RegistrationState {
  return { name, action, moment, changesAt };
}

/** The way the feed names, else the first it has an address for. */
function actionOf({ method, url, email, telephone }: Registration): RegistrationAction {
  if (method === 'phone' && telephone) return { kind: 'phone', target: telephone };
  if (method === 'email' && email) return { kind: 'email', target: email };
  if (url) {
    const [scheme, address] = url.split(/[:?]/) as [string, string];
    if (scheme === 'mailto') return { kind: 'email', target: decodeURIComponent(address) };
    return scheme === 'tel' ? { kind: 'phone', target: address } : { kind: 'web', target: url };
  }
  if (email) return { kind: 'email', target: email };
  return telephone ? { kind: 'phone', target: telephone } : NONE;
}

/** Whether a visitor can register at this moment. */
export function isOpen(name: RegistrationStateName): boolean {
  switch (name) {
    case 'open':
    case 'closing-soon':
    case 'few-left':
      return true;
    case 'unknown':
    case 'not-required':
    case 'to-be-announced':
    case 'opens-later':
    case 'full':
    case 'waiting-list':
    case 'closed':
    case 'by-invitation':
    case 'cancelled':
    case 'over':
      return false;
  }
}

/** Whether the deadline still matters: a visitor can ask for a place now, or is to be told how. */
export function hasDeadlineAhead(name: RegistrationStateName): boolean {
  switch (name) {
    case 'open':
    case 'closing-soon':
    case 'few-left':
    case 'waiting-list':
    case 'to-be-announced':
    case 'by-invitation':
      return true;
    case 'unknown':
    case 'not-required':
    case 'opens-later':
    case 'full':
    case 'closed':
    case 'cancelled':
    case 'over':
      return false;
  }
}
