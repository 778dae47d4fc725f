import { FeedFailure } from './state.js';

const TIMEOUT = 10_000;
/** The browser's own copy takes no longer; where it has none, the error is due. */
const CACHE_TIMEOUT = 3000;
const MOST_BYTES = 8_000_000;

// Saved before a script of the page can replace it; called without a receiver, as the platform does.
const { fetch: platformFetch } = globalThis;

/** A document's text, and the `Date` its server gave it where one may read that. */
export interface Fetched {
  readonly text: string;
  readonly date: string | null;
}

/**
 * Fetches a text; what may be but a passing fault is tried twice again (see `retry`).
 * Ten seconds for the answer to begin, as many for its rest.
 * @throws FeedFailure, or the signal's reason once it is aborted
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<Fetched> {
  const attempt = () => fetchOnce(url, 'default', signal);
  try {
    return await attempt();
  } catch (failure) {
    signal.throwIfAborted();
    if (!(failure instanceof FeedFailure && failure.isTemporary)) throw failure;
    const upkeep = await import('./upkeep.js').catch(() => null);
    if (!upkeep) throw failure;
    return upkeep.retry(attempt, failure, signal);
  }
}

/**
 * The browser's own copy, however old; else what the network says at once.
 * @throws FeedFailure
 */
export function fetchCached(url: string, signal: AbortSignal): Promise<Fetched> {
  return fetchOnce(url, 'force-cache', signal);
}

async function fetchOnce(url: string, cache: RequestCache, outer: AbortSignal): Promise<Fetched> {
  outer.throwIfAborted();
  const abort = new AbortController();
  const stop = () => abort.abort();
  outer.addEventListener('abort', stop);
  const limit = cache === 'default' ? TIMEOUT : CACHE_TIMEOUT;
  let timer = setTimeout(stop, limit);
  try {
    // No credentials option and no headers of ours: else the page's preload of the feed would not be used.
    const response = await platformFetch(url, { signal: abort.signal, cache });
    clearTimeout(timer);
    timer = setTimeout(stop, limit);
    if (!response.ok) throw statusFailure(response);
    if (response.redirected && url.startsWith('https:') && !response.url.startsWith('https:')) {
      throw new FeedFailure('network', 'redirected to an address without https');
    }
    return { text: await readText(response), date: response.headers.get('date') };
  } catch (error) {
    if (error instanceof FeedFailure) throw error;
    if (abort.signal.aborted)
      throw new FeedFailure('timeout', `no complete answer within ${TIMEOUT / 1000} seconds`);
    throw new FeedFailure(navigator.onLine === false ? 'offline' : 'network', '', true);
  } finally {
    // What was not read need not come: pages that explain an error, endless bodies.
    stop();
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
  }
}

function statusFailure({ status, headers }: Response): FeedFailure {
  const seconds = headers.get('retry-after') ?? '';
  const wait = /^\d{1,6}$/.test(seconds) ? +seconds * 1000 : 0;
  return new FeedFailure('status', `${status}`, status === 429 || status >= 500, wait);
}

/** The body as UTF-8, given up when it grows past all reason: an endless one must not fill the visitor's memory. */
async function readText(response: Response): Promise<string> {
  // A page may have put its own fetch before ours, with bodies that cannot be read in pieces.
  if (!response.body?.getReader) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) throw new FeedFailure('too-large', `more than ${MOST_BYTES / 1e6} MB`);
    text += decoder.decode(value, { stream: true });
  }
}
