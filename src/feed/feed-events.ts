import type { FailureReason, FeedState } from './state.js';
import type { Problem } from '../model/problem.js';
import { bare } from '../model/bare.js';

/** `detail` of `regio-feed-load`. */
export interface FeedLoadDetail {
  /** Addresses, separated by spaces. */
  readonly feed: string;
  /** Number of events that can be shown. */
  readonly events: number;
  /** What had to be left out, and why. */
  readonly problems: readonly Problem[];
}

/** `detail` of `regio-feed-error`. */
export interface FeedErrorDetail {
  /** Addresses, separated by spaces. */
  readonly feed: string;
  readonly reason: FailureReason;
}

// All extend CustomEvent: MooTools replaces Event, and a class that extends that breaks.

/** The feed is there, or there anew. */
export class FeedLoadEvent extends CustomEvent<FeedLoadDetail> {
  constructor(detail: FeedLoadDetail) {
    super('regio-feed-load', bare({ bubbles: true, composed: true, detail }));
  }
}

/** The feed could not be loaded; what was there before stays. */
export class FeedErrorEvent extends CustomEvent<FeedErrorDetail> {
  constructor(detail: FeedErrorDetail) {
    super('regio-feed-error', bare({ bubbles: true, composed: true, detail }));
  }
}

/** Dispatches the event for a feed's state on an element; none while it loads. */
export function dispatchFeedEvent(host: HTMLElement, addresses: string, state: FeedState) {
  switch (state.status) {
    case 'loading':
      return;
    case 'failed':
      host.dispatchEvent(new FeedErrorEvent({ feed: addresses, reason: state.reason }));
      return;
    case 'ready': {
      const { events, problems } = state.feed;
      host.dispatchEvent(new FeedLoadEvent({ feed: addresses, events: events.length, problems }));
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'regio-feed-load': FeedLoadEvent;
    'regio-feed-error': FeedErrorEvent;
  }
}
