import type { Feed } from '../model/event.js';
import type { Failure, FailureReason } from '../model/failure.js';

export type { FailureReason };

/** One address's latest state. `failed` keeps the last good feed, should there be one. */
export type FeedState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed }
  | {
      readonly status: 'failed';
      readonly reason: FailureReason;
      readonly feed: Feed | null;
      /** When the kept feed was current: epoch milliseconds, `null` where nobody knows. */
      readonly asOf: number | null;
    };

/** A failure as it is thrown; `answer` is the one that came instead of a feed. */
export class FeedFailure extends Error {
  constructor(
    readonly failure: Failure,
    readonly answer?: Response,
  ) {
    super(failure.reason);
  }
}
