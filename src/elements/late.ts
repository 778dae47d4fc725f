import { afterPaint } from '../controllers/after-paint.js';
import type * as Later from './later.js';
import type { CSSResult, LitElement } from 'lit';

/** Milliseconds before it is asked for again. */
const PAUSE = 30_000;

let part: typeof Later | null = null;
let loading: Promise<void> | null = null;
const waiting = new Set<LitElement>();
/** When it is asked for again after it could not be had: epoch milliseconds. */
let nextTry = 0;

/** Whether it could not be had, and is not to be asked for again just yet. */
export function isMissing(): boolean {
  return Date.now() < nextTry;
}

/**
 * What the first card does without: countdowns, filters, details, groups. It is asked for when an element first
 * has use for it, which as a rule is after the first card, and comes for all of them at once.
 * `null` while it is on its way, after which the host is drawn again.
 * @param isUrgent whether nothing can be drawn without it; else the first cards go first
 */
export function later(host: LitElement, isUrgent = false): typeof Later | null {
  if (part) part.dress(host);
  else if (!isMissing()) {
    if (isUrgent) load();
    else if (waiting.size === 0) afterPaint(load);
    waiting.add(host);
  }
  return part;
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
  tell();
}

/** Those who wait make do without it; who asks after a while tries again. */
function giveUp() {
  loading = null;
  nextTry = Date.now() + PAUSE;
  tell();
}

function tell() {
  waiting.forEach((host) => host.requestUpdate());
  waiting.clear();
}
