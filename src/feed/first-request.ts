import { addressesOf } from './address.js';
import { startRequest } from './started-requests.js';
import { page } from '../page.js';

// Before anything else runs: the answer comes while the rest of the script does. In a script loaded twice all is defined.
const element = page.querySelector('regio-event-list:not(:defined),regio-event-card:not(:defined)');

/** Addresses of the feeds that the first cards need; none where there is no list or card yet. */
export const firstAddresses = element
  ? // The page may name its default further down.
    addressesOf(element.getAttribute('feed') ?? '').filter(Boolean)
  : [];

/** Their zone. */
export const firstZone = element?.getAttribute('time-zone') ?? '';

firstAddresses.filter((address) => /^https?:/.test(address)).forEach(startRequest);
