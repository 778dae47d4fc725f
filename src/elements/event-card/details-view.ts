import { html, nothing, type TemplateResult } from 'lit';
import { datesText, listText, momentText, whenText } from '../../i18n/format.js';
import type { DetailLabel } from '../../i18n/messages.js';
import { numberText } from '../../i18n/plural.js';
import type { Link, Party, Place, RegioEvent, Text } from '../../model/event.js';
import { teamRange } from '../registration-button/registration-view.js';
import { saidOf, type View, wordsOf } from '../view.js';
import { placeView } from './place-view.js';
import { statusView } from './status-view.js';

/** Everything known about an event beyond its summary. */
export function detailsView(view: View, event: RegioEvent): TemplateResult {
  const { messages: m, locale } = view;
  const row = (label: DetailLabel, content: unknown) =>
    content === nothing || content === '' ? nothing : html`<div><dt>${m.labels[label]}</dt><dd part=${label}>${content}</dd></div>`;
  const text = (value: Text | null) => (value ? saidOf(view, event, value) : nothing);
  const { registration, superEvent, disambiguatingDescription, description } = event;
  return html`<div part="more" class="more">
    ${image(view, event)}
    ${disambiguatingDescription && description ? html`<p part="description-long">${text(description)}</p>` : nothing}
    ${registration?.description ? html`<p part="registration-note">${text(registration.description)}</p>` : nothing}
    <dl>
      ${row('subEvent', sessions(view, event.subEvent))} ${row('doorTime', text(event.doorTime))}
      ${row('place', addresses(view, event))} ${row('performer', people(view, event, event.performer))}
      ${row('organizer', people(view, event, event.organizer))} ${row('contributor', people(view, event, event.contributor))}
      ${row('sponsor', people(view, event, event.sponsor))} ${row('funder', people(view, event, event.funder))}
      ${row('audience', enumerated(event.audience.map(text)))} ${row('team', team(view, event))}
      ${row('seats', event.maximumAttendeeCapacity === null ? nothing : numberText(locale, event.maximumAttendeeCapacity))}
      ${row('price', price(view, event))} ${row('contactPoint', people(view, event, event.contactPoint))}
      ${row('inLanguage', languages(locale, event.inLanguage))} ${row('superEvent', superEvent ? whole(view, superEvent) : nothing)}
      ${row('related', links(view, event, event.subjectOf))} ${row('alternateName', text(event.alternateName))}
      ${row('keywords', event.keywords.length > 0 ? html`<bdi>${event.keywords.join(' ')}</bdi>` : nothing)}
    </dl>
  </div>`;
}

function listOf(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : nothing;
}

function enumerated(items: readonly unknown[]): unknown {
  return items.length > 0 ? items.map((item, index) => html`${index > 0 ? ', ' : ''}${item}`) : nothing;
}

/** Sessions of an event, or the other events of its series. */
function sessions(view: View, events: readonly RegioEvent[]): TemplateResult | typeof nothing {
  const session = (event: RegioEvent) => {
    const when = whenText(view.locale, event);
    return html`${when ? html`<time datetime=${event.start!.text}>${when}</time> ` : nothing}<strong part="session-name"
        >${saidOf(view, event, event.name)}</strong
      >${event.superEvent && event.location === event.superEvent.location ? nothing : placeView(view, event)}${event.start
        ? statusView(view, event)
        : nothing}`;
  };
  return listOf(events.map(session));
}

function people(view: View, event: RegioEvent, parties: readonly Party[]): unknown {
  return listOf(
    parties.map((party) => {
      const name = saidOf(view, event, party.name);
      const roles = [party.jobTitle, party.affiliation].filter((role) => role !== null);
      return html`${party.name ? (party.url ? html`<a href=${party.url} rel="noopener noreferrer">${name}</a>` : name) : nothing}${roles.map(
        (role) => html`, ${saidOf(view, event, role)}`,
      )}${party.email ? html` <a href="mailto:${party.email}">${party.email}</a>` : nothing}${party.telephone
        ? html` <a href="tel:${party.telephone.replace(/[^\d+]/g, '')}">${party.telephone}</a>`
        : nothing}${party.member.length > 0
        ? html` (${party.member.map((member, index) => html`${index > 0 ? ', ' : ''}${saidOf(view, event, member)}`)})`
        : nothing}`;
    }),
  );
}

/** Streets and numbers, where the summary has only venue and town. */
function addresses(view: View, event: RegioEvent): unknown {
  const country = (place: Place) => {
    if (typeof place.country !== 'string' || !/^[A-Z]{2}$/.test(place.country)) return place.country;
    return new Intl.DisplayNames(view.locale, { type: 'region' }).of(place.country) ?? place.country;
  };
  const lines = event.location
    .filter((place) => place.streetAddress || place.postalCode || place.country)
    .map((place) => {
      const town = [place.postalCode, place.locality].filter((part) => part !== null);
      const parts: unknown[] = [];
      if (place.streetAddress) parts.push(saidOf(view, event, place.streetAddress));
      if (town.length > 0) parts.push(town.map((part) => html`${saidOf(view, event, part)} `));
      const land = country(place);
      if (land) parts.push(saidOf(view, event, land));
      return enumerated(parts);
    });
  return listOf(lines);
}

function team(view: View, { registration, ...event }: RegioEvent): unknown {
  const range = registration ? teamRange(view, registration) : '';
  if (!range) return nothing;
  return registration!.unitText ? html`${range} ${saidOf(view, event as RegioEvent, registration!.unitText)}` : view.messages.team(range);
}

function price({ messages, locale }: View, { registration, free }: RegioEvent): string | typeof nothing {
  const amount = registration?.price ?? (free ? 0 : null);
  if (amount === null) return nothing;
  if (amount === 0) return messages.free;
  if (typeof amount === 'string') return amount;
  const { priceCurrency } = registration!;
  if (!priceCurrency) return numberText(locale, amount);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: priceCurrency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}

function languages(locale: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return listText(locale, tags.map((tag) => names.of(tag) ?? tag));
}

/** What an event is part of: its name, dates, place, and what else belongs to it. */
function whole(view: View, event: RegioEvent): TemplateResult {
  const dates = event.start?.precision === 'year' ? momentText(view.locale, event.start) : datesText(view.locale, { ...event, subEvent: [] });
  return html`${event.url ? html`<a href=${event.url} rel="noopener noreferrer">${saidOf(view, event, event.name)}</a>` : saidOf(view, event, event.name)}${dates
      ? html` <span part="series-dates">${dates}</span>`
      : nothing}${placeView(view, event)}${event.description ? html`<p>${saidOf(view, event, event.description)}</p>` : nothing}
  ${sessions(view, event.subEvent)} ${links(view, event, event.subjectOf)}`;
}

function links(view: View, event: RegioEvent, all: readonly Link[]): TemplateResult | typeof nothing {
  return listOf(
    all.map((link) => {
      const name = saidOf(view, event, link.name);
      return link.url ? html`<a href=${link.url} rel="noopener noreferrer">${name}</a>` : name;
    }),
  );
}

function image(view: View, event: RegioEvent): TemplateResult | typeof nothing {
  const { image: picture } = event;
  if (!picture) return nothing;
  const hide = ({ currentTarget }: Event) => ((currentTarget as HTMLElement).parentElement!.hidden = true);
  return html`<figure part="image">
    <img
      src=${picture.url}
      alt=${picture.description ? wordsOf(view, event, picture.description) : ''}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${hide}
    />
    ${picture.creditText ? html`<figcaption>${saidOf(view, event, picture.creditText)}</figcaption>` : nothing}
  </figure>`;
}
