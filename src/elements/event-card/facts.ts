import { html, nothing, type TemplateResult } from 'lit';
import { numberText } from '../../i18n/plural.js';
import type { EventDetails, Link, Party } from '../../model/event-details.js';
import type { RegioEvent } from '../../model/event.js';
import { mailUrl } from '../../model/mail-url.js';
import { teamRange } from '../registration-button/mail-query.js';
import type { RenderContext } from '../feed-controller.js';
import { localized } from '../localized.js';
import { bare } from '../../model/bare.js';

/** Items under each other; nothing where there are none. */
export function listOf(items: readonly unknown[]): TemplateResult | typeof nothing {
  return items.length > 0
    ? html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;
}

/** Items after each other, with commas. */
export function enumerated(items: readonly unknown[]): unknown {
  return items.length > 0
    ? items.map((item, index) => html`${index > 0 ? ', ' : ''}${item}`)
    : nothing;
}

/** People and bodies with how to reach them. */
export function people(
  context: RenderContext,
  event: RegioEvent,
  parties: readonly Party[],
): unknown {
  const linked = (party: Party, name: TemplateResult) =>
    party.url ? html`<a href=${party.url} rel="noopener noreferrer">${name}</a>` : name;
  const person = (party: Party) => {
    const parts: unknown[] = [];
    if (party.name) parts.push(linked(party, localized(context, event, party.name)));
    for (const role of [party.jobTitle, party.affiliation])
      if (role) parts.push(localized(context, event, role));
    if (party.email) parts.push(html`<a href=${mailUrl(party.email)}>${party.email}</a>`);
    // On a page from right to left "+46 90 161" would stand there as "161 90 46+".
    if (party.telephone)
      parts.push(
        html`<a href=${`tel:${party.telephone.replace(/[^\d+]/g, '')}`}
          ><bdi>${party.telephone}</bdi></a
        >`,
      );
    const members = enumerated(party.member.map((member) => localized(context, event, member)));
    return html`${enumerated(parts)}${party.member.length > 0 ? html`: ${members}` : nothing}`;
  };
  return listOf(parties.map(person));
}

/** How many take part together, and what the numbers count. */
export function team(context: RenderContext, event: RegioEvent): unknown {
  const range = teamRange(context, event);
  const unit = event.registration?.unitText;
  if (!range) return nothing;
  return unit ? html`${range} ${localized(context, event, unit)}` : range;
}

/** What it costs, as far as the feed says. */
export function price(
  { messages, locale }: RenderContext,
  { registration, free }: EventDetails,
): unknown {
  const amount = registration?.price ?? (free ? 0 : null);
  if (amount === null) return nothing;
  if (amount === 0) return messages.free;
  if (typeof amount === 'string') return html`<bdi>${amount}</bdi>`;
  const { priceCurrency: currency } = registration!;
  if (!currency) return numberText(locale, amount);
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  const options = bare({ style: 'currency', currency, minimumFractionDigits } as const);
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** Pages about an event. */
export function links(
  context: RenderContext,
  event: RegioEvent,
  all: readonly Link[],
): TemplateResult | typeof nothing {
  return listOf(
    all.map((link) => {
      const name = localized(context, event, link.name);
      return link.url ? html`<a href=${link.url} rel="noopener noreferrer">${name}</a>` : name;
    }),
  );
}
