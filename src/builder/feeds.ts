import { feedsIn } from '../embed/feeds-in.js';
import type { BuilderSettings } from './builder-settings.js';

/** The feeds of settings, as typed. */
export const typedFeeds = ({ options }: BuilderSettings): string =>
  options.get('feed')?.trim() ?? '';

/** The feeds of settings: absolute addresses, or `#id`. */
export const feedsOf = (settings: BuilderSettings, base: string): readonly string[] =>
  feedsIn(typedFeeds(settings), base);
