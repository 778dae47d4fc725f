import { FIRST } from './on-screen.js';

/** The most cards that are filled at once as the reader comes near. */
const MAX_FILLED = 50;

/** Cards from one position of the list up to another, which is not among them. */
interface Block {
  readonly from: number;
  readonly until: number;
  readonly isFilled: boolean;
}

/** Which parts of a long list have their cards. Each has twice the cards of those before it, so that no step is a large one. */
export class Blocks {
  /** How many cards the first block has. */
  #first = FIRST;
  /** Positions of the blocks that are filled. */
  #filled = new Set([0]);

  /** Where the blocks of a list of so many cards begin and end. */
  *of(count: number): Generator<Block> {
    for (let from = 0, until = this.#first; from < count; from = until, until = this.#end(from)) {
      until = Math.min(until, count);
      yield { from, until, isFilled: this.#filled.has(from) };
    }
  }

  /** How many cards from the top on are there without a gap. */
  reach(count: number): number {
    let reach = 0;
    for (const { until, isFilled } of this.of(count)) {
      if (!isFilled) break;
      reach = until;
    }
    return reach;
  }

  /** Starts again with a first block of so many cards, as far as those are always there. */
  reset(cards: number) {
    this.#first = Math.floor(Math.min(cards, FIRST));
    this.#filled = new Set([0]);
  }

  /** Fills up to the cards that are always there. */
  fillFirst() {
    this.#filled.add(this.#first);
  }

  /** Fills the block that begins at a position. */
  fill(from: number) {
    this.#filled.add(from);
  }

  /** Fills the block that a position is in. */
  fillAround(position: number) {
    for (const { from, until } of this.of(position + 1)) if (until > position) this.fill(from);
  }

  fillAll(count: number) {
    for (const { from } of this.of(count)) this.fill(from);
  }

  #end(from: number): number {
    return from < FIRST ? FIRST : from + Math.min(from * 2, MAX_FILLED);
  }
}
