import { isValid, wanted } from './valid.js';
import { FRAME, isView, type Option, optionsOf, type View, VIEWS } from './views.js';

/** What a carrier asks for. */
export interface Configuration {
  readonly view: View;
  /** Values by option; only known options with valid values. */
  readonly options: ReadonlyMap<string, string>;
}

/** A configuration as far as it could be read, and in English what could not and what would be valid. */
export interface Reading extends Configuration {
  readonly problems: readonly string[];
}

/** The view a name stands for, or what is wrong with it. */
export function viewOf(name: string): { readonly view: View | null; readonly problem: string } {
  if (isView(name)) return { view: name, problem: '' };
  return {
    view: null,
    problem: `there is no view "${short(name)}"; there are ${VIEWS.join(', ')}`,
  };
}

/**
 * Sorts out what a carrier gives. What is unknown or invalid is left out, so that its default counts.
 * @param given names as in the table, with their values; the last of a name counts
 * @param more options besides the element's own
 */
export function readOptions(
  view: View,
  given: Iterable<readonly [string, string]>,
  more: readonly Option[] = [],
): Reading {
  const known = [...optionsOf(view), ...more];
  const options = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, value] of given) {
    const option = known.find((one) => one.name === name);
    if (!option)
      problems.push(
        `there is no option "${short(name)}"; ${view} has ${known.map((one) => one.name).join(', ')}`,
      );
    else if (!isValid(option, value))
      problems.push(`${name}="${short(value)}" should be ${wanted(option)}; its default is used`);
    else if (option.type === 'flag') setFlag(options, name, value);
    else options.set(name, value);
  }
  return { view, options, problems };
}

/** As `readOptions`, of a link's parameters: `view` is none of the options, and the frame page's own are no mistake. */
export function readParameters(view: View, parameters: URLSearchParams): Reading {
  return readOptions(
    view,
    [...parameters].filter(([name]) => name !== 'view' && !/^utm_/.test(name)),
    FRAME,
  );
}

function setFlag(options: Map<string, string>, name: string, value: string) {
  if (/^(0|false)$/.test(value)) options.delete(name);
  else options.set(name, '');
}

const short = (text: string) => text.slice(0, 100);

/** The element of a configuration, not yet on the page. */
export function elementOf({ view, options }: Configuration): HTMLElement {
  const element = document.createElement(`regio-${view}`);
  for (const [name, value] of options) {
    if (!FRAME.some((option) => option.name === name)) element.setAttribute(name, value);
  }
  return element;
}
