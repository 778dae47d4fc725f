import type { Feed } from '../model/event.js';
import { describeFailure, type FailureDescription } from './failure.js';
import { fetchText } from './fetch-text.js';
import { loadFeed } from './load.js';
import { retry } from './retry.js';
import type { FeedSource } from './source.js';
import type { FeedState } from './state.js';

/** What becomes of a feed that could not be loaded: a second and third try, else what is known of it. */
export async function recover(
  source: FeedSource,
  error: unknown,
  signal: AbortSignal,
): Promise<FeedState> {
  try {
    const feed = await retry(() => loadFeed(source.address, signal), error, signal);
    return { status: 'ready', feed };
  } catch (last) {
    const failure = describeFailure(last);
    if (!signal.aborted) void report(source.address, failure);
    return {
      status: 'failed',
      reason: failure.reason,
      ...(await lastKnown(source, failure, signal)),
    };
  }
}

async function report(address: string, { reason, detail }: FailureDescription) {
  const module = await import('./diagnostics.js').catch(() => null);
  module?.reportFailure(address, reason, detail);
}

/** The last good feed, else the browser's own copy, and when it was current. */
async function lastKnown(
  { address, feed, loadedAt }: FeedSource,
  { reason }: FailureDescription,
  signal: AbortSignal,
): Promise<{ readonly feed: Feed | null; readonly asOf: number | null }> {
  if (feed || !/^(network|offline|timeout|status)$/.test(reason))
    return { feed, asOf: feed && (loadedAt || null) };
  let date: string | null = null;
  const copy = await loadFeed(address, signal, (url, end) =>
    fetchText(url, end, {
      cache: 'force-cache',
      // The browser's own copy takes no longer; where it has none, the error is due.
      limit: 3000,
      onAnswer: ({ headers }) => (date ??= headers.get('date')),
    }),
  ).catch(() => null);
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
