import { html, nothing, type TemplateResult } from 'lit';
import { linkTo, type Service, SERVICES } from '../../calendar/links.js';
import type { RenderContext } from '../feed-controller.js';
import type { Choice } from './choices.js';
import { inAppWords } from './in-app-words.js';
import { isInApp } from './may-save.js';

export const NAMES: Readonly<Record<Service, string>> = {
  google: 'Google',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};

/** What the visitor does in the menu. */
export interface MenuActions {
  readonly take: (choice: Choice) => void;
  /** Follows a link to a service, or to a calendar file. */
  readonly follow: (choice: Choice, target: Service | 'ics') => void;
  readonly download: (choice: Choice) => void;
}

/** The items of the menu: what goes into a calendar, where there is more than the event, and into which. */
export function renderMenuItems(
  context: RenderContext,
  choices: readonly Choice[],
  taken: Choice,
  actions: MenuActions,
): TemplateResult {
  const m = context.messages.calendar;
  const choice = (one: Choice) =>
    html`<button
      part="choice"
      role="menuitemradio"
      tabindex="-1"
      aria-checked=${one === taken ? 'true' : 'false'}
      @click=${() => actions.take(one)}
    >
      <span>${one.label}</span>
    </button>`;
  const service = (target: Service) =>
    html`<a
      part="item"
      role="menuitem"
      tabindex="-1"
      target="_blank"
      rel="noopener noreferrer"
      href=${linkTo(target, taken.entries[0]!)}
      @click=${() => actions.follow(taken, target)}
      >${NAMES[target]}<span class="away"> (${m.newTab})</span></a
    >`;
  return html`${
    choices.length > 1 ? html`${group('what', m.what, choices.map(choice))}` : nothing
  }${group('where', m.where, [
    ...(taken.entries.length > 1 ? [] : SERVICES.map(service)),
    fileView(m.file, taken, actions, context.locale),
  ])}`;
}

function group(id: string, name: string, items: readonly TemplateResult[]): TemplateResult {
  return html`<div role="group" aria-labelledby=${id}>
    <div class="head" id=${id} aria-hidden="true">${name}</div>
    ${items}
  </div>`;
}

/** A calendar file: the publisher's own, else one made here. */
function fileView(label: string, taken: Choice, actions: MenuActions, locale: string) {
  return taken.file
    ? html`<a
        part="item"
        role="menuitem"
        tabindex="-1"
        href=${taken.file}
        @click=${() => actions.follow(taken, 'ics')}
        >${label}</a
      >`
    : html`<button
        part="item"
        role="menuitem"
        tabindex="-1"
        @click=${() => actions.download(taken)}
      >
        ${label}${isInApp(navigator.userAgent) ? html` <small>${inAppWords(locale)}</small>` : nothing}
      </button>`;
}
