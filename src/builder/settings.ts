import { FRAME_OPTIONS } from '../embed/element-options.js';
import type { Draft } from './draft.js';
import { feedsOf } from './feeds.js';

/** The name of an option and its value. */
export type Setting = readonly [name: string, value: string];

/** What a snippet sets. Its feeds are absolute: the page that takes it lies elsewhere than the builder. */
export const settingsOf = (draft: Draft, host: string): readonly Setting[] =>
  [...draft.options].map(([name, value]) => [
    name,
    name === 'feed' ? feedsOf(draft, host).join(' ') : value,
  ]);

/** The same without what only the frame page knows. */
export const elementSettingsOf = (draft: Draft, host: string): readonly Setting[] =>
  settingsOf(draft, host).filter(([name]) => !FRAME_OPTIONS.has(name));
