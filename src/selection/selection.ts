import type { Feed, RegioEvent } from '../model/event.js';
import { type Choice, codesOf, type Facet, FACETS, matches } from '../model/select.js';
import { readQuery, writeQuery } from './query.js';

const selections = new Map<string, Selection>();

/** The one selection of the elements that name the same feed and group. */
export function selectionOf(feed: string, group: string): Selection {
  const key = `${group}\n${feed}`;
  let selection = selections.get(key);
  if (!selection) selections.set(key, (selection = new Selection(group)));
  return selection;
}

/** Whether a list would show an event if nothing were chosen. */
export type Scope = (event: RegioEvent) => boolean;

/** What the visitor chose for one feed and group. It lives in the page's address. */
export class Selection {
  /** Grows with every choice, so that an announcement can be made once for each. */
  version = 0;
  #values = new Map<Facet, readonly string[]>();
  #match = new Map<Facet, 'any' | 'all'>();
  #scopes = new Map<object, Scope>();
  #listeners = new Set<() => void>();

  constructor(readonly group: string) {
    this.#read();
  }

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
    const values = (this.#values.get(facet) ?? []).filter((value) =>
      feed.events.some((event) => codesOf(event, facet).includes(value)),
    );
    return { values, match: this.#match.get(facet) ?? 'any' };
  }

  /** Whether anything is chosen that the feed has. */
  isActive(feed: Feed): boolean {
    return FACETS.some((facet) => this.choice(facet, feed).values.length > 0);
  }

  /** The events that have all that was chosen; `except` leaves one facet out, to count its values. */
  filter(feed: Feed, events: readonly RegioEvent[], except?: Facet): readonly RegioEvent[] {
    const choices = FACETS.filter((facet) => facet !== except).map(
      (facet) => [facet, this.choice(facet, feed)] as const,
    );
    const active = choices.filter(([, choice]) => choice.values.length > 0);
    return active.length === 0
      ? events
      : events.filter((event) => active.every(([facet, choice]) => matches(event, facet, choice)));
  }

  /** Chooses values of a facet: a new step in the page's history. */
  choose(facet: Facet, values: readonly string[]) {
    this.#values.set(facet, values);
    writeQuery([[this.#name(facet), values]]);
    this.#chosen();
  }

  /** Chooses nothing, so that everything shows. */
  clear() {
    this.#values.clear();
    writeQuery(FACETS.map((facet) => [this.#name(facet), []] as const));
    this.#chosen();
  }

  /** How values of a facet combine: the author's wish, not the visitor's, so it stays out of the address. */
  setMatch(facet: Facet, match: 'any' | 'all') {
    if ((this.#match.get(facet) ?? 'any') === match) return;
    this.#match.set(facet, match);
    this.#changed();
  }

  /** A list tells what it would show, so that filters count just that; `null` when it goes. */
  setScope(list: object, scope: Scope | null) {
    if (scope) this.#scopes.set(list, scope);
    else this.#scopes.delete(list);
    this.#changed();
  }

  /** What the lists would show if nothing were chosen, `fallback` where there is no list. */
  inScope(feed: Feed, fallback: Scope): readonly RegioEvent[] {
    const scopes = this.#scopes.size > 0 ? [...this.#scopes.values()] : [fallback];
    return feed.events.filter((event) => scopes.some((scope) => scope(event)));
  }

  /** Whether this list speaks for all of them: one announcement is enough. */
  isSpeaker(list: object): boolean {
    return this.#scopes.keys().next().value === list;
  }

  #name(facet: Facet): string {
    return `regio-${facet}${this.group && `-${encodeURIComponent(this.group)}`}`;
  }

  #read() {
    for (const facet of FACETS)
      this.#values.set(facet, readQuery(decodeURIComponent(this.#name(facet))));
  }

  #reread = () => {
    this.#read();
    this.#chosen();
  };

  #chosen() {
    this.version++;
    this.#changed();
  }

  #changed() {
    this.#listeners.forEach((listener) => listener());
  }
}
