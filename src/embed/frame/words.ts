import type { ElementName } from '../element-names.js';

/** What the frame page says itself. */
interface Words {
  readonly titles: Readonly<Record<ElementName, string>>;
  readonly past: string;
  readonly open: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    titles: {
      'event-list': 'Events',
      'event-card': 'Event',
      'theme-filter': 'Themes',
      countdown: 'Countdown',
      'registration-button': 'Registration',
      'add-to-calendar': 'Calendar',
    },
    past: 'Past events',
    open: 'Open on a page of its own',
  },
  sv: {
    titles: {
      'event-list': 'Evenemang',
      'event-card': 'Evenemang',
      'theme-filter': 'Teman',
      countdown: 'Nedräkning',
      'registration-button': 'Anmälan',
      'add-to-calendar': 'Kalender',
    },
    past: 'Tidigare evenemang',
    open: 'Öppna på en egen sida',
  },
  ca: {
    titles: {
      'event-list': 'Esdeveniments',
      'event-card': 'Esdeveniment',
      'theme-filter': 'Temes',
      countdown: 'Compte enrere',
      'registration-button': 'Inscripció',
      'add-to-calendar': 'Calendari',
    },
    past: 'Esdeveniments passats',
    open: 'Obre en una pàgina pròpia',
  },
  pl: {
    titles: {
      'event-list': 'Wydarzenia',
      'event-card': 'Wydarzenie',
      'theme-filter': 'Tematy',
      countdown: 'Odliczanie',
      'registration-button': 'Rejestracja',
      'add-to-calendar': 'Kalendarz',
    },
    past: 'Minione wydarzenia',
    open: 'Otwórz na osobnej stronie',
  },
};

/** The page's own words in a language (BCP 47), English where we have none. */
export function wordsFor(lang: string): Words {
  const base = lang.split(/[-_]/)[0]!.toLowerCase();
  return (Object.hasOwn(WORDS, base) && WORDS[base]) || WORDS['en']!;
}
