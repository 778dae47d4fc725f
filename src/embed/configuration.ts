import {
  ELEMENT_NAMES,
  type ElementName,
  FRAME_OPTIONS,
  frameOptionsOf,
  isElementName,
  optionsOf,
  type OptionsByName,
} from './element-options.js';
import { isValid, wanted } from './option-value.js';

/** What a carrier asks for. */
export interface Configuration {
  readonly element: ElementName;
  /** Values by option; only known options with valid values. */
  readonly options: ReadonlyMap<string, string>;
}

/** A configuration as far as it could be read, and in English what could not and what would be valid. */
export interface Reading extends Configuration {
  readonly problems: readonly string[];
}

/** The element a name stands for, or what is wrong with it. */
export function elementNamed(name: string): {
  readonly element: ElementName | null;
  readonly problem: string;
} {
  if (isElementName(name)) return { element: name, problem: '' };
  return {
    element: null,
    problem: `there is no view "${short(name)}"; there are ${ELEMENT_NAMES.join(', ')}`,
  };
}

/**
 * Sorts out what a carrier gives. What is unknown or invalid is left out, so that its default counts.
 * @param given names as in `known`, with their values; the last of a name counts
 */
export function readOptions(
  element: ElementName,
  given: Iterable<readonly [string, string]>,
  known: OptionsByName = optionsOf(element),
): Reading {
  const options = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, value] of given) {
    const option = known.get(name);
    if (!option)
      problems.push(
        `there is no option "${short(name)}"; ${element} has ${[...known.keys()].join(', ')}`,
      );
    else if (!isValid(option, value))
      problems.push(`${name}="${short(value)}" should be ${wanted(option)}; its default is used`);
    else if (option.type === 'boolean') setFlag(options, name, value);
    else options.set(name, value);
  }
  return { element, options, problems };
}

/** As `readOptions`, of a link's parameters: `view` is none of the options, and the frame page's own are no mistake. */
export function readParameters(element: ElementName, parameters: URLSearchParams): Reading {
  return readOptions(
    element,
    [...parameters].filter(([name]) => name !== 'view' && !/^utm_/.test(name)),
    frameOptionsOf(element),
  );
}

function setFlag(options: Map<string, string>, name: string, value: string) {
  if (/^(0|false)$/.test(value)) options.delete(name);
  else options.set(name, '');
}

const short = (text: string) => text.slice(0, 100);

/** The element of a configuration, not yet on the page. */
export function createElement({ element: name, options }: Configuration): HTMLElement {
  const element = document.createElement(`regio-${name}`);
  for (const [option, value] of options) {
    if (!FRAME_OPTIONS.has(option)) element.setAttribute(option, value);
  }
  return element;
}
