/** A success criterion of WCAG 2.2, and what stands for it in an element. */
interface Criterion {
  readonly clause: string;
  readonly name: string;
  readonly how: string;
}

const one = (clause: string, name: string, how: string): Criterion => ({ clause, name, how });

const IN_EVERY_STORY = 'In every story';

/** What holds for all elements. */
const ALL: readonly Criterion[] = [
  one(
    '1.3.2',
    'Meaningful Sequence',
    'Tests read the texts in the order of the markup, and no style moves them: there is no `order`, no reversed row, no place given by hand but for menus, which stand where the browser puts what is on top.',
  ),
  one(
    '1.4.3',
    'Contrast (Minimum)',
    `${IN_EVERY_STORY} axe measures all texts, in the light and in the dark.`,
  ),
  one(
    '1.4.4',
    'Resize Text',
    `${IN_EVERY_STORY} the text is doubled: no text is cut off or lies on another.`,
  ),
  one(
    '1.4.10',
    'Reflow',
    `${IN_EVERY_STORY} at 320 px: nothing is wider than the window, no text is cut off or lies on another.`,
  ),
  one(
    '1.4.12',
    'Text Spacing',
    `${IN_EVERY_STORY} letters and words are set as far apart as the criterion says, in lines of 1.5: no text is cut off or lies on another.`,
  ),
  one(
    '3.1.2',
    'Language of Parts',
    'Text in another language than the element has a `lang` of its own. Tested with feeds in several languages.',
  ),
  one(
    '4.1.2',
    'Name, Role, Value',
    `${IN_EVERY_STORY} axe; tests ask for roles, names and states.`,
  ),
];

const PICTURES = one(
  '1.1.1',
  'Non-text Content',
  'Pictures in the details have the alternative text that the feed gives (`image.description`), else an empty one. Tested.',
);
const STATUS = one(
  '4.1.3',
  'Status Messages',
  'How many events are left is said once, in a `role="status"`; that the feed failed, in a `role="alert"`. Tests read the one, stories look for the other.',
);
const FAILURE = one(
  '4.1.3',
  'Status Messages',
  'That the feed failed is said in a `role="alert"`, that the events are old in a `role="status"`. The stories of the network look for both.',
);
const EDGES = one(
  '1.4.11',
  'Non-text Contrast',
  'A story measures the accent on the page, in the light and in the dark: the focus and what is chosen are drawn in it. In forced colours they take the system’s. Your own accent is measured under “Live theming”.',
);
const KEYBOARD = (how: string) => one('2.1.1', 'Keyboard', how);
const FOCUS = one(
  '2.4.7',
  'Focus Visible',
  'An outline of 3 px in the accent; in forced colours it takes the system’s colour. Looked at by eye.',
);
const TARGET = one(
  '2.5.8',
  'Target Size (Minimum)',
  `${IN_EVERY_STORY} axe measures buttons and links, at 1280 and at 320 px: 24 px, or that much room around.`,
);
const LINKS = one(
  '2.4.4',
  'Link Purpose (In Context)',
  'The link names the event for those who do not see the card around it; tests ask for that name.',
);

/** The statement of each element; those of all come last. */
export const ACCESSIBILITY: Readonly<Record<string, readonly Criterion[]>> = {
  'regio-event-list': [
    one(
      '1.3.1',
      'Info and Relationships',
      'A list of articles, each with a heading whose level the page chooses (`heading-level`).',
    ),
    KEYBOARD(
      'Search, periods, details and “show more” are fields and buttons; tests press the keys.',
    ),
    one(
      '2.4.3',
      'Focus Order',
      'After “show more” the focus is on the first new card, also where the list is long. Tested.',
    ),
    FOCUS,
    EDGES,
    LINKS,
    TARGET,
    one(
      '3.2.2',
      'On Input',
      'Search changes the list and says how many are left; the focus stays. Tested.',
    ),
    one('3.3.2', 'Labels or Instructions', 'The search field has its label beside it. Tested.'),
    STATUS,
    PICTURES,
    ...ALL,
  ],
  'regio-event-card': [
    one(
      '1.3.1',
      'Info and Relationships',
      'An article with a heading; dates are `<time>`, themes a list.',
    ),
    one(
      '1.4.1',
      'Use of Color',
      'Cancelled, postponed, provisional: each is said in words, never by colour alone. Tests read the words.',
    ),
    KEYBOARD('Details open and close with Enter or Space (`<summary>`); tests press the keys.'),
    FOCUS,
    EDGES,
    LINKS,
    TARGET,
    FAILURE,
    PICTURES,
    ...ALL,
  ],
  'regio-theme-filter': [
    one('1.3.1', 'Info and Relationships', 'A named group of toggle buttons (`aria-pressed`).'),
    one(
      '1.4.1',
      'Use of Color',
      'Chosen values are filled, the others outlined: they differ in brightness too, and in forced colours. `aria-pressed` tells it.',
    ),
    KEYBOARD('All values, also those that fold away, are reached and chosen with keys. Tested.'),
    one(
      '2.1.2',
      'No Keyboard Trap',
      'Escape closes what has unfolded, and the focus is on its button again. Tested.',
    ),
    one(
      '2.4.11',
      'Focus Not Obscured (Minimum)',
      'What has unfolded lies over the page and holds the focus; it stays inside the window. Tested.',
    ),
    FOCUS,
    EDGES,
    TARGET,
    one(
      '4.1.3',
      'Status Messages',
      'How many events are left says the list it belongs to, once. Tested.',
    ),
    ...ALL,
  ],
  'regio-countdown': [
    one('1.3.1', 'Info and Relationships', 'One sentence: figures, units and what is counted to.'),
    one(
      '2.2.1',
      'Timing Adjustable',
      'It tells a time limit that the office sets; it sets none itself.',
    ),
    one(
      '2.2.2',
      'Pause, Stop, Hide',
      'It changes each minute; each second only where the page asks for it, and for those who want less motion each minute all the same. Tested.',
    ),
    one(
      '4.1.3',
      'Status Messages',
      'A `role="timer"` with `aria-live="off"`: it is not read out as it runs. Tested.',
    ),
    ...ALL,
  ],
  'regio-registration-button': [
    one(
      '1.3.1',
      'Info and Relationships',
      'A sentence on how registration stands, then the one thing to do.',
    ),
    KEYBOARD('A link; tests follow it with Enter.'),
    FOCUS,
    EDGES,
    LINKS,
    TARGET,
    ...ALL,
  ],
  'regio-add-to-calendar': [
    one('1.3.1', 'Info and Relationships', 'A button that says whether its menu is open.'),
    KEYBOARD('Arrow keys, Home, End, letters and Escape in the menu. Tests press each.'),
    one('2.1.2', 'No Keyboard Trap', 'Tab and Escape leave the menu. Tested.'),
    one(
      '2.4.3',
      'Focus Order',
      'The menu follows its button; closed, the focus is on the button again. Tested.',
    ),
    one(
      '2.4.11',
      'Focus Not Obscured (Minimum)',
      'The menu lies over the page and holds the focus; it stays inside the window. Tested.',
    ),
    FOCUS,
    EDGES,
    TARGET,
    one(
      '4.1.3',
      'Status Messages',
      'That a file is on its way, or a calendar opens in a new tab, is said in a `role="status"`. Tests read it.',
    ),
    ...ALL,
  ],
};
