import { complete as completed } from '../model/complete.js';
import type { Feed } from '../model/event.js';
import { fetchCached } from './fetch-text.js';
import { loadFeed } from './load.js';
import { reportFailure, reportProblems } from './report.js';
import { inSlices } from './slices.js';
import type { FeedSource } from './source.js';
import type { FeedFailure } from './state.js';

// All that the first cards of an ordinary feed do without: one chunk, as its parts need each other.
export { detailsOf } from '../model/details.js';
export { unwrap } from '../model/unwrap.js';
export { stateOf } from './combined.js';
export { withPages } from './pages.js';
export { retry } from './retry.js';

/** Keeps a feed up to date for as long as somebody looks at it: when it comes into view again, and when the network does. */
export function upkeep(source: FeedSource) {
  const { state } = source;
  if (state.status === 'ready' && !state.feed.isComplete) void complete(source, state.feed);
  if (source.endUpkeep) return;
  const seen = () => {
    if (!document.hidden && source.isOld) void source.load();
  };
  const online = () => {
    if (source.state.status === 'failed') void source.load();
  };
  document.addEventListener('visibilitychange', seen);
  globalThis.addEventListener('online', online);
  source.endUpkeep = () => {
    document.removeEventListener('visibilitychange', seen);
    globalThis.removeEventListener('online', online);
  };
}

/** Reads the details too, so that everything left out is known, and tells the webmaster of it. */
async function complete(source: FeedSource, feed: Feed) {
  const whole = await inSlices(completed(feed));
  // A newer feed came meanwhile, or a failure, which is to stay seen.
  if (source.state.status !== 'ready' || source.state.feed !== feed) return;
  source.become({ status: 'ready', feed: whole });
  if (whole.problems.length > 0) reportProblems(source.address, whole.problems);
}

/** The last good feed, else the browser's own copy, and when it was current; the webmaster hears what went wrong. */
export async function lastKnown(
  source: FeedSource,
  { reason, detail }: FeedFailure,
  signal: AbortSignal,
): Promise<{ readonly feed: Feed | null; readonly asOf: number | null }> {
  reportFailure(source.address, reason, detail);
  const { feed, loadedAt } = source;
  if (feed || !/^(network|offline|timeout|status)$/.test(reason))
    return { feed, asOf: feed && (loadedAt || null) };
  const cached = await loadFeed(source.address, signal, fetchCached).catch(() => null);
  return {
    feed: cached?.feed ?? null,
    asOf: toHttpDate(cached?.date ?? null) ?? cached?.feed.dateModified?.start ?? null,
  };
}

/** Epoch milliseconds of an HTTP date (RFC 9110 §5.6.7, the form servers must send); `null` for other text. */
function toHttpDate(text: string | null): number | null {
  const match = /(\d\d) (\w{3}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/.exec(text ?? '');
  if (!match) return null;
  const [, day, month, year, hour, minute, second] = match;
  const index = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month!) / 3;
  return Date.UTC(+year!, index, +day!, +hour!, +minute!, +second!);
}
