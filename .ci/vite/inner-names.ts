/**
 * Names that stay inside the script: of properties that neither a page nor a feed, the browser or a story of
 * Storybook ever sees. The script tag's file gets a letter for each. A name that is also written as a text, as in
 * `element['facts']`, cannot be here: the build looks for such.
 */
const INNER = [
  // The part of Lit that is ours
  'addController',
  'converter',
  'elementProperties',
  'hasUpdated',
  'hostConnected',
  'hostDisconnected',
  'hostUpdated',
  'isUpdatePending',
  'renderRoot',
  'requestUpdate',
  'standard',
  'updateComplete',
  'willUpdate',
  // What elements draw from
  'context',
  'facts',
  'messages',
  'dateToCome',
  'dayOf',
  'endOfDay',
  'hasEnded',
  'inProgress',
  'inZone',
  'joinWaitingList',
  'linkToCome',
  'mailToCome',
  'onArrival',
  'partOf',
  'placesLeft',
  'registerByEmail',
  'showMore',
  'yourTime',
  // Feeds and their reading
  'addresses',
  'become',
  'endUpkeep',
  'given',
  'inner',
  'innerOf',
  'isComplete',
  'isOld',
  'loadedAt',
  'onAnswer',
  'subscribe',
  'themeOf',
  'within',
  'changesAt',
  // Lists
  'announcement',
  'beforeMore',
  'currentPeriod',
  'drawn',
  'otherPeriod',
  'renderEmpty',
  'renderLong',
  'renderTools',
  'shown',
  // What late files hand over
  'ListLife',
  'CalendarButton',
  'Countdown',
  'Filter',
  'detailsOf',
  'detailsView',
  'dress',
  'failureView',
  'instead',
  'mailQuery',
  'measure',
  'readLarge',
  'recover',
  'registrationNotes',
  'reportValue',
  'staleView',
  'stateOf',
  'tellOf',
  'unwrap',
  'upkeep',
  'wakeFor',
  'watchCarriers',
  'withPages',
];

// floating-ui measures in `x` and `y`.
const LETTERS = [...'abcdefghijklmnopqrstuvwzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const shortOf = (index: number) => LETTERS[index] ?? `$${LETTERS[index - LETTERS.length]}`;

/** The letter of each inner name. */
export const innerNames: ReadonlyMap<string, string> = new Map(
  INNER.map((name, index) => [name, shortOf(index)]),
);
