/*
 * What is true of events without a page: for servers, static site generators and scripts.
 * Nothing here needs a browser.
 */
export type { EventDetails } from './model/event-details.js';
export { detailsOf } from './model/parse/details.js';
export type * from './model/event.js';
export type * from './model/failure.js';
export { mergeFeeds } from './model/merge-feeds.js';
export {
  countdownTarget,
  remainingUntil,
  type CountdownTarget,
  type Remaining,
} from './model/countdown-target.js';
export { momentAt, toMoment } from './model/parse/moments.js';
export { nextChange } from './model/next-change.js';
export { parseFeed } from './model/parse/parse-feed.js';
export { sentences as problemSentences } from './model/diagnose/sentences.en.js';
export {
  sentenceFor,
  type Problem,
  type ProblemCode,
  type ProblemParams,
  type ProblemSentences,
} from './model/problem.js';
export { currentOccurrence, occurrencesOf, phaseOf, type Phase } from './model/phase.js';
export {
  registrationState,
  type RegistrationAction,
  type RegistrationState,
  type RegistrationStateName,
} from './model/registration-state.js';
export { matches, valuesOf } from './model/facets.js';
export { findEvent, isIn, toPeriod, type Period } from './model/select.js';
export { textIn, type TextIn } from './model/to-text.js';
