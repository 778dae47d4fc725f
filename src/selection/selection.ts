import type { Feed, RegioEvent } from '../model/event.js';
import { type Choice, chosenOf, codesOf, type Facet, FACETS } from '../model/facets.js';

/** The most values of a facet that are read from an address. */
const MAX_VALUES = 50;

const selections = new Map<string, Selection>();

/** The one selection of the elements that name the same feed and group. */
export function selectionOf(feed: string, group: string): Selection {
  const key = `${group}\n${feed}`;
  let selection = selections.get(key);
  if (!selection) selections.set(key, (selection = new Selection(group)));
  return selection;
}

/**
 * What the visitor chose for one feed and group. It lives in the page's address:
 * `regio-theme=mobility+eco`, with a group `regio-theme-training=…`.
 */
export class Selection {
  /** Grows with every choice, so that an announcement can be made once for each. */
  version = 0;
  /** What each list would show if nothing were chosen, so that filters count just that. */
  readonly scopes = new Map<object, readonly RegioEvent[]>();
  /** What the visitor looks for; `null` for anything. */
  finds: ((event: RegioEvent, feed: Feed) => boolean) | null = null;
  #values = new Map<Facet, readonly string[]>();
  #match = new Map<Facet, 'any' | 'all'>();
  #listeners = new Set<() => void>();

  constructor(readonly group: string) {}

  /** Calls back after every change, also by Back and Forward. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) {
      globalThis.addEventListener('popstate', this.#reread);
      this.#read();
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) globalThis.removeEventListener('popstate', this.#reread);
    };
  }

  /** What is chosen in a facet, as far as it occurs in the feed: others' values in the address are not ours. */
  choice(facet: Facet, feed: Feed): Choice {
    const values = this.#values.get(facet) ?? [];
    const match = this.#match.get(facet) ?? 'any';
    if (values.length === 0) return { values, match };
    // Once through the events, not once for each value: a long address must not hold up a long feed.
    const unknown = new Set(values);
    feed.events.some((event) => {
      codesOf(event, facet).forEach((code) => unknown.delete(code));
      return unknown.size === 0;
    });
    return { values: values.filter((value) => !unknown.has(value)), match };
  }

  /** The events that have all that was chosen; `except` leaves one facet out, to count its values. */
  filter(feed: Feed, events: readonly RegioEvent[], except?: Facet): readonly RegioEvent[] {
    return FACETS.filter((facet) => facet !== except).reduce(
      (left, facet) => chosenOf(left, facet, this.choice(facet, feed)),
      this.finds ? events.filter((event) => this.finds!(event, feed)) : events,
    );
  }

  /** Takes over what was chosen in some facets. */
  set(values: ReadonlyMap<Facet, readonly string[]>) {
    values.forEach((chosen, facet) => this.#values.set(facet, chosen));
    this.version++;
    this.changed();
  }

  /** How values of a facet combine: the author's wish, not the visitor's, so it stays out of the address. */
  setMatch(facet: Facet, match: 'any' | 'all') {
    if ((this.#match.get(facet) ?? 'any') === match) return;
    this.#match.set(facet, match);
    this.changed();
  }

  /** Name of a parameter in the page's address, which may spell it in several ways. */
  nameOf(name: Facet | 'search' | 'period'): string {
    return `regio-${name}${this.group && `-${this.group}`}`;
  }

  /** Tells all who listen. */
  changed() {
    this.#listeners.forEach((listener) => listener());
  }

  #read() {
    const query = new URLSearchParams(location.search);
    for (const facet of FACETS) {
      const text = query.get(this.nameOf(facet)) ?? '';
      this.#values.set(facet, text.split(/\s+/).filter(Boolean).slice(0, MAX_VALUES));
    }
  }

  #reread = () => {
    this.#read();
    this.version++;
    this.changed();
  };
}
