import type { ReactiveControllerHost } from 'lit';
import { afterPaint } from '../after-paint.js';

interface Reactions {
  /** The visitor chose something else, before that is drawn. */
  readonly onChoice: () => void;
  /** What is said of it once its cards are painted. */
  readonly text: () => string;
}

/** What screen readers are told after the visitor chose: how many events there are now. */
export class Announcement {
  text = '';
  #host: ReactiveControllerHost;
  #reactions: Reactions;
  /** The state of the selection that was last announced. */
  #version: number | null = null;

  constructor(host: ReactiveControllerHost, reactions: Reactions) {
    this.#host = host;
    this.#reactions = reactions;
  }

  /** Notices a choice by the version of the selection; the first one is nothing new. */
  update(version: number) {
    const isChoice = this.#version !== null && this.#version !== version;
    this.#version = version;
    if (!isChoice) return;
    this.#reactions.onChoice();
    afterPaint(() => {
      this.text = this.#reactions.text();
      this.#host.requestUpdate();
    });
  }
}
