import type { Feed } from '../model/event.js';
import { fetchCached, type Fetched } from './fetch-text.js';
import { type Loaded, loadFeed } from './load.js';
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

/** The feed in the browser's own cache, and when it was current: epoch milliseconds, `null` where nobody knows. */
export async function loadCached(
  address: string,
  signal: AbortSignal,
): Promise<{ feed: Feed; asOf: number | null } | null> {
  const cached: Loaded | null = await loadFeed(address, signal, fetchCached).catch(() => null);
  return (
    cached && {
      feed: cached.feed,
      asOf: toHttpDate(cached.date) ?? cached.feed.dateModified?.start ?? null,
    }
  );
}

/** Epoch milliseconds of an HTTP date (RFC 9110 §5.6.7, the form servers must send); `null` for other text. */
function toHttpDate(text: string | null): number | null {
  const match = /(\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text ?? '');
  if (!match) return null;
  const [, day, month, year, hour, minute, second] = match;
  const index = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month!) / 3;
  return Date.UTC(+year!, index, +day!, +hour!, +minute!, +second!);
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

export { reportFailure, reportProblems } from './report.js';
