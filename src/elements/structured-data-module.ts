import { whenIdle } from '../feed/when-idle.js';
import type { FeedController } from './feed-controller.js';
import { LazyModule } from './lazy-module.js';
import type { DescribedHost } from './structured-data.js';

const structuredData = new LazyModule(() => import('./structured-data.js'));
const known = new WeakSet<DescribedHost>();

/** Has the events that an element shows described in the head of the page, once that has nothing better to do. */
export function describeEvents(host: DescribedHost, feedController: FeedController) {
  if (known.has(host)) return;
  known.add(host);
  whenIdle(() => {
    void structuredData.request().then((module) => {
      if (module) module.describe(host, feedController);
      else known.delete(host);
    });
  });
}
