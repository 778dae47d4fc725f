import type { Messages } from './messages.js';
import { plural } from './plural.js';

const n = (count: number, one: string, other: string) => plural('sv', count, { one, other });

/** "senast 5 april 2024", but "senast i april 2024". */
const at = (when: string) => (/^\d/.test(when) ? when : `i ${when}`);

export const messages: Messages = {
  lang: 'sv',

  events: 'Evenemang',
  loading: 'Evenemangen hämtas',
  eventCount: (count) => n(count, 'evenemang', 'evenemang'),
  noEvents: 'Det finns inga evenemang.',
  noUpcoming: 'Det finns inga kommande evenemang just nu.',
  noPast: 'Det finns inga tidigare evenemang.',
  noneInPeriod: 'Det finns inga evenemang under den här perioden.',
  noneForChoice: 'Inga evenemang stämmer med ditt val.',
  showAll: 'Visa alla',
  showPast: 'Visa tidigare evenemang',
  showMore: 'Visa fler',
  failed: 'Evenemangen kunde inte hämtas.',
  offline: 'Du verkar sakna internetanslutning.',
  tryAgain: 'Försök igen',
  stale: (date) => `Uppgifterna är från ${date}. En nyare version kunde inte hämtas.`,
  staleUnknown: 'Uppgifterna kan vara inaktuella: en nyare version kunde inte hämtas.',

  facets: {
    theme: 'Teman',
    place: 'Platser',
    mode: 'På plats eller digitalt',
    language: 'Språk',
    organizer: 'Arrangörer',
  },
  moreThemes: (count) => `${count} till`,
  chosen: (count) => `Antal valda: ${count}`,

  cancelled: 'Inställt',
  postponed: 'Uppskjutet',
  rescheduled: (date) => `Nytt datum (tidigare: ${date})`,
  movedOnline: 'Hålls digitalt i stället',
  provisional: 'Spara datumet',
  provisionalNames: (list) => `Kan komma att ändras: ${list}`,
  toBeAnnounced: (list) => `Meddelas senare: ${list}`,
  properties: {
    startDate: 'datum',
    startTime: 'tid',
    endDate: 'avslutning',
    location: 'plats',
    'location.name': 'lokal',
    subEvent: 'program',
    about: 'teman',
    attendee: 'deltagare',
    performer: 'talare',
    organizer: 'arrangör',
    registration: 'anmälan',
    'registration.url': 'länk till anmälan',
    description: 'beskrivning',
  },
  dateToCome: 'Datum meddelas senare',
  today: 'I dag',
  inProgress: 'Pågår',
  dayOf: (day, days) => `Dag ${day} av ${days}`,
  hasEnded: 'Avslutat',
  online: 'Digitalt',
  onSite: 'På plats',
  mixed: 'På plats och digitalt',
  room: (room) => `Sal ${room}`,
  yourTime: (time) => `Din tid: ${time}`,
  partOf: 'Ingår i',

  states: {
    'not-required': () => 'Ingen anmälan behövs',
    'to-be-announced': (when) =>
      when
        ? `Mer om anmälan kommer senare; anmäl dig senast ${at(when)}`
        : 'Mer om anmälan kommer senare',
    'opens-later': (when) => (when ? `Anmälan öppnar ${at(when)}` : 'Anmälan har inte öppnat än'),
    open: (when) => (when ? `Anmäl dig senast ${at(when)}` : 'Anmälan är öppen'),
    'closing-soon': (when) => `Anmälan stänger snart: anmäl dig senast ${at(when)}`,
    'few-left': (when) =>
      when ? `Begränsat antal platser; anmäl dig senast ${at(when)}` : 'Begränsat antal platser',
    full: () => 'Fullbokat',
    'waiting-list': () => 'Fullbokat, men det finns en väntelista',
    closed: (when) =>
      when ? `Anmälan är stängd. Sista anmälningsdag: ${when}` : 'Anmälan är stängd',
    'by-invitation': (when) =>
      when ? `Endast för inbjudna; svara senast ${at(when)}` : 'Endast för inbjudna',
    cancelled: () => 'Evenemanget är inställt',
    over: () => 'Evenemanget är avslutat',
  },
  // "Senast 5 april" includes that day.
  endOfDay: (date) => date,
  inZone: (time, zone) => `${time} (${zone})`,
  placesLeft: (count) => n(count, 'plats kvar', 'platser kvar'),
  linkToCome: 'Länken till anmälan kommer senare',
  onArrival: 'Anmäl dig på plats',
  register: 'Anmäl dig',
  registerByEmail: 'Anmäl dig via e-post',
  call: (number) => `Ring ${number}`,
  joinWaitingList: 'Ställ dig på väntelistan',
  team: (range) => `Antal personer per lag: ${range}`,
  mailSubject: (event) => `Anmälan: ${event}`,
  mailBody: (event, date, place) =>
    `Jag vill anmäla mig till:\n\n${event}\n${date}\n${place}\n\nNamn:\nOrganisation:\n`,
  mailTeam: (range) => `Antal personer (${range}):\n`,

  until: { registration: 'Anmälan stänger om', start: 'Börjar om', end: 'Slutar om' },
  untilToday: {
    registration: 'Sista anmälningsdag är i dag',
    start: 'Börjar i dag',
    end: 'Slutar i dag',
  },
  about: 'cirka',

  details: 'Mer om evenemanget',
  labels: {
    place: 'Adress',
    alternateName: 'Kallas även',
    doorTime: 'Insläpp',
    subEvent: 'Program',
    performer: 'Talare',
    organizer: 'Arrangör',
    contributor: 'I samarbete med',
    sponsor: 'Sponsor',
    funder: 'Finansieras av',
    audience: 'Målgrupp',
    team: 'Lagstorlek',
    seats: 'Platser',
    price: 'Pris',
    contactPoint: 'Kontakt',
    inLanguage: 'Språk',
    superEvent: 'Ingår i',
    related: 'Se även',
    keywords: 'Hashtaggar',
    members: 'Medlemmar',
  },
  free: 'Kostnadsfritt',
};
