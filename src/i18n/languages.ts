import { messages as en } from './en.js';
import type { Messages } from './messages.js';

const loaders: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  sv: () => import('./sv.js'),
  pl: () => import('./pl.js'),
  ca: () => import('./ca.js'),
};

const ready = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();

/** Tags of the languages that have sentences. */
export const languages: readonly string[] = ['en', ...Object.keys(loaders)];

/** The sentences for a locale if they are there; English for languages we do not speak; `null` while they load. */
export function messagesFor(locale: string): Messages | null {
  const lang = locale.split('-')[0]!.toLowerCase();
  return Object.hasOwn(loaders, lang) ? (ready.get(lang) ?? null) : en;
}

/** Loads the sentences for a locale, once however many ask. Where that fails, English serves until the next asker. */
export function loadMessages(locale: string): Promise<void> {
  const lang = locale.split('-')[0]!.toLowerCase();
  if (!Object.hasOwn(loaders, lang)) return Promise.resolve();
  let load = loading.get(lang);
  if (!load) {
    load = loaders[lang]!().then(
      ({ messages }) => void ready.set(lang, messages),
      () => {
        ready.set(lang, en);
        loading.delete(lang);
      },
    );
    loading.set(lang, load);
  }
  return load;
}

/**
 * The locale for `Intl`: the page's own where we speak its language, so that dates and sentences agree.
 * Plain `en` means British English: the offices are European, and 22 May is no 5/22.
 */
export function intlLocale(locale: string, { lang }: Messages): string {
  const isSpoken = locale.split('-')[0]!.toLowerCase() === lang;
  let tag = lang;
  try {
    tag = Intl.getCanonicalLocales(isSpoken ? locale : lang)[0]!;
  } catch {
    // A tag that is none, as in lang="en-a": the language is clear all the same.
  }
  return tag === 'en' ? 'en-GB' : tag;
}
