import type { RegioEvent } from '../model/event.js';
import { eachDateText, whenText } from './format.js';

/** The dates of an event in its own zone; of one that only has sessions, all of theirs; `''` where none is known. */
export function datesText(locale: string, event: RegioEvent): string {
  return eachDateText(locale, event, (part) => whenText(locale, part));
}
