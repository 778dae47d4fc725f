import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { oneOf, wholeNumber } from '../../controllers/options.js';
import type { RegioEvent } from '../../model/event.js';
import { heading } from '../heading.js';
import { isMissing, later } from '../late.js';
import { registrationView } from '../registration-button/registration-view.js';
import { said, saidOf, type View } from '../view.js';
import { dateBlock } from './date-block.js';
import { placeView } from './place-view.js';
import { notesView, statusView, timeView } from './status-view.js';

/** What a card needs besides event and view. */
export interface CardOptions {
  readonly host: CardHost;
  readonly layout: string;
  readonly headingLevel: number;
  /** What goes under the summary: all details, or the button that opens them. */
  readonly more: (event: RegioEvent) => unknown;
}

/** An element that draws cards. */
export interface CardHost extends LitElement {
  layout: string;
  headingLevel: number;
}

export function optionsOf(host: CardHost, more: CardOptions['more']): CardOptions {
  const layout = oneOf(host, 'layout', host.layout, ['list', 'grid', 'compact']);
  return {
    host,
    layout,
    headingLevel: wholeNumber(host, 'heading-level', host.headingLevel, 2, 6, 3),
    more,
  };
}

/** Whether the layout's style sheet is there, or cannot be had; that of the usual one always is. */
export function isStyled({ layout, host }: CardOptions): boolean {
  return layout === 'list' || later(host, true) !== null || isMissing();
}

/** Cards as a list; `aria-label` says what it lists. */
export function cardsView(
  view: View,
  events: readonly RegioEvent[],
  options: CardOptions,
  cards: readonly TemplateResult[] = [itemsView(view, events, options)],
): TemplateResult {
  return html`<div
    part="list"
    role="list"
    class="list"
    data-layout=${options.layout}
    aria-label=${view.messages.events}
  >
    ${cards}
  </div>`;
}

/** A block of a list's cards. */
export function itemsView(
  view: View,
  events: readonly RegioEvent[],
  options: CardOptions,
): TemplateResult {
  return html`<div class="block" role="presentation">
    ${events.map((event) => html`<div role="listitem" tabindex="-1" data-key=${event.key}>${cardView(view, event, options)}</div>`)}
  </div>`;
}

/** One event: summary first. The same in a list and alone. */
export function cardView(view: View, event: RegioEvent, options: CardOptions): TemplateResult {
  const name = saidOf(view, event, event.name);
  const title = event.url ? html`<a href=${event.url} rel="noopener">${name}</a>` : name;
  return html`<article part="card" class="card">
    ${dateBlock(view, event)}
    <div class="body">
      ${statusView(view, event)}${heading(options.headingLevel, 'title', title)}${timeView(view, event)}${placeView(view, event)}${
        options.layout === 'compact' ? nothing : summary(view, event, options)
      }
    </div>
  </article>`;
}

function summary(view: View, event: RegioEvent, { host, more }: CardOptions): TemplateResult {
  const { superEvent, about, summary: text } = event;
  const { messages: m } = view;
  return html`${superEvent ? html`<p part="part-of">${m.partOf}: ${saidOf(view, event, superEvent.name)}</p>` : nothing}${
    about.length > 0
      ? html`<ul part="themes" aria-label=${m.themes}>
          ${about.map((code) => html`<li part="theme">${said(view, view.feed.themes.get(code) ?? code)}</li>`)}
        </ul>`
      : nothing
  }${text ? html`<p part="description">${saidOf(view, event, text)}</p>` : nothing}${notesView(view, event)}${
    event.until > view.now ? registrationView(host, view, event) : nothing
  }${more(event)}`;
}
