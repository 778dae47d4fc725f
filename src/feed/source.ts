import type { Feed } from '../model/event.js';
import { loadFeed } from './load.js';
import { inSlices } from './slices.js';
import type * as Recover from './recover.js';
import { FeedFailure, type FeedState } from './state.js';

/** A feed older than this is asked for again when the page comes back into view. */
const FRESH = 5 * 60_000;

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
  #listeners = new Set<() => void>();
  #loading: AbortController | null = null;
  #loadedAt = 0;

  constructor(readonly address: string) {}

  /** The first to ask starts the request; after a failure, so does the next. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) {
      document.addEventListener('visibilitychange', this.#revalidate);
      globalThis.addEventListener('online', this.#recover);
    }
    if (this.state.status !== 'ready' || this.#isOld) void this.load();
    return () => {
      this.#listeners.delete(listener);
      // Elements may only be on their way to another place in the page.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#rest();
      });
    };
  }

  /** Asks for the feed now, unless that is under way. */
  async load() {
    if (this.#loading) return;
    const { signal } = (this.#loading = new AbortController());
    const last = this.#feed;
    if (this.state.status === 'failed' && !last) this.#become(LOADING);
    try {
      const { feed } = await loadFeed(this.address, signal);
      signal.throwIfAborted();
      this.#loadedAt = Date.now();
      this.#become({ status: 'ready', feed });
      // The first cards are drawn before anything else is asked for.
      idle(() => void this.#complete(feed));
    } catch (error) {
      if (!signal.aborted) await this.#fail(error, last, signal);
    } finally {
      if (this.#loading?.signal === signal) this.#loading = null;
    }
  }

  /** Reads the details too, so that everything left out is known. */
  async #complete(feed: Feed) {
    const whole = await import('../model/details.js').then(
      ({ completeFeed }) => inSlices(completeFeed(feed)),
      () => ({ ...feed, isComplete: true }),
    );
    if (this.#feed !== feed) return;
    // As it is by now: it may have failed again meanwhile.
    this.#become({ ...this.state, feed: whole } as FeedState);
    const { problems } = whole;
    if (problems.length > 0)
      void recovery((recover) => recover.reportProblems(this.address, problems));
  }

  async #fail(error: unknown, last: Feed | null, signal: AbortSignal) {
    const { reason, detail } =
      error instanceof FeedFailure ? error : new FeedFailure('not-json', String(error));
    let known = { feed: last, asOf: this.#loadedAt || null };
    if (!last && /^(network|offline|timeout|status)$/.test(reason)) {
      known = (await recovery((recover) => recover.loadCached(this.address, signal))) ?? known;
    }
    if (signal.aborted) return;
    this.#become({ status: 'failed', reason, ...known });
    void recovery((recover) => recover.reportFailure(this.address, reason, detail));
  }

  get #feed(): Feed | null {
    return this.state.status === 'loading' ? null : this.state.feed;
  }

  get #isOld(): boolean {
    return Date.now() - this.#loadedAt > FRESH;
  }

  #become(state: FeedState) {
    this.state = state;
    this.#listeners.forEach((listener) => listener());
  }

  #rest() {
    document.removeEventListener('visibilitychange', this.#revalidate);
    globalThis.removeEventListener('online', this.#recover);
    this.#loading?.abort();
    this.#loading = null;
  }

  #revalidate = () => {
    if (!document.hidden && (this.state.status === 'failed' || this.#isOld)) void this.load();
  };

  #recover = () => {
    if (this.state.status === 'failed') void this.load();
  };
}

/** Once the page has nothing better to do; browsers without that notion: soon. */
function idle(work: () => void) {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
}

/** What only trouble needs. Where it cannot be loaded, that is the same trouble. */
async function recovery<T>(use: (recover: typeof Recover) => T): Promise<Awaited<T> | null> {
  const recover = await import('./recover.js').catch(() => null);
  return recover && (await use(recover));
}
