import type { LitElement, ReactiveController } from 'lit';

/** Makes the preview as small as its room asks for, also when that changes. */
export class FitPreview implements ReactiveController {
  #host: LitElement;
  #width: () => number;
  // A frame later: the preview's height changes that of its room, which browsers report as an error of the page.
  #room = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  /** @param width of the preview in pixels, where there is room */
  constructor(host: LitElement, width: () => number) {
    this.#host = host;
    this.#width = width;
    host.addController(this);
  }

  hostUpdated() {
    const stage = this.#stage;
    if (stage) this.#room.observe(stage);
    this.#fit();
  }

  hostDisconnected() {
    this.#room.disconnect();
  }

  get #stage(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.stage');
  }

  #fit() {
    const stage = this.#stage;
    const sheet = stage?.querySelector<HTMLElement>('.sheet');
    if (stage && sheet) sheet.style.zoom = `${Math.min(1, stage.clientWidth / this.#width())}`;
  }
}
