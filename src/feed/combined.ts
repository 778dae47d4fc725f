import type { Feed } from '../model/event.js';
import { mergeFeeds } from '../model/merge-feeds.js';
import { sourceOf } from './source.js';
import type { FeedState } from './state.js';

interface Combination {
  readonly states: readonly FeedState[];
  readonly state: FeedState;
}

const DIVERTED: FeedState = { status: 'failed', reason: 'redirected', feed: null, asOf: null };

const combinations = new Map<string, Combination>();

/**
 * The state of several addresses as one. It loads until all have answered, so that nothing jumps;
 * what could be loaded is shown even where one of them failed.
 * @param isFromCarrier whether a placeholder or link named them: then none may have been redirected to where it likes
 */
export function stateOf(addresses: readonly string[], isFromCarrier = false): FeedState {
  if (addresses.length === 0)
    return { status: 'failed', reason: 'no-address', feed: null, asOf: null };
  const sources = addresses.map(sourceOf);
  if (isFromCarrier && sources.some(({ divertedTo }) => divertedTo)) return DIVERTED;
  const states = sources.map(({ state }) => state);
  if (states.length === 1) return states[0]!;
  const key = addresses.join(' ');
  const last = combinations.get(key);
  // Merging thousands of events once serves all elements.
  if (last && states.every((state, index) => state === last.states[index])) return last.state;
  const state = combine(states);
  combinations.set(key, { states, state });
  return state;
}

function combine(states: readonly FeedState[]): FeedState {
  const feeds: Feed[] = [];
  let failed: Extract<FeedState, { status: 'failed' }> | null = null;
  for (const state of states) {
    if (state.status === 'loading') return state;
    if (state.status === 'failed') failed = state;
    if (state.feed) feeds.push(state.feed);
  }
  const feed = feeds.length > 0 ? mergeFeeds(feeds) : null;
  if (feed && !failed) return { status: 'ready', feed };
  return { status: 'failed', reason: failed!.reason, feed, asOf: failed!.asOf };
}
