import { html, nothing, type TemplateResult } from 'lit';
import {
  eachDateText,
  momentText,
  isElsewhere,
  listText,
  thereText,
  timeOfVisitor,
  whenText,
} from '../../i18n/format.js';
import type { Messages, PropertyName } from '../../i18n/messages.js';
import { isOff } from '../../model/event-dates.js';
import type { EventStatus, RegioEvent } from '../../model/event.js';
import { currentOccurrence, phaseOf } from '../../model/phase.js';
import { namedVisitorZone } from '../../model/zones.js';
import type { RenderContext } from '../feed-controller.js';

/** What became of an event, in a word; `null` where its date says it. */
function changeOf(status: EventStatus, m: Messages): string | null {
  switch (status) {
    case 'cancelled':
    case 'postponed':
    case 'movedOnline':
      return m[status];
    case 'rescheduled':
    case 'scheduled':
    case 'unknown':
      return null;
  }
}

/** Short words that change what the date means: `[kind, words]`. */
function badgesOf(
  context: RenderContext,
  event: RegioEvent,
): readonly (readonly [string, string])[] {
  const { messages: m, locale, now } = context;
  const badges: (readonly [string, string])[] = [];
  const { eventStatus, previousStart } = event;
  const change = changeOf(eventStatus, m);
  if (change) badges.push(['alert', change]);
  if (previousStart && !isOff(event))
    badges.push(['alert', m.rescheduled(momentText(locale, previousStart))]);
  const phase = phaseOf(event, now);
  if (phase.name === 'over') badges.push(['past', m.hasEnded]);
  else if (event.provisional) badges.push(['provisional', m.provisional]);
  if (phase.name === 'in-progress') {
    const part = currentOccurrence(event, now);
    const isLong = phase.days > 1;
    badges.push([
      'now',
      isLong
        ? m.dayOf(phase.day, phase.days)
        : part?.end?.precision === 'time'
          ? m.inProgress
          : m.today,
    ]);
  }
  return badges;
}

export function renderStatus(
  context: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const badges = badgesOf(context, event);
  if (badges.length === 0) return nothing;
  return html`<p part="status">
    ${badges.map(([kind, words]) => html`<span class="badge" data-kind=${kind}>${words}</span> `)}
  </p>`;
}

/** When it is: in the event's zone, which is named where the visitor's clock shows another time; online also in theirs. */
export function renderTime(context: RenderContext, event: RegioEvent): TemplateResult {
  const { messages: m, locale } = context;
  const start = currentOccurrence(event, context.now)?.start;
  if (!start) return html`<p part="time">${m.dateToCome}</p>`;
  const words = eachDateText(locale, event, (part) =>
    thereText(locale, m, part.start!, whenText(locale, part)),
  );
  const isRemote = event.mode && event.mode !== 'offline';
  return html`<p part="time">
    <time datetime=${start.text.replace(' ', 'T')}>${words}</time>${
      isRemote && namedVisitorZone() && isElsewhere(start)
        ? html`<span part="your-time">${m.yourTime(timeOfVisitor(locale, m, event))}</span>`
        : nothing
    }
  </p>`;
}

/** What may change and what is still to come, as far as we have words for it. */
export function renderNotes(
  { messages: m, locale }: RenderContext,
  event: RegioEvent,
): TemplateResult | typeof nothing {
  const words = (names: readonly string[]) =>
    [...new Set(names)]
      .filter((name): name is PropertyName => Object.hasOwn(m.properties, name))
      .map((name) => m.properties[name]);
  const provisional = words(event.provisionalNames);
  const lacking = words(event.toBeAnnounced);
  if (provisional.length + lacking.length === 0) return nothing;
  return html`<p part="note">
    ${provisional.length > 0 ? html`<span>${m.provisionalNames(listText(locale, provisional))}</span> ` : nothing}
    ${lacking.length > 0 ? html`<span>${m.toBeAnnounced(listText(locale, lacking))}</span>` : nothing}
  </p>`;
}
