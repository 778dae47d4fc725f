import type { Feed, RegioEvent } from '../../model/event.js';
import type { Period } from '../../model/select.js';
import type { RenderContext } from '../feed-controller.js';

/** What the author's settings let in, and for how long: epoch milliseconds. */
interface Scope {
  readonly feed: Feed;
  readonly settings: string;
  readonly from: number;
  readonly until: number;
  readonly events: readonly RegioEvent[];
}

/** What is read of the list. */
interface ScopeHost {
  readonly theme: string;
  readonly period: string;
  readonly otherPeriod: Period | null;
  readonly sessions: string;
  scope(context: RenderContext): readonly RegioEvent[];
}

/** The events a list would show if nothing were chosen, as filters count them. */
export class ListScope {
  #host: ScopeHost;
  #scope: Scope | null = null;

  constructor(host: ScopeHost) {
    this.#host = host;
  }

  /** The same list for as long as it holds. */
  of(context: RenderContext): readonly RegioEvent[] {
    const { feed, now } = context;
    const { theme, period, otherPeriod, sessions } = this.#host;
    const settings = [theme, period, otherPeriod?.name, sessions].join('\n');
    const last = this.#scope;
    const isSame = last?.feed === feed && last.settings === settings;
    if (!isSame || now < last.from || now >= last.until) {
      const until = feed.events.reduce(
        (soonest, event) => (event.until > now ? Math.min(soonest, event.until) : soonest),
        Infinity,
      );
      this.#scope = { feed, settings, from: now, until, events: this.#host.scope(context) };
    }
    return this.#scope!.events;
  }

  /** Until when it holds if nobody changes anything: epoch milliseconds. */
  get until(): number {
    return this.#scope?.until ?? Infinity;
  }
}
