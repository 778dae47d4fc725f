import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { GroupBy, Period } from '../../model/select.js';
import { type CardSettings, renderCards, renderItems } from '../event-card/card.js';
import type { RenderContext } from '../feed-controller.js';
import { Blocks } from './blocks.js';
import { groupsOf, renderGroups } from './groups.js';
import { onScreen } from './on-screen.js';
import { bare } from '../../model/bare.js';

/** How far from the screen cards are filled. */
const ROOT_MARGIN = '1500px';

/**
 * Fills a long list block by block, so that ten thousand events cost what a screenful does.
 * A block that is not filled keeps its room, by the height of the cards that are.
 */
export class BlocksController implements ReactiveController {
  #host: LitElement;
  #blocks = new Blocks();
  /** Height of a card in pixels, as measured in a layout; 0 before. */
  #height = 0;
  /** How many cards the screen shows from the top of the list on, where nothing has moved since; 0 if not known. */
  #screen = 0;
  #layout = '';
  /** How many cards there are if all blocks are filled: more than events, where some stand in several groups. */
  #count = 0;
  #isGrouped = false;
  #observer: IntersectionObserver | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    globalThis.addEventListener('beforeprint', this.#fillAll);
    globalThis.addEventListener('resize', this.#forget);
    globalThis.addEventListener('scroll', this.#onScroll, true);
  }

  hostDisconnected() {
    globalThis.removeEventListener('beforeprint', this.#fillAll);
    globalThis.removeEventListener('resize', this.#forget);
    globalThis.removeEventListener('scroll', this.#onScroll, true);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  /** Starts again from the top, for other events, with what the screen shows. */
  reset() {
    // Where the focus just went the page may have scrolled, of which it hears a frame later.
    const known = this.#host.shadowRoot?.activeElement ? 0 : this.#screen;
    this.#blocks.reset(known || this.#countOnScreen());
  }

  /** The rest of the first cards, once those on the screen are painted. */
  fillFirst() {
    this.#blocks.fillFirst();
  }

  /** Fills the block that a position of the list is in. Where it is in groups, nobody knows: all of them. */
  fillFrom(position: number) {
    if (this.#isGrouped) this.#fillAll();
    else this.#blocks.fillAround(position);
  }

  /** Those of the events whose cards are drawn; in groups it may be any of them. */
  drawn(events: readonly RegioEvent[], by: GroupBy): readonly RegioEvent[] {
    if (by !== 'none') return events;
    return [...this.#blocks.of(events.length)].flatMap(({ from, until, isFilled }) =>
      isFilled ? events.slice(from, until) : [],
    );
  }

  /** Groups under their headings, or one long list in blocks. */
  render(
    context: RenderContext,
    events: readonly RegioEvent[],
    by: GroupBy,
    settings: CardSettings,
    period: Period['name'],
  ): unknown {
    const { layout } = settings;
    if (layout !== this.#layout) this.#height = 0;
    this.#layout = layout;
    this.#isGrouped = by !== 'none';
    if (by === 'none') {
      this.#count = events.length;
      // In a list, as the first cards were drawn: those that are there stay.
      return [
        renderCards(context, events, settings, this.#renderBlocks(context, events, settings)),
      ];
    }
    const groups = groupsOf(context, events, by, period);
    this.#count = groups.reduce((sum, group) => sum + group.events.length, 0);
    // One after the other, as a group has no room of its own before.
    const reach = this.#blocks.reach(this.#count);
    return [
      renderGroups(context, groups, reach, settings),
      reach < this.#count ? emptyBlock(reach, this.#count) : nothing,
    ];
  }

  /** One that waits has no cards yet. */
  #renderBlocks(
    context: RenderContext,
    events: readonly RegioEvent[],
    settings: CardSettings,
  ): readonly TemplateResult[] {
    return [...this.#blocks.of(events.length)].map(({ from, until, isFilled }) =>
      isFilled
        ? renderItems(context, events.slice(from, until), settings)
        : emptyBlock(from, until),
    );
  }

  hostUpdated() {
    // An element that was removed may still have an update to finish.
    if (!this.#host.isConnected) return;
    const waiting = [...this.#all('[data-block]')].filter(
      ({ dataset }) => dataset['block'] !== dataset['sized'],
    );
    const fresh = this.#all('.block + .block:not([style])');
    if (waiting.length + fresh.length === 0) return;
    // To measure makes the browser lay out twice, so once is enough.
    this.#height ||= this.#measure();
    // Now that costs nothing; after a click the browser would have to work out styles for it.
    this.#screen ||= this.#countOnScreen();
    for (const block of fresh)
      block.style.setProperty('--_room', this.#roomOf(block.childElementCount));
    this.#observer ??= new IntersectionObserver(this.#near, bare({ rootMargin: ROOT_MARGIN }));
    for (const block of waiting) {
      if (this.#height > 0) {
        block.style.blockSize = this.#roomOf(Number(block.dataset['size']));
        block.dataset['sized'] = block.dataset['block'];
      }
      // Anew, for it may have been near only while it had no room.
      this.#observer.unobserve(block);
      this.#observer.observe(block);
    }
  }

  /** Height of a card; 0 in a part of the page that is hidden. */
  #measure(): number {
    const [first] = this.#all('.block');
    return first ? first.getBoundingClientRect().height / first.childElementCount : 0;
  }

  #countOnScreen(): number {
    return onScreen(this.#host, this.#height || undefined);
  }

  #roomOf(cards: number): string {
    return `${Math.round(this.#height * cards)}px`;
  }

  #all(selector: string): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll(selector);
  }

  #near = (entries: readonly IntersectionObserverEntry[]) => {
    const near = entries.filter((entry) => entry.isIntersecting);
    if (near.length === 0) return;
    if (this.#height > 0) {
      for (const { target } of near) this.#blocks.fill(positionOf(target as HTMLElement));
    } else {
      // Without room all of them are near: the list has just come out of hiding.
      this.#height = this.#measure();
      if (this.#height === 0) return;
    }
    this.#host.requestUpdate();
  };

  /** What is printed should be whole. */
  #fillAll = () => {
    this.#blocks.fillAll(this.#count);
    this.#host.requestUpdate();
    void this.#host.updateComplete;
  };

  /** In another window cards have another height. */
  #forget = () => {
    this.#height = this.#screen = 0;
  };

  #onScroll = () => {
    this.#screen = 0;
  };
}

/** A block without cards yet. */
function emptyBlock(from: number, until: number): TemplateResult {
  return html`<div data-block=${from} data-size=${until - from}></div>`;
}

function positionOf(block: HTMLElement): number {
  return Number(block.dataset['block']);
}
