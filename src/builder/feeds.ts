import { feedsIn } from '../embed/feeds-in.js';
import type { Draft } from './draft.js';

/** The feeds of a draft, as typed. */
export const typedFeeds = ({ options }: Draft): string => options.get('feed')?.trim() ?? '';

/** The feeds of a draft: absolute addresses, or `#id`. */
export const feedsOf = (draft: Draft, base: string): readonly string[] =>
  feedsIn(typedFeeds(draft), base);
