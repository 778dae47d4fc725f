import { expectedIn, type OptionSentences } from '../../embed/option-problem.js';

const expected: OptionSentences['expected'] = {
  keyword: ({ choices }) => `un d’aquests: ${choices.join(', ')}`,
  integer: ({ min, max }) => `un nombre enter entre ${min} i ${max}`,
  boolean: () => '«true», o bé s’ha d’ometre',
  period: () => 'upcoming, past, all, un any, un mes, o dos separats amb una barra',
  datetime: () => 'una data com ara 2030-12-31, si cal amb hora',
  language: () => 'un codi de llengua com ara «ca»',
  zone: () => 'un fus horari com ara Europe/Madrid',
  color: () => 'sis xifres hexadecimals com ara 0b4a8f',
  text: ({ maxLength }) => `com a màxim ${maxLength} caràcters`,
};

export const optionSentences: OptionSentences = {
  expected,
  problems: {
    'unknown-element': ({ name, known }) =>
      `la vista «${name}» no existeix; hi ha ${known.join(', ')}`,
    'unknown-option': ({ name, element, known }) =>
      `l’opció «${name}» no existeix; ${element} té ${known.join(', ')}`,
    'invalid-value': ({ name, value, expected: wanted }) =>
      `${name}="${value}" ha de ser ${expectedIn(expected, wanted)}; es fa servir el valor per defecte`,
    'too-many-feeds': ({ max }) =>
      `s’hi indiquen més de ${max} canals, de manera que no s’hi mostra res`,
    'too-long': ({ max }) => `té més de ${max} caràcters, de manera que no s’hi mostra res`,
    'feed-not-allowed': ({ feed }) =>
      `el canal ${feed} no es pot indicar aquí, de manera que no s’hi posa res; per permetre’l, afegiu al head de la pàgina <meta name="regio-allowed-feeds" content="https://…"> amb el seu servidor o el començament de la seva adreça`,
  },
};
