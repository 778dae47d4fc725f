import { needsAllNames } from '../model/parse/character-references.js';
import { unwrapping } from '../model/parse/unwrap.js';
import { inSlices } from './slices.js';

/** A document in our feed's shape, with all names of characters known that its text has; `null` if it is none. */
export async function unwrapPage(document: unknown, text: string, base: string): Promise<unknown> {
  if (needsAllNames(text)) {
    // Without the list they stand as they are written.
    const module = await import('../model/parse/all-names.js').catch(() => null);
    module?.learnAllNames();
  }
  return inSlices(unwrapping(document, base));
}
