import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The first block is what a screen shows at once; later ones are filled as the reader comes near. */
const FIRST = 12;
const REST = 50;
const AHEAD = '1500px';

/**
 * Fills a long list block by block, so that ten thousand events cost what a screenful does.
 * A block that is not filled keeps its room, by the height of the cards that are.
 */
export class Blocks implements ReactiveController {
  #host: ReactiveControllerHost & { renderRoot: ParentNode };
  #filled = new Set<string>(['0']);
  #observer: IntersectionObserver | null = null;
  #height = 120;

  constructor(host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    globalThis.addEventListener('beforeprint', this.#fillAll);
  }

  hostDisconnected() {
    globalThis.removeEventListener('beforeprint', this.#fillAll);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  /** Starts again from the top, for other events. */
  reset() {
    this.#filled = new Set(['0']);
  }

  /** Cuts a list into blocks; `from` is the position in it. */
  split<T>(items: readonly T[]): readonly { readonly from: number; readonly items: readonly T[]; readonly isFilled: boolean }[] {
    const blocks = [];
    for (let from = 0; from < items.length; from += from ? REST : FIRST) {
      blocks.push({ from, items: items.slice(from, from + (from ? REST : FIRST)), isFilled: this.#filled.has(`${from}`) });
    }
    return blocks;
  }

  hostUpdated() {
    const root = this.#host.renderRoot;
    const waiting = root.querySelectorAll<HTMLElement>('[data-block]');
    this.#observer?.disconnect();
    if (waiting.length === 0) return;
    const first = root.querySelector('.block');
    if (first) this.#height = first.getBoundingClientRect().height / Math.max(first.childElementCount, 1) || this.#height;
    this.#observer ??= new IntersectionObserver(this.#near, { rootMargin: AHEAD });
    for (const block of waiting) {
      block.style.blockSize = `${Math.round(this.#height * Number(block.dataset['size']))}px`;
      this.#observer.observe(block);
    }
  }

  #near = (entries: readonly IntersectionObserverEntry[]) => {
    const near = entries.filter((entry) => entry.isIntersecting);
    for (const { target } of near) this.#filled.add((target as HTMLElement).dataset['block']!);
    if (near.length > 0) this.#host.requestUpdate();
  };

  #fillAll = () => {
    const { renderRoot } = this.#host;
    renderRoot.querySelectorAll<HTMLElement>('[data-block]').forEach((block) => this.#filled.add(block.dataset['block']!));
    this.#host.requestUpdate();
  };
}
