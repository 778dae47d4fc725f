import type { Failure } from '../model/failure.js';
import { pageUrl } from './address.js';
import { parseUrl } from './parse-url.js';
import { FeedFailure } from './state.js';

/** What went wrong with a feed, and whether it may pass. */
export interface Trouble {
  readonly failure: Failure;
  /** Whether another try may help. */
  readonly isTemporary: boolean;
  /** Milliseconds the server asked us to wait; 0 where it did not. */
  readonly retryAfter: number;
}

/** Makes something of what loading a feed threw. What `fetch` throws does not tell what happened. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof FeedFailure))
    return {
      failure:
        navigator.onLine === false
          ? { reason: 'offline', params: {} }
          : { reason: 'network', params: { isDowngrade: false } },
      isTemporary: true,
      retryAfter: 0,
    };
  const { failure, answer } = error;
  if (failure.reason !== 'status') return { failure, isTemporary: false, retryAfter: 0 };
  const { status } = failure.params;
  const seconds = answer?.headers.get('retry-after') ?? '';
  return {
    failure,
    isTemporary: status === 429 || status >= 500,
    retryAfter: /^\d{1,6}$/.test(seconds) ? +seconds * 1000 : 0,
  };
}

/** Whether a server of another origin may have asked us to wait: its `Retry-After` can only be read where it says so. */
export function hidesRetryAfter(error: unknown): boolean {
  const answer = error instanceof FeedFailure ? error.answer : undefined;
  return (
    answer !== undefined &&
    parseUrl(answer.url)?.origin !== parseUrl(pageUrl())?.origin &&
    (answer.status === 429 || answer.status === 503) &&
    !answer.headers.has('retry-after')
  );
}
