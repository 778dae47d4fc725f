import type { ProblemSentences, RefusedValue } from '../problem.js';
import { givenValueText } from './given-value.js';

const WORDS = { object: 'un objecte', list: 'una llista' };

const refused =
  (what: string) =>
  ({ value }: RefusedValue) =>
    `${what}: ${givenValueText(value, WORDS)}`;

/** What is said of problems in Catalan. */
export const sentences: ProblemSentences = {
  'not-a-time-zone': refused('no és cap zona horària com ara Europe/Brussels'),
  'not-a-language': refused('no és cap llengua com ara sv'),
  'not-a-url': refused('no és cap adreça web'),
  'not-true-or-a-url': refused('no és ni true ni cap adreça web'),
  'not-an-image-url': refused('no és cap adreça d’imatge amb https'),
  'not-an-email': refused('no és cap adreça electrònica'),
  'not-a-telephone': refused('no és cap número de telèfon'),
  'not-a-date': refused('no és cap data com ara 2030-12-31 o 2030-12-31T18:00'),
  'not-a-later-date': refused('no és cap data posterior a l’inici, com ara 2030-12-31'),
  'not-a-duration': refused('no és cap durada com ara PT2H30M'),
  'not-a-currency': refused('no és cap moneda com ara EUR'),
  'not-a-status': refused(
    'no és cap estat d’un acte com ara cancelled: per això no s’hi ofereix la inscripció',
  ),
  'not-usable': refused('això aquí no es pot fer servir'),
  'event-not-an-object': refused('l’acte s’omet: no és cap objecte amb nom i data'),
  'event-without-name': () => 'l’acte s’omet: no té nom',
  'event-without-start': () => 'l’acte s’omet: no té startDate',
  'event-start-not-a-date': () => 'l’acte s’omet: l’inici no és cap data com ara 2030-12-31',
  'event-without-day': () => 'l’acte s’omet: una data sense dia necessita "provisional": true',
  'event-repeated-or-unnamed': () => 'l’acte s’omet: el nom no es pot fer servir, o ja hi és',
  'deadline-after-event': () => 's’omet un termini posterior a l’acte',
  'deadline-before-opening': () => 's’omet un termini anterior a l’obertura de les inscripcions',
  'skipped-time': ({ given, used }) =>
    `aquella nit els rellotges se salten les ${given}: es llegeix com a ${used}`,
  'offset-of-other-zone': ({ given, zone, used }) =>
    `la diferència ${given} no és la de ${zone} en aquell moment: es llegeix com està escrita, és a dir, les ${used} allà`,
  'whole-days': () =>
    'de mitjanit a mitjanit es llegeix com a dies sencers; és millor indicar dates sense hora',
  'time-beside-date': ({ name }) =>
    `no es llegeix: l’hora ha d’anar a ${name}, com ara «2030-05-22T16:30»`,
  'too-many-events': ({ max }) => `només es llegeixen els ${max} primers`,
  'too-many-entries': ({ max }) => `només es llegeixen les ${max} primeres entrades`,
  'too-many-sessions': ({ max }) =>
    `a partir d’aquí s’ometen sessions, perquè les entrades n’anomenen més de ${max}; les llargues compten diverses vegades`,
  'next-not-a-url': ({ url }) => `no és cap adreça web: ${url}`,
  'next-on-other-origin': ({ url }) => `és en un altre servidor: ${url}`,
  'next-repeated': ({ url }) => `torna a ${url}`,
  'next-not-loaded': ({ url, failure }) => `no s’ha pogut llegir ${url} (${failure.reason})`,
  'too-many-pages': ({ max }) => `com a màxim es llegeixen ${max} pàgines`,
  'too-many-events-in-pages': ({ max }) => `com a màxim es llegeixen ${max} actes`,
};
