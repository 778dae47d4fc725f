import type { PeriodName } from '../model/select.js';
import { searchIn } from '../model/search.js';
import { unescaped } from '../model/unescaped.js';
import { writeQuery } from './choose.js';
import type { Selection } from './selection.js';

/** The longest search. Longer texts are pasted by mistake, and marks in them would take minutes to be put in order. */
const MAX_SEARCH_LENGTH = 100;

export const PERIODS: readonly PeriodName[] = ['upcoming', 'past', 'all'];

const known = new WeakMap<Selection, ListQuery>();

/** What the visitor wants of a selection's lists besides values of facets. */
export function listQueryOf(selection: Selection): ListQuery {
  let query = known.get(selection);
  if (!query) known.set(selection, (query = new ListQuery(selection)));
  return query;
}

/** Words to look for, and a period. They live in the page's address: `regio-search=…`, `regio-period=past`. */
export class ListQuery {
  #selection: Selection;
  #search = '';
  #period: PeriodName | null = null;
  /** The query they were last read from. */
  #query: string | null = null;

  constructor(selection: Selection) {
    this.#selection = selection;
  }

  get search(): string {
    this.#read();
    return this.#search;
  }

  get period(): PeriodName | null {
    this.#read();
    return this.#period;
  }

  /** Has the selection apply the search for as long as a list shows its field. */
  applySearch(isShown: boolean) {
    const { search } = this;
    this.#selection.finds = isShown && search ? searchIn(search) : null;
  }

  /** Looks for other words. No step in the page's history: nobody wants to go back letter by letter. */
  searchFor(search: string) {
    this.#search = search.slice(0, MAX_SEARCH_LENGTH);
    this.#write('search', this.#search, true);
  }

  /** Goes to another period: a new step in the page's history. */
  goTo(period: PeriodName) {
    this.#period = period;
    this.#write('period', period, false);
  }

  #write(name: 'search' | 'period', value: string, isSameStep: boolean) {
    writeQuery([[this.#selection.nameOf(name), value ? [value] : []]], isSameStep);
    this.#query = location.search;
    this.#selection.version++;
    this.#selection.changed();
  }

  /** Back and Forward change the address; where the page may not change its own, only this visit knows. */
  #read() {
    if (location.search === this.#query) return;
    this.#query = location.search;
    const query = new URLSearchParams(unescaped(location.search));
    const period = query.get(this.#selection.nameOf('period'));
    this.#period = PERIODS.find((one) => one === period) ?? null;
    this.#search = (query.get(this.#selection.nameOf('search')) ?? '').slice(0, MAX_SEARCH_LENGTH);
  }
}
