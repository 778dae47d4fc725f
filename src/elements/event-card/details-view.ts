import { detailsReader } from '../details-reader.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { limitText, listText, whenText } from '../../i18n/format.js';
import type { DetailLabel } from '../../i18n/messages.js';
import { moreOf } from '../../i18n/more.js';
import { numberText } from '../../i18n/plural.js';
import type { EventDetails } from '../../model/details.js';
import type { RegioEvent, Text } from '../../model/event.js';
import { textIn } from '../../model/to-text.js';
import { foreign, saidOf, type View } from '../view.js';
import { wordsOf } from '../words-of.js';
import { enumerated, links, listOf, people, price, team } from './facts.js';
import { placeView } from './place-view.js';
import { showMarkup } from './rich-text.js';
import { sessionsView } from './sessions-view.js';

/** Everything known about an event beyond its summary; `null` until what reads it has been loaded. */
export function detailsView(
  host: LitElement,
  view: View,
  event: RegioEvent,
): TemplateResult | null {
  const detailsOf = detailsReader(host);
  if (!detailsOf) return null;
  const known = detailsOf(event);
  showMarkup(host);
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
  const { superEvent } = event;
  const seats = known.maximumAttendeeCapacity;
  return html`<div part="details-content" class="more">
    ${image(view, event, known)} ${description(view, event, known)}
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
        known.keywords.length > 0
          ? known.keywords.flatMap((keyword) => [html`<bdi>${keyword}</bdi>`, ' '])
          : nothing,
      )}
    </dl>
  </div>`;
}

/** What the summary does not say already: other words, or the same with their markup. */
function description(
  view: View,
  event: RegioEvent,
  { description: words, markup }: EventDetails,
): TemplateResult | typeof nothing {
  if (!words) return nothing;
  const isSaid =
    squeezed(wordsOf(view, event, words)) === squeezed(wordsOf(view, event, event.summary!));
  const plain = isSaid ? nothing : html`<p>${saidOf(view, event, words)}</p>`;
  const [said, rich] = [words, markup ?? ''].map((text) =>
    textIn(text, view.page, event.inLanguage[0]),
  );
  // In another language there may be none.
  if (!rich!.text || rich!.lang !== said!.lang)
    return isSaid ? nothing : html`<div part="description-long">${plain}</div>`;
  return html`<div
    part="description-long"
    lang=${foreign(view, rich!.lang)}
    data-markup=${rich!.text}
    data-base=${event.given.base}
    ?data-said=${isSaid}
  >
    ${plain}
  </div>`;
}

/** Words without the gaps that tags leave between them. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
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
