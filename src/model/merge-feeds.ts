import type { Feed } from './event.js';
import { byStart } from './read-feed.js';

/** Several feeds as one: of events with the same id and start, and of theme labels, the first feed's stay. */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const first = feeds[0]!;
  if (feeds.length === 1) return first;
  const events = new Map(
    feeds.flatMap((feed) => feed.events.map((event) => [event.key, event] as const)).reverse(),
  );
  return {
    name: first.name,
    dateModified: first.dateModified,
    themes: new Map([...feeds].reverse().flatMap((feed) => [...feed.themes])),
    events: [...events.values()].reverse().sort(byStart),
    problems: feeds.flatMap((feed) => feed.problems),
    isComplete: feeds.every((feed) => feed.isComplete),
  };
}
