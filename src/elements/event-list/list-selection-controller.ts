import type { Feed, RegioEvent } from '../../model/event.js';
import { clear } from '../../selection/choose.js';
import type { Selection } from '../../selection/selection.js';
import { afterPaint } from '../after-paint.js';
import type { FeedController } from '../feed-controller.js';
import { SelectionController, type SelectionHost } from '../selection-controller.js';

interface Reactions {
  /** The visitor chose something else, before that is drawn. */
  readonly onChoice: () => void;
  /** What is said of it once its cards are painted. */
  readonly text: () => string;
}

/** What a list has to do with what visitors choose: it shows that, says how much it is, and tells filters what to count. */
export class ListSelectionController extends SelectionController {
  /** What screen readers are told after the visitor chose: how many events there are now. */
  announcement = '';
  #host: SelectionHost;
  #reactions: Reactions;
  /** The selection that knows of this list. */
  #shared: Selection | null = null;
  /** The state of the selection that was last announced. Some choose before this is loaded. */
  #version = 0;

  constructor(host: SelectionHost, feedController: FeedController, reactions: Reactions) {
    super(host, feedController);
    this.#host = host;
    this.#reactions = reactions;
  }

  override hostDisconnected() {
    this.#share(null);
    super.hostDisconnected();
  }

  /** The events that have all that was chosen. */
  filter(feed: Feed, events: readonly RegioEvent[]): readonly RegioEvent[] {
    return this.selection.filter(feed, events);
  }

  /**
   * Notices a choice; for the host's `willUpdate`.
   * @param scope the events the list would show if nothing were chosen
   */
  update(scope: readonly RegioEvent[]) {
    const { selection } = this;
    this.#share(selection, scope);
    if (this.#version === selection.version) return;
    this.#version = selection.version;
    this.#reactions.onChoice();
    afterPaint(() => {
      this.announcement = selection.isSpokesman(this.#host) ? this.#reactions.text() : '';
      this.#host.requestUpdate();
    });
  }

  /** Takes back everything that was chosen. */
  clear() {
    clear(this.selection, afterPaint);
  }

  /** Tells a selection what this list would show, and the one before that the list is gone. */
  #share(selection: Selection | null, scope: readonly RegioEvent[] = []) {
    if (selection !== this.#shared) {
      this.#shared?.scopes.delete(this.#host);
      this.#shared?.changed();
    }
    this.#shared = selection;
    if (!selection || selection.scopes.get(this.#host) === scope) return;
    selection.scopes.set(this.#host, scope);
    selection.changed();
  }
}
