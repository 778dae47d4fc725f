import { baseOf } from '../../model/to-text.js';

// Not among the messages: few visitors ever need it.
const WORDS: Readonly<Record<string, string>> = {
  sv: 'Om inget händer, öppna sidan i webbläsaren.',
  pl: 'Jeśli nic się nie dzieje, otwórz tę stronę w przeglądarce.',
  ca: 'Si no passa res, obriu aquesta pàgina al navegador.',
};

/** What to do where a file does not open. */
export function inAppWords(locale: string): string {
  return WORDS[baseOf(locale)] ?? 'If nothing happens, open this page in your browser.';
}
