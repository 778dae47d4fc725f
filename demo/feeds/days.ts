/*
 * Days as plain numbers: the demo's dates depend on `today` alone, never on the machine's zone.
 */

/** The day `count` days after `today`; both are `YYYY-MM-DD`. */
export function dayAfter(today: string, count: number): string {
  return utc(today, 0, count).toISOString().slice(0, 10);
}

/** The same, moved on to Monday where it falls on a weekend: offices meet on working days. */
export function workdayAfter(today: string, count: number): string {
  const weekday = utc(today, 0, count).getUTCDay();
  const toMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return dayAfter(today, count + toMonday);
}

/** The month `count` months after that of `today`, as `YYYY-MM`. */
export function monthAfter(today: string, count: number): string {
  const firstOfMonth = `${today.slice(0, 8)}01`; // the 31st has no counterpart in every month
  return utc(firstOfMonth, count, 0).toISOString().slice(0, 7);
}

function utc(day: string, months: number, days: number): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date + days));
}
