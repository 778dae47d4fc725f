import { readOptions } from '../embed/configuration.js';
import { type ElementName, isElementName } from '../embed/element-names.js';
import { frameOptionsOf, type OptionName } from '../embed/element-options.js';
import { type Carrier, CARRIERS, CMS, type CmsName } from './cms-places.js';

/** Everything that is set in the builder. It stands in the page's address, so that it can be sent. */
export interface BuilderSettings {
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

const DEFAULTS: BuilderSettings = {
  element: 'event-list',
  options: new Map(),
  text: '',
  cms: '',
  carrier: '',
  hasScript: false,
};

/** Reads an address's query; what it does not say, or says wrongly, is as by default. */
export function settingsFrom(query: URLSearchParams): BuilderSettings {
  const name = query.get('view') ?? '';
  const element = isElementName(name) ? name : DEFAULTS.element;
  const cms = query.get('cms') ?? '';
  const known = frameOptionsOf(element);
  // Only a boolean one says something by an empty value.
  const given = [...query].filter(
    ([one, value]) => known.has(one) && (value || known.get(one)!.type === 'boolean'),
  );
  return {
    element,
    options: readOptions(element, given, known).configuration.options,
    text: (query.get('text') ?? '').slice(0, 200),
    cms: CMS.find((one) => one.name === cms)?.name ?? '',
    carrier: CARRIERS.find((one) => one === query.get('carrier')) ?? '',
    hasScript: query.get('script') === 'template',
  };
}

/** Writes settings into a query; other parameters of the page stay. */
export function toQuery(settings: BuilderSettings, query: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(query);
  for (const name of frameOptionsOf(settings.element).keys()) result.delete(name);
  for (const name of ['view', 'text', 'cms', 'carrier', 'script']) result.delete(name);
  result.set('view', settings.element);
  for (const [name, value] of settings.options) {
    result.set(name, value || 'true');
  }
  if (settings.text) result.set('text', settings.text);
  if (settings.cms) result.set('cms', settings.cms);
  if (settings.carrier) result.set('carrier', settings.carrier);
  if (settings.hasScript) result.set('script', 'template');
  return result;
}

/** The settings with one option set; `null` takes it away, as do its default and, where it is not boolean, empty text. */
export function withOption(
  settings: BuilderSettings,
  name: OptionName,
  value: string | null,
): BuilderSettings {
  const options = new Map(settings.options);
  const option = frameOptionsOf(settings.element).get(name)!;
  const isDefault = option.type !== 'boolean' && (value === '' || value === String(option.default));
  if (value === null || isDefault) options.delete(name);
  else options.set(name, value);
  return { ...settings, options };
}

/** The settings for another element: options it does not have go. */
export function withElement(settings: BuilderSettings, element: ElementName): BuilderSettings {
  const known = frameOptionsOf(element);
  return {
    ...settings,
    element,
    options: new Map([...settings.options].filter(([name]) => known.has(name))),
  };
}

/** The settings without values that no element would take: for what is shown and copied. */
export function withValidOptions(settings: BuilderSettings): BuilderSettings {
  const known = frameOptionsOf(settings.element);
  return { ...settings, ...readOptions(settings.element, settings.options, known).configuration };
}
