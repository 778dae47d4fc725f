import { learnAllNames } from './all-names.js';
import { atOnce } from './at-once.js';
import { complete } from '../diagnose/complete.js';
import type { Feed } from '../event.js';
import { plainTexts } from './plain-texts.js';
import { readFeed } from './read-feed.js';

/** Reads a feed with all its details and problems in one go; see `readFeed`. */
export function parseFeed(document: unknown, base: string): Feed | null {
  return parseWhole(atOnce(plainTexts(document)), base);
}

/** The same of a document that has texts in our shape only. */
export function parseWhole(document: unknown, base: string): Feed | null {
  learnAllNames();
  const feed = atOnce(readFeed(document, base));
  return feed && atOnce(complete(feed));
}
