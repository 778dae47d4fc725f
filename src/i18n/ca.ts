import type { Messages } from './messages.js';
import { plural } from './plural.js';

/** Whole millions take "de": `1.000.000 d’actes`. */
const n = (count: number, one: string, many: string, other: string) =>
  plural('ca', count, { one, many, other });

/** Dates before which the article is elided: l’1, l’11, l’abril, l’agost, l’octubre. */
const ELIDED = /^(?:11?\b|[ao])/i;
const on = (when: string) => (ELIDED.test(when) ? `l’${when}` : `el ${when}`);
const by = (when: string) => (ELIDED.test(when) ? `fins a l’${when}` : `fins al ${when}`);

export const messages: Messages = {
  lang: 'ca',
  events: 'Actes',
  themes: 'Temes',
  showMore: 'Mostra’n més',
  cancelled: 'Cancel·lat',
  postponed: 'Ajornat',
  rescheduled: (date) => `Nova data (abans: ${date})`,
  movedOnline: 'Passa a fer-se en línia',
  provisional: 'Reserveu-vos la data',
  provisionalNames: (list) => `Possibles canvis: ${list}`,
  toBeAnnounced: (list) => `Per concretar: ${list}`,
  properties: {
    startDate: 'data',
    startTime: 'hora',
    endDate: 'finalització',
    location: 'lloc',
    'location.name': 'espai',
    subEvent: 'programa',
    about: 'temes',
    attendee: 'participants',
    performer: 'ponents',
    organizer: 'organització',
    registration: 'inscripció',
    'registration.url': 'enllaç d’inscripció',
    description: 'descripció',
  },
  dateToCome: 'Data per concretar',
  today: 'Avui',
  inProgress: 'En curs',
  dayOf: (day, days) => `Dia ${day} de ${days}`,
  hasEnded: 'Finalitzat',
  online: 'En línia',
  onSite: 'Presencial',
  mixed: 'Presencial i en línia',
  room: (room) => `Sala ${room}`,
  yourTime: (time) => `La vostra hora local: ${time}`,
  partOf: 'Forma part de',
  states: {
    'not-required': () => 'No cal inscripció',
    'to-be-announced': (when) =>
      when ? `Inscripció per concretar; termini: ${by(when)}` : 'Inscripció per concretar',
    'opens-later': (when) =>
      when ? `La inscripció s’obre ${on(when)}` : 'La inscripció encara no s’ha obert',
    open: (when) => (when ? `Inscripció oberta ${by(when)}` : 'Inscripció oberta'),
    'closing-soon': (when) => `La inscripció es tanca aviat: teniu temps ${by(when)}`,
    'few-left': (when) =>
      when ? `Places limitades; inscripció oberta ${by(when)}` : 'Places limitades',
    full: () => 'Places exhaurides',
    'waiting-list': () => 'Places exhaurides; hi ha llista d’espera',
    closed: (when) => (when ? `Inscripció tancada; termini: ${by(when)}` : 'Inscripció tancada'),
    'by-invitation': (when) =>
      when ? `Només amb invitació; termini de resposta: ${by(when)}` : 'Només amb invitació',
    cancelled: () => 'Aquest acte s’ha cancel·lat',
    over: () => 'Aquest acte ha finalitzat',
  },
  endOfDay: (date) => `${date} inclòs`,
  inZone: (time, zone) => `${time} (${zone})`,
  placesLeft: (count) =>
    n(count, 'plaça disponible', 'de places disponibles', 'places disponibles'),
  linkToCome: 'L’enllaç d’inscripció es publicarà més endavant',
  onArrival: 'Inscriviu-vos en arribar',
  register: 'Inscriviu-vos-hi',
  registerByEmail: 'Inscriviu-vos-hi per correu electrònic',
  call: (number) => `Truqueu al ${number}`,
  joinWaitingList: 'Apunteu-vos a la llista d’espera',
  details: 'Més informació sobre l’acte',
  more: {
    addToCalendar: 'Afegeix al calendari',
    failed: 'No s’han pogut carregar els actes.',
    offline: 'Sembla que no teniu connexió a internet.',
    tryAgain: 'Torna-ho a provar',
    stale: (date) =>
      `Darrera actualització: ${date}. No s’ha pogut carregar cap versió més recent.`,
    staleUnknown:
      'La informació pot estar desactualitzada: no s’ha pogut carregar cap versió més recent.',

    eventCount: (count) => n(count, 'acte', 'd’actes', 'actes'),
    noEvents: 'No hi ha cap acte.',
    noUpcoming: 'Ara mateix no hi ha cap acte previst.',
    noPast: 'No hi ha actes passats.',
    noneInPeriod: 'No hi ha cap acte en aquest període.',
    noneForChoice: 'Cap acte no coincideix amb la vostra selecció.',
    showAll: 'Mostra-ho tot',
    showPast: 'Mostra els actes passats',
    facets: {
      theme: 'Temes',
      place: 'Llocs',
      mode: 'Presencial o en línia',
      language: 'Idiomes',
      organizer: 'Organitzadors',
    },
    moreThemes: (count) => `${count} més`,
    chosen: (count) => n(count, 'seleccionat', 'de seleccionats', 'seleccionats'),
    mailSubject: (event) => `Inscripció: ${event}`,
    mailBody: (event, date, place) =>
      `Voldria inscriure’m a l’acte següent:\n\n${event}\n${date}\n${place}\n\nNom i cognoms:\nEntitat:\n`,
    mailTeam: (range) => `Nombre de persones (${range}):\n`,
    until: {
      registration: 'La inscripció es tanca d’aquí a',
      start: 'Comença d’aquí a',
      end: 'Acaba d’aquí a',
    },
    untilToday: {
      registration: 'La inscripció es tanca avui',
      start: 'Comença avui',
      end: 'Acaba avui',
    },
    about: 'aproximadament',
    labels: {
      place: 'Adreça',
      alternateName: 'També conegut com a',
      doorTime: 'Obertura de portes',
      subEvent: 'Programa',
      performer: 'Ponents',
      organizer: 'Organització',
      contributor: 'Col·laboració',
      sponsor: 'Patrocini',
      funder: 'Finançament',
      audience: 'A qui s’adreça',
      team: 'Persones per equip',
      registration: 'Inscripció',
      seats: 'Places',
      price: 'Preu',
      contactPoint: 'Contacte',
      inLanguage: 'Idioma',
      superEvent: 'Forma part de',
      related: 'Vegeu també',
      keywords: 'Etiquetes',
    },
    free: 'Gratuït',
  },
  calendar: {
    what: 'Què hi voleu afegir?',
    wholeEvent: 'L’acte sencer',
    allSessions: (count) => `Totes les sessions (${count})`,
    deadline: (date) => `Termini d’inscripció: ${date}`,
    deadlineOf: (event) => `Es tanca la inscripció: ${event}`,
    where: 'El vostre calendari',
    file: 'Apple i altres calendaris (fitxer .ics)',
    newTab: 's’obre en una pestanya nova',
    opens: (service) => `${service} s’obre en una pestanya nova.`,
    saved: 'S’està baixant el fitxer de calendari.',
  },
};
