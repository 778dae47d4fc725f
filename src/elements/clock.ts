import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Feed, RegioEvent } from '../model/event.js';
import { soonestChange } from '../model/next-change.js';
import { page } from '../page.js';

// Sleeping machines and changed clocks make long timers lie, and over 2³¹−1 ms they fire at once.
const MAX_DELAY = 3_600_000;

/** Hosts by the instant at which they are drawn again: epoch milliseconds. */
const hosts = new Map<ReactiveControllerHost, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Draws every host anew whose moment has come; each asks for its next one while it renders. */
export function tick() {
  const now = Date.now();
  for (const [host, at] of hosts) {
    if (at > now) continue;
    hosts.delete(host);
    host.requestUpdate();
  }
  schedule();
}

function schedule() {
  clearTimeout(timer);
  if (hosts.size > 0) page.addEventListener('visibilitychange', onVisibilityChange);
  else page.removeEventListener('visibilitychange', onVisibilityChange);
  // Nobody looks at a hidden page; what it missed it shows as soon as it is seen again.
  const next = page.hidden ? Infinity : Math.min(...hosts.values());
  if (next < Infinity)
    timer = setTimeout(tick, Math.min(Math.max(next - Date.now(), 0), MAX_DELAY));
}

function onVisibilityChange() {
  if (!page.hidden) hosts.forEach((_, host) => host.requestUpdate());
  schedule();
}

/** An element whose time may stand still: its `now` attribute. */
interface ClockHost extends ReactiveControllerHost, Element {
  readonly now: string;
  readonly event?: string;
}

/** A feed at a moment: epoch milliseconds. */
interface FeedMoment {
  readonly feed: Feed;
  readonly now: number;
}

/** Draws its host again when what it shows has changed with time. One timer serves the page. */
export class ClockController implements ReactiveController {
  #host: ClockHost;

  constructor(host: ClockHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    schedule();
  }

  /** Draws the host at an instant (epoch milliseconds, `Infinity` for never), unless it shows a fixed moment. */
  updateAt(instant: number) {
    if (!this.#host.isConnected || this.#host.now) return;
    hosts.set(this.#host, instant);
    schedule();
  }

  /** Draws the host at an instant, or when anything it says of its event will be different, or that will be another. */
  updateWithEvent(event: RegioEvent | null, { feed, now }: FeedMoment, instant = Infinity) {
    // What is on changes with any of them; what comes next only with itself.
    const watched = this.#host.event === 'current' ? feed.events : event ? [event] : [];
    this.updateAt(soonestChange(watched, now, instant));
  }
}
