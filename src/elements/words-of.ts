import type { RegioEvent, Text } from '../model/event.js';
import { textOf, type View } from './view.js';

/** The words alone, where there is no room for marks: attributes, messages, mail. */
export function wordsOf(view: View, event: RegioEvent, text: Text): string {
  return textOf(view, event, text)[0];
}
