import { tick } from '../../src/elements/clock.js';

const LENGTHS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;

/** A length of time, as in `{ hours: 1, minutes: 30 }`. */
export type Length = { readonly [Unit in keyof typeof LENGTHS]?: number };

/** Stops the wall clock for a suite at an ISO 8601 moment with its offset; the tests move it by hand. */
export function stoppedClock(start: string) {
  const realNow = Date.now;
  let now = Date.parse(start);

  beforeEach(() => {
    now = Date.parse(start);
    Date.now = () => now;
  });
  afterEach(() => {
    Date.now = realNow;
  });

  return {
    /** Lets time pass; a bare number means seconds. Whoever waits for a moment on the way is drawn again. */
    advance(length: number | Length) {
      const lengths = typeof length === 'number' ? { seconds: length } : length;
      for (const [unit, amount] of Object.entries(lengths)) {
        now += amount * LENGTHS[unit as keyof typeof LENGTHS];
      }
      tick();
    },
    /** Epoch milliseconds. */
    get now() {
      return now;
    },
  };
}
