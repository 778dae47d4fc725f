import { bare } from '../model/bare.js';

/** A request under way, and what ends it. */
export interface StartedRequest {
  readonly response: Promise<Response>;
  readonly abort: Partial<AbortController>;
}

const started = new Map<string, StartedRequest>();

// Saved before a script of the page can replace them; `fetch` is called without a receiver, as the platform does.
const { fetch: platformFetch, AbortController: PlatformAbort } = globalThis;

/** What ends a request, or what waits for it: nothing on a page that has taken AbortController away before. */
export const newAbort = (): Partial<AbortController> =>
  PlatformAbort ? new PlatformAbort() : bare({});

/** Requests an address. No credentials option and no headers of ours: else the page's preload would not be used. */
export function request(url: string, cache: RequestCache): StartedRequest {
  const abort = newAbort();
  // Asynchronous also where a fetch of the page's own throws at once.
  const send = async () => platformFetch(url, bare({ signal: abort.signal, cache }));
  return { response: send(), abort };
}

/** Requests an address for a later `takeRequest`. */
export function startRequest(url: string) {
  const one = request(url, 'default');
  // A failure is for the one who takes it.
  one.response.catch(() => {});
  started.set(url, one);
}

/** A request that was started for an address; only the first to ask gets it. */
export function takeRequest(url: string): StartedRequest | undefined {
  const one = started.get(url);
  started.delete(url);
  return one;
}
