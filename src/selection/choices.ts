import { type Facet, FACETS } from '../model/facets.js';
import { unescaped } from '../model/unescaped.js';

/** The most values of a facet that are read from an address. */
const MAX_VALUES = 50;

/**
 * What the visitor chose for one feed and group. It lives in the page's address:
 * `regio-theme=mobility+eco`, with a group `regio-theme-training=…`.
 */
export class Choices {
  /** Grows with every choice. */
  version = 0;
  #onUnused: () => void;
  #values = new Map<Facet, readonly string[]>();
  #listeners = new Set<() => void>();

  /** @param onUnused called when nobody listens any more */
  constructor(
    readonly group: string,
    onUnused: () => void = () => {},
  ) {
    this.#onUnused = onUnused;
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
      if (this.#listeners.size > 0) return;
      globalThis.removeEventListener('popstate', this.#reread);
      // Elements may only be on their way to another place in the page.
      queueMicrotask(() => {
        if (this.#listeners.size === 0) this.#onUnused();
      });
    };
  }

  /** What is chosen in a facet, be it in the feed or not. */
  valuesOf(facet: Facet): readonly string[] {
    return this.#values.get(facet) ?? [];
  }

  /** Takes over what was chosen in some facets. */
  set(values: ReadonlyMap<Facet, readonly string[]>) {
    values.forEach((chosen, facet) => this.#values.set(facet, chosen));
    this.version++;
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
    const query = new URLSearchParams(unescaped(location.search));
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
