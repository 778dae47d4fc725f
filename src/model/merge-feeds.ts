import type { Feed } from './event.js';
import { inOrder } from './parse/read-feed.js';

/** A map in which the first of several entries with one key stays, at its place. */
function firstOf<T>(entries: (readonly [string, T])[]): Map<string, T> {
  return new Map([...new Map(entries.reverse())].reverse());
}

/** Several feeds as one: of events with the same id and start, and of theme labels, the first feed's stay. An event that another feed has as a session is that session. */
export function mergeFeeds(feeds: readonly Feed[]): Feed {
  const first = feeds[0]!;
  if (feeds.length === 1) return first;
  const events = firstOf(
    feeds.flatMap((feed) => feed.events.map((event) => [event.key, event] as const)),
  );
  return {
    name: first.name,
    dateModified: first.dateModified,
    themes: firstOf(feeds.flatMap((feed) => [...feed.themes])),
    events: inOrder([...events.values()]),
    parts: feeds.flatMap((feed) => feed.parts),
    problems: feeds.flatMap((feed) => feed.problems),
    isComplete: feeds.every((feed) => feed.isComplete),
  };
}
