import type { Fetched } from './fetch-text.js';
import { FeedFailure } from './state.js';

const RETRIES = 2;
const LONGEST_WAIT = 30_000;

/**
 * Two more attempts after network errors and 429 or 5xx, with growing jittered pauses or after the
 * server's `Retry-After` (RFC 9110 §10.2.3, in seconds).
 * @param first what went wrong the first time
 * @throws FeedFailure, or the signal's reason once it is aborted
 */
export async function retry(
  attempt: () => Promise<Fetched>,
  first: FeedFailure,
  signal: AbortSignal,
): Promise<Fetched> {
  let failure = first;
  for (let tried = 0; tried < RETRIES; tried++) {
    if (navigator.onLine === false) throw new FeedFailure('offline');
    if (failure.retryAfter > LONGEST_WAIT) throw failure;
    await pause(failure.retryAfter || 500 * 3 ** tried * (0.5 + Math.random()), signal);
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof FeedFailure && error.isTemporary)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
