import type { Messages } from './messages.js';
import { plural } from './plural.js';

const n = (count: number, one: string, other: string) => plural('en', count, { one, other });

export const messages: Messages = {
  lang: 'en',
  events: 'Events',
  themes: 'Themes',
  showMore: 'Show more',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: (date) => `New date (was ${date})`,
  movedOnline: 'Moved online',
  provisional: 'Save the date',
  provisionalNames: (list) => `May still change: ${list}`,
  toBeAnnounced: (list) => `To be announced: ${list}`,
  properties: {
    startDate: 'date',
    startTime: 'time',
    endDate: 'end',
    location: 'place',
    'location.name': 'venue',
    subEvent: 'programme',
    about: 'themes',
    attendee: 'participants',
    performer: 'speakers',
    organizer: 'organiser',
    registration: 'registration',
    'registration.url': 'registration link',
    description: 'description',
  },
  dateToCome: 'Date to be announced',
  today: 'Today',
  inProgress: 'In progress',
  dayOf: (day, days) => `Day ${day} of ${days}`,
  hasEnded: 'Ended',
  online: 'Online',
  onSite: 'On site',
  mixed: 'On site and online',
  room: (room) => `Room ${room}`,
  yourTime: (time) => `Your time: ${time}`,
  partOf: 'Part of',
  states: {
    'not-required': () => 'No registration needed',
    'to-be-announced': (when) =>
      when
        ? `Details of registration to come; register by ${when}`
        : 'Details of registration to come',
    'opens-later': (when) =>
      when ? `Registration opens ${when}` : 'Registration has not opened yet',
    open: (when) => (when ? `Register by ${when}` : 'Registration is open'),
    'closing-soon': (when) => `Registration closes soon: register by ${when}`,
    'few-left': (when) => (when ? `Limited places; register by ${when}` : 'Limited places'),
    full: () => 'Fully booked',
    'waiting-list': () => 'Fully booked; there is a waiting list',
    closed: (when) =>
      when ? `Registration closed: the deadline was ${when}` : 'Registration is closed',
    'by-invitation': (when) => (when ? `By invitation; reply by ${when}` : 'By invitation'),
    cancelled: () => 'This event is cancelled',
    over: () => 'This event has ended',
  },
  endOfDay: (date) => `the end of ${date}`,
  inZone: (time, zone) => `${time} (${zone})`,
  placesLeft: (count) => n(count, 'place left', 'places left'),
  linkToCome: 'The registration link will follow',
  onArrival: 'Register on arrival',
  register: 'Register',
  registerByEmail: 'Register by e-mail',
  call: (number) => `Call ${number}`,
  joinWaitingList: 'Join the waiting list',
  details: 'More about this event',
};
