import { afterPaint } from '../controllers/clock.js';
import type * as LaterModule from './later.js';
import type { CSSResult, LitElement, ReactiveController } from 'lit';

type Later = typeof LaterModule;

let later: Later | null = null;
let loading: Promise<void> | null = null;
const waiting = new Set<LitElement>();

/**
 * What the first card does without: countdowns, filters, details, groups. It is asked for when an element first
 * has use for it, which as a rule is after the first card, and comes for all of them at once.
 */
export class Late implements ReactiveController {
  #host: LitElement;
  #isDressed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    waiting.delete(this.#host);
  }

  /**
   * The late part; `null` while it is on its way, after which the host is drawn again.
   * @param isUrgent whether nothing can be drawn without it; else the first cards go first
   */
  get(isUrgent = false): Later | null {
    if (later) {
      this.#dress(later);
    } else {
      waiting.add(this.#host);
      if (isUrgent) load();
      else afterPaint(load);
    }
    return later;
  }

  /** Adds the late style sheets to the host's, once. */
  #dress({ styles }: Later) {
    const root = this.#host.shadowRoot;
    if (this.#isDressed || !root) return;
    this.#isDressed = true;
    root.adoptedStyleSheets.push(...styles.map(sheetOf));
  }
}

/** The built script makes style sheets at once, Lit as published when they are first worn. */
export function sheetOf(style: CSSResult | CSSStyleSheet): CSSStyleSheet {
  return 'styleSheet' in style ? style.styleSheet! : style;
}

function load() {
  loading ??= import('./later.js').then(arrive, giveUp);
}

function arrive(module: Later) {
  later = module;
  waiting.forEach((host) => host.requestUpdate());
  waiting.clear();
}

/** The next who asks tries again. */
function giveUp() {
  loading = null;
}
