import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { oneOf, wholeNumber } from '../../controllers/options.js';
import type { RegioEvent, Text } from '../../model/event.js';
import { heading } from '../heading.js';
import { isMissing, later } from '../late.js';
import { registrationView } from '../registration-button/registration-view.js';
import { saidOf, textOf, type View } from '../view.js';
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
  const [name, lang] = textOf(view, event, event.name);
  // Without an address the place of a link (HTML §4.6.2), which nobody can follow.
  const title = html`<a href=${event.url ?? nothing} rel="noopener" dir="auto" lang=${lang}
    >${name}</a
  >`;
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
  const theme = (code: string) => {
    const [label, lang] = textOf(view, null, view.feed.themes.get(code) ?? code);
    return html`<li part="theme" dir="auto" lang=${lang}>${label}</li>`;
  };
  const description = (text: Text) => {
    const [words, lang] = textOf(view, event, text);
    return html`<p part="description" dir="auto" lang=${lang}>${words}</p>`;
  };
  return html`${superEvent ? html`<p part="part-of">${m.partOf}: ${saidOf(view, event, superEvent.name)}</p>` : nothing}${
    about.length > 0
      ? html`<ul part="themes" aria-label=${m.themes}>
          ${about.map(theme)}
        </ul>`
      : nothing
  }${text ? description(text) : nothing}${notesView(view, event)}${
    event.until > view.now ? registrationView(host, view, event) : nothing
  }${more(event)}`;
}
