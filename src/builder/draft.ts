import { readOptions } from '../embed/configuration.js';
import {
  type ElementName,
  frameOptionsOf,
  isElementName,
  type OptionName,
} from '../embed/element-options.js';
import { type Carrier, CARRIERS, CMS, type CmsName } from './cms.js';

/** Everything that is set in the builder. It stands in the page's address, so that it can be sent. */
export interface Draft {
  readonly element: ElementName;
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
  element: 'event-list',
  options: new Map(),
  text: '',
  cms: '',
  carrier: '',
  hasScript: false,
};

/** Reads an address's query; what it does not say, or says wrongly, is blank. */
export function draftOf(query: URLSearchParams): Draft {
  const name = query.get('view') ?? '';
  const element = isElementName(name) ? name : BLANK.element;
  const cms = query.get('cms') ?? '';
  const known = frameOptionsOf(element);
  // Only a boolean one says something by an empty value.
  const given = [...query].filter(
    ([one, value]) => known.has(one) && (value || known.get(one)!.type === 'boolean'),
  );
  return {
    element,
    options: readOptions(element, given, known).options,
    text: (query.get('text') ?? '').slice(0, 200),
    cms: CMS.find((one) => one.name === cms)?.name ?? '',
    carrier: CARRIERS.find((one) => one === query.get('carrier')) ?? '',
    hasScript: query.get('script') === 'template',
  };
}

/** Writes a draft into a query; other parameters of the page stay. */
export function toQuery(draft: Draft, query: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(query);
  for (const name of frameOptionsOf(draft.element).keys()) result.delete(name);
  for (const name of ['view', 'text', 'cms', 'carrier', 'script']) result.delete(name);
  result.set('view', draft.element);
  for (const [name, value] of draft.options) {
    result.set(name, value || 'true');
  }
  if (draft.text) result.set('text', draft.text);
  if (draft.cms) result.set('cms', draft.cms);
  if (draft.carrier) result.set('carrier', draft.carrier);
  if (draft.hasScript) result.set('script', 'template');
  return result;
}

/** The draft with one option set; `null` takes it away, as do its default and, where it is not boolean, empty text. */
export function withOption(draft: Draft, name: OptionName, value: string | null): Draft {
  const options = new Map(draft.options);
  const option = frameOptionsOf(draft.element).get(name)!;
  const isDefault = option.type !== 'boolean' && (value === '' || value === String(option.default));
  if (value === null || isDefault) options.delete(name);
  else options.set(name, value);
  return { ...draft, options };
}

/** The draft for another element: options it does not have go. */
export function withElement(draft: Draft, element: ElementName): Draft {
  const known = frameOptionsOf(element);
  return {
    ...draft,
    element,
    options: new Map([...draft.options].filter(([name]) => known.has(name))),
  };
}

/** The draft without values that no element would take: for what is shown and copied. */
export function validOf(draft: Draft): Draft {
  return {
    ...draft,
    options: readOptions(draft.element, draft.options, frameOptionsOf(draft.element)).options,
  };
}
