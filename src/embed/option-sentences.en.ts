import { expectedIn, type OptionSentences } from './option-problem.js';

const expected: OptionSentences['expected'] = {
  keyword: ({ choices }) => `one of ${choices.join(', ')}`,
  integer: ({ min, max }) => `a whole number from ${min} to ${max}`,
  boolean: () => '"true" or left out',
  period: () => 'upcoming, past, all, a year, a month, or two of them with a slash',
  datetime: () => 'an ISO 8601 date or time',
  language: () => 'a language tag such as "sv"',
  zone: () => 'a time zone such as Europe/Brussels',
  color: () => 'six hexadecimal digits such as 0b4a8f',
  text: ({ maxLength }) => `at most ${maxLength} characters`,
};

export const optionSentences: OptionSentences = {
  expected,
  problems: {
    'unknown-element': ({ name, known }) =>
      `there is no view "${name}"; there are ${known.join(', ')}`,
    'unknown-option': ({ name, element, known }) =>
      `there is no option "${name}"; ${element} has ${known.join(', ')}`,
    'invalid-value': ({ name, value, expected: wanted }) =>
      `${name}="${value}" should be ${expectedIn(expected, wanted)}; its default is used`,
    'too-many-feeds': ({ max }) =>
      `it names more than ${max} feeds, so nothing is put in its place`,
    'too-long': ({ max }) => `it has more than ${max} characters, so nothing is put in its place`,
    'feed-not-allowed': ({ feed }) =>
      `the feed ${feed} may not be named here, so nothing is put in its place; to allow it, add <meta name="regio-allowed-feeds" content="https://…"> with its origin, or the beginning of its address, to the page's head`,
  },
};
