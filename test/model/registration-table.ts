/**
 * What a visitor is to read of a registration, written down by hand: nothing here is asked of the code under test.
 * Every event is in Brussels on 22 May 2024 from 10:00 to 12:00.
 */

export const LANGUAGES = ['en', 'sv', 'pl', 'ca'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Letters for states in the table below, and what each is called in the model. */
export const NAMES = {
  N: 'not-required',
  T: 'to-be-announced',
  L: 'opens-later',
  O: 'open',
  S: 'closing-soon',
  F: 'few-left',
  U: 'full',
  W: 'waiting-list',
  /** The deadline has passed. */
  C: 'closed',
  /** The office has closed it. */
  c: 'closed',
  I: 'by-invitation',
  X: 'cancelled',
  V: 'over',
} as const;
export type Letter = keyof typeof NAMES;

/** Instants at which something changes; the table has a second before, the instant, and a second after. */
export interface Boundaries {
  readonly opens: string;
  readonly closesSoon: string;
  readonly closes: string;
  readonly begins: string;
  readonly ends: string;
}

/** Sentences in each language, in the order en, sv, pl, ca; without what they say of the way. */
type Sentences = Readonly<Record<Letter, readonly [string, string, string, string]>>;

/** What one kind of dates makes of each status and method. */
export interface Table {
  readonly name: string;
  readonly dates: object;
  readonly boundaries: Boundaries;
  readonly sentences: Sentences;
}

const UNDATED = {
  N: [
    'No registration needed',
    'Ingen anmälan behövs',
    'Rejestracja nie jest wymagana',
    'No cal inscripció',
  ],
  U: ['Fully booked', 'Fullbokat', 'Brak wolnych miejsc', 'Places exhaurides'],
  W: [
    'Fully booked; there is a waiting list',
    'Fullbokat, men det finns en väntelista',
    'Brak wolnych miejsc; jest lista rezerwowa',
    'Places exhaurides; hi ha llista d’espera',
  ],
  c: [
    'Registration is closed',
    'Anmälan är stängd',
    'Rejestracja zakończona',
    'Inscripció tancada',
  ],
  X: [
    'This event is cancelled',
    'Evenemanget är inställt',
    'To wydarzenie zostało odwołane',
    'Aquest acte s’ha cancel·lat',
  ],
  V: [
    'This event has ended',
    'Evenemanget är avslutat',
    'To wydarzenie już się zakończyło',
    'Aquest acte ha finalitzat',
  ],
} as const;

/** It opens at a time and closes at the end of a day. */
const TO_THE_END_OF_A_DAY: Table = {
  name: 'opens at a time, closes with a day',
  dates: { validFrom: '2024-04-01T09:00', validThrough: '2024-05-10' },
  boundaries: {
    opens: '2024-04-01T07:00:00Z',
    closesSoon: '2024-05-07T22:00:00Z',
    closes: '2024-05-10T22:00:00Z',
    begins: '2024-05-22T08:00:00Z',
    ends: '2024-05-22T10:00:00Z',
  },
  sentences: {
    ...UNDATED,
    T: [
      'Details of registration to come; register by the end of 10 May 2024',
      'Mer om anmälan kommer senare; anmäl dig senast 10 maj 2024',
      'Szczegóły rejestracji podamy później; termin: 10 maja 2024 włącznie',
      'Inscripció per concretar; termini: fins al 10 de maig del 2024 inclòs',
    ],
    L: [
      'Registration opens 1 April 2024 at 09:00',
      'Anmälan öppnar 1 april 2024 kl. 09:00',
      'Początek rejestracji: 1 kwietnia 2024 09:00',
      'La inscripció s’obre l’1 d’abril del 2024, a les 09:00',
    ],
    O: [
      'Register by the end of 10 May 2024',
      'Anmäl dig senast 10 maj 2024',
      'Termin rejestracji: 10 maja 2024 włącznie',
      'Inscripció oberta fins al 10 de maig del 2024 inclòs',
    ],
    S: [
      'Registration closes soon: register by the end of 10 May 2024',
      'Anmälan stänger snart: anmäl dig senast 10 maj 2024',
      'Rejestracja wkrótce się kończy; termin: 10 maja 2024 włącznie',
      'La inscripció es tanca aviat: teniu temps fins al 10 de maig del 2024 inclòs',
    ],
    F: [
      'Limited places; register by the end of 10 May 2024',
      'Begränsat antal platser; anmäl dig senast 10 maj 2024',
      'Liczba miejsc ograniczona; termin rejestracji: 10 maja 2024 włącznie',
      'Places limitades; inscripció oberta fins al 10 de maig del 2024 inclòs',
    ],
    C: [
      'Registration closed: the deadline was the end of 10 May 2024',
      'Anmälan är stängd. Sista anmälningsdag: 10 maj 2024',
      'Rejestracja zakończona; termin: 10 maja 2024 włącznie',
      'Inscripció tancada; termini: fins al 10 de maig del 2024 inclòs',
    ],
    I: [
      'By invitation; reply by the end of 10 May 2024',
      'Endast för inbjudna; svara senast 10 maj 2024',
      'Tylko na zaproszenie; termin odpowiedzi: 10 maja 2024 włącznie',
      'Només amb invitació; termini de resposta: fins al 10 de maig del 2024 inclòs',
    ],
  },
};

/** It opens with a day and closes at a time; the clocks go forward in between. */
const AT_A_TIME: Table = {
  name: 'opens with a day, closes at a time',
  dates: { validFrom: '2024-03-31', validThrough: '2024-04-11T12:00' },
  boundaries: {
    opens: '2024-03-30T23:00:00Z',
    closesSoon: '2024-04-08T10:00:00Z',
    closes: '2024-04-11T10:00:00Z',
    begins: '2024-05-22T08:00:00Z',
    ends: '2024-05-22T10:00:00Z',
  },
  sentences: {
    ...UNDATED,
    T: [
      'Details of registration to come; register by 11 April 2024 at 12:00',
      'Mer om anmälan kommer senare; anmäl dig senast 11 april 2024 kl. 12:00',
      'Szczegóły rejestracji podamy później; termin: 11 kwietnia 2024 12:00',
      'Inscripció per concretar; termini: fins a l’11 d’abril del 2024, a les 12:00',
    ],
    L: [
      'Registration opens 31 March 2024',
      'Anmälan öppnar 31 mars 2024',
      'Początek rejestracji: 31 marca 2024',
      'La inscripció s’obre el 31 de març del 2024',
    ],
    O: [
      'Register by 11 April 2024 at 12:00',
      'Anmäl dig senast 11 april 2024 kl. 12:00',
      'Termin rejestracji: 11 kwietnia 2024 12:00',
      'Inscripció oberta fins a l’11 d’abril del 2024, a les 12:00',
    ],
    S: [
      'Registration closes soon: register by 11 April 2024 at 12:00',
      'Anmälan stänger snart: anmäl dig senast 11 april 2024 kl. 12:00',
      'Rejestracja wkrótce się kończy; termin: 11 kwietnia 2024 12:00',
      'La inscripció es tanca aviat: teniu temps fins a l’11 d’abril del 2024, a les 12:00',
    ],
    F: [
      'Limited places; register by 11 April 2024 at 12:00',
      'Begränsat antal platser; anmäl dig senast 11 april 2024 kl. 12:00',
      'Liczba miejsc ograniczona; termin rejestracji: 11 kwietnia 2024 12:00',
      'Places limitades; inscripció oberta fins a l’11 d’abril del 2024, a les 12:00',
    ],
    C: [
      'Registration closed: the deadline was 11 April 2024 at 12:00',
      'Anmälan är stängd. Sista anmälningsdag: 11 april 2024 kl. 12:00',
      'Rejestracja zakończona; termin: 11 kwietnia 2024 12:00',
      'Inscripció tancada; termini: fins a l’11 d’abril del 2024, a les 12:00',
    ],
    I: [
      'By invitation; reply by 11 April 2024 at 12:00',
      'Endast för inbjudna; svara senast 11 april 2024 kl. 12:00',
      'Tylko na zaproszenie; termin odpowiedzi: 11 kwietnia 2024 12:00',
      'Només amb invitació; termini de resposta: fins a l’11 d’abril del 2024, a les 12:00',
    ],
  },
};

export const TABLES = [TO_THE_END_OF_A_DAY, AT_A_TIME];

/** Ways to register, with what the feed gives for each. */
export const METHODS = {
  '-': { url: 'https://forms.example/' },
  web: { method: 'web', url: 'https://forms.example/' },
  email: { method: 'email', email: 'events@office.example' },
  phone: { method: 'phone', telephone: '+32 2 555 01 00' },
  invitation: { method: 'invitation' },
  onSite: { method: 'onSite' },
  none: { method: 'none' },
} as const;
export type Method = keyof typeof METHODS;

/**
 * For each status and method the state: a second before, at, and a second after the moments when
 * registration opens, closes soon, closes, the event begins, the event ends.
 */
export const TIMELINES: readonly (readonly [status: string, methods: string, states: string])[] = [
  //                                            opens soon close begin end
  ['-', '- web email phone onSite', /*       */ 'LOO OSS SCC CCC CVV'],
  ['-', 'invitation', /*                     */ 'LII III ICC CCC CVV'],
  ['-', 'none', /*                           */ 'NNN NNN NNN NNN NVV'],
  ['notRequired', '- web email phone invitation onSite none', 'NNN NNN NNN NNN NVV'],
  ['toBeAnnounced', '- web email phone invitation onSite', 'LTT TTT TCC CCC CVV'],
  ['toBeAnnounced', 'none', /*               */ 'NNN NNN NNN NNN NVV'],
  ['notYetOpen', '- web email phone onSite', /**/ 'LOO OSS SCC CCC CVV'],
  ['notYetOpen', 'invitation', /*            */ 'LII III ICC CCC CVV'],
  ['notYetOpen', 'none', /*                  */ 'NNN NNN NNN NNN NVV'],
  ['open', '- web email phone onSite', /*    */ 'LOO OSS SCC CCC CVV'],
  ['open', 'invitation', /*                  */ 'LII III ICC CCC CVV'],
  ['open', 'none', /*                        */ 'NNN NNN NNN NNN NVV'],
  ['limited', '- web email phone onSite', /* */ 'LFF FFF FCC CCC CVV'],
  ['limited', 'invitation', /*               */ 'LII III ICC CCC CVV'],
  ['limited', 'none', /*                     */ 'NNN NNN NNN NNN NVV'],
  ['full', '- web email phone invitation onSite', 'UUU UUU UCC CCC CVV'],
  ['full', 'none', /*                        */ 'NNN NNN NNN NNN NVV'],
  ['waitingList', '- web email phone invitation onSite', 'WWW WWW WCC CCC CVV'],
  ['waitingList', 'none', /*                 */ 'NNN NNN NNN NNN NVV'],
  ['closed', '- web email phone invitation onSite', 'ccc ccc cCC CCC CVV'],
  ['closed', 'none', /*                      */ 'NNN NNN NNN NNN NVV'],
];

type Words = readonly [en: string, sv: string, pl: string, ca: string];

/** What follows the sentence, where the way asks for it. */
export const REMARKS: Readonly<Record<string, Words>> = {
  'O onSite': [
    'Register on arrival',
    'Anmäl dig på plats',
    'Rejestracja na miejscu',
    'Inscriviu-vos en arribar',
  ],
};

/** What is said after it while registration by e-mail is to be announced. */
export const BY_MAIL: Words = [
  'Details will be sent by e-mail',
  'Mer information skickas via e-post',
  'Szczegóły prześlemy e-mailem',
  'Els detalls s’enviaran per correu electrònic',
];

/** The states in which there is something to do, and what the link is called by the way it goes. */
export const ACTIVE = 'OSFW';
export const WEB: Words = ['Register', 'Anmäl dig', 'Zarejestruj się', 'Inscriviu-vos-hi'];
export const LINKS: Readonly<Partial<Record<Method, Words>>> = {
  '-': WEB,
  web: WEB,
  email: [
    'Register by e-mail',
    'Anmäl dig via e-post',
    'Zarejestruj się e-mailem',
    'Inscriviu-vos-hi per correu electrònic',
  ],
  phone: [
    'Call +32 2 555 01 00',
    'Ring +32 2 555 01 00',
    'Zadzwoń: +32 2 555 01 00',
    'Truqueu al +32 2 555 01 00',
  ],
};
export const WAITING: Words = [
  'Join the waiting list',
  'Ställ dig på väntelistan',
  'Zapisz się na listę rezerwową',
  'Apunteu-vos a la llista d’espera',
];
