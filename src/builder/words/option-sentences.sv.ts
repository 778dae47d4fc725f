import { expectedIn, type OptionSentences } from '../../embed/option-problem.js';

const expected: OptionSentences['expected'] = {
  keyword: ({ choices }) => `något av ${choices.join(', ')}`,
  integer: ({ min, max }) => `ett heltal från ${min} till ${max}`,
  boolean: () => '”true” eller utelämnas',
  period: () => 'upcoming, past, all, ett år, en månad eller två av dem med snedstreck emellan',
  datetime: () => 'ett datum som 2030-12-31, vid behov med klockslag',
  language: () => 'en språkkod som ”sv”',
  zone: () => 'en tidszon som Europe/Stockholm',
  color: () => 'sex hexadecimala siffror som 0b4a8f',
  text: ({ maxLength }) => `högst ${maxLength} tecken`,
};

export const optionSentences: OptionSentences = {
  expected,
  problems: {
    'unknown-element': ({ name, known }) =>
      `vyn ”${name}” finns inte; det finns ${known.join(', ')}`,
    'unknown-option': ({ name, element, known }) =>
      `inställningen ”${name}” finns inte; ${element} har ${known.join(', ')}`,
    'invalid-value': ({ name, value, expected: wanted }) =>
      `${name}="${value}" ska vara ${expectedIn(expected, wanted)}; standardvärdet används`,
    'too-many-feeds': ({ max }) => `här anges fler än ${max} flöden, så inget visas i stället`,
    'too-long': ({ max }) => `det här är längre än ${max} tecken, så inget visas i stället`,
    'feed-not-allowed': ({ feed }) =>
      `flödet ${feed} får inte anges här, så inget sätts in i stället; för att tillåta det, lägg till <meta name="regio-allowed-feeds" content="https://…"> med dess server, eller början av dess adress, i sidans head`,
  },
};
