import { text } from '../option.js';

export const registrationButtonOptions = { event: text('event', 'next') };
