import type { Feed, RegioEvent } from '../../src/model/event.js';
import { sentences } from '../../src/model/diagnose/sentences.en.js';
import { parseFeed } from '../../src/model/parse/parse-feed.js';
import { type Problem, sentenceFor } from '../../src/model/problem.js';

export const BASE = 'https://office.example/feeds/events.json';

/** A feed of these entries in Brussels' time, as the reader sees it. */
export function feedOf(events: unknown, around: object = {}): Feed {
  return parseFeed({ timeZone: 'Europe/Brussels', events, ...around }, BASE)!;
}

/** One event of 22 May 2024 in Brussels, with what makes it special. */
export function eventOf(facts: object = {}, around: object = {}): RegioEvent {
  const feed = feedOf(
    [{ id: 'workshop', name: 'Workshop', startDate: '2024-05-22', ...facts }],
    around,
  );
  if (!feed.events[0]) throw new Error(JSON.stringify(feed.problems));
  return feed.events[0];
}

/** A problem as the console shows it. */
export const inEnglish = (problem: Problem) =>
  `${problem.path}: ${sentenceFor(sentences, problem)}`;

/** What the reader reports of one event: `path: sentence`, without the path of the event. */
export function problemsOf(facts: object): string[] {
  const entry = { id: 'workshop', name: 'Workshop', startDate: '2024-05-22', ...facts };
  return feedOf([entry]).problems.map((problem) => inEnglish(problem).replace('$.events[0].', ''));
}

/** Epoch milliseconds of an ISO 8601 moment with its offset. */
export const at = (text: string) => Date.parse(text);
