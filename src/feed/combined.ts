import type { Feed } from '../model/event.js';
import { mergeFeeds } from '../model/merge-feeds.js';
import { sourceOf } from './source.js';
import type { FeedState } from './state.js';

type SettledState = Exclude<FeedState, { status: 'loading' }>;

interface Combination {
  readonly states: readonly SettledState[];
  readonly state: FeedState;
}

/** By the first of the states and the addresses: merging thousands of events once serves all elements. */
const combinations = new WeakMap<SettledState, Map<string, Combination>>();

const DIVERTED: FeedState = { status: 'failed', reason: 'redirected', feed: null, asOf: null };

/**
 * The state of several addresses as one. It loads until all have answered, so that nothing jumps;
 * what could be loaded is shown even where one of them failed.
 * @param timeZone see `sourceOf`
 * @param isFromCarrier whether a placeholder or link named them: then none may have been redirected to where it likes
 */
export function stateOf(
  addresses: readonly string[],
  isFromCarrier = false,
  timeZone = '',
): FeedState {
  if (addresses.length === 0)
    return { status: 'failed', reason: 'no-address', feed: null, asOf: null };
  const sources = addresses.map((address) => sourceOf(address, timeZone));
  if (isFromCarrier && sources.some(({ divertedTo }) => divertedTo)) return DIVERTED;
  const states: SettledState[] = [];
  for (const { state } of sources) {
    if (state.status === 'loading') return state;
    states.push(state);
  }
  if (states.length === 1) return states[0]!;
  const key = addresses.join(' ');
  let known = combinations.get(states[0]!);
  if (!known) combinations.set(states[0]!, (known = new Map<string, Combination>()));
  const last = known.get(key);
  if (last && states.every((state, index) => state === last.states[index])) return last.state;
  const state = combine(states);
  known.set(key, { states, state });
  return state;
}

function combine(states: readonly SettledState[]): FeedState {
  const feeds: Feed[] = [];
  let failed: Extract<FeedState, { status: 'failed' }> | null = null;
  for (const state of states) {
    if (state.status === 'failed') failed = state;
    if (state.feed) feeds.push(state.feed);
  }
  const feed = feeds.length > 0 ? mergeFeeds(feeds) : null;
  if (feed && !failed) return { status: 'ready', feed };
  return { status: 'failed', reason: failed!.reason, feed, asOf: failed!.asOf };
}
