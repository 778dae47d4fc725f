import { type CSSResult, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { limitText, listText, momentText, whenText } from '../../i18n/format.js';
import type { DetailLabel } from '../../i18n/messages.js';
import { numberText } from '../../i18n/plural.js';
import { doorMoment } from '../../model/door-moment.js';
import type { EventDetails } from '../../model/event-details.js';
import { detailsOf } from '../../model/parse/details.js';
import type { Moment, RegioEvent, Text } from '../../model/event.js';
import { textIn } from '../../model/to-text.js';
import type { RenderContext } from '../feed-controller.js';
import { foreignLang, localized } from '../localized.js';
import { plainText } from '../localized.js';
import { fact } from '../registration-button/fact.js';
import { details } from './details.styles.js';
import { enumerated, links, listOf, people, price, team } from './facts.js';
import { renderPlace } from './place.js';
import { showMarkup } from './rich-text.js';
import { renderSessions } from './sessions.js';
import { bare } from '../../model/bare.js';

export { mailQuery } from '../registration-button/mail-query.js';
export { renderOpensIn } from '../registration-button/opens-in.js';

export interface DetailsHost extends LitElement {
  addStyles(styles: CSSResult): void;
}

/** Everything known about an event beyond its summary. */
export function renderDetails(
  host: DetailsHost,
  context: RenderContext,
  event: RegioEvent,
): TemplateResult {
  const known = detailsOf(event);
  host.addStyles(details);
  showMarkup(host);
  const { messages: m, locale } = context;
  const row = (label: DetailLabel, content: unknown) =>
    content === nothing || content === ''
      ? nothing
      : html`<div>
          <dt>${m.labels[label]}</dt>
          <dd part="detail">${content}</dd>
        </div>`;
  const text = (value: Text | null | undefined) =>
    value ? localized(context, event, value) : nothing;
  const { superEvent } = event;
  const seats = known.maximumAttendeeCapacity;
  return html`<div part="details-content" class="more">
    ${image(context, event, known)} ${description(context, event, known)}
    <dl>
      ${row('subEvent', renderSessions(context, event, event.subEvent))}${row('doorTime', doors(context, event, known) ?? text(known.doorTime))}${row('place', addresses(context, event, known))}${row(
        'performer',
        people(context, event, known.performer),
      )}${row('organizer', people(context, event, known.organizer))}${row('contributor', people(context, event, known.contributor))}${row(
        'sponsor',
        people(context, event, known.sponsor),
      )}${row('funder', people(context, event, known.funder))}${row('audience', enumerated(known.audience.map(text)))}${row('registration', registrationNotes(context, event, known))}${row('team', team(context, event))}${row('seats', seats === null ? nothing : numberText(locale, seats))}${row(
        'price',
        price(context, known),
      )}${row('contactPoint', people(context, event, known.contactPoint))}${row('inLanguage', languages(locale, event.inLanguage))}${row(
        'superEvent',
        superEvent ? whole(context, superEvent, detailsOf(superEvent)) : nothing,
      )}${row('related', links(context, event, known.subjectOf))}${row('alternateName', text(known.alternateName))}${row(
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
  context: RenderContext,
  event: RegioEvent,
  { description: words, markup }: EventDetails,
): TemplateResult | typeof nothing {
  if (!words) return nothing;
  const isSaid =
    squeezed(plainText(context, event, words)) ===
    squeezed(plainText(context, event, event.summary!));
  const plain = isSaid ? nothing : html`<p>${localized(context, event, words)}</p>`;
  const [said, rich] = [words, markup ?? ''].map((text) =>
    textIn(text, context.page, event.inLanguage[0]),
  );
  // In another language there may be none.
  if (!rich!.text || rich!.lang !== said!.lang)
    return isSaid ? nothing : html`<div part="description-long">${plain}</div>`;
  return html`<div
    part="description-long"
    lang=${foreignLang(context, rich!.lang)}
    data-markup=${rich!.text}
    data-base=${event.source.base}
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
function addresses(context: RenderContext, event: RegioEvent, { address }: EventDetails): unknown {
  const country = (name: Text) => {
    const isCode = typeof name === 'string' && /^[A-Z]{2}$/.test(name);
    return isCode
      ? (new Intl.DisplayNames(context.locale, bare({ type: 'region' })).of(name) ?? name)
      : localized(context, event, name);
  };
  const lines = address
    .filter((place) => place.streetAddress || place.postalCode || place.country)
    .map((place) => {
      const town = [place.postalCode, place.locality].filter((part) => part !== null);
      const parts: unknown[] = [];
      if (place.streetAddress) parts.push(localized(context, event, place.streetAddress));
      if (town.length > 0)
        parts.push(
          town.map(
            (part, index) => html`${index > 0 ? ' ' : ''}${localized(context, event, part)}`,
          ),
        );
      if (place.country) parts.push(country(place.country));
      return enumerated(parts);
    });
  return listOf(lines);
}

/** When the doors open, in the event's zone: a time, and its date where that is another than the event's first. */
function doors(
  { locale }: RenderContext,
  event: RegioEvent,
  { doorTime }: EventDetails,
): string | null {
  const moment = doorMoment(event, doorTime);
  const dayText = (one: Moment | null) => one && momentText(locale, one, 'day month year');
  const isTime = moment?.precision === 'time' && dayText(event.start) === dayText(moment);
  return moment && momentText(locale, moment, isTime ? 'hour minute' : undefined);
}

/** What the feed says of registration in words, and once the card has no more to say of it, its deadline. */
function registrationNotes(
  context: RenderContext,
  event: RegioEvent,
  known: EventDetails,
): unknown {
  const { messages: m, locale, now } = context;
  const deadline = event.registration?.validThrough;
  const notes: unknown[] = [];
  if (known.registration?.description)
    notes.push(localized(context, event, known.registration.description));
  if (deadline && event.until <= now)
    notes.push(m.states.closed(limitText(locale, m, deadline, true)));
  return listOf(notes);
}

function languages(locale: string, tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const names = new Intl.DisplayNames(locale, bare({ type: 'language' }));
  return listText(
    locale,
    tags.map((tag) => names.of(tag) ?? tag),
  );
}

/** What an event is part of: its name, dates, place, and what else belongs to it. */
function whole(context: RenderContext, event: RegioEvent, known: EventDetails): TemplateResult {
  const dates = whenText(context.locale, event);
  const name = localized(context, event, event.name);
  return html`${event.url ? html`<a href=${event.url} rel="noopener noreferrer">${name}</a>` : name}${
    dates ? html`<p part="series-dates">${dates}</p>` : nothing
  }${renderPlace(context, event)}${known.description ? html`<p>${localized(context, event, known.description)}</p>` : nothing}${renderSessions(
    context,
    event,
    event.subEvent,
  )}${links(context, event, known.subjectOf)}`;
}

function image(
  context: RenderContext,
  event: RegioEvent,
  { image: picture }: EventDetails,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const hide = ({ currentTarget }: Event) =>
    ((currentTarget as HTMLElement).parentElement!.hidden = true);
  return html`<figure part="image">
    <img
      src=${picture.url}
      alt=${picture.description ? plainText(context, event, picture.description) : ''}
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${hide}
    />
    ${picture.creditText ? html`<figcaption>${localized(context, event, picture.creditText)}</figcaption>` : nothing}
  </figure>`;
}

/** Whom to ask. It comes a moment after what stands below it, and must not move that. */
export function renderContact(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const { contactPoint: label } = context.messages.labels;
  return fact(label, people(context, event, detailsOf(event).contactPoint), true);
}
