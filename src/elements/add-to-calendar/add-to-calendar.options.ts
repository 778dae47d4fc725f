import { text } from '../option.js';

export const addToCalendarOptions = { event: text('event', 'next') };
