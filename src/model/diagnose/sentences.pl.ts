import type { ProblemSentences, RefusedValue } from '../problem.js';
import { givenValueText } from './given-value.js';

const WORDS = { object: 'obiekt', list: 'lista' };

const refused =
  (what: string) =>
  ({ value }: RefusedValue) =>
    `${what}: ${givenValueText(value, WORDS)}`;

/** What is said of problems in Polish. */
export const sentences: ProblemSentences = {
  'not-a-time-zone': refused('to nie jest strefa czasowa taka jak Europe/Brussels'),
  'not-a-language': refused('to nie jest język taki jak sv'),
  'not-a-url': refused('to nie jest adres internetowy'),
  'not-true-or-a-url': refused('to nie jest ani true, ani adres internetowy'),
  'not-an-image-url': refused('to nie jest adres obrazu z https'),
  'not-an-email': refused('to nie jest adres e-mail'),
  'not-a-telephone': refused('to nie jest numer telefonu'),
  'not-a-date': refused('to nie jest data taka jak 2030-12-31 lub 2030-12-31T18:00'),
  'not-a-later-date': refused('to nie jest data późniejsza niż początek, taka jak 2030-12-31'),
  'not-a-duration': refused('to nie jest czas trwania taki jak PT2H30M'),
  'not-a-currency': refused('to nie jest waluta taka jak EUR'),
  'not-a-status': refused(
    'to nie jest status wydarzenia taki jak cancelled, więc zapisy nie są proponowane',
  ),
  'not-usable': refused('tej wartości nie można tu użyć'),
  'event-not-an-object': refused('wydarzenie pominięto: to nie jest obiekt z nazwą i datą'),
  'event-without-name': () => 'wydarzenie pominięto: nie ma nazwy',
  'event-without-start': () => 'wydarzenie pominięto: nie ma startDate',
  'event-start-not-a-date': () =>
    'wydarzenie pominięto: początek nie jest datą taką jak 2030-12-31',
  'event-without-day': () => 'wydarzenie pominięto: data bez dnia wymaga "provisional": true',
  'event-repeated-or-unnamed': () =>
    'wydarzenie pominięto: nazwy nie można użyć albo takie wydarzenie już jest',
  'deadline-after-event': () => 'pominięto termin przypadający po wydarzeniu',
  'deadline-before-opening': () => 'pominięto termin przypadający przed rozpoczęciem zapisów',
  'skipped-time': ({ given, used }) =>
    `tej nocy zegary przeskakują godzinę ${given}: odczytano jako ${used}`,
  'offset-of-other-zone': ({ given, zone, used }) =>
    `przesunięcie ${given} nie obowiązuje wtedy w strefie ${zone}: odczytano tak, jak zapisano, czyli tam ${used}`,
  'whole-days': () => 'od północy do północy odczytano jako całe dni; lepiej podać daty bez godzin',
  'time-beside-date': ({ name }) =>
    `nie jest odczytywane: godzina należy do ${name}, np. „2030-05-22T16:30”`,
  'too-many-events': ({ max }) => `liczba odczytywanych wydarzeń: najwyżej ${max}`,
  'too-many-entries': ({ max }) => `liczba odczytywanych pozycji: najwyżej ${max}`,
  'too-many-sessions': ({ max }) =>
    `od tego miejsca pominięto część sesji, bo wpisy wymieniają ich ponad ${max}; długie liczą się kilkakrotnie`,
  'next-not-a-url': ({ url }) => `to nie jest adres internetowy: ${url}`,
  'next-on-other-origin': ({ url }) => `leży na innym serwerze: ${url}`,
  'next-repeated': ({ url }) => `prowadzi z powrotem do ${url}`,
  'next-not-loaded': ({ url, failure }) => `nie udało się odczytać ${url} (${failure.reason})`,
  'too-many-pages': ({ max }) => `liczba odczytywanych stron: najwyżej ${max}`,
  'too-many-events-in-pages': ({ max }) => `liczba odczytywanych wydarzeń: najwyżej ${max}`,
};
