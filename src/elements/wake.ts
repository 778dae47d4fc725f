import { letSleep, wakeAt as wakeHostAt } from '../controllers/clock.js';
import type { RegioEvent } from '../model/event.js';
import { nextChange } from '../model/next-change.js';
import type { FeedElement } from './feed-element.js';

const known = new WeakSet<FeedElement>();

/** Draws an element again at an instant (epoch milliseconds), unless time stands still for it or it has gone. */
export function wakeAt(host: FeedElement, instant: number) {
  if (!host.isConnected || host.now) return;
  if (!known.has(host)) host.addController({ hostDisconnected: () => letSleep(host) });
  known.add(host);
  wakeHostAt(host, instant);
}

/** Draws an element again when anything it says of an event will be different. */
export function wakeFor(host: FeedElement, event: RegioEvent, now: number) {
  wakeAt(host, nextChange(event, now));
}
