import { pageUrl } from '../feed/address.js';
import { problemsOfFeeds } from './check-feeds.js';
import {
  type Configuration,
  type ConfigurationReading,
  readOptions,
  readParameters,
} from './configuration.js';
import { ELEMENT_NAMES, type ElementName, isElementName } from './element-names.js';
import { COMMON_OPTIONS, optionsOf } from './element-options.js';
import { feedsIn } from './feeds-in.js';
import { framePageUrl } from './frame-page-url.js';
import { type OptionProblem, unknownElement } from './option-problem.js';

/** What a carrier asks for, or `null` where it must stay what it is, and what is wrong with it. */
export interface CarrierReading {
  readonly configuration: Configuration | null;
  readonly problems: readonly OptionProblem[];
}

/** The most characters of a link's address, or of a placeholder's data, that are read. */
const MAX_LENGTH = 2000;

const tooLong: CarrierReading = {
  configuration: null,
  problems: [{ path: '', code: 'too-long', params: { max: MAX_LENGTH } }],
};

/** What a placeholder asks for; `null` for any other `<div>`. */
export function readPlaceholder(div: HTMLElement): CarrierReading | null {
  const element = ELEMENT_NAMES.find((name) => div.classList.contains(`regio-${name}`));
  if (!element) return null;
  const given = [...div.attributes]
    .filter(({ name }) => name.startsWith('data-'))
    .map(({ name, value }) => [name.slice(5), value] as const)
    .filter(([name]) => !isForeign(name, element));
  // Some systems keep the class and take the data: the link inside still has it all.
  if (given.length === 0 && [...div.querySelectorAll('a')].some(readLink)) return null;
  if (given.flat().join('').length > MAX_LENGTH) return tooLong;
  return withFeedsChecked(readOptions(element, given), pageUrl(), []);
}

/** Editors and frameworks leave data attributes of their own, as a rule of two words. */
const isForeign = (name: string, element: ElementName) =>
  name.includes('-') && !optionsOf(element).has(name);

/** What a link to our frame page asks for; `null` for any other link. */
export function readLink(link: HTMLAnchorElement): CarrierReading | null {
  const url = framePageUrl(link);
  if (!url || !isMeantForUs(url.searchParams)) return null;
  if (url.href.length > MAX_LENGTH) return tooLong;
  const name = url.searchParams.get('view') ?? '';
  if (!isElementName(name)) return { configuration: null, problems: [unknownElement(name)] };
  return withFeedsChecked(readParameters(name, url.searchParams), url.href, [url.origin]);
}

/** Whether it asks for something of ours, be it misspelled: other pages may have the frame page's name. */
const isMeantForUs = (parameters: URLSearchParams) =>
  parameters.has('view') ||
  [...parameters].some(([name, value]) => isElementName(value) || COMMON_OPTIONS.has(name));

/** Feeds become absolute: a link's are relative to its frame page, and show the same here as there. */
function withFeedsChecked(
  { configuration, problems }: ConfigurationReading,
  base: string,
  origins: readonly string[],
): CarrierReading {
  const { element, options } = configuration;
  if (!options.get('feed')) return { configuration, problems };
  const feeds = feedsIn(options.get('feed')!, base);
  const refused = problemsOfFeeds(feeds, origins);
  if (refused.length > 0) return { configuration: null, problems: [...refused, ...problems] };
  return {
    configuration: { element, options: new Map(options).set('feed', feeds.join(' ')) },
    problems,
  };
}
