import type { Feed } from '../model/event.js';

/** Why a feed could not be had. */
export type FailureReason =
  | 'offline'
  /** No answer: server, network, CORS, content blocker; browsers do not tell which. */
  | 'network'
  | 'timeout'
  /** Another status than 2xx. */
  | 'status'
  | 'too-large'
  /** The text is no JSON: a page of HTML, cut off, empty. */
  | 'not-json'
  /** JSON, but no feed. */
  | 'no-feed'
  /** The page has no element with that id, or the address is none. */
  | 'no-address';

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

/** A failure on its way to becoming a state; `troubleOf` puts it into words. */
export class FeedFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    /** The answer that was none, how the text begins that was none, or what is too much of it. */
    readonly clue: Response | string = '',
  ) {
    super(reason);
  }
}
