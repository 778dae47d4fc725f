import type { RegioEvent } from '../../model/event.js';
import { byCode, type Facet, type FacetValue, valuesOf } from '../../model/facets.js';
import { textIn } from '../../model/to-text.js';
import type { View } from '../view.js';

/** A value to choose, and how many events it would show. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** The values that occur among events, with counts; themes in the feed's order, others by name. Chosen ones always. */
export function countedValues(
  view: View,
  facet: Facet,
  events: readonly RegioEvent[],
  all: readonly RegioEvent[],
): readonly CountedValue[] {
  const counts = byCode(events, facet);
  const labels = new Map<string, FacetValue>();
  if (facet === 'place' || facet === 'organizer') {
    for (const event of all) {
      for (const value of valuesOf(event, facet, view.page))
        if (!labels.has(value.code)) labels.set(value.code, value);
    }
  }
  const values = [...byCode(all, facet).keys()].map((code) => ({
    ...(labels.get(code) ?? labelOf(view, facet, code)),
    count: counts.get(code)?.length ?? 0,
  }));
  const order = [...view.feed.themes.keys()];
  return facet === 'theme'
    ? values.sort((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
    : values.sort((one, other) => one.label.localeCompare(other.label, view.locale));
}

function labelOf(
  { feed, page, locale, messages: m }: View,
  facet: Facet,
  code: string,
): FacetValue {
  if (facet === 'mode')
    return {
      code,
      lang: '',
      label: code === 'online' ? m.online : code === 'mixed' ? m.mixed : m.onSite,
    };
  if (facet === 'language')
    return {
      code,
      lang: '',
      label: new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code,
    };
  const { text, lang } = textIn(feed.themes.get(code) ?? code, page);
  return { code, label: text, lang };
}
