import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { GroupBy } from '../../model/select.js';
import { type CardOptions, cardsView, itemsView } from '../event-card/card-view.js';
import { heading } from '../heading.js';
import type { View } from '../view.js';
import { groupsOf } from './groups.js';

/** The first block is what a screen shows at once; later ones are filled as the reader comes near. */
const FIRST = 12;
const REST = 50;
const AHEAD = '1500px';

/**
 * Fills a long list block by block, so that ten thousand events cost what a screenful does.
 * A block that is not filled keeps its room, by the height of the cards that are.
 */
export class LongList implements ReactiveController {
  #host: LitElement;
  #filled = new Set(['0']);
  #observer: IntersectionObserver | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.hostConnected();
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

  /** Fills the block that a position of the list is in. */
  fillFrom(position: number) {
    const from = position < FIRST ? 0 : FIRST + Math.floor((position - FIRST) / REST) * REST;
    this.#filled.add(`${from}`);
  }

  /** Those of the events whose cards are drawn: groups are not filled block by block. */
  drawn(events: readonly RegioEvent[], by: GroupBy): readonly RegioEvent[] {
    if (by !== 'none') return events;
    return [...this.#filled].flatMap((from) => events.slice(+from, +from + (+from ? REST : FIRST)));
  }

  /** Groups under their headings, or one long list in blocks. */
  render(view: View, events: readonly RegioEvent[], by: GroupBy, options: CardOptions): unknown {
    if (by === 'none') return cardsView(view, events, options, this.#blocks(view, events, options));
    const { headingLevel: level } = options;
    const under = { ...options, headingLevel: Math.min(level + 1, 6) };
    return groupsOf(view, events, by).map(
      (group) =>
        html`${group.title ? heading(level, 'group', group.title) : nothing}${cardsView(view, group.events, under)}`,
    );
  }

  /** One that waits has no cards yet. */
  #blocks(
    view: View,
    events: readonly RegioEvent[],
    options: CardOptions,
  ): readonly TemplateResult[] {
    const blocks: TemplateResult[] = [];
    for (let from = 0; from < events.length; from += from ? REST : FIRST) {
      const some = events.slice(from, from + (from ? REST : FIRST));
      blocks.push(
        this.#filled.has(`${from}`)
          ? itemsView(view, some, options)
          : html`<div data-block=${from} data-size=${some.length}></div>`,
      );
    }
    return blocks;
  }

  hostUpdated() {
    const waiting = [...this.#waiting()].filter((block) => !block.style.blockSize);
    if (waiting.length === 0) return;
    const first = this.#host.renderRoot.querySelector('.block');
    const height = first ? first.getBoundingClientRect().height / first.childElementCount : 0;
    this.#observer ??= new IntersectionObserver(this.#near, { rootMargin: AHEAD });
    first?.parentElement?.style.setProperty('--_room', `${Math.round(height * REST)}px`);
    for (const block of waiting) {
      block.style.blockSize = `${Math.round(height * Number(block.dataset['size']))}px`;
      this.#observer.observe(block);
    }
  }

  #waiting(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll('[data-block]');
  }

  #near = (entries: readonly IntersectionObserverEntry[]) => {
    const near = entries.filter((entry) => entry.isIntersecting);
    for (const { target } of near) this.#filled.add((target as HTMLElement).dataset['block']!);
    if (near.length > 0) this.#host.requestUpdate();
  };

  /** What is printed should be whole. */
  #fillAll = () => {
    this.#waiting().forEach((block) => this.#filled.add(block.dataset['block']!));
    this.#host.requestUpdate();
    void this.#host.updateComplete;
  };
}
