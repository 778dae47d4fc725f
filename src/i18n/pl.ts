import type { Messages } from './messages.js';
import { plural } from './plural.js';

const n = (count: number, one: string, few: string, many: string, other: string) =>
  plural('pl', count, { one, few, many, other });

// `Intl` gives months alone in the nominative ("kwiecień 2024") and durations too ("1 godzina"):
// they stand after a colon, where no preposition asks for another case.
export const messages: Messages = {
  lang: 'pl',

  events: 'Wydarzenia',
  loading: 'Wczytywanie wydarzeń',
  eventCount: (count) => n(count, 'wydarzenie', 'wydarzenia', 'wydarzeń', 'wydarzenia'),
  noEvents: 'Nie ma żadnych wydarzeń.',
  noUpcoming: 'Obecnie nie ma nadchodzących wydarzeń.',
  noPast: 'Nie ma minionych wydarzeń.',
  noneInPeriod: 'W tym okresie nie ma wydarzeń.',
  noneForChoice: 'Żadne wydarzenie nie spełnia wybranych kryteriów.',
  showAll: 'Pokaż wszystkie',
  showPast: 'Pokaż minione wydarzenia',
  showMore: 'Pokaż więcej',
  failed: 'Nie udało się wczytać wydarzeń.',
  offline: 'Prawdopodobnie nie masz połączenia z internetem.',
  tryAgain: 'Spróbuj ponownie',
  stale: (date) => `Stan na: ${date}. Nie udało się wczytać nowszej wersji.`,
  staleUnknown: 'Te informacje mogą być nieaktualne: nie udało się wczytać nowszej wersji.',

  facets: {
    theme: 'Tematy',
    place: 'Miejsca',
    mode: 'Stacjonarnie lub online',
    language: 'Języki',
    organizer: 'Organizatorzy',
  },
  moreThemes: (count) => `Jeszcze ${count}`,
  chosen: (count) => `Wybrano: ${count}`,

  cancelled: 'Odwołane',
  postponed: 'Przełożone',
  rescheduled: (date) => `Nowy termin (poprzednio: ${date})`,
  movedOnline: 'Zmiana formuły na online',
  provisional: 'Zapisz datę',
  provisionalNames: (list) => `Możliwe zmiany: ${list}`,
  toBeAnnounced: (list) => `Do ustalenia: ${list}`,
  properties: {
    startDate: 'data',
    startTime: 'godzina',
    endDate: 'zakończenie',
    location: 'miejsce',
    'location.name': 'dokładne miejsce',
    subEvent: 'program',
    about: 'tematy',
    attendee: 'uczestnicy',
    performer: 'prelegenci',
    organizer: 'organizator',
    registration: 'rejestracja',
    'registration.url': 'link do rejestracji',
    description: 'opis',
  },
  dateToCome: 'Data do ustalenia',
  today: 'Dzisiaj',
  inProgress: 'Trwa',
  dayOf: (day, days) => `Dzień ${day} z ${days}`,
  hasEnded: 'Zakończone',
  online: 'Online',
  onSite: 'Stacjonarnie',
  mixed: 'Stacjonarnie i online',
  room: (room) => `Sala ${room}`,
  yourTime: (time) => `Twój czas lokalny: ${time}`,
  partOf: 'Część wydarzenia',

  states: {
    'not-required': () => 'Rejestracja nie jest wymagana',
    'to-be-announced': (when) =>
      when
        ? `Szczegóły rejestracji podamy później; termin: ${when}`
        : 'Szczegóły rejestracji podamy później',
    'opens-later': (when) =>
      when ? `Początek rejestracji: ${when}` : 'Rejestracja jeszcze się nie rozpoczęła',
    open: (when) => (when ? `Termin rejestracji: ${when}` : 'Rejestracja trwa'),
    'closing-soon': (when) => `Rejestracja wkrótce się kończy; termin: ${when}`,
    'few-left': (when) =>
      when ? `Liczba miejsc ograniczona; termin rejestracji: ${when}` : 'Liczba miejsc ograniczona',
    full: () => 'Brak wolnych miejsc',
    'waiting-list': () => 'Brak wolnych miejsc; jest lista rezerwowa',
    closed: (when) => (when ? `Rejestracja zakończona; termin: ${when}` : 'Rejestracja zakończona'),
    'by-invitation': (when) =>
      when ? `Tylko na zaproszenie; termin odpowiedzi: ${when}` : 'Tylko na zaproszenie',
    cancelled: () => 'To wydarzenie zostało odwołane',
    over: () => 'To wydarzenie już się zakończyło',
  },
  endOfDay: (date) => `${date} (włącznie)`,
  inZone: (time, zone) => `${time} (${zone})`,
  placesLeft: (count) =>
    n(count, 'wolne miejsce', 'wolne miejsca', 'wolnych miejsc', 'wolnego miejsca'),
  linkToCome: 'Link do rejestracji podamy później',
  onArrival: 'Rejestracja na miejscu',
  register: 'Zarejestruj się',
  registerByEmail: 'Zarejestruj się e-mailem',
  call: (number) => `Zadzwoń: ${number}`,
  joinWaitingList: 'Zapisz się na listę rezerwową',
  team: (range) => `Liczba osób w zespole: ${range}`,
  mailSubject: (event) => `Rejestracja: ${event}`,
  mailBody: (event, date, place) =>
    `Proszę o rejestrację na wydarzenie:\n\n${event}\n${date}\n${place}\n\nImię i nazwisko:\nOrganizacja:\n`,
  mailTeam: (range) => `Liczba osób (${range}):\n`,

  until: {
    registration: 'Do końca rejestracji:',
    start: 'Do rozpoczęcia:',
    end: 'Do zakończenia:',
  },
  untilToday: {
    registration: 'Rejestracja kończy się dzisiaj',
    start: 'Początek dzisiaj',
    end: 'Koniec dzisiaj',
  },
  about: 'mniej więcej',

  details: 'Więcej o tym wydarzeniu',
  labels: {
    place: 'Adres',
    alternateName: 'Inna nazwa',
    doorTime: 'Wejście od',
    subEvent: 'Program',
    performer: 'Prelegenci',
    organizer: 'Organizator',
    contributor: 'Współpraca',
    sponsor: 'Sponsor',
    funder: 'Finansowanie',
    audience: 'Dla kogo',
    team: 'Wielkość zespołu',
    seats: 'Miejsca',
    price: 'Cena',
    contactPoint: 'Kontakt',
    inLanguage: 'Język',
    superEvent: 'Część wydarzenia',
    related: 'Zobacz także',
    keywords: 'Hashtagi',
    members: 'Członkowie',
  },
  free: 'Udział bezpłatny',
};
