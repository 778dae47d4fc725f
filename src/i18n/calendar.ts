import { calendar } from './en-calendar.js';
import type { CalendarMessages, Messages } from './messages.js';

/** The sentences of the calendar menu. The built-in language has them in a file of their own, which loads with the menu. */
export function calendarOf(messages: Messages): CalendarMessages {
  return messages.calendar ?? calendar;
}
