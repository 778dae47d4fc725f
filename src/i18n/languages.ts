import { baseOf } from '../model/to-text.js';
import { messages as en } from './en.js';
import type { Messages } from './messages.js';

const loaders: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  sv: () => import('./sv.js'),
  pl: () => import('./pl.js'),
  ca: () => import('./ca.js'),
};

/** Those that were asked for: on their way, or there. */
const known = new Map<string, Messages | Promise<unknown>>();

/**
 * The sentences for a locale; English for languages we do not speak.
 * `null` while they load, once however many ask; `arrived` is called when they are there. Where they cannot be
 * loaded, English serves.
 */
export function messagesFor(locale: string, arrived: () => void): Messages | null {
  const lang = baseOf(locale);
  const load = Object.hasOwn(loaders, lang) ? loaders[lang] : null;
  if (!load) return en;
  let messages = known.get(lang);
  if (!messages) {
    messages = load().then(
      (module) => known.set(lang, module.messages),
      () => known.set(lang, en),
    );
    known.set(lang, messages);
  }
  if ('lang' in messages) return messages;
  void messages.then(arrived);
  return null;
}

/** The sentences for a locale that are there: until others are, English. */
export function messagesOf(locale: string): Messages {
  return messagesFor(locale, () => {}) ?? en;
}

/**
 * The locale for `Intl`: the page's own where we speak its language, so that dates and sentences agree.
 * Plain `en` means British English: the offices are European, and 22 May is no 5/22.
 */
export function intlLocale(locale: string, { lang }: Messages): string {
  let tag = lang;
  try {
    // Without extensions: a calendar or digits of the page's own would not be the feed's.
    tag = new Intl.Locale(baseOf(locale) === lang ? locale : lang).baseName;
  } catch {
    // A tag that is none, as in lang="en-a": the language is clear all the same.
  }
  return tag === 'en' ? 'en-GB' : tag;
}
