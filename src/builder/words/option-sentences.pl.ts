import { expectedIn, type OptionSentences } from '../../embed/option-problem.js';

const expected: OptionSentences['expected'] = {
  keyword: ({ choices }) => `jedno z: ${choices.join(', ')}`,
  integer: ({ min, max }) => `liczba całkowita od ${min} do ${max}`,
  boolean: () => '„true” albo brak',
  period: () => 'upcoming, past, all, rok, miesiąc albo dwa z nich z ukośnikiem',
  datetime: () => 'data taka jak 2030-12-31, w razie potrzeby z godziną',
  language: () => 'kod języka taki jak „pl”',
  zone: () => 'strefa czasowa taka jak Europe/Warsaw',
  color: () => 'sześć cyfr szesnastkowych, takich jak 0b4a8f',
  text: ({ maxLength }) => `najwyżej ${maxLength} znaków`,
};

export const optionSentences: OptionSentences = {
  expected,
  problems: {
    'unknown-element': ({ name, known }) => `nie ma widoku „${name}”; są: ${known.join(', ')}`,
    'unknown-option': ({ name, element, known }) =>
      `nie ma ustawienia „${name}”; ${element} ma: ${known.join(', ')}`,
    'invalid-value': ({ name, value, expected: wanted }) =>
      `${name}="${value}" – dozwolone: ${expectedIn(expected, wanted)}; użyto wartości domyślnej`,
    'too-many-feeds': ({ max }) =>
      `podano więcej niż ${max} źródeł, dlatego nic nie zostanie tu wyświetlone`,
    'too-long': ({ max }) => `ma ponad ${max} znaków, dlatego nic nie zostanie tu wyświetlone`,
    'feed-not-allowed': ({ feed }) =>
      `źródła ${feed} nie można tu podać, więc nic nie zostało wstawione; aby je dopuścić, dodaj w sekcji head strony <meta name="regio-allowed-feeds" content="https://…"> z jego serwerem albo początkiem jego adresu`,
  },
};
