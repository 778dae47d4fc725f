import type { Moment } from './event.js';

/** Whether a time says itself how far it is from UTC; a date alone ends like an offset. */
export function namesOffset({ text, precision }: Moment): boolean {
  return precision === 'time' && /(Z|[+-]\d\d(:?\d\d)?)$/.test(text);
}
