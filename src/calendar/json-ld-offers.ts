import type { EventDetails } from '../model/event-details.js';
import type { RegioEvent, Text } from '../model/event.js';
import { registrationState, type RegistrationStateName } from '../model/registration-state.js';
import { dateText } from './date-text.js';

/** A JSON-LD node: schema.org property names; `null` for what is not known. */
export type Node = Readonly<Record<string, unknown>>;

export const SCHEMA = 'https://schema.org/';

/** schema.org `ItemAvailability`; `null` where it has no word for how registration stands. */
const AVAILABILITY: Readonly<Record<RegistrationStateName, string | null>> = {
  unknown: null,
  'not-required': null,
  'to-be-announced': null,
  'opens-later': 'PreSale',
  open: 'InStock',
  'closing-soon': 'InStock',
  'few-left': 'LimitedAvailability',
  full: 'SoldOut',
  'waiting-list': 'SoldOut',
  closed: null,
  'by-invitation': null,
  cancelled: null,
  over: null,
};

/** The registration of an event as an offer; `null` where there is nothing to say of it. */
export function offersOf(
  event: RegioEvent,
  { registration: details, free, isFloating }: EventDetails,
  now: number,
  say: (text: Text | null) => string | null,
): Node | null {
  const { registration } = event;
  const state = registrationState(event, now);
  if (!registration || state.name === 'not-required' || event.eventStatus === 'unknown')
    return null;
  const { url, validFrom, validThrough, minValue, maxValue, unitText } = registration;
  const availability = AVAILABILITY[state.name];
  const price = typeof details?.price === 'number' ? details.price : free ? 0 : null;
  const isTeam = minValue !== null || maxValue !== null;
  const offer = {
    url: url && /^https?:/.test(url) ? url : null,
    availability: availability && SCHEMA + availability,
    price,
    priceCurrency: price === null ? null : details?.priceCurrency,
    validFrom: dateText(validFrom, isFloating),
    validThrough: dateText(validThrough, isFloating),
    eligibleQuantity: isTeam
      ? { '@type': 'QuantitativeValue', minValue, maxValue, unitText: say(unitText) }
      : null,
    description: say(details?.description ?? null),
  };
  const isEmpty = Object.values(offer).every((value) => value === null || value === undefined);
  return isEmpty ? null : { '@type': 'Offer', ...offer };
}

/** Places left, as far as that is no riddle beside the offer. */
export function placesLeft(event: RegioEvent, offer: Node | null): number | null {
  const left = event.registration?.inventoryLevel ?? null;
  return left === null || left < 0 || offer?.['availability'] === `${SCHEMA}SoldOut` ? null : left;
}
