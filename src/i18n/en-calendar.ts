import type { CalendarMessages } from './messages.js';

/** The English sentences of the calendar menu. */
export const calendar: CalendarMessages = {
  what: 'What to add',
  wholeEvent: 'The whole event',
  allSessions: (count) => `All sessions (${count})`,
  deadline: (date) => `Registration deadline: ${date}`,
  deadlineOf: (event) => `Registration closes: ${event}`,
  where: 'Your calendar',
  file: 'Apple and other calendars (.ics file)',
  newTab: 'opens in a new tab',
  opens: (service) => `${service} opens in a new tab.`,
  saved: 'The calendar file is being downloaded.',
};
