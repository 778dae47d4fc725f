import { html, nothing, type TemplateResult } from 'lit';
import { limitText, listText, whenText } from '../../i18n/format.js';
import type { DetailLabel } from '../../i18n/messages.js';
import { moreOf } from '../../i18n/more.js';
import { numberText } from '../../i18n/plural.js';
import type { EventDetails } from '../../model/details.js';
import type { RegioEvent, Text } from '../../model/event.js';
import { saidOf, type View, wordsOf } from '../view.js';
import { enumerated, links, listOf, people, price, team } from './facts.js';
import { placeView } from './place-view.js';
import { sessionsView } from './sessions-view.js';

/** Finds the details of other events, like the one this is part of. */
type DetailsOf = (event: RegioEvent) => EventDetails;

/** Everything known about an event beyond its summary. */
export function detailsView(
  view: View,
  event: RegioEvent,
  known: EventDetails,
  detailsOf: DetailsOf,
): TemplateResult {
  const { messages, locale } = view;
  const m = moreOf(messages);
  const row = (label: DetailLabel, content: unknown) =>
    content === nothing || content === ''
      ? nothing
      : html`<div>
          <dt>${m.labels[label]}</dt>
          <dd part="detail">${content}</dd>
        </div>`;
  const text = (value: Text | null | undefined) => (value ? saidOf(view, event, value) : nothing);
  const textOf = (value: Text) => wordsOf(view, event, value);
  const { superEvent } = event;
  const seats = known.maximumAttendeeCapacity;
  return html`<div part="details-content" class="more">
    ${image(view, event, known)}
    ${
      !known.description || textOf(known.description) === textOf(event.summary!)
        ? nothing
        : html`<p part="description-long">${text(known.description)}</p>`
    }
    <dl>
      ${row('subEvent', sessionsView(view, event, event.subEvent))}${row('doorTime', text(known.doorTime))}${row('place', addresses(view, event, known))}${row(
        'performer',
        people(view, event, known.performer),
      )}${row('organizer', people(view, event, known.organizer))}${row('contributor', people(view, event, known.contributor))}${row(
        'sponsor',
        people(view, event, known.sponsor),
      )}${row('funder', people(view, event, known.funder))}${row('audience', enumerated(known.audience.map(text)))}${row('registration', registrationNotes(view, event, known))}${row('team', team(view, event))}${row('seats', seats === null ? nothing : numberText(locale, seats))}${row(
        'price',
        price(view, known),
      )}${row('contactPoint', people(view, event, known.contactPoint))}${row('inLanguage', languages(locale, event.inLanguage))}${row(
        'superEvent',
        superEvent ? whole(view, superEvent, detailsOf(superEvent)) : nothing,
      )}${row('related', links(view, event, known.subjectOf))}${row('alternateName', text(known.alternateName))}${row(
        'keywords',
        known.keywords.length > 0 ? html`<bdi>${known.keywords.join(' ')}</bdi>` : nothing,
      )}
    </dl>
  </div>`;
}

/** Streets and numbers, where the summary has only venue and town. */
function addresses(view: View, event: RegioEvent, { address }: EventDetails): unknown {
  const country = (name: Text) => {
    const isCode = typeof name === 'string' && /^[A-Z]{2}$/.test(name);
    return isCode
      ? (new Intl.DisplayNames(view.locale, { type: 'region' }).of(name) ?? name)
      : saidOf(view, event, name);
  };
  const lines = address
    .filter((place) => place.streetAddress || place.postalCode || place.country)
    .map((place) => {
      const town = [place.postalCode, place.locality].filter((part) => part !== null);
      const parts: unknown[] = [];
      if (place.streetAddress) parts.push(saidOf(view, event, place.streetAddress));
      if (town.length > 0)
        parts.push(
          town.map((part, index) => html`${index > 0 ? ' ' : ''}${saidOf(view, event, part)}`),
        );
      if (place.country) parts.push(country(place.country));
      return enumerated(parts);
    });
  return listOf(lines);
}

/** What the feed says of registration in words, and once the card has no more to say of it, its deadline. */
function registrationNotes(view: View, event: RegioEvent, known: EventDetails): unknown {
  const { messages: m, locale, now } = view;
  const deadline = event.registration?.validThrough;
  const notes: unknown[] = [];
  if (known.registration?.description)
    notes.push(saidOf(view, event, known.registration.description));
  if (deadline && event.until <= now)
    notes.push(m.states.closed(limitText(locale, m, deadline, true)));
  return listOf(notes);
}

function languages(locale: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return listText(
    locale,
    tags.map((tag) => names.of(tag) ?? tag),
  );
}

/** What an event is part of: its name, dates, place, and what else belongs to it. */
function whole(view: View, event: RegioEvent, known: EventDetails): TemplateResult {
  const dates = whenText(view.locale, event);
  const name = saidOf(view, event, event.name);
  return html`${event.url ? html`<a href=${event.url} rel="noopener noreferrer">${name}</a>` : name}${
    dates ? html`<p part="series-dates">${dates}</p>` : nothing
  }${placeView(view, event)}${known.description ? html`<p>${saidOf(view, event, known.description)}</p>` : nothing}${sessionsView(
    view,
    event,
    event.subEvent,
  )}${links(view, event, known.subjectOf)}`;
}

function image(
  view: View,
  event: RegioEvent,
  { image: picture }: EventDetails,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const hide = ({ currentTarget }: Event) =>
    ((currentTarget as HTMLElement).parentElement!.hidden = true);
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
