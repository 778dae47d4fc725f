/** Every element that a carrier can stand for, by its tag without `regio-`. */
export type View =
  | 'event-list'
  | 'event-card'
  | 'theme-filter'
  | 'countdown'
  | 'registration-button'
  | 'add-to-calendar';

/** What an option's value can be; see `isValid`. */
export type OptionType =
  | 'word'
  | 'number'
  | 'flag'
  | 'codes'
  | 'event'
  | 'name'
  | 'feeds'
  | 'period'
  | 'moment'
  | 'language'
  | 'colour';

/** One setting. Its name is an attribute of the element, `data-*` of a placeholder and a parameter of a link. */
export interface Option {
  readonly name: string;
  readonly type: OptionType;
  /** The words, of type `word`. */
  readonly values?: readonly string[];
  /** Least and most, of type `number`. */
  readonly range?: readonly [number, number];
  /** What counts where it is not given; empty for none. */
  readonly default: string;
  /** The sentence of the element's docblock. */
  readonly description: string;
}

const word = (name: string, values: readonly string[], description: string): Option => ({
  name,
  type: 'word',
  values,
  default: values[0]!,
  description,
});

const other = (name: string, type: OptionType, standard: string, description: string): Option => ({
  name,
  type,
  default: standard,
  description,
});

const event = other('event', 'event', 'next', 'Id of the event, or `next`.');
const layout = word('layout', ['list', 'grid', 'compact'], '`list`, `grid` or `compact`.');
const noStructuredData = other(
  'no-structured-data',
  'flag',
  '',
  'Keeps the page from describing the events to search engines (JSON-LD).',
);
const headingLevel = (description: string): Option => ({
  ...other('heading-level', 'number', '3', description),
  range: [2, 6],
});

/** What every element has. */
export const COMMON: readonly Option[] = [
  other(
    'feed',
    'feeds',
    '',
    'Addresses of feeds, separated by spaces, or `#id` of a JSON script in the page.',
  ),
  other('group', 'name', '', 'Separates selections on one page.'),
  other('now', 'moment', '', 'ISO 8601 moment to draw as of, for previews.'),
  other('lang', 'language', '', 'Language of the element, where it is not that of the page.'),
];

const OWN: Readonly<Record<View, readonly Option[]>> = {
  'event-list': [
    other(
      'period',
      'period',
      'upcoming',
      '`upcoming`, `past`, `all`, or a stretch of time: `2024`, `2024-03/2024-06`.',
    ),
    other('theme', 'codes', '', "The author's preset: theme codes, separated by spaces."),
    layout,
    {
      ...other('limit', 'number', '10', 'How many cards come at once, 1 to 20,000.'),
      range: [1, 20_000],
    },
    word(
      'group-by',
      ['none', 'month', 'year', 'theme', 'series'],
      '`none`, `month`, `year`, `theme` or `series`.',
    ),
    word(
      'order',
      ['', 'ascending', 'descending'],
      '`ascending` or `descending` by start; by default past events come latest first.',
    ),
    word(
      'sessions',
      ['together', 'separate'],
      '`together` (a series once, with its dates) or `separate` (every date as a card of its own).',
    ),
    other('search', 'flag', '', 'Puts a search field above the cards.'),
    other(
      'period-switch',
      'flag',
      '',
      'Puts buttons for upcoming, past and all events above the cards.',
    ),
    headingLevel("Level of the cards' titles in the page's outline, 2 to 6."),
    noStructuredData,
  ],
  'event-card': [
    event,
    layout,
    other('details', 'flag', '', 'Whether to show everything known, not only the summary.'),
    headingLevel("Level of the title in the page's outline, 2 to 6."),
    noStructuredData,
  ],
  'theme-filter': [
    word(
      'facet',
      ['theme', 'place', 'mode', 'language', 'organizer'],
      '`theme`, `place`, `mode`, `language` or `organizer`.',
    ),
    word('mode', ['multiple', 'single'], '`multiple` or `single`.'),
    word('match', ['any', 'all'], 'Whether an event needs `any` or `all` of the chosen values.'),
  ],
  countdown: [
    event,
    word(
      'to',
      ['auto', 'start', 'end', 'registration'],
      '`auto` (registration deadline while one can register, then start, then end), `start`, `end` or `registration`.',
    ),
    word('precision', ['minute', 'second', 'day'], '`minute`, `second` or `day`.'),
  ],
  'registration-button': [event],
  'add-to-calendar': [event],
};

/** What only the frame page understands: a page of its own has no style sheet of the site around it. */
export const FRAME: readonly Option[] = [
  word(
    'height',
    ['auto', 'fixed'],
    '`auto` tells the page around its height, `fixed` scrolls inside.',
  ),
  word('scheme', ['light', 'dark', 'auto'], '`light`, `dark` or `auto`, as the device.'),
  other('accent', 'colour', '', 'Colour of buttons and chosen values: six hexadecimal digits.'),
  other('on-accent', 'colour', '', 'Colour of text on it.'),
];

export const VIEWS = Object.keys(OWN) as readonly View[];

/** Whether there is an element of that name. */
export function isView(name: string): name is View {
  return Object.hasOwn(OWN, name);
}

/** The options of an element: its own first, then what all have. */
export function optionsOf(view: View): readonly Option[] {
  return [...OWN[view], ...COMMON];
}
