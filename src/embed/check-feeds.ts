import { isAllowedFeed } from '../feed/allowed-feeds.js';
import { feedNotAllowed, type OptionProblem } from './option-problem.js';

const MAX_FEEDS = 10;

/**
 * Why the feeds of a carrier or an address may not be read; empty where they may.
 * @param feeds absolute addresses, or `#id`
 * @param origins further origins that are allowed, as in `https://office.example`
 */
export function problemsOfFeeds(
  feeds: readonly string[],
  origins: readonly string[] = [],
): readonly OptionProblem[] {
  if (feeds.length > MAX_FEEDS)
    return [{ path: 'feed', code: 'too-many-feeds', params: { max: MAX_FEEDS } }];
  return feeds.filter((feed) => !isAllowedFeed(feed, origins)).map(feedNotAllowed);
}
