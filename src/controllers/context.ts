import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressesOf, pageDefault } from '../feed/address.js';
import type { stateOf } from '../feed/combined.js';
import { sourceOf } from '../feed/source.js';
import type { FeedState } from '../feed/state.js';
import { intlLocale, messagesFor } from '../i18n/languages.js';
import { localeOf } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { Feed } from '../model/event.js';
import { toMoment } from '../model/moments.js';
import { visitorZone } from '../model/zones.js';
import { warnOnce } from './options.js';
import { upkeepLater } from '../feed/upkeep-later.js';

/** What every element of ours has. */
export interface ContextHost extends ReactiveControllerHost, HTMLElement {
  feed: string;
  group: string;
  now: string;
  readonly hasUpdated: boolean;
}

/** What an element draws from. Nothing is drawn before the sentences are there: no flash of another language. */
export interface Facts {
  readonly state: FeedState;
  readonly messages: Messages;
  /** The page's language as it writes it (BCP 47), in which texts of the feed are shown if they are there. */
  readonly page: string;
  /** The language of our sentences, for `Intl`: BCP 47. */
  readonly locale: string;
  /** Epoch milliseconds: the clock's, or what the `now` attribute says. */
  readonly now: number;
}

/** Makes one state of several feeds; loaded when an element first names more than one. */
let several: typeof stateOf | null = null;

/** Ties an element to its feed, its language, and the moment, for as long as it is on the page. */
export class Context implements ReactiveController {
  /** Latest facts; `null` while the sentences load or the element is off the page. */
  facts: Facts | null = null;
  #host: ContextHost;
  #addresses: readonly string[] = [];
  /** The feeds as they were last named; `null` while it follows none. */
  #named: string | null = null;
  #ends: (() => void)[] = [];
  #announced: FeedState | null = null;

  constructor(host: ContextHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Facts with the feed, for drawing events; `null` while there is none. */
  get view(): (Facts & { readonly feed: Feed }) | null {
    const { facts, feed } = this;
    return facts && feed && { ...facts, feed };
  }

  /** The feed as far as it is known: also the last good one of a feed that now fails. */
  get feed(): Feed | null {
    const state = this.facts?.state;
    return !state || state.status === 'loading' ? null : state.feed;
  }

  hostConnected() {
    // At first the feed is asked for in the update: what was set before the element was defined counts by then.
    // An element that only moved keeps its feed, lest a request under way be given up.
    if (this.#host.hasUpdated) this.#follow();
    this.#update();
  }

  hostDisconnected() {
    this.#unfollow();
  }

  /**
   * Reads the facts anew; for the host's `willUpdate`, which comes before any controller's turn.
   * Returns whether there is a feed to draw.
   */
  read(): boolean {
    const host = this.#host;
    if (!host.isConnected) return false;
    this.#follow();
    const page = localeOf(host);
    const messages = messagesFor(page, this.#update);
    if (!messages) {
      this.facts = null;
      return false;
    }
    this.facts = {
      state: this.#state(),
      messages,
      page,
      now: this.#now(),
      locale: intlLocale(page, messages),
    };
    return this.feed !== null;
  }

  /** Addresses of its feeds. */
  get addresses(): readonly string[] {
    return this.#addresses;
  }

  hostUpdated() {
    const state = this.facts?.state;
    if (!state || state === this.#announced || state.status === 'loading') return;
    // What was left out is known only when the details have been read.
    if (state.status === 'ready' && !state.feed.isComplete) return;
    this.#announced = state;
    void upkeepLater().then(
      ({ tellOf }) => tellOf(this.#host, this.#addresses.join(' '), state),
      () => {},
    );
  }

  #state(): FeedState {
    const [first, second] = this.#addresses;
    if (second === undefined) return sourceOf(first!).state;
    if (several) return several(this.#addresses);
    void upkeepLater().then((module) => {
      several = module.stateOf;
      this.#update();
    });
    return { status: 'loading' };
  }

  #now(): number {
    const { now } = this.#host;
    if (!now) return Date.now();
    const moment = toMoment(now, visitorZone());
    if (!moment) warnOnce(this.#host, 'now', now);
    return moment?.start ?? Date.now();
  }

  #follow() {
    const named = this.#host.feed || pageDefault();
    if (named === this.#named) return;
    this.#unfollow();
    this.#named = named;
    this.#addresses = addressesOf(named);
    this.#ends = this.#addresses.map((address) => sourceOf(address).subscribe(this.#update));
    // The first use of Intl takes long; now there is time, while the feed is on its way.
    visitorZone();
  }

  #unfollow() {
    this.#named = null;
    this.#ends.forEach((end) => end());
    this.#ends = [];
  }

  #update = () => this.#host.requestUpdate();
}
