import type { ProblemSentences, RefusedValue } from '../problem.js';
import { failureDetail } from './failure-detail.js';
import { givenValueText } from './given-value.js';

const WORDS = { object: 'an object', list: 'a list' };

const refused =
  (what: string) =>
  ({ value }: RefusedValue) =>
    `${what}: ${givenValueText(value, WORDS)}`;

/** What is said of problems in English, also in the browser's console. */
export const sentences: ProblemSentences = {
  'not-a-time-zone': refused('no IANA time zone'),
  'not-a-language': refused('no language tag'),
  'not-a-url': refused('no safe address'),
  'not-true-or-a-url': refused('no true or safe address'),
  'not-an-image-url': refused('no image address with https'),
  'not-an-email': refused('no e-mail address'),
  'not-a-telephone': refused('no telephone number'),
  'not-a-date': refused('no ISO 8601 date'),
  'not-a-later-date': refused('no ISO 8601 date after the start'),
  'not-a-duration': refused('no ISO 8601 duration'),
  'not-a-currency': refused('no currency of three capital letters'),
  'not-a-status': refused('no event status such as cancelled, so registration is not offered'),
  'not-usable': refused('no usable value'),
  'event-not-an-object': refused('event left out: it is no object'),
  'event-without-name': () => 'event left out: it has no name',
  'event-without-start': () => 'event left out: it has no start date',
  'event-start-not-a-date': () => 'event left out: its start is no ISO 8601 date',
  'event-without-day': () => 'event left out: a date without a day needs "provisional": true',
  'event-repeated-or-unnamed': () =>
    'event left out: its name cannot be used, or it is there already',
  'deadline-after-event': () => 'a deadline after the event is left out',
  'deadline-before-opening': () => 'a deadline before registration opens is left out',
  'skipped-time': ({ given, used }) => `clocks skip ${given} that night: read as ${used}`,
  'offset-of-other-zone': ({ given, zone, used }) =>
    `the offset ${given} is not that of ${zone} then: read as written, which is ${used} there`,
  'whole-days': () =>
    'from midnight to midnight is read as whole days; dates without times say so better',
  'time-beside-date': ({ name }) =>
    `not read: the time belongs into ${name}, as in "2030-05-22T16:30"`,
  'too-many-events': ({ max }) => `only the first ${max} are read`,
  'too-many-entries': ({ max }) => `only the first ${max} entries are read`,
  'too-many-sessions': ({ max }) =>
    `from here on sessions are left out, as entries name more than ${max} of them; long ones count several times`,
  'next-not-a-url': ({ url }) => `no address: ${url}`,
  'next-on-other-origin': ({ url }) => `on another origin: ${url}`,
  'next-repeated': ({ url }) => `leads back to ${url}`,
  'next-not-loaded': ({ url, failure }) =>
    `${url} could not be read: ${`${failure.reason} ${failureDetail(failure)}`.trim()}`,
  'too-many-pages': ({ max }) => `only ${max} pages are read`,
  'too-many-events-in-pages': ({ max }) => `only ${max} events are read`,
};
