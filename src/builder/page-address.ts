import { unescaped } from '../model/unescaped.js';
import { LANGUAGES } from './words/languages.js';

/** The query of the page's address. */
export const query = (): URLSearchParams => new URL(unescaped(location.href)).searchParams;

/** Puts a query into the page's address, in place of the one there. */
export function writeAddress(next: URLSearchParams) {
  const url = new URL(location.href);
  url.search = next.toString();
  history.replaceState(history.state, '', url);
}

/** A query with the builder's own language. */
export function withLanguage(next: URLSearchParams, lang: string): URLSearchParams {
  const result = new URLSearchParams(next);
  result.set('ui', lang);
  return result;
}

/** The language the address asks for; else the first that the visitor reads: this page has no site around it. */
export function languageIn(given: URLSearchParams): string {
  const wanted = [given.get('ui') ?? '', ...navigator.languages].map((tag) => tag.split('-')[0]!);
  return wanted.find((lang) => Object.hasOwn(LANGUAGES, lang)) ?? 'en';
}
