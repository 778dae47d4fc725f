import type { LitElement, ReactiveController } from 'lit';
import { nodeOf } from '../calendar/json-ld.js';
import { toJsonText } from '../calendar/json-text.js';
import type { Feed, RegioEvent } from '../model/event.js';
import { findEvent } from '../model/select.js';
import { pageUrl } from '../feed/address.js';
import { scriptInPage } from '../feed/script-in-page.js';
import { whenIdle } from '../feed/when-idle.js';
import { detailsOf } from '../model/parse/details.js';
import { dataPolicy } from './data-policy.js';
import type { FeedController } from './feed-controller.js';
import { page } from '../page.js';

/** A page with more events than these at once is no page about them. */
const MAX_EVENTS = 100;

/** What tells our scripts from the page's own. */
const MARK = 'data-regio-description';

/** A list, or the card of one `event`. */
export type DescribedHost = LitElement & {
  readonly noStructuredData: boolean;
  readonly event?: string;
};

/** Those of elements that are on the page. */
const described = new Set<StructuredData>();
/** One script for each feed. */
const scripts = new Map<string, HTMLScriptElement>();
let isWaiting = false;

/** Describes the events that an element shows for as long as it is on the page. */
export function describe(host: DescribedHost, feedController: FeedController) {
  new StructuredData(host, feedController);
}

class StructuredData implements ReactiveController {
  #host: DescribedHost;
  #feedController: FeedController;

  constructor(host: DescribedHost, feedController: FeedController) {
    this.#host = host;
    this.#feedController = feedController;
    host.addController(this);
  }

  hostConnected() {
    described.add(this);
    soon();
  }

  hostUpdated() {
    soon();
  }

  hostDisconnected() {
    described.delete(this);
    soon();
  }

  /** Addresses of the feed; empty where it is not to be described. */
  get feed(): string {
    const { addresses } = this.#feedController;
    return this.#host.noStructuredData || addresses.some(isDescription) ? '' : addresses.join(' ');
  }

  /** The shown events as JSON, each by itself. */
  texts(): readonly string[] {
    const { context } = this.#feedController;
    if (!context) return [];
    const { now, feed } = context;
    const { page: lang } = context;
    const source = { page: lang, now, themes: feed.themes, detailsOf, address: pageUrl() };
    return this.#shown(feed, now)
      .slice(0, MAX_EVENTS)
      .map((event) => nodeOf(event, source))
      .map((node) => node && toJsonText(node))
      .filter((text) => text !== null);
  }

  #shown(feed: Feed, now: number): readonly RegioEvent[] {
    const { event } = this.#host;
    if (event !== undefined) {
      const one = findEvent(feed, event, now);
      return one ? [one] : [];
    }
    const cards = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-key]');
    const keys = new Set([...cards].map(({ dataset }) => dataset['key']));
    return feed.events.filter(({ key }) => keys.has(key));
  }
}

/** Whether a feed is the page's own description of its events already. */
function isDescription(address: string): boolean {
  return scriptInPage(address)?.type.toLowerCase() === 'application/ld+json';
}

/** Once the page has nothing better to do. */
function soon() {
  if (isWaiting) return;
  isWaiting = true;
  whenIdle(write);
}

function write() {
  isWaiting = false;
  const feeds = new Map<string, string[]>();
  const written = new Set<string>();
  for (const one of described) {
    if (!one.feed) continue;
    const texts = feeds.get(one.feed) ?? [];
    feeds.set(one.feed, texts);
    // Several elements, and several feeds, may show the same event.
    texts.push(...one.texts().filter((text) => !written.has(text) && written.add(text)));
  }
  // Copies that a router has kept of the head, and brought back with a page.
  const ours = new Set(scripts.values());
  for (const script of page.head.querySelectorAll<HTMLScriptElement>(`script[${MARK}]`))
    if (!ours.has(script)) script.remove();
  for (const feed of new Set([...scripts.keys(), ...feeds.keys()]))
    put(feed, feeds.get(feed) ?? []);
}

function put(feed: string, texts: readonly string[]) {
  const last = scripts.get(feed);
  const text = `{"@context":"https://schema.org","@graph":[${texts.join()}]}`;
  // A router may have taken it away with the page before.
  if (last?.isConnected && last.textContent === text) return;
  last?.remove();
  scripts.delete(feed);
  if (texts.length === 0) return;
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  script.toggleAttribute(MARK, true);
  fill(script, text);
  page.head.append(script);
  scripts.set(feed, script);
}

/** The text of a script that never runs. Where no policy may be made, Trusted Types report it but leave it in its place. */
function fill(script: HTMLScriptElement, text: string) {
  const policy = dataPolicy();
  if (policy) script.textContent = policy.createScript(text);
  else script.append(text);
}
