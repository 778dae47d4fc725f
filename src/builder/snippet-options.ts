import { FRAME_OPTIONS } from '../embed/element-options.js';
import type { BuilderSettings } from './builder-settings.js';
import { feedsOf } from './feeds.js';

/** The name of an option and its value. */
export type SnippetOption = readonly [name: string, value: string];

/** What a snippet sets. Its feeds are absolute: the page that takes it lies elsewhere than the builder. */
export const snippetOptions = (settings: BuilderSettings, host: string): readonly SnippetOption[] =>
  [...settings.options].map(([name, value]) => [
    name,
    name === 'feed' ? feedsOf(settings, host).join(' ') : value,
  ]);

/** The same without what only the frame page knows. */
export const elementSnippetOptions = (
  settings: BuilderSettings,
  host: string,
): readonly SnippetOption[] =>
  snippetOptions(settings, host).filter(([name]) => !FRAME_OPTIONS.has(name));
