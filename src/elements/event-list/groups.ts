import { html, nothing, type TemplateResult } from 'lit';
import type { Moment, RegioEvent } from '../../model/event.js';
import { currentOccurrence } from '../../model/phase.js';
import type { GroupBy } from '../../model/select.js';
import { momentText } from '../../i18n/format.js';
import { type CardOptions, cardsView } from '../event-card/card-view.js';
import { heading } from '../heading.js';
import { saidOf, type View } from '../view.js';

type Grouping = Exclude<GroupBy, 'none'>;

/** Events under one heading; `title` is `null` where nothing groups them. */
export interface Group {
  readonly key: string;
  readonly title: unknown;
  readonly events: readonly RegioEvent[];
}

/** Puts events under headings, in the order in which each heading first comes up. An event with two themes stands under both. */
export function groupsOf(
  view: View,
  events: readonly RegioEvent[],
  by: Grouping,
): readonly Group[] {
  const groups = new Map<string, { key: string; title: unknown; events: RegioEvent[] }>();
  for (const event of events) {
    for (const [key, title] of headingsOf(view, event, by)) {
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { key, title: title(), events: [] }));
      group.events.push(event);
    }
  }
  return [...groups.values()];
}

/** The first so many cards of groups, each group under its heading. */
export function groupsView(
  view: View,
  groups: readonly Group[],
  count: number,
  options: CardOptions,
): readonly TemplateResult[] {
  const { headingLevel: level } = options;
  const under = { ...options, headingLevel: Math.min(level + 1, 6) };
  const drawing: TemplateResult[] = [];
  for (const { title, events } of groups) {
    if (count <= 0) break;
    drawing.push(
      html`${title ? heading(level, 'group', title) : nothing}${cardsView(view, events.slice(0, count), under)}`,
    );
    count -= events.length;
  }
  return drawing;
}

type Heading = readonly [key: string, title: () => unknown];

function headingsOf(view: View, event: RegioEvent, by: Grouping): readonly Heading[] {
  const { themes } = view.feed;
  const none: Heading = ['', () => null];
  switch (by) {
    case 'theme':
      return event.about.length > 0
        ? event.about.map((code): Heading => [
            code,
            () => saidOf(view, null, themes.get(code) ?? code),
          ])
        : [none];
    case 'series': {
      const { superEvent } = event;
      return [superEvent ? [superEvent.id, () => saidOf(view, event, superEvent.name)] : none];
    }
    case 'year':
    case 'month': {
      const start = currentOccurrence(event, view.now)?.start;
      if (!start || event.from === Infinity) return [['', () => view.messages.dateToCome]];
      // The year and month on the calendar there: the feed may have written another zone's.
      const day = new Date(start.wall).toISOString();
      const key = day.slice(0, by === 'year' || start.precision === 'year' ? 4 : 7);
      return [[key, () => (key.length === 4 ? key : monthText(view.locale, start))]];
    }
  }
}

/** A month and its year as a heading begins, also in languages that write months small. */
function monthText(locale: string, start: Moment): string {
  const [first, ...rest] = momentText(locale, { ...start, precision: 'month' });
  return first!.toLocaleUpperCase(locale) + rest.join('');
}
