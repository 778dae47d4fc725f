import { decodeHTMLStrict } from 'entities/decode';
import { knowAllNames } from './character-references.js';

/** Has all characters known that HTML has a name for. */
export function learnAllNames() {
  knowAllNames(decodeHTMLStrict);
}
