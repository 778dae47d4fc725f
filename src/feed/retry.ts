import { type Fetching, fetchText } from './fetch-text.js';
import { hidesRetryAfter, troubleOf } from './trouble.js';

const MAX_RETRIES = 2;
const MAX_WAIT = 30_000;

/**
 * Makes two more attempts after network errors and 429 or 5xx, with growing jittered pauses or after the
 * server's `Retry-After` (RFC 9110 §10.2.3, in seconds). Only one more where that cannot be read.
 * @param first what the first attempt threw
 * @throws what the last attempt threw, or the signal's reason once it is aborted
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  first: unknown,
  signal?: AbortSignal,
): Promise<T> {
  let error = first;
  for (let tried = 0; tried < MAX_RETRIES; tried++) {
    signal?.throwIfAborted();
    const { isTemporary, failure, retryAfter } = troubleOf(error);
    if (!isTemporary || failure.reason === 'offline' || retryAfter > MAX_WAIT) break;
    if (tried > 0 && hidesRetryAfter(error)) break;
    await pause(retryAfter || 500 * 3 ** tried * (0.5 + Math.random()), signal);
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (next) {
      error = next;
    }
  }
  signal?.throwIfAborted();
  throw error;
}

/** Fetches a text as `fetchText` does; temporary failures are tried twice again. */
export function fetchPatiently(
  url: string,
  signal?: AbortSignal,
  fetching: Fetching = {},
): Promise<string> {
  const attempt = () => fetchText(url, signal, fetching);
  return attempt().catch((error: unknown) => retry(attempt, error, signal));
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
