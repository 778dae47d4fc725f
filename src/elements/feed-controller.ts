import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addressesOf, pageDefault } from '../feed/address.js';
import { isFromCarrier } from '../feed/from-carrier.js';
import { stateOf } from '../feed/combined.js';
import { dispatchFeedEvent } from '../feed/feed-events.js';
import { sourceOf } from '../feed/source.js';
import type { FeedState } from '../feed/state.js';
import { intlLocale, messagesFor } from '../i18n/languages.js';
import { localeOf } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { Feed } from '../model/event.js';
import { toMoment } from '../model/parse/moments.js';
import { visitorZone } from '../model/zones.js';
import { warnAboutValue } from './check-option.js';

/** What the controller reads of an element. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly feed: string;
  readonly now: string;
  readonly timeZone: string;
  readonly hasUpdated: boolean;
}

/** What an element draws from, as far as it is known. Nothing is drawn before the sentences are there: no flash of another language. */
export interface FeedContext {
  readonly state: FeedState;
  readonly messages: Messages;
  /** The page's language as it writes it (BCP 47), in which texts of the feed are shown if they are there. */
  readonly page: string;
  /** The language of our sentences, for `Intl`: BCP 47. */
  readonly locale: string;
  /** Epoch milliseconds: the clock's, or what the `now` attribute says. */
  readonly now: number;
}

/** What any drawing of an event needs besides the event. */
export interface RenderContext extends FeedContext {
  readonly feed: Feed;
}

/** Ties an element to its feed, its language, and the moment, for as long as it is on the page. */
export class FeedController implements ReactiveController {
  /** What was last read; `null` while the sentences load or the element is off the page. */
  latest: FeedContext | null = null;
  #host: FeedHost;
  #addresses: readonly string[] = [];
  /** The feeds as they were last named, and their zone; `null` while it follows none. */
  #named: string | null = null;
  #unsubscribe: (() => void)[] = [];
  #announced: FeedState | null = null;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What to draw events from, also those of a feed that now fails; `null` while there are none. */
  get context(): RenderContext | null {
    const { latest, feed } = this;
    return latest && feed && { ...latest, feed };
  }

  /** The feed as far as it is known: also the last good one of a feed that now fails. */
  get feed(): Feed | null {
    const state = this.latest?.state;
    return !state || state.status === 'loading' ? null : state.feed;
  }

  /** Absolute addresses of the feeds. */
  get addresses(): readonly string[] {
    return this.#addresses;
  }

  hostConnected() {
    // At first the feed is asked for in the update: what was set before the element was defined counts by then.
    // An element that only moved keeps its feed, so that no request under way is given up.
    if (this.#host.hasUpdated) this.#follow();
    this.#update();
  }

  hostDisconnected() {
    this.#unfollow();
  }

  /**
   * Reads everything anew; for the host's `willUpdate`, which comes before any controller's turn.
   * Returns what to draw events from, `null` while there are none.
   */
  read(): RenderContext | null {
    const host = this.#host;
    if (!host.isConnected) return null;
    this.#follow();
    const page = localeOf(host);
    const messages = messagesFor(page, this.#update);
    const state = stateOf(this.#addresses, isFromCarrier(host), host.timeZone);
    this.latest = messages && {
      state,
      messages,
      page,
      // Zones take browsers long at first: not before there is something to draw.
      now: state.status === 'loading' ? Date.now() : this.#now(),
      locale: intlLocale(page, messages),
    };
    return this.context;
  }

  hostUpdated() {
    const state = this.latest?.state;
    if (!state || state === this.#announced || state.status === 'loading') return;
    // What was left out is known only when the details have been read.
    if (state.status === 'ready' && !state.feed.isComplete) return;
    this.#announced = state;
    const host = this.#host;
    const addresses = this.#addresses.join(' ');
    // After the update: a listener may change the element.
    const dispatch = () => dispatchFeedEvent(host, addresses, state);
    const isRedirected = state.status === 'failed' && state.reason === 'redirected';
    if (state.status === 'failed' && !isRedirected) return queueMicrotask(dispatch);
    void import('../feed/diagnostics.js')
      .then(
        ({ checkAttributes, reportRedirect }) =>
          isRedirected
            ? this.#addresses.forEach((one) =>
                reportRedirect(one, sourceOf(one, host.timeZone).divertedTo),
              )
            : checkAttributes(host, state.feed!),
        () => {},
      )
      .then(dispatch);
  }

  #now(): number {
    const { now } = this.#host;
    if (!now) return Date.now();
    const moment = toMoment(now, visitorZone());
    if (!moment) warnAboutValue(this.#host, 'now', now);
    return moment?.start ?? Date.now();
  }

  #follow() {
    const { timeZone } = this.#host;
    const feed = this.#host.feed || pageDefault();
    const named = `${feed} ${timeZone}`;
    if (named === this.#named) return;
    this.#unfollow();
    this.#named = named;
    this.#addresses = addressesOf(feed);
    this.#unsubscribe = this.#addresses.map((address) =>
      sourceOf(address, timeZone).subscribe(this.#update),
    );
  }

  #unfollow() {
    this.#named = null;
    this.#unsubscribe.forEach((end) => end());
    this.#unsubscribe = [];
  }

  #update = () => this.#host.requestUpdate();
}
