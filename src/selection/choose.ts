import { type Facet, FACETS } from '../model/facets.js';
import { unescaped } from '../model/unescaped.js';
import type { Selection } from './selection.js';

type Entries = readonly (readonly [name: string, values: readonly string[]])[];
/** When to do some work: a step in the history takes browsers milliseconds, and the visitor waits for cards. */
type When = (work: () => void) => void;

/** Chooses values of a facet: a new step in the page's history, made when `when` says. */
export function choose(selection: Selection, facet: Facet, values: readonly string[], when: When) {
  selection.set(new Map([[facet, values]]));
  when(() => writeQuery([[selection.nameOf(facet), values]]));
}

/** Chooses nothing, so that everything shows. */
export function clear(selection: Selection, when: When) {
  selection.set(new Map(FACETS.map((facet) => [facet, []] as const)));
  when(() => writeQuery(FACETS.map((facet) => [selection.nameOf(facet), []] as const)));
}

/**
 * Puts values into the page's address as a step that Back undoes, unless it is the same step still. Other parameters
 * stay as they were written, to the letter. Where the page may not change its address, only this visit knows.
 */
export function writeQuery(entries: Entries, isSameStep = false) {
  const names = new Set(entries.map(([name]) => name));
  const others = location.search
    .slice(1)
    .split('&')
    .filter(
      (pair) => pair && !names.has(new URLSearchParams(unescaped(`&${pair}`)).keys().next().value!),
    );
  const ours = entries
    .filter(([, values]) => values.length > 0)
    .map(
      ([name, values]) => `${encodeURIComponent(name)}=${values.map(encodeURIComponent).join('+')}`,
    );
  const query = [...others, ...ours].join('&');
  // The whole address: `<base>` may name another site.
  const [page] = location.href.split(/[?#]/);
  try {
    const address = `${page}${query && `?${query}`}${location.hash}`;
    if (isSameStep) history.replaceState(history.state, '', address);
    else history.pushState(history.state, '', address);
  } catch {
    // Sandboxed frames have no history of their own.
  }
}
