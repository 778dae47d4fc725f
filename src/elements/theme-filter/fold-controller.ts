import type { LitElement, ReactiveController } from 'lit';
import { fitting } from './fit.js';

/** Rows of toggles that stand in the page; what needs more folds away. */
const ROWS = 2;

const isResizable = typeof ResizeObserver === 'function' && 'observe' in ResizeObserver.prototype;

/** How many toggles fit the host's width. Measured once for each set of toggles, worked out anew for each width. */
export class FoldController implements ReactiveController {
  /** Number of toggles that fit; all of them until they were measured. */
  fits = Infinity;
  #host: LitElement;
  #key = '';
  #widths: readonly number[] = [];
  #more = 0;
  #width = 0;
  #resize: ResizeObserver | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** How much fits is worked out before it is painted. */
  hostUpdated() {
    this.#measure();
  }

  /** Whether all toggles are drawn in order to be measured. */
  get isMeasuring(): boolean {
    return this.#widths.length === 0;
  }

  /** Measures anew where the toggles, told by a key, are others now. */
  reset(key: string) {
    if (key === this.#key) return;
    this.#key = key;
    this.#widths = [];
    this.fits = Infinity;
  }

  #measure(isResized = false) {
    const row = this.#host.renderRoot.querySelector<HTMLElement>('.toggles');
    if (!row || !this.#host.isConnected) return;
    // Old pages give its name to something of their own: then the first width stays.
    if (!this.#resize && isResizable) {
      // A frame later: folding changes the size that is being reported.
      this.#resize = new ResizeObserver(() => requestAnimationFrame(() => this.#measure(true)));
      this.#resize.observe(this.#host);
    }
    if (!this.isMeasuring && !isResized) return;
    const { clientWidth } = row;
    if (clientWidth === 0 || (!this.isMeasuring && clientWidth === this.#width)) return;
    this.#width = clientWidth;
    if (this.isMeasuring) {
      const widths = [...row.children].map((child) => child.getBoundingClientRect().width);
      this.#more = widths.pop() ?? 0;
      this.#widths = widths;
    }
    const gap = parseFloat(getComputedStyle(row).columnGap) || 0;
    this.fits = fitting(this.#widths, clientWidth, gap, this.#more, ROWS);
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#resize?.disconnect();
    this.#resize = null;
  }
}
