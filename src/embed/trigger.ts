import { firstFeed } from '../feed/first-feed.js';
import { whenIdle } from '../feed/when-idle.js';

/** What may be a carrier; whether it is one, and what of, the lazy part finds out. */
export const CARRIERS = 'div[class*="regio-"],a[href*="embed.html?"]';

// Where it cannot be loaded, a link stays a link.
const load = () =>
  void import('./carriers.js').then(
    ({ watchCarriers }) => watchCarriers(),
    () => {},
  );

if (document.querySelector(CARRIERS)) load();
else void firstFeed.then(() => whenIdle(load));
