import { afterPaint } from '../controllers/after-paint.js';
import type * as Later from './later.js';
import type { CSSResult, LitElement } from 'lit';

let part: typeof Later | null = null;
let loading: Promise<void> | null = null;
const waiting = new Set<LitElement>();

/**
 * What the first card does without: countdowns, filters, details, groups. It is asked for when an element first
 * has use for it, which as a rule is after the first card, and comes for all of them at once.
 * `null` while it is on its way, after which the host is drawn again.
 * @param isUrgent whether nothing can be drawn without it; else the first cards go first
 */
export function later(host: LitElement, isUrgent = false): typeof Later | null {
  if (part) dress(host, part.styles);
  else {
    waiting.add(host);
    if (isUrgent) load();
    else afterPaint(load);
  }
  return part;
}

const dressed = new WeakSet<LitElement>();

/** Adds the late style sheets to the host's, once. */
function dress(host: LitElement, styles: readonly (CSSResult | CSSStyleSheet)[]) {
  if (dressed.has(host)) return;
  dressed.add(host);
  host.shadowRoot!.adoptedStyleSheets.push(...styles.map(sheetOf));
}

/** The built script makes style sheets at once, Lit as published when they are first worn. */
export function sheetOf(style: CSSResult | CSSStyleSheet): CSSStyleSheet {
  return 'styleSheet' in style ? style.styleSheet! : style;
}

function load() {
  loading ??= import('./later.js').then(arrive, giveUp);
}

function arrive(module: typeof Later) {
  part = module;
  waiting.forEach((host) => host.requestUpdate());
  waiting.clear();
}

/** The next who asks tries again. */
function giveUp() {
  loading = null;
}
