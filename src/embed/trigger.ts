import { firstFeed } from '../feed/first-feed.js';
import { whenIdle } from '../feed/when-idle.js';
import { CARRIER_SELECTOR } from './carrier-selector.js';
import { page } from '../page.js';

// Where it cannot be loaded, a link stays a link.
const load = () =>
  void import('./carriers.js').then(
    ({ watchCarriers }) => watchCarriers(),
    () => {},
  );

if (page.querySelector(CARRIER_SELECTOR)) load();
else void firstFeed.then(() => whenIdle(load));
