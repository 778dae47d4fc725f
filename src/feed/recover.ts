import type { Feed } from '../model/event.js';
import { loadFeed } from './load.js';
import { retry } from './retry.js';
import type { FailureReason, FeedState } from './state.js';
import { troubleOf } from './trouble.js';

/** What is known of a feed from before. */
interface Known {
  readonly address: string;
  /** Of its times, where it cannot name one. */
  readonly timeZone: string;
  /** The last good one. */
  readonly feed: Feed | null;
  /** When it came: epoch milliseconds, 0 if there was none. */
  readonly loadedAt: number;
  /** Gets each answer before its text. */
  readonly onAnswer: (answer: Response) => void;
}

/** The state of a feed that could not be loaded: a second and third try, else what is known of it. */
export async function recover(
  known: Known,
  error: unknown,
  signal?: AbortSignal,
): Promise<FeedState> {
  try {
    const feed = await retry(() => loadFeed(known.address, signal, known), error, signal);
    return { status: 'ready', feed };
  } catch (last) {
    const { failure } = troubleOf(last);
    if (!signal?.aborted)
      void import('./diagnostics.js').then(
        ({ reportFailure }) => reportFailure(known.address, failure),
        () => {},
      );
    return {
      status: 'failed',
      reason: failure.reason,
      ...(await lastKnown(known, failure.reason, signal)),
    };
  }
}

/** The last good feed, else the browser's own copy, and when it was current. */
async function lastKnown(
  { address, timeZone, feed, loadedAt, onAnswer }: Known,
  reason: FailureReason,
  signal?: AbortSignal,
): Promise<{ readonly feed: Feed | null; readonly asOf: number | null }> {
  if (feed || !/^(network|offline|timeout|status)$/.test(reason))
    return { feed, asOf: feed && (loadedAt || null) };
  let date: string | null = null;
  const copy = await loadFeed(address, signal, {
    timeZone,
    cache: 'force-cache',
    // The browser's own copy takes no longer; where it has none, the error is due.
    limit: 3000,
    onAnswer: (answer) => {
      date = answer.headers.get('date');
      onAnswer(answer);
    },
  }).catch(() => null);
  return { feed: copy, asOf: toHttpDate(date) ?? copy?.dateModified?.start ?? null };
}

/** Epoch milliseconds of an HTTP date (RFC 9110 §5.6.7, the form servers must send); `null` for other text. */
function toHttpDate(text: string | null): number | null {
  const match = /(\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text ?? '');
  if (!match) return null;
  const [, day, month, year, hour, minute, second] = match;
  const index = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month!) / 3;
  return Date.UTC(+year!, index, +day!, +hour!, +minute!, +second!);
}
