import { FeedFailure, type FailureReason } from './state.js';

/** What went wrong with a feed, and whether it may pass. */
export interface FailureDescription {
  readonly reason: FailureReason;
  /** For the webmaster's console; may be empty. */
  readonly detail: string;
  /** Whether another try may help. */
  readonly isTemporary: boolean;
  /** Milliseconds the server asked us to wait; 0 where it did not. */
  readonly retryAfter: number;
}

/** Makes something of what loading a feed threw. What `fetch` throws does not tell what happened. */
export function describeFailure(error: unknown): FailureDescription {
  const passing = { isTemporary: true, retryAfter: 0 };
  if (!(error instanceof FeedFailure))
    return navigator.onLine === false
      ? { ...passing, reason: 'offline', detail: '' }
      : { ...passing, reason: 'network', detail: '' };
  const { reason, clue } = error;
  if (clue instanceof Response && reason === 'status') return describeStatus(clue);
  return { reason, detail: detailOf(error), isTemporary: false, retryAfter: 0 };
}

function describeStatus({ status, headers }: Response): FailureDescription {
  const seconds = headers.get('retry-after') ?? '';
  return {
    reason: 'status',
    detail: `${status}`,
    isTemporary: status === 429 || status >= 500,
    retryAfter: /^\d{1,6}$/.test(seconds) ? +seconds * 1000 : 0,
  };
}

const DETAILS: Readonly<Partial<Record<FailureReason, string>>> = {
  timeout: 'no complete answer in time',
  'no-feed': 'it has no list of "events" and is no JSON-LD of events',
  network: 'redirected to an address without https',
};

function detailOf({ reason, clue }: FeedFailure): string {
  if (reason === 'too-large') return clue as string;
  if (reason === 'not-json') return `it begins with "${clue as string}"`;
  if (reason === 'no-address')
    return clue ? 'the page has no element with this id' : 'this is no http(s) address';
  return DETAILS[reason] ?? '';
}
