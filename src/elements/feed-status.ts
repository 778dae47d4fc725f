import { html, nothing, type TemplateResult } from 'lit';
import { addressesOf } from '../feed/address.js';
import { sourceOf } from '../feed/source.js';
import { momentText } from '../i18n/format.js';
import { momentAt } from '../model/parse/moments.js';
import { visitorZone } from '../model/zones.js';
import type { FeedController } from './feed-controller.js';
import type { FeedElement } from './feed-element.js';

const CARDS = 'regio-event-list, regio-event-card';
const ELEMENTS = `${CARDS}, regio-theme-filter, regio-countdown, regio-registration-button, regio-add-to-calendar`;

/** What is drawn where there is no feed: the room of what is to come, or what went wrong and the author's own content. */
export function renderWithoutFeed(
  host: FeedElement,
  feedController: FeedController,
  placeholder: TemplateResult = html`<div class="room" aria-busy="true"></div>`,
): TemplateResult {
  return feedController.latest?.state.status === 'failed'
    ? html`${renderFailure(host, feedController)}<slot></slot>`
    : placeholder;
}

/** What went wrong and what to do about it, for the visitor. */
function renderFailure(
  host: FeedElement,
  { latest, addresses }: FeedController,
): TemplateResult | typeof nothing {
  if (latest?.state.status !== 'failed' || !isSpokesman(host, isEmpty)) return nothing;
  const { messages: m, state } = latest;
  const retry = () => addresses.forEach((address) => void sourceOf(address, host.timeZone).load());
  return html`<div part="error" class="message" role="alert">
    <p>${m.failed}${state.reason === 'offline' ? ` ${m.offline}` : nothing}</p>
    <button part="retry" class="button quiet" @click=${retry}>${m.tryAgain}</button>
  </div>`;
}

/** How old the events are, where newer ones could not be had. */
export function renderStale(
  host: FeedElement,
  { latest }: FeedController,
): TemplateResult | typeof nothing {
  if (latest?.state.status !== 'failed' || !isSpokesman(host)) return nothing;
  const { messages: m, state, locale } = latest;
  const { asOf } = state;
  return html`<p part="stale" role="status">
    ${asOf === null ? m.staleUnknown : m.stale(momentText(locale, momentAt(asOf, visitorZone())))}
  </p>`;
}

/**
 * Whether this element says it for all: cards do, where there are some of the same feed. Else the first that can, so
 * that a page with a filter, a countdown and a button does not say the same three times.
 */
function isSpokesman(host: FeedElement, can = (_: FeedElement) => true) {
  if (host.matches(CARDS)) return true;
  const root = host.getRootNode() as Document | ShadowRoot;
  // One that is not defined yet has no property.
  const feedsOf = (one: FeedElement) =>
    addressesOf(one.feed ?? one.getAttribute('feed') ?? '').join(' ');
  const ours = feedsOf(host);
  const all = [...root.querySelectorAll<FeedElement>(ELEMENTS)].filter(
    (one) => feedsOf(one) === ours,
  );
  return !all.some((one) => one.matches(CARDS)) && all.find(can) === host;
}

/** Whether the author has put nothing into it that stands there instead. */
const isEmpty = ({ children, textContent }: FeedElement) =>
  children.length === 0 && !textContent.trim();
