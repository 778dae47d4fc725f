import { commonOptions, eventOptions } from '../elements/common.options.js';
import { countdownOptions } from '../elements/countdown/countdown.options.js';
import { eventCardOptions } from '../elements/event-card/event-card.options.js';
import { eventListOptions } from '../elements/event-list/event-list.options.js';
import {
  attributeOf,
  type AttributeOf,
  type Option,
  type Options,
  text,
} from '../elements/option.js';
import { themeFilterOptions } from '../elements/theme-filter/theme-filter.options.js';
import type { ElementName } from './element-names.js';
import { frameOptions } from './frame/frame.options.js';

const OWN_OPTIONS = {
  'event-list': eventListOptions,
  'event-card': eventCardOptions,
  'theme-filter': themeFilterOptions,
  countdown: countdownOptions,
  'registration-button': eventOptions,
  'add-to-calendar': eventOptions,
} satisfies Record<ElementName, Options>;

/** Options by the name that carriers have for them: that of the element's attribute. */
export type OptionsByName = ReadonlyMap<string, Option>;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Every name there is, of whatever element. */
export type OptionName = AttributeOf<
  | KeysOf<(typeof OWN_OPTIONS)[ElementName]>
  | keyof typeof commonOptions
  | keyof typeof frameOptions
  | 'lang'
>;

const byName = (options: Options): OptionsByName =>
  new Map(Object.entries(options).map(([property, option]) => [attributeOf(property), option]));

/** What every element has; `lang` is an attribute of HTML, so the elements do not declare it. */
export const COMMON_OPTIONS = byName({ ...commonOptions, lang: text('language') });

export const FRAME_OPTIONS = byName(frameOptions);

/** The options of an element: its own first, then what all have. */
export function optionsOf(element: ElementName): OptionsByName {
  return new Map([...byName(OWN_OPTIONS[element]), ...COMMON_OPTIONS]);
}

/** The options of the frame page with an element in it. */
export function frameOptionsOf(element: ElementName): OptionsByName {
  return new Map([...optionsOf(element), ...FRAME_OPTIONS]);
}
