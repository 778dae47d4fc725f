import { newAddress, serve } from './network.js';

/** An entry of a feed. */
export const entry = (name: string, startDate: string, more: object = {}) => ({
  id: name.toLowerCase().replace(/\W+/g, '-'),
  name,
  startDate,
  ...more,
});

/** So many entries on the days from 1 January 2031. */
export const entries = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
    return entry(`Event ${index + 1}`, day, more);
  });

/** A feed of these entries in Brussels' time. */
export const feedOf = (events: readonly object[], around: object = {}) => ({
  inLanguage: 'en',
  timeZone: 'Europe/Brussels',
  ...around,
  events,
});

/** Serves a feed of these entries for the length of a test; returns its address. */
export function serveEvents(events: readonly object[], around: object = {}): string {
  return serve(newAddress(), feedOf(events, around));
}
