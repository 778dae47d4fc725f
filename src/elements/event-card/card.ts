import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { RegioEvent, Text } from '../../model/event.js';
import { integerOf, keywordOf } from '../check-option.js';
import type { RenderContext } from '../feed-controller.js';
import { heading } from '../heading.js';
import { localized, localizedText } from '../localized.js';
import { renderRegistration } from '../registration-button/registration.js';
import { renderDateLeaf } from './date-leaf.js';
import { cardOptions } from './event-card.options.js';
import { renderPlace } from './place.js';
import { renderNotes, renderStatus, renderTime } from './status.js';

/** How cards are drawn. */
export interface CardSettings {
  readonly host: CardHost;
  readonly layout: 'list' | 'grid' | 'compact';
  readonly headingLevel: number;
  /** What goes under the summary: all details, or the button that opens them. */
  readonly renderMore: (event: RegioEvent) => unknown;
}

/** An element that draws cards. */
export interface CardHost extends LitElement {
  readonly layout: string;
  readonly headingLevel: number;
}

export function cardSettings(host: CardHost, renderMore: CardSettings['renderMore']): CardSettings {
  return {
    host,
    layout: keywordOf(host, 'layout', host.layout, cardOptions.layout),
    headingLevel: integerOf(host, 'heading-level', host.headingLevel, cardOptions.headingLevel),
    renderMore,
  };
}

/** Cards as a list; `aria-label` says what it lists. */
export function renderCards(
  context: RenderContext,
  events: readonly RegioEvent[],
  settings: CardSettings,
  cards: readonly TemplateResult[] = [renderItems(context, events, settings)],
): TemplateResult {
  return html`<div
    part="list"
    role="list"
    class="list"
    data-layout=${settings.layout}
    aria-label=${context.messages.events}
  >
    ${cards}
  </div>`;
}

/** A block of a list's cards. */
export function renderItems(
  context: RenderContext,
  events: readonly RegioEvent[],
  settings: CardSettings,
): TemplateResult {
  return html`<div class="block" role="presentation">
    ${events.map((event) => html`<div role="listitem" tabindex="-1" data-key=${event.key}>${renderCard(context, event, settings)}</div>`)}
  </div>`;
}

/** One event: summary first. The same in a list and alone. */
export function renderCard(
  context: RenderContext,
  event: RegioEvent,
  settings: CardSettings,
): TemplateResult {
  const [name, lang] = localizedText(context, event, event.name);
  // Without an address the place of a link (HTML §4.6.2), which nobody can follow.
  const title = html`<a href=${event.url ?? nothing} rel="noopener" dir="auto" lang=${lang}
    >${name}</a
  >`;
  return html`<article part="card" class="card">
    ${renderDateLeaf(context, event)}
    <div class="body">
      ${renderStatus(context, event)}${heading(settings.headingLevel, 'title', title)}${renderTime(context, event)}${renderPlace(context, event)}${
        settings.layout === 'compact' ? nothing : renderSummary(context, event, settings)
      }
    </div>
  </article>`;
}

function renderSummary(
  context: RenderContext,
  event: RegioEvent,
  { host, renderMore }: CardSettings,
): TemplateResult {
  const { superEvent, about, summary: text } = event;
  const { messages: m } = context;
  const theme = (code: string) => {
    const [label, lang] = localizedText(context, null, context.feed.themes.get(code) ?? code);
    return html`<li part="theme" dir="auto" lang=${lang}>${label}</li>`;
  };
  const description = (text: Text) => {
    const [words, lang] = localizedText(context, event, text);
    return html`<p part="description" dir="auto" lang=${lang}>${words}</p>`;
  };
  return html`${superEvent ? html`<p part="part-of">${m.partOf}: ${localized(context, event, superEvent.name)}</p>` : nothing}${
    about.length > 0
      ? html`<ul part="themes" aria-label=${m.themes}>
          ${about.map(theme)}
        </ul>`
      : nothing
  }${text ? description(text) : nothing}${renderNotes(context, event)}${
    event.until > context.now ? renderRegistration(host, context, event) : nothing
  }${renderMore(event)}`;
}
