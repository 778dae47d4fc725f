import { eventOptions } from '../common.options.js';
import { keyword } from '../option.js';

/** Block size of its room before the feed is known, in `em`: a CSS length. */
export const COUNTDOWN_ROOM = '6.9em';

export const countdownOptions = {
  ...eventOptions,
  to: keyword('auto', 'start', 'end', 'registration'),
  precision: keyword('minute', 'second', 'day'),
};
