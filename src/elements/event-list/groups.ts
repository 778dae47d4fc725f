import { html, nothing, type TemplateResult } from 'lit';
import type { Moment, RegioEvent } from '../../model/event.js';
import { currentOccurrence, phaseOf } from '../../model/phase.js';
import type { GroupBy, Period } from '../../model/select.js';
import { momentText } from '../../i18n/format.js';
import { type CardSettings, renderCards } from '../event-card/card.js';
import { heading } from '../heading.js';
import type { RenderContext } from '../feed-controller.js';
import { localized } from '../localized.js';

type Grouping = Exclude<GroupBy, 'none'>;

/** Events under one heading; `title` is `null` where nothing groups them. */
export interface Group {
  readonly key: string;
  readonly title: unknown;
  readonly events: readonly RegioEvent[];
}

/**
 * Puts events under headings, in the order in which each heading first comes up. An event with two themes stands under
 * both. Of upcoming events those that are on come first: they may have begun in a month of long ago.
 */
export function groupsOf(
  context: RenderContext,
  all: readonly RegioEvent[],
  by: Grouping,
  period: Period['name'],
): readonly Group[] {
  const hasNow = period === 'upcoming' && (by === 'month' || by === 'year');
  const isOn = (event: RegioEvent) => hasNow && phaseOf(event, context.now).name === 'in-progress';
  const on = all.filter(isOn);
  const groups = new Map<string, { key: string; title: unknown; events: RegioEvent[] }>();
  if (on.length > 0) groups.set('now', { key: 'now', title: context.messages.nowOn, events: on });
  const others = all.filter((event) => !isOn(event));
  for (const event of hasNow ? byNextDate(others, context.now) : others) {
    for (const [key, title] of headingsOf(context, event, by)) {
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { key, title: title(), events: [] }));
      group.events.push(event);
    }
  }
  return [...groups.values()];
}

/** In the same direction by the date that comes next: a series may have begun months before that. */
function byNextDate(events: readonly RegioEvent[], now: number): readonly RegioEvent[] {
  const [first, last] = [events[0], events[events.length - 1]];
  const direction = first && last && first.from > last.from ? -1 : 1;
  return events
    .map((event) => ({ event, from: currentOccurrence(event, now)?.from ?? Infinity }))
    .sort((one, other) => direction * (one.from - other.from) || 0)
    .map(({ event }) => event);
}

/** The first so many cards of groups, each group under its heading. */
export function renderGroups(
  context: RenderContext,
  groups: readonly Group[],
  count: number,
  settings: CardSettings,
): readonly TemplateResult[] {
  const { headingLevel: level } = settings;
  const under = { ...settings, headingLevel: Math.min(level + 1, 6) };
  const drawing: TemplateResult[] = [];
  for (const { title, events } of groups) {
    if (count <= 0) break;
    drawing.push(
      html`${title ? heading(level, 'group', title) : nothing}${renderCards(context, events.slice(0, count), under)}`,
    );
    count -= events.length;
  }
  return drawing;
}

type Heading = readonly [key: string, title: () => unknown];

function headingsOf(context: RenderContext, event: RegioEvent, by: Grouping): readonly Heading[] {
  const { themes } = context.feed;
  const none: Heading = ['', () => null];
  switch (by) {
    case 'theme':
      return event.about.length > 0
        ? event.about.map((code): Heading => [
            code,
            () => localized(context, null, themes.get(code) ?? code),
          ])
        : [none];
    case 'series': {
      const { superEvent } = event;
      return [
        superEvent ? [superEvent.id, () => localized(context, event, superEvent.name)] : none,
      ];
    }
    case 'year':
    case 'month': {
      const start = currentOccurrence(event, context.now)?.start;
      if (!start || event.from === Infinity) return [['', () => context.messages.dateToCome]];
      // The year and month on the calendar there: the feed may have written another zone's.
      const day = new Date(start.wall).toISOString();
      const key = day.slice(0, by === 'year' || start.precision === 'year' ? 4 : 7);
      return [[key, () => (key.length === 4 ? key : monthText(context.locale, start))]];
    }
  }
}

/** A month and its year as a heading begins, also in languages that write months small. */
function monthText(locale: string, start: Moment): string {
  const [first, ...rest] = momentText(locale, { ...start, precision: 'month' });
  return first!.toLocaleUpperCase(locale) + rest.join('');
}
