import { absolute } from '../embed/carrier-of.js';
import type { Draft } from './draft.js';

/** The feeds of a draft, as typed. */
export const typedFeeds = ({ options }: Draft): string => options.get('feed')?.trim() ?? '';

/** The feeds of a draft: absolute addresses, or `#id`. */
export const feedsOf = (draft: Draft, base: string): readonly string[] =>
  typedFeeds(draft)
    .split(/\s+/)
    .filter(Boolean)
    .map((feed) => absolute(feed, base));
