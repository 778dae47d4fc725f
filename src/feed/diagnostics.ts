import type { Feed } from '../model/event.js';
import { complete } from '../model/diagnose/complete.js';
import { inSlices } from './slices.js';

// One chunk for the page's author: what a visitor sees does without it.
export { checkAttributes } from './check-attributes.js';
export { reportNoPolicy, reportTaken } from './report-elements.js';
export { reportValue } from './report-attribute.js';
export { reportFailure, reportProblems, reportRedirect } from './report-feed.js';

/** Reads a feed anew with its details, so that all its problems are known. */
export function readDetails(feed: Feed): Promise<Feed> {
  return inSlices(complete(feed));
}
