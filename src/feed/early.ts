import { addressesOf } from './address.js';
import { sourceOf } from './source.js';

// Asked for before anything else: the answer comes while the rest of the script is read. A script loaded twice is not.
const list = document.querySelector('regio-event-list:not(:defined)');
// The page may name its default further down.
const addresses = list ? addressesOf(list.getAttribute('feed') ?? '') : [];

/** Settles when the first cards have their feed, or it could not be had; at once where there is no list yet. */
export const early = Promise.all(
  addresses.filter(Boolean).map((address) => sourceOf(address).load()),
);
