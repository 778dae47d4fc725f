import { FROM_CARRIER } from '../feed/from-carrier.js';
import type { ElementName } from './element-names.js';
import { FRAME_OPTIONS, frameOptionsOf, optionsOf, type OptionsByName } from './element-options.js';
import type { OptionProblem } from './option-problem.js';
import { expectedOf, isValid } from './option-value.js';
import { page } from '../page.js';

/** What a carrier asks for. */
export interface Configuration {
  readonly element: ElementName;
  /** Values by option; only known options with valid values. */
  readonly options: ReadonlyMap<string, string>;
}

/** A configuration as far as it could be read, and what could not. */
export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly OptionProblem[];
}

/**
 * Sorts out what a carrier gives. What is unknown or invalid is left out, so that its default counts.
 * @param given names as in `known`, with their values; the last of a name counts
 */
export function readOptions(
  element: ElementName,
  given: Iterable<readonly [string, string]>,
  known: OptionsByName = optionsOf(element),
): ConfigurationReading {
  const options = new Map<string, string>();
  const problems: OptionProblem[] = [];
  for (const [name, value] of given) {
    const option = known.get(name);
    if (!option) problems.push(unknownOption(name, element, known));
    else if (!isValid(option, value))
      problems.push({
        path: name,
        code: 'invalid-value',
        params: { name, value: shortened(value), expected: expectedOf(option) },
      });
    else if (option.type === 'boolean') setBoolean(options, name, value);
    else options.set(name, value);
  }
  return { configuration: { element, options }, problems };
}

function unknownOption(name: string, element: ElementName, known: OptionsByName): OptionProblem {
  const short = shortened(name);
  const params = { name: short, element, known: [...known.keys()] };
  return { path: short, code: 'unknown-option', params };
}

/** As `readOptions`, of a link's parameters: `view` is none of the options, and the frame page's own are no mistake. */
export function readParameters(
  element: ElementName,
  parameters: URLSearchParams,
): ConfigurationReading {
  return readOptions(
    element,
    [...parameters].filter(([name]) => name !== 'view' && !/^utm_/.test(name)),
    frameOptionsOf(element),
  );
}

function setBoolean(options: Map<string, string>, name: string, value: string) {
  if (/^(0|false)$/.test(value)) options.delete(name);
  else options.set(name, '');
}

const shortened = (text: string) => text.slice(0, 100);

/** The element of a configuration that anybody may have written, not yet on the page. */
export function createElement({ element: name, options }: Configuration): HTMLElement {
  const element = page.createElement(`regio-${name}`);
  element.toggleAttribute(FROM_CARRIER, true);
  for (const [option, value] of options) {
    if (!FRAME_OPTIONS.has(option)) element.setAttribute(option, value);
  }
  return element;
}
