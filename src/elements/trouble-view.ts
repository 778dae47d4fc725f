import { html, nothing, type TemplateResult } from 'lit';
import type { Context, Facts } from '../controllers/context.js';
import { sourceOf } from '../feed/source.js';
import { momentText } from '../i18n/format.js';
import { moreOf } from '../i18n/more.js';
import { momentAt } from '../model/moments.js';
import { visitorZone } from '../model/zones.js';

/** What went wrong and what to do about it, for the visitor. */
export function failureView({ messages, state }: Facts, { addresses }: Context): TemplateResult {
  const m = moreOf(messages);
  const isOffline = state.status === 'failed' && state.reason === 'offline';
  const retry = () => addresses.forEach((address) => void sourceOf(address).load());
  return html`<div part="error" class="message" role="alert">
    <p>${m.failed}${isOffline ? ` ${m.offline}` : nothing}</p>
    <button part="retry" class="button quiet" @click=${retry}>${m.tryAgain}</button>
  </div>`;
}

/** How old the events are, where newer ones could not be had. */
export function staleView({ messages, locale, state }: Facts): TemplateResult | typeof nothing {
  if (state.status !== 'failed') return nothing;
  const m = moreOf(messages);
  const { asOf } = state;
  return html`<p part="stale" role="status">
    ${asOf === null ? m.staleUnknown : m.stale(momentText(locale, momentAt(asOf, visitorZone())))}
  </p>`;
}
