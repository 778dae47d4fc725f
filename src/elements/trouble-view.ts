import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../controllers/context.js';
import { addressesOf } from '../feed/address.js';
import { sourceOf } from '../feed/source.js';
import { momentText } from '../i18n/format.js';
import { moreOf } from '../i18n/more.js';
import { momentAt } from '../model/moments.js';
import { visitorZone } from '../model/zones.js';
import type { FeedElement } from './feed-element.js';

const CARDS = 'regio-event-list, regio-event-card';
const ELEMENTS = `${CARDS}, regio-theme-filter, regio-countdown, regio-registration-button, regio-add-to-calendar`;

/** What went wrong and what to do about it, for the visitor. */
export function failureView(host: FeedElement, context: Context): TemplateResult | typeof nothing {
  const { facts, addresses } = context;
  if (facts?.state.status !== 'failed' || !speaks(host, isEmpty)) return nothing;
  const m = moreOf(facts.messages);
  const isOffline = facts.state.reason === 'offline';
  const retry = () => addresses.forEach((address) => void sourceOf(address).load());
  return html`<div part="error" class="message" role="alert">
    <p>${m.failed}${isOffline ? ` ${m.offline}` : nothing}</p>
    <button part="retry" class="button quiet" @click=${retry}>${m.tryAgain}</button>
  </div>`;
}

/** How old the events are, where newer ones could not be had. */
export function staleView(host: FeedElement, context: Context): TemplateResult | typeof nothing {
  const { facts } = context;
  if (facts?.state.status !== 'failed' || !speaks(host)) return nothing;
  const m = moreOf(facts.messages);
  const { asOf } = facts.state;
  return html`<p part="stale" role="status">
    ${asOf === null ? m.staleUnknown : m.stale(momentText(facts.locale, momentAt(asOf, visitorZone())))}
  </p>`;
}

/**
 * Whether it is this element that says it: cards do, where there are some of the same feed. Else the first that can,
 * lest a page with a filter, a countdown and a button say the same three times.
 */
function speaks(host: FeedElement, can = (_: FeedElement) => true) {
  if (host.matches(CARDS)) return true;
  const root = host.getRootNode() as Document | ShadowRoot;
  const feedsOf = ({ feed }: FeedElement) => addressesOf(feed).join(' ');
  const ours = feedsOf(host);
  const all = [...root.querySelectorAll<FeedElement>(ELEMENTS)].filter(
    (one) => feedsOf(one) === ours,
  );
  return !all.some((one) => one.matches(CARDS)) && all.find(can) === host;
}

/** Whether the author has put nothing into it that stands there instead. */
const isEmpty = ({ children, textContent }: FeedElement) =>
  children.length === 0 && !textContent.trim();
