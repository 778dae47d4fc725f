import type { ProblemSentences, RefusedValue } from '../problem.js';
import { givenValueText } from './given-value.js';

const WORDS = { object: 'ett objekt', list: 'en lista' };

const refused =
  (what: string) =>
  ({ value }: RefusedValue) =>
    `${what}: ${givenValueText(value, WORDS)}`;

/** What is said of problems in Swedish. */
export const sentences: ProblemSentences = {
  'not-a-time-zone': refused('det här är ingen tidszon som Europe/Brussels'),
  'not-a-language': refused('det här är inget språk som sv'),
  'not-a-url': refused('det här är ingen webbadress'),
  'not-true-or-a-url': refused('det här är varken true eller en webbadress'),
  'not-an-image-url': refused('det här är ingen bildadress med https'),
  'not-an-email': refused('det här är ingen e-postadress'),
  'not-a-telephone': refused('det här är inget telefonnummer'),
  'not-a-date': refused('det här är inget datum som 2030-12-31 eller 2030-12-31T18:00'),
  'not-a-later-date': refused('det här är inget datum efter starten, som 2030-12-31'),
  'not-a-duration': refused('det här är ingen varaktighet som PT2H30M'),
  'not-a-currency': refused('det här är ingen valuta som EUR'),
  'not-a-status': refused(
    'det här är ingen evenemangsstatus som cancelled, så ingen anmälan erbjuds',
  ),
  'not-usable': refused('det här går inte att använda'),
  'event-not-an-object': refused('evenemanget utelämnas: det är inget objekt med namn och datum'),
  'event-without-name': () => 'evenemanget utelämnas: det har inget namn',
  'event-without-start': () => 'evenemanget utelämnas: det har inget startDate',
  'event-start-not-a-date': () => 'evenemanget utelämnas: starten är inget datum som 2030-12-31',
  'event-without-day': () => 'evenemanget utelämnas: ett datum utan dag kräver "provisional": true',
  'event-repeated-or-unnamed': () =>
    'evenemanget utelämnas: namnet går inte att använda, eller så finns det redan',
  'deadline-after-event': () => 'en sista anmälningsdag efter evenemanget utelämnas',
  'deadline-before-opening': () => 'en sista anmälningsdag innan anmälan öppnar utelämnas',
  'skipped-time': ({ given, used }) => `klockan hoppar över ${given} den natten: läses som ${used}`,
  'offset-of-other-zone': ({ given, zone, used }) =>
    `${given} är inte tidsskillnaden i ${zone} då: läses som det står, vilket är ${used} där`,
  'whole-days': () =>
    'från midnatt till midnatt läses som hela dagar; datum utan klockslag säger det bättre',
  'time-beside-date': ({ name }) =>
    `läses inte: klockslaget hör hemma i ${name}, som i ”2030-05-22T16:30”`,
  'too-many-events': ({ max }) => `bara de första ${max} läses`,
  'too-many-entries': ({ max }) => `bara de första ${max} posterna läses`,
  'too-many-sessions': ({ max }) =>
    `härifrån utelämnas deltillfällen, eftersom poster hänvisar till fler än ${max}; långa räknas flera gånger`,
  'next-not-a-url': ({ url }) => `det här är ingen webbadress: ${url}`,
  'next-on-other-origin': ({ url }) => `ligger på en annan server: ${url}`,
  'next-repeated': ({ url }) => `leder tillbaka till ${url}`,
  'next-not-loaded': ({ url, failure }) => `${url} gick inte att läsa (${failure.reason})`,
  'too-many-pages': ({ max }) => `högst ${max} sidor läses`,
  'too-many-events-in-pages': ({ max }) => `högst ${max} evenemang läses`,
};
