import { type LitElement, nothing } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import { afterPaint } from '../after-paint.js';
import { type CardSettings, renderCards } from '../event-card/card.js';
import { renderSkeleton } from '../event-card/skeleton.js';
import type { RenderContext } from '../feed-controller.js';
import { FIRST, onScreen } from './on-screen.js';

/** The first cards of a list: what the screen shows in its first frame, and the next ones after that. */
export class FirstCards {
  /** Whether the cards on the screen have been painted, or the sentence that there are none. */
  isPainted = false;
  #host: LitElement;
  #isAwaited = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param count how many cards there are to be once the first ones are painted */
  render(
    context: RenderContext,
    events: readonly RegioEvent[],
    settings: CardSettings,
    count = FIRST,
  ): unknown {
    const first = events.slice(0, this.isPainted ? count : onScreen(this.#host));
    const rest = events.slice(first.length, FIRST);
    return [
      renderCards(context, first, settings),
      rest.length > 0 ? renderSkeleton(rest.length) : nothing,
    ];
  }

  /** Once what was just drawn is painted, the host is drawn again with the rest. */
  awaitPaint() {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    afterPaint(() => {
      this.isPainted = true;
      this.#host.requestUpdate();
    });
  }
}
