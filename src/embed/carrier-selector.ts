import { ELEMENT_NAMES } from './element-names.js';

/** What may be a carrier; whether it is one, and what of, the lazy part finds out. */
export const CARRIER_SELECTOR = [
  ...ELEMENT_NAMES.map((name) => `div.regio-${name}`),
  'a[href*="embed.html?"]',
].join();
