import { givenValueText } from '../../model/diagnose/given-value.js';
import { sentences as forConsole } from '../../model/diagnose/sentences.en.js';
import type { ProblemSentences, RefusedValue } from '../../model/problem.js';

const WORDS = { object: 'an object', list: 'a list' };

const refused =
  (what: string) =>
  ({ value }: RefusedValue) =>
    `${what}: ${givenValueText(value, WORDS)}`;

/** What is said of problems in English to editors, who need not know the names of formats. */
export const sentences: ProblemSentences = {
  ...forConsole,
  'not-a-time-zone': refused('this is no time zone such as Europe/Brussels'),
  'not-a-language': refused('this is no language such as sv'),
  'not-a-url': refused('this is no web address'),
  'not-true-or-a-url': refused('this is neither true nor a web address'),
  'not-an-image-url': refused('this is no address of a picture with https'),
  'not-an-email': refused('this is no e-mail address'),
  'not-a-telephone': refused('this is no telephone number'),
  'not-a-date': refused('this is no date such as 2030-12-31 or 2030-12-31T18:00'),
  'not-a-later-date': refused('this is no date after the start, such as 2030-12-31'),
  'not-a-duration': refused('this is no length of time such as PT2H30M'),
  'not-a-currency': refused('this is no currency such as EUR'),
  'not-a-status': refused(
    'this is no status of an event such as cancelled, so registration is not offered',
  ),
  'not-usable': refused('this cannot be used here'),
  'event-not-an-object': refused(
    'the event is left out, as it is no object with a name and a date',
  ),
  'event-without-name': () => 'the event is left out, as it has no name',
  'event-without-start': () => 'the event is left out, as it has no startDate',
  'event-start-not-a-date': () =>
    'the event is left out, as its start is no date such as 2030-12-31',
  'event-without-day': () =>
    'the event is left out, as a date without a day needs "provisional": true',
  'event-repeated-or-unnamed': () =>
    'the event is left out, as its name cannot be used, or it is there already',
};
