import { text } from './option.js';

/** What every element has. */
export const commonOptions = {
  feed: text('urls'),
  group: text('name'),
  now: text('datetime'),
  timeZone: text('zone'),
};

/** What every element about one event has. */
export const eventOptions = { event: text('event', 'next') };
