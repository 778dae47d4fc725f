import { complete } from '../model/complete.js';
import type { Feed } from '../model/event.js';
import { inSlices } from './in-slices.js';
import { reportProblems } from './report.js';
import type { FeedSource } from './source.js';

// What the page's author is told: loaded after the first cards, and when something went wrong.
export { checkAttributes } from './check-attributes.js';
export { reportFailure, reportValue } from './report.js';

/** Reads a feed anew to the last detail, so that everything left out is known, and tells the webmaster of it. */
export async function completeFeed(source: FeedSource, feed: Feed) {
  const whole = await inSlices(complete(feed));
  // A newer feed came meanwhile, or a failure, which is to stay seen.
  if (source.state.status !== 'ready' || source.state.feed !== feed) return;
  source.become({ status: 'ready', feed: whole });
  if (whole.problems.length > 0) reportProblems(source.address, whole.problems);
}
