import { keyword, text } from '../option.js';

export const countdownOptions = {
  event: text('event', 'next'),
  to: keyword('auto', 'start', 'end', 'registration'),
  precision: keyword('minute', 'second', 'day'),
};
