import type { MoreMessages } from './messages.js';
import { plural } from './plural.js';

const n = (count: number, one: string, other: string) => plural('en', count, { one, other });

/** The English sentences that the first card does not need. */
export const more: MoreMessages = {
  addToCalendar: 'Add to calendar',
  failed: 'The events could not be loaded.',
  offline: 'You seem to be offline.',
  tryAgain: 'Try again',
  stale: (date) => `As of ${date}. A newer version could not be loaded.`,
  staleUnknown: 'This may be incomplete or out of date: the latest version could not be loaded.',
  eventCount: (count) => n(count, 'event', 'events'),
  noEvents: 'There are no events.',
  noUpcoming: 'There are no upcoming events at the moment.',
  noPast: 'There are no past events.',
  noneInPeriod: 'There are no events in this period.',
  noneForChoice: 'No events match your choice.',
  showAll: 'Show all',
  showPast: 'Show past events',
  facets: {
    theme: 'Themes',
    place: 'Places',
    mode: 'On site or online',
    language: 'Languages',
    organizer: 'Organisers',
  },
  moreThemes: (count) => `${count} more`,
  chosen: (count) => `${count} chosen`,
  mailSubject: (event) => `Registration: ${event}`,
  mailBody: (event, date, place) =>
    `I would like to register for:\n\n${event}\n${date}\n${place}\n\nName:\nOrganisation:\n`,
  mailTeam: (range) => `Number of people (${range}):\n`,
  until: { registration: 'Registration closes in', start: 'Starts in', end: 'Ends in' },
  untilToday: {
    registration: 'Registration closes today',
    start: 'Starts today',
    end: 'Ends today',
  },
  about: 'about',
  labels: {
    alternateName: 'Also known as',
    place: 'Address',
    doorTime: 'Doors open',
    subEvent: 'Programme',
    performer: 'Speakers',
    organizer: 'Organiser',
    contributor: 'In partnership with',
    sponsor: 'Sponsor',
    funder: 'Funded by',
    audience: 'For',
    team: 'Team size',
    registration: 'Registration',
    seats: 'Places',
    price: 'Price',
    contactPoint: 'Contact',
    inLanguage: 'Language',
    superEvent: 'Part of',
    related: 'Related',
    keywords: 'Hashtags',
  },
  free: 'Free of charge',
};
