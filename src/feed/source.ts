import type { Feed } from '../model/event.js';
import { loadFeed } from './load.js';
import { revalidate } from './revalidate.js';
import type { FeedState } from './state.js';
import { whenIdle } from './when-idle.js';
import { newAbort } from './started-requests.js';

/** Milliseconds after which a feed is asked for again when it is next shown. */
const MAX_AGE = 5 * 60_000;

const LOADING: FeedState = { status: 'loading' };
/** By address and zone. A feed that nobody shows serves who comes back, until the browser wants its memory. */
const sources = new Map<string, WeakRef<FeedSource>>();
/** Those that are shown, or on their way. */
const inUse = new Set<FeedSource>();

/** The one source on this page of an address, read with a zone for times that have none. */
export function sourceOf(address: string, timeZone = ''): FeedSource {
  const key = `${address} ${timeZone}`;
  let source = sources.get(key)?.deref();
  if (!source) sources.set(key, new WeakRef((source = new FeedSource(address, timeZone))));
  return source;
}

/** The feed at one address: its latest state, for all elements that show it. */
export class FeedSource {
  state: FeedState = LOADING;
  /** When the latest feed came: epoch milliseconds, 0 before the first. */
  loadedAt = 0;
  /** Ends `revalidate`; `null` while that does not run. */
  endRevalidation: (() => void) | null = null;
  /** Where a redirect led that carriers may not name; `''` where that is no matter. */
  divertedTo = '';
  #listeners = new Set<() => void>();
  #loading: Partial<AbortController> | null = null;
  /** Where the latest answer came from. */
  #answeredFrom = '';

  constructor(
    readonly address: string,
    readonly timeZone: string,
  ) {}

  /** The feed as far as it is known, also where a newer one could not be loaded. */
  get feed(): Feed | null {
    return this.state.status === 'loading' ? null : this.state.feed;
  }

  /** Whether it is time to ask again. */
  get isOld(): boolean {
    return this.state.status !== 'ready' || Date.now() - this.loadedAt > MAX_AGE;
  }

  /** The first to ask starts the request; after a failure, so does the next. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    inUse.add(this);
    if (this.isOld) void this.load();
    else if (!this.endRevalidation) this.#keepUpToDate();
    return () => {
      this.#listeners.delete(listener);
      // Elements may only be on their way to another place in the page.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        this.endRevalidation?.();
        this.endRevalidation = null;
        this.#loading?.abort?.();
        this.#loading = null;
        inUse.delete(this);
      });
    };
  }

  /** Asks for the feed now, unless that is under way. */
  async load() {
    if (this.#loading) return;
    const { signal } = (this.#loading = newAbort());
    inUse.add(this);
    if (this.state.status === 'failed' && !this.feed) this.become(LOADING);
    const state = await loadFeed(this.address, signal, this).then<FeedState, FeedState>(
      (feed) => ({ status: 'ready', feed }),
      // Only a failure needs it. Where it cannot be loaded, the network is at fault as well.
      (error) =>
        import('./recover.js').then(
          ({ recover }) => recover(this, error, signal),
          () => ({
            status: 'failed',
            reason: 'network',
            feed: this.feed,
            asOf: this.loadedAt || null,
          }),
        ),
    );
    const divertedTo = await this.#findDiversion();
    if (signal?.aborted) return;
    this.#loading = null;
    if (this.#listeners.size === 0) inUse.delete(this);
    this.divertedTo = divertedTo;
    if (state.status === 'ready') this.loadedAt = Date.now();
    this.become(state);
    this.#keepUpToDate();
  }

  /** Gets each answer before its text. */
  readonly onAnswer = ({ url }: Response) => {
    this.#answeredFrom = url;
  };

  async #findDiversion(): Promise<string> {
    const url = this.#answeredFrom;
    if (!url || url === this.address.split('#')[0]) return '';
    const module = await import('./redirect.js').catch(() => null);
    return module?.mayLeadTo(url, this.address) ? '' : url;
  }

  /** Takes a new state and informs all listeners. */
  become(state: FeedState) {
    this.state = state;
    this.#listeners.forEach((listener) => listener());
  }

  #keepUpToDate() {
    if (this.#listeners.size === 0) return;
    this.endRevalidation ??= revalidate(this);
    const { state } = this;
    if (state.status !== 'ready' || state.feed.isComplete) return;
    // After the first cards.
    whenIdle(() => {
      if (this.#listeners.size > 0) void this.#complete(state.feed);
    });
  }

  /** Reads the details too, so that everything left out is known. */
  async #complete(feed: Feed) {
    if (this.feed !== feed) return;
    const diagnostics = await import('./diagnostics.js').catch(() => null);
    // Nobody can say then what was left out; all that waits for the feed shall have it.
    const whole = diagnostics ? await diagnostics.readDetails(feed) : { ...feed, isComplete: true };
    // A newer feed came meanwhile, or a failure, which must stay visible.
    if (this.state.status !== 'ready' || this.state.feed !== feed) return;
    this.become({ status: 'ready', feed: whole });
    diagnostics?.reportProblems(this.address, whole.problems);
  }
}
