import type { Feed } from '../model/event.js';
import { loadFeed } from './load.js';
import { revalidate } from './revalidate.js';
import type { FeedState } from './state.js';
import { whenIdle } from './when-idle.js';

/** Milliseconds after which a feed is asked for again when it is next looked at. */
const FRESH_FOR = 5 * 60_000;

const LOADING: FeedState = { status: 'loading' };
const sources = new Map<string, FeedSource>();

/** The one source of an address on this page. */
export function sourceOf(address: string): FeedSource {
  let source = sources.get(address);
  if (!source) sources.set(address, (source = new FeedSource(address)));
  return source;
}

/** One address: its latest state, and whoever wants to hear of it. */
export class FeedSource {
  state: FeedState = LOADING;
  /** When the latest feed came: epoch milliseconds, 0 before the first. */
  loadedAt = 0;
  /** Ends what keeps the feed up to date. */
  #endRevalidation: (() => void) | null = null;
  #listeners = new Set<() => void>();
  #loading: AbortController | null = null;

  constructor(readonly address: string) {}

  /** The feed as far as it is known, also where a newer one could not be had. */
  get feed(): Feed | null {
    return this.state.status === 'loading' ? null : this.state.feed;
  }

  /** Whether it is time to ask again. */
  get isOld(): boolean {
    return this.state.status !== 'ready' || Date.now() - this.loadedAt > FRESH_FOR;
  }

  /** Whether it is kept up to date: somebody looks at it, and the page had nothing better to do. */
  get isRevalidating(): boolean {
    return this.#endRevalidation !== null;
  }

  /** The first to ask starts the request; after a failure, so does the next. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.isOld) void this.load();
    else if (!this.isRevalidating) this.#revalidate();
    return () => {
      this.#listeners.delete(listener);
      // Elements may only be on their way to another place in the page.
      queueMicrotask(() => {
        if (this.#listeners.size > 0) return;
        this.#endRevalidation?.();
        this.#endRevalidation = null;
        this.#loading?.abort();
        this.#loading = null;
      });
    };
  }

  /** Asks for the feed now, unless that is under way. */
  async load() {
    if (this.#loading) return;
    const { signal } = (this.#loading = new AbortController());
    if (this.state.status === 'failed' && !this.feed) this.become(LOADING);
    const state = await loadFeed(this.address, signal).then<FeedState, FeedState>(
      (feed) => ({ status: 'ready', feed }),
      (error: unknown) => this.#recover(error, signal),
    );
    if (signal.aborted) return;
    this.#loading = null;
    if (state.status === 'ready') this.loadedAt = Date.now();
    this.become(state);
    this.#revalidate();
  }

  /** Takes a new state and tells all who listen. */
  become(state: FeedState) {
    this.state = state;
    this.#listeners.forEach((listener) => listener());
  }

  /** Where the code for failures cannot be loaded, that is the same failure. */
  async #recover(error: unknown, signal: AbortSignal): Promise<FeedState> {
    const module = await import('./recover.js').catch(() => null);
    if (module) return module.recover(this, error, signal);
    return { status: 'failed', reason: 'network', feed: this.feed, asOf: this.loadedAt || null };
  }

  /** After the first cards, once the page has nothing better to do. */
  #revalidate() {
    const start = () => {
      if (this.#listeners.size === 0) return;
      this.#endRevalidation ??= revalidate(this);
      void this.#complete();
    };
    if (this.state.status === 'failed') start();
    else whenIdle(start);
  }

  async #complete() {
    const { state } = this;
    if (state.status !== 'ready' || state.feed.isComplete) return;
    const module = await import('./diagnostics.js').catch(() => null);
    await module?.completeFeed(this, state.feed);
  }
}
