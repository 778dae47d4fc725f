import { early } from '../feed/early.js';
import { whenIdle } from '../feed/when-idle.js';
import { ELEMENT_NAMES } from './element-options.js';

/** What may be a carrier; whether it is one, and what of, the lazy part finds out. */
export const CARRIERS = [
  ...ELEMENT_NAMES.map((name) => `div.regio-${name}`),
  'a[href*="embed.html?"]',
].join();

// Where it cannot be loaded, a link stays a link.
const load = () =>
  void import('./carriers.js').then(
    ({ watchCarriers }) => watchCarriers(),
    () => {},
  );

if (document.querySelector(CARRIERS)) load();
else void early.then(() => whenIdle(load));
