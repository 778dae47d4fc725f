import { html, type nothing, type TemplateResult } from 'lit';
import { base } from '../styles/base.styles.js';
import { FeedElement } from './feed-element.js';
import { withoutFeed } from './feed-view.js';
import { isMissing, later } from './late.js';
import type * as Later from './later.js';

/** What fills an element that comes after the first cards. */
export interface Part {
  update(): void;
  render(): TemplateResult | typeof nothing;
  /** The element has left the page. */
  rest?(): void;
  /** What was rendered stands on the page. */
  measure?(): void;
}

/** An element that keeps its room until what fills it has been loaded. */
export abstract class LateElement extends FeedElement {
  static override styles = base;

  #part: Part | null = null;

  protected abstract make(late: typeof Later): Part;

  /** What is drawn where that cannot be loaded, or the feed. */
  protected instead(): TemplateResult | typeof nothing {
    return withoutFeed(this, this.context);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#part?.rest?.();
  }

  protected override willUpdate() {
    if (!this.context.read()) return;
    const late = later(this);
    if (late) this.#part ??= this.make(late);
    this.#part?.update();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { facts, feed } = this.context;
    if (feed && this.#part) return this.#part.render();
    return (feed ? isMissing() : facts?.state.status === 'failed')
      ? this.instead()
      : html`<div class="room" aria-busy="true"></div>`;
  }

  protected override updated() {
    this.#part?.measure?.();
  }
}
