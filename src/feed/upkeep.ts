import { complete as completed } from '../model/complete.js';
import type { Feed } from '../model/event.js';
import { fetchText } from './fetch-text.js';
import { type Get, loadFeed, type Page } from './load.js';
import { withPages as read } from './pages.js';
import { reportFailure, reportProblems } from './report.js';
import { unwrapping } from '../model/unwrap.js';
import { inSlices } from './slices.js';
import type { FeedSource } from './source.js';
import { fetchPatiently, retry } from './retry.js';
import type { FeedState } from './state.js';
import { type Trouble, troubleOf } from './trouble.js';

// All that the first cards of an ordinary feed do without: one chunk, as its parts need each other.
export { detailsOf } from '../model/details.js';
export { stateOf } from './combined.js';
export { tellOf } from './feed-events.js';
export { readLarge } from './read-large.js';
export { reportValue } from './report.js';

/** Events out of JSON-LD, or of a feed with its texts, in the shape of our feed. */
export function unwrap(document: unknown) {
  return inSlices(unwrapping(document));
}

/**
 * Keeps a feed up to date for as long as somebody looks at it: when it comes into view again, and when the network does.
 * Those who show it are told when a language of the page changes.
 */
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
  const languages = new MutationObserver(() => source.become(source.state));
  languages.observe(document, { attributeFilter: ['lang'], subtree: true });
  source.endUpkeep = () => {
    document.removeEventListener('visibilitychange', seen);
    globalThis.removeEventListener('online', online);
    languages.disconnect();
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

/** A feed with the pages it continues on. */
export function withPages(
  page: Page,
  address: string,
  signal: AbortSignal,
  get: Get,
): Promise<Feed> {
  return read(page, address, signal, get === fetchText ? fetchPatiently : get);
}

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
    const trouble = troubleOf(last);
    if (!signal.aborted) reportFailure(source.address, trouble.reason, trouble.detail);
    return {
      status: 'failed',
      reason: trouble.reason,
      ...(await lastKnown(source, trouble, signal)),
    };
  }
}

/** The last good feed, else the browser's own copy, and when it was current. */
async function lastKnown(
  { address, feed, loadedAt }: FeedSource,
  { reason }: Trouble,
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
