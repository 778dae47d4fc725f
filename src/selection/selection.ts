import type { Feed, RegioEvent } from '../model/event.js';
import { type Choice, chosenOf, codesOf, type Facet, FACETS } from '../model/facets.js';
import { Choices } from './choices.js';

/** The selections of one feed and group: that of the page's own elements, and that of what strangers may have written. */
interface Pair {
  readonly own: Selection;
  readonly carried: Selection;
}

const pairs = new Map<string, Pair>();

/**
 * The one selection of the elements that name the same feed and group.
 * @param isFromCarrier whether it is for elements that placeholders or links became
 */
export function selectionOf(feed: string, group: string, isFromCarrier = false): Selection {
  const key = `${group}\n${feed}`;
  let pair = pairs.get(key);
  if (!pair) {
    const choices = new Choices(group, () => {
      if (pairs.get(key)?.own === own) pairs.delete(key);
    });
    const own = new Selection(choices, null);
    pairs.set(key, (pair = { own, carried: new Selection(choices, own) }));
  }
  return isFromCarrier ? pair.carried : pair.own;
}

/**
 * What the visitor chose, and what elements add to it: how values combine, what lists show, which words are looked for.
 * What strangers wrote goes by what the page's own elements add, but not the other way round: a link in a comment
 * must not change what the page shows.
 */
export class Selection {
  /** What each list would show if nothing were chosen. */
  readonly scopes = new Map<object, readonly RegioEvent[]>();
  /** What the visitor looks for; `null` for anything. */
  finds: ((event: RegioEvent, feed: Feed) => boolean) | null = null;
  #choices: Choices;
  /** The selection of the page's own elements, of that of others. */
  #page: Selection | null;
  #match = new Map<Facet, 'any' | 'all'>();

  constructor(choices: Choices, page: Selection | null) {
    this.#choices = choices;
    this.#page = page;
  }

  /** Grows with every choice, so that an announcement can be made once for each. */
  get version(): number {
    return this.#choices.version;
  }

  set version(version: number) {
    this.#choices.version = version;
  }

  /** Calls back after every change, also by Back and Forward. Returns what ends it. */
  subscribe(listener: () => void): () => void {
    return this.#choices.subscribe(listener);
  }

  /** What the lists would show if nothing were chosen, so that filters count just that. */
  get lists(): readonly (readonly RegioEvent[])[] {
    return [...(this.#page?.lists ?? []), ...this.scopes.values()];
  }

  /** Whether a list is the one that says for all how many events there are. */
  isSpokesman(list: object): boolean {
    const all = this.#page && this.#page.scopes.size > 0 ? this.#page.scopes : this.scopes;
    return all.keys().next().value === list;
  }

  /** What is chosen in a facet, as far as it occurs in the feed: others' values in the address are not ours. */
  choice(facet: Facet, feed: Feed): Choice {
    const values = this.#choices.valuesOf(facet);
    const match = this.#matchOf(facet) ?? 'any';
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
    const finds = this.#page?.finds ?? this.finds;
    return FACETS.filter((facet) => facet !== except).reduce(
      (left, facet) => chosenOf(left, facet, this.choice(facet, feed)),
      finds ? events.filter((event) => finds(event, feed)) : events,
    );
  }

  /** Takes over what was chosen in some facets. */
  set(values: ReadonlyMap<Facet, readonly string[]>) {
    this.#choices.set(values);
  }

  /** How values of a facet combine: the author's wish, not the visitor's, so it stays out of the address. */
  setMatch(facet: Facet, match: 'any' | 'all') {
    if ((this.#match.get(facet) ?? 'any') === match) return;
    this.#match.set(facet, match);
    this.changed();
  }

  /** Name of a parameter in the page's address, which may spell it in several ways. */
  nameOf(name: Facet | 'search' | 'period'): string {
    return this.#choices.nameOf(name);
  }

  /** Tells all who listen. */
  changed() {
    this.#choices.changed();
  }

  #matchOf(facet: Facet): 'any' | 'all' | undefined {
    return (this.#page ? this.#page.#matchOf(facet) : undefined) ?? this.#match.get(facet);
  }
}
