import type { Feed, RegioEvent } from '../../model/event.js';
import type { Selection } from '../../selection/selection.js';
import type { View } from '../view.js';
import type { RegioEventList } from './event-list.js';

/** What the author's settings let in, and for how long: epoch milliseconds. */
interface Scope {
  readonly feed: Feed;
  readonly settings: string;
  readonly from: number;
  readonly until: number;
  readonly events: readonly RegioEvent[];
}

/** The events a list would show if nothing were chosen, as the page's selection hears of them. */
export class SharedScope {
  #host: RegioEventList;
  #scope: Scope | null = null;
  #selection: Selection | null = null;

  constructor(host: RegioEventList) {
    this.#host = host;
  }

  /** The same list for as long as it holds. */
  of(view: View): readonly RegioEvent[] {
    const { feed, now } = view;
    const { theme, period, otherPeriod, sessions } = this.#host;
    const settings = [theme, period, otherPeriod?.name, sessions].join('\n');
    const last = this.#scope;
    const isSame = last?.feed === feed && last.settings === settings;
    if (!isSame || now < last.from || now >= last.until) {
      const until = feed.events.reduce(
        (soonest, event) => (event.until > now ? Math.min(soonest, event.until) : soonest),
        Infinity,
      );
      this.#scope = { feed, settings, from: now, until, events: this.#host.scope(view) };
    }
    return this.#scope!.events;
  }

  /** Until when it holds if nobody changes anything: epoch milliseconds. */
  get until(): number {
    return this.#scope?.until ?? Infinity;
  }

  /** Tells a selection of it, and the one before that this list is gone. */
  share(selection: Selection | null) {
    if (selection !== this.#selection) {
      this.#selection?.scopes.delete(this.#host);
      this.#selection?.changed();
    }
    this.#selection = selection;
    const events = this.#scope?.events;
    if (!selection || !events || selection.scopes.get(this.#host) === events) return;
    selection.scopes.set(this.#host, events);
    selection.changed();
  }
}
