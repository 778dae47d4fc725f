import type { RegioEvent } from '../../model/event.js';
import { byCode, type Facet, type FacetValue, valuesOf } from '../../model/facets.js';
import { textIn } from '../../model/to-text.js';
import type { RenderContext } from '../feed-controller.js';
import { bare } from '../../model/bare.js';

/** A value to choose, and how many events it would show. */
export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** Nobody chooses among more; a feed with ten thousand themes would freeze the page. */
const MAX_VALUES = 300;

/**
 * The values that occur among events, with counts; themes in the feed's order, others by name. Of too many those
 * with the most events.
 */
export function countedValues(
  context: RenderContext,
  facet: Facet,
  events: readonly RegioEvent[],
  all: readonly RegioEvent[],
): readonly CountedValue[] {
  const counts = byCode(events, facet);
  const known = byCode(all, facet);
  const values = codesIn(known).map((code) => ({
    ...labelOf(context, facet, code, known.get(code)![0]!),
    count: counts.get(code)?.length ?? 0,
  }));
  const order = new Map([...context.feed.themes.keys()].map((code, index) => [code, index]));
  const at = ({ code }: FacetValue) => order.get(code) ?? -1;
  return facet === 'theme'
    ? values.sort((one, other) => at(one) - at(other))
    : values.sort((one, other) => one.label.localeCompare(other.label, context.locale));
}

function codesIn(index: ReadonlyMap<string, readonly RegioEvent[]>): readonly string[] {
  const codes = [...index];
  if (codes.length > MAX_VALUES) codes.sort(([, one], [, other]) => other.length - one.length);
  return codes.slice(0, MAX_VALUES).map(([code]) => code);
}

function labelOf(
  { feed, page, locale, messages: m }: RenderContext,
  facet: Facet,
  code: string,
  event: RegioEvent,
): FacetValue {
  if (facet === 'place' || facet === 'organizer')
    return valuesOf(event, facet, page).find((value) => value.code === code)!;
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
      label: new Intl.DisplayNames(locale, bare({ type: 'language' })).of(code) ?? code,
    };
  const { text, lang } = textIn(feed.themes.get(code) ?? code, page);
  return { code, label: text, lang };
}
