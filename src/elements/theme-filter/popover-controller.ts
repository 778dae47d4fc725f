import type { LitElement, ReactiveController } from 'lit';

/** Places the popover with the rest of the values at its button, for as long as it is open. */
export class PopoverController implements ReactiveController {
  #host: LitElement;
  /** Ends the placing of the open popover. */
  #release: (() => void) | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#release?.();
  }

  readonly onBeforeToggle = ({ newState, currentTarget }: ToggleEvent) => {
    const popover = currentTarget as HTMLElement;
    this.#release?.();
    this.#release = null;
    // Out of sight until it has its place.
    if (newState === 'open') popover.style.visibility = 'hidden';
    // In a shadow root Chromium drops the focus instead of giving it back.
    else if (popover.matches(':focus-within')) this.#button.focus();
  };

  /** Not before it is open: WebKit runs what waits for a module that is there before it opens a popover. */
  readonly onToggle = async ({ currentTarget }: Event) => {
    const popover = currentTarget as HTMLElement;
    const module = await import('../anchor.js').catch(() => null);
    if (!popover.matches(':popover-open')) return;
    this.#release?.();
    // Where floating-ui cannot be had, the browser's middle serves.
    if (module) this.#release = module.anchor(this.#button, popover);
    else popover.style.visibility = '';
  };

  get #button(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part=more]')!;
  }
}
