import type { Moment } from '../model/event.js';

/** Epoch milliseconds as `20300522T100000` (RFC 5545 §3.3.5), in the zone they are counted in. */
export function timeStamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

/** The day of epoch milliseconds as `20300522` (RFC 5545 §3.3.4). */
export function dayStamp(milliseconds: number): string {
  return timeStamp(milliseconds).slice(0, 8);
}

/** A length of time as `+0200` or, with a colon, `+02:00` (RFC 5545 §3.3.14, RFC 3339 §5.6). */
export function offsetStamp(milliseconds: number, colon = ''): string {
  const minutes = Math.abs(Math.round(milliseconds / 60_000));
  const two = (amount: number) => `${amount}`.padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}

/** The offset that a time is written with, in milliseconds; `null` where there is none. */
export function offsetIn({ text, precision }: Moment): number | null {
  // A date alone ends like an offset.
  const match = precision === 'time' && /(?:Z|([+-])(\d\d)(?::?(\d\d))?)$/.exec(text);
  if (!match) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = match;
  return +`${sign}1` * (+hours * 60 + +minutes) * 60_000;
}
