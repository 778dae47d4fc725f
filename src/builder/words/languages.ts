import { words as en } from './en.js';
import type { Words } from './words.js';

/** The builder's languages by their own names. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  sv: 'Svenska',
  ca: 'Català',
  pl: 'Polski',
};

const loaders: Readonly<Record<string, () => Promise<{ readonly words: Words }>>> = {
  sv: () => import('./sv.js'),
  ca: () => import('./ca.js'),
  pl: () => import('./pl.js'),
};

/** The builder's sentences in a language; English where it has none, or they cannot be had. */
export async function wordsIn(lang: string): Promise<Words> {
  const load = Object.hasOwn(loaders, lang) ? loaders[lang] : undefined;
  return (await load?.().catch(() => null))?.words ?? en;
}
