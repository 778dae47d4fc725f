import { firstAddresses, firstZone } from './first-request.js';
import { sourceOf } from './source.js';

/** Settles when the first cards have their feed, or it could not be loaded; at once where there are none yet. */
export const firstFeed: Promise<unknown> = Promise.all(
  firstAddresses.map((address) => sourceOf(address, firstZone).load()),
);
