import { readOptions } from '../embed/configuration.js';
import { FRAME, isView, type Option, optionsOf, type View } from '../embed/views.js';
import { type Carrier, CARRIERS, CMS, type CmsName } from './cms.js';

/** Everything that is set in the builder. It stands in the page's address, so that it can be sent. */
export interface Draft {
  readonly view: View;
  /** Values by option, the frame page's included; as typed, so also invalid ones. */
  readonly options: ReadonlyMap<string, string>;
  /** Words of the link. */
  readonly text: string;
  readonly cms: CmsName | '';
  /** The carrier somebody chose; empty for the one that is best for the system. */
  readonly carrier: Carrier | '';
  /** Whether the page's template has the script tag already. */
  readonly hasScript: boolean;
}

const BLANK: Draft = {
  view: 'event-list',
  options: new Map(),
  text: '',
  cms: '',
  carrier: '',
  hasScript: false,
};

/** The options of a view in the builder. */
const builderOptions = (view: View): readonly Option[] => [...optionsOf(view), ...FRAME];

/** Reads an address's query; what it does not say, or says wrongly, is blank. */
export function draftOf(query: URLSearchParams): Draft {
  const name = query.get('view') ?? '';
  const view = isView(name) ? name : BLANK.view;
  const cms = query.get('cms') ?? '';
  const types = new Map(builderOptions(view).map((option) => [option.name, option.type]));
  // Only to a flag an empty value says something.
  const given = [...query].filter(
    ([one, value]) => types.has(one) && (value || types.get(one) === 'flag'),
  );
  return {
    view,
    options: readOptions(view, given, FRAME).options,
    text: (query.get('text') ?? '').slice(0, 200),
    cms: CMS.find((one) => one.name === cms)?.name ?? '',
    carrier: CARRIERS.find((one) => one === query.get('carrier')) ?? '',
    hasScript: query.get('script') === 'template',
  };
}

/** Writes a draft into a query; other parameters of the page stay. */
export function toQuery(draft: Draft, query: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(query);
  for (const option of builderOptions(draft.view)) result.delete(option.name);
  for (const name of ['view', 'text', 'cms', 'carrier', 'script']) result.delete(name);
  result.set('view', draft.view);
  for (const [name, value] of draft.options) {
    result.set(name, value || 'true');
  }
  if (draft.text) result.set('text', draft.text);
  if (draft.cms) result.set('cms', draft.cms);
  if (draft.carrier) result.set('carrier', draft.carrier);
  if (draft.hasScript) result.set('script', 'template');
  return result;
}

/** The draft with one option set; an empty value and the default take it away. */
export function withOption(
  draft: Draft,
  { name, type, default: standard }: Option,
  value: string,
): Draft {
  const options = new Map(draft.options);
  if (value === standard || (value === '' && type !== 'flag')) options.delete(name);
  else options.set(name, type === 'flag' ? '' : value);
  return { ...draft, options };
}

/** The draft for another element: options it does not have go. */
export function withView(draft: Draft, view: View): Draft {
  const names = builderOptions(view).map((option) => option.name);
  return {
    ...draft,
    view,
    options: new Map([...draft.options].filter(([name]) => names.includes(name))),
  };
}

/** The draft without values that no element would take: for what is shown and copied. */
export function validOf(draft: Draft): Draft {
  return { ...draft, options: readOptions(draft.view, draft.options, FRAME).options };
}
