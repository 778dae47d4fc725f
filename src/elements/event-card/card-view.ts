import { html, nothing, type TemplateResult } from 'lit';
import type { RegioEvent } from '../../model/event.js';
import type { RegistrationState } from '../../model/registration-state.js';
import { heading } from '../heading.js';
import { registrationView } from '../registration-button/registration-view.js';
import { said, saidOf, type View } from '../view.js';
import { dateBlock } from './date-block.js';
import { placeView } from './place-view.js';
import { notesView, statusView, timeView } from './status-view.js';

/** What a card needs besides event and view. */
export interface CardOptions {
  readonly layout: string;
  readonly headingLevel: number;
  readonly onRegister: (click: Event, event: RegioEvent, state: RegistrationState) => void;
  /** What goes under the summary: all details, or the button that opens them. */
  readonly more: (event: RegioEvent) => unknown;
}

/** One event: summary first. The same in a list and alone. */
export function cardView(view: View, event: RegioEvent, options: CardOptions): TemplateResult {
  const name = saidOf(view, event, event.name);
  const title = event.url ? html`<a href=${event.url} rel="noopener">${name}</a>` : name;
  const isCompact = options.layout === 'compact';
  return html`<article part="card" class="card">
    ${dateBlock(view, event)}
    <div class="body">
      ${statusView(view, event)} ${heading(options.headingLevel, 'title', title)} ${timeView(view, event)}
      ${placeView(view, event)} ${isCompact ? nothing : summary(view, event, options)}
    </div>
  </article>`;
}

function summary(view: View, event: RegioEvent, options: CardOptions): TemplateResult {
  const text = event.disambiguatingDescription ?? event.description;
  return html`
    ${event.superEvent ? html`<p part="part-of">${view.messages.partOf}: ${saidOf(view, event, event.superEvent.name)}</p>` : nothing}
    ${event.about.length > 0 ? themesView(view, event) : nothing}
    ${text ? html`<p part="description">${saidOf(view, event, text)}</p>` : nothing} ${notesView(view, event)}
    ${event.until > view.now ? registrationView(view, event, options.onRegister) : nothing} ${options.more(event)}
  `;
}

function themesView(view: View, event: RegioEvent): TemplateResult {
  return html`<ul part="themes" aria-label=${view.messages.facets.theme}>
    ${event.about.map((code) => html`<li part="theme">${said(view, view.feed.themes.get(code) ?? code)}</li>`)}
  </ul>`;
}
