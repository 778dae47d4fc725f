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
